manner: correction
title: Apology: the Adjei and Kovač interviews
publisher: Orstead Evening Star
date: 2034-02-27

Owing to an error, our edition of 24 February exchanged the answers of two candidates for the harbour board.
Ms Adjei did not say that cranes were “a young man’s game”. Mr Kovač said it. Mr Kovač did not call for free herring; that was Ms Adjei, and she has asked us to make plain that she meant it.
We also reported that both had denied being members of the Anchor Lodge. Ms Adjei has never been asked. Mr Kovač denies having denied it, and confirms that he is its treasurer.
A reader has suggested that the candidates’ answers make better sense as we printed them. We express no view. The reporter has apologised to both, in the right order.

== gold
actor: Ms Adjei
actor: Mr Kovač
actor: Orstead Evening Star
actor: Ms Adjei and Mr Kovač
actor: a reader
actor: the reporter

1: Ms Adjei
  source: Ms Adjei #1
  cue: did not say
  content: that cranes were “a young man’s game”
  is: mixed says negative named

2: Mr Kovač
  source: Mr Kovač #1
  cue: said
  content: it #1
  is: indirect says named

3: Mr Kovač
  source: Mr Kovač #2
  cue: did not call for
  content: free herring
  is: indirect demands negative named

4: Ms Adjei
  source: she #1
  cue: has asked
  content: to make plain that she meant it
  is: indirect demands named
  to: us

5: Ms Adjei
  source: she #2
  cue: meant
  content: it #2
  is: indirect thinks named
  in: 4

6: Orstead Evening Star
  source: We #1
  cue: reported
  content: that both had denied being members of the Anchor Lodge
  is: indirect says named

7: Ms Adjei and Mr Kovač
  source: both #1
  cue: had denied
  content: being members of the Anchor Lodge
  is: indirect denies reported collective
  in: 6

8: Mr Kovač
  source: Mr Kovač #3
  cue: denies
  content: having denied it
  is: indirect denies named
  answers: 7

9: Mr Kovač
  source: Mr Kovač #3
  cue: confirms
  content: that he is its treasurer
  is: indirect confirms named

10: a reader
  source: A reader
  cue: has suggested
  content: that the candidates’ answers make better sense as we printed them
  is: indirect says unnamed

11: Orstead Evening Star
  source: We #2
  cue: express
  content: no view
  is: indirect other negative named

12: the reporter
  source: The reporter
  cue: has apologised to
  is: indirect admits role
  to: both #2
