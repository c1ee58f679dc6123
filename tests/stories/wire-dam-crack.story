manner: wire
title: Governor denies dam at Selm is cracked
publisher: Tarn News
date: 2031-03-14

SELM (Tarn News) - Governor Ilse Okonjo on Friday denied that the dam above the town had cracked, hours after two engineers told the Harlow Post that water was coming through its eastern wall.
“There is no crack,” Okonjo told reporters at the spillway. “There is a stain, and I have put my hand on it.”
The engineers, who asked not to be named because they are still under contract, said the seepage had been measured twice in February and that the Selm Water Board (SWB) knew of both readings.
The SWB would not say whether the readings existed. In a one-line statement it said it had “full confidence” in the structure.
Teodor Brandvold, who farms below the dam, said the board had promised him in 2029 that the wall would be drained and lined. “Nobody came,” he said.

== gold
actor: Ilse Okonjo
  alias: Okonjo (surname)
actor: two engineers
actor: Selm Water Board
  alias: SWB (abbreviation)
actor: Teodor Brandvold

1: Ilse Okonjo
  source: Governor #1
  cue: denies
  content: dam at Selm is cracked
  is: indirect denies named

2: Ilse Okonjo
  source: Governor Ilse Okonjo
  cue: denied
  content: that the dam above the town had cracked
  is: indirect denies named

3: two engineers
  source: two engineers
  cue: told #1
  content: that water was coming through its eastern wall
  is: indirect says unnamed
  to: the Harlow Post

4: Ilse Okonjo
  source: Okonjo #2
  cue: told #2
  content: “There is no crack,” … “There is a stain, and I have put my hand on it.”
  is: direct denies named
  to: reporters
  answers: 3

5: two engineers
  source: The engineers, who asked not to be named because they are still under contract
  cue: said #1
  content: the seepage had been measured [...] knew of both readings
  is: indirect says unnamed
  reason: they are still under contract

6: Selm Water Board
  source: the Selm Water Board (SWB)
  cue: knew
  content: of both readings
  is: indirect thinks reported named
  in: 5

7: Selm Water Board
  source: The SWB
  cue: would not say
  content: whether the readings existed
  is: indirect other named
  answers: 5

8: Selm Water Board
  source: it #2
  cue: said #2
  content: it had “full confidence” in the structure
  is: mixed says named

9: Selm Water Board
  source: it #3
  cue: had “full confidence”
  content: in the structure
  is: indirect thinks named
  in: 8

10: Teodor Brandvold
  source: Teodor Brandvold, who farms below the dam
  cue: said #3
  content: the board had promised him in 2029 that the wall would be drained and lined
  is: indirect says named

11: Selm Water Board
  source: the board
  cue: had promised
  content: that the wall would be drained and lined
  is: indirect promises reported role
  to: him
  in: 10

12: Teodor Brandvold
  source: he
  cue: said #4
  content: “Nobody came,”
  is: direct says named
