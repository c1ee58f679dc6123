manner: radio transcript
title: Morning Crossing, transcript: the Halden bridge
publisher: Radio Ostrava Bay
date: 2032-04-19

PRESENTER (Folasade Quist): It is ten past seven. The bridge company told us last night it would not be putting anyone up, so with me is somebody it used to put up, its former inspector, Gwil Rasmussen. Mr Rasmussen, is it safe?
RASMUSSEN: To walk on, yes. To drive a forty-tonne lorry on, I would say no.
PRESENTER: They say you were dismissed and that you’re bitter.
RASMUSSEN: I resigned. I have the letter here. It’s, it’s quite a polite letter. It says “thank you for raising your concerns about bay six”. Now they say I never raised any.
PRESENTER: And the minister? She has ruled out closing it.
RASMUSSEN: She said she’d ruled out closing it this year. That’s a different sentence.
PRESENTER: We did ask the ministry for an interview. They declined.

== gold
actor: Folasade Quist
actor: the bridge company
actor: Gwil Rasmussen
  alias: Rasmussen (surname)
actor: the letter
actor: the minister
actor: the ministry

1: Folasade Quist
  source: PRESENTER (Folasade Quist)
  cue: : #2
  content: It is ten past seven. [...] Rasmussen, is it safe?
  is: direct asks named

2: the bridge company
  source: The bridge company
  cue: told
  content: it would not be putting anyone up
  is: indirect says reported role
  to: us
  in: 1

3: Gwil Rasmussen
  source: RASMUSSEN #1
  cue: : #3
  content: To walk on, yes. To drive a forty-tonne lorry on, I would say no.
  is: direct says named
  answers: 1

4: Gwil Rasmussen
  source: I #1
  cue: would say
  content: no
  is: indirect says conditional named
  in: 3

5: Folasade Quist
  source: PRESENTER #2
  cue: : #4
  content: They say you were dismissed and that you’re bitter.
  is: direct says named

6: the bridge company
  source: They #1
  cue: say #2
  content: you were dismissed and that you’re bitter
  is: indirect accuses reported role
  in: 5

7: Gwil Rasmussen
  source: RASMUSSEN #2
  cue: : #5
  content: I resigned. I have the [...] I never raised any.
  is: direct denies named
  answers: 6

8: the letter
  source: It #3
  cue: says
  content: “thank you for raising your concerns about bay six”
  is: direct says reported document
  in: 7

9: the bridge company
  source: they
  cue: say #3
  content: I never raised any
  is: indirect denies reported role
  in: 7

10: Folasade Quist
  source: PRESENTER #3
  cue: : #6
  content: And the minister? She has ruled out closing it.
  is: direct asks named

11: the minister
  source: She #1
  cue: has ruled out
  content: closing it #1
  is: indirect rejects reported role
  in: 10

12: Gwil Rasmussen
  source: RASMUSSEN #3
  cue: : #7
  content: She said she’d ruled out closing it this year. That’s a different sentence.
  is: direct corrects named
  answers: 11

13: the minister
  source: She #2
  cue: said
  content: she’d ruled out closing it this year
  is: indirect says reported role
  in: 12

14: Folasade Quist
  source: PRESENTER #4
  cue: : #8
  content: We did ask the ministry for an interview. They declined.
  is: direct says named

15: the ministry
  source: They #2
  cue: declined
  is: indirect other reported role
  in: 14
