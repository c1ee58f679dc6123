manner: sport
title: Farrow faces ban over ‘blind’ jibe at referee
publisher: The Touchline
date: 2032-10-19

The league has accused Torvale coach Dagny Farrow of calling referee Piet Abayomi “a coat hook with a whistle”.
Farrow does not deny the words, but maintains they were meant for her assistant. The assistant, Lakshmi Borg, has confirmed this and says she took it as praise.
Abayomi’s report, leaked to The Touchline, states that Farrow asked him whether he had been fitted or delivered. A second official reportedly heard nothing “because of the singing”.
“I respect all referees,” Farrow said on Tuesday. Told that the league had described her tone as “sustained”, she replied: “It means I held the note.”
Abayomi wants an apology. Farrow has promised one “at a time and in a key of my choosing”.

== gold
actor: the league
actor: Dagny Farrow
  alias: Farrow (surname)
actor: Lakshmi Borg
actor: Piet Abayomi’s report
actor: a second official
actor: Piet Abayomi
  alias: Abayomi (surname)

1: the league
  source: The league
  cue: has accused
  content: Torvale coach Dagny Farrow of calling referee Piet Abayomi “a coat hook with a whistle”
  is: mixed accuses role

2: Dagny Farrow
  source: Farrow #3
  cue: does not deny
  content: the words
  is: indirect denies negative named
  answers: 1

3: Dagny Farrow
  source: Farrow #3
  cue: maintains
  content: they were meant for her assistant
  is: indirect claims named

4: Lakshmi Borg
  source: The assistant, Lakshmi Borg
  cue: has confirmed
  content: this
  is: indirect confirms named
  answers: 3

5: Lakshmi Borg
  source: The assistant, Lakshmi Borg
  cue: says
  content: she took it as praise
  is: indirect says named

6: Lakshmi Borg
  source: she #1
  cue: took
  content: it as praise
  is: indirect thinks named
  in: 5

7: Piet Abayomi’s report
  source: Abayomi’s report, leaked to The Touchline
  cue: states
  content: that Farrow asked him whether he had been fitted or delivered
  is: indirect says document

8: Dagny Farrow
  source: Farrow #4
  cue: asked
  content: whether he had been fitted or delivered
  is: indirect asks reported named
  to: him
  in: 7

9: a second official
  source: A second official
  cue: reportedly heard
  content: nothing “because of the singing”
  is: mixed thinks reported unnamed

10: Dagny Farrow
  source: I #1
  cue: respect
  content: all referees
  is: indirect praises named
  in: 11

11: Dagny Farrow
  source: Farrow #5
  cue: said
  content: “I respect all referees,”
  is: direct says named

12: the league
  source: the league
  cue: had described
  content: her tone as “sustained”
  is: mixed says role

13: Dagny Farrow
  source: she #2
  cue: replied
  content: “It means I held the note.”
  is: direct says named
  answers: 12

14: Piet Abayomi
  source: Abayomi #3
  cue: wants
  content: an apology
  is: indirect demands named

15: Dagny Farrow
  source: Farrow #6
  cue: has promised
  content: one “at a time and in a key of my choosing”
  is: mixed promises named
