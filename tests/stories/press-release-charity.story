manner: press release
title: Statement on the conduct of our former director
publisher: Lanterns for Learning
date: 2031-11-05

Lanterns for Learning has become aware of allegations made against its former director, Mr Conrad Eze-Whitlock, by the newspaper Dagen Nu.
We take these allegations extremely seriously. We are unable to confirm or deny them while a review is under way. Mr Eze-Whitlock has informed us that he disputes them in full.
Contrary to what Dagen Nu reported on 2 November, the trustees were not told of any complaint in 2028. We have requested a correction.
The Chair of Trustees, Professor Yewande Halvorsen, said: “Every child we serve deserves adults who answer questions. I undertake to publish the review, whatever it says.”
No further statement will be made. The trustees ask that the privacy of staff be respected.

== gold
actor: Dagen Nu
actor: Lanterns for Learning
actor: Conrad Eze-Whitlock
  alias: Eze-Whitlock (surname)
actor: Yewande Halvorsen
actor: the trustees

1: Dagen Nu
  source: the newspaper Dagen Nu
  cue: allegations made
  is: indirect accuses named

2: Lanterns for Learning
  source: We #1
  cue: take … extremely seriously
  content: these allegations
  is: indirect thinks named
  answers: 1

3: Lanterns for Learning
  source: We #2
  cue: are unable to confirm or deny
  content: them #1
  is: indirect confirms negative named
  answers: 1

4: Conrad Eze-Whitlock
  source: Mr Eze-Whitlock
  cue: has informed
  content: that he disputes them in full
  is: indirect says named
  to: us

5: Conrad Eze-Whitlock
  source: he
  cue: disputes
  content: them #2
  is: indirect doubts named
  in: 4
  answers: 1

6: Dagen Nu
  source: Dagen Nu #2
  cue: reported
  is: indirect says named

7: Lanterns for Learning
  source: We #3
  cue: have requested
  content: a correction
  is: indirect demands named

8: Yewande Halvorsen
  source: The Chair of Trustees, Professor Yewande Halvorsen
  cue: said
  content: “Every child we serve deserves [...] review, whatever it says.”
  is: direct says named

9: Yewande Halvorsen
  source: I
  cue: undertake
  content: to publish the review, whatever it says
  is: indirect promises named
  in: 8

10: the trustees
  source: The trustees
  cue: ask
  content: that the privacy of staff be respected
  is: indirect demands collective
