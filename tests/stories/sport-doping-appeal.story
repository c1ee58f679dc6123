manner: sport
title: Ban stays, panel tells rower Castellan-Oye
publisher: The Touchline
date: 2031-09-04

An appeals panel has upheld the two-year ban imposed on sculler Remedios Castellan-Oye, who blamed a cough sweet for a positive test in May.
“The athlete’s account was charming,” the panel wrote. “We found it no more than that.”
Castellan-Oye, 27, maintains that her team doctor told her the sweets were clean. The doctor, Anton Figgis, told the hearing he had said “probably clean”. Pressed on the difference, he said it was a question of tone.
The International Sculling Union welcomed the ruling. Castellan-Oye’s club described it as “a door slammed on a finger” and is understood to be considering a further appeal.
“I have never knowingly taken anything stronger than advice,” the rower wrote on her page.

== gold
actor: the panel
actor: Remedios Castellan-Oye
  alias: Castellan-Oye (surname)
actor: the team doctor, Anton Figgis
actor: Anton Figgis
actor: International Sculling Union
actor: Castellan-Oye’s club

1: the panel
  source: panel #1
  cue: tells
  content: Ban stays
  is: indirect says role
  to: rower Castellan-Oye

2: the panel
  source: An appeals panel
  cue: has upheld
  content: the two-year ban imposed on sculler Remedios Castellan-Oye
  is: indirect rejects role

3: Remedios Castellan-Oye
  source: who
  cue: blamed
  content: a cough sweet
  is: indirect claims named

4: the panel
  source: the panel
  cue: wrote #1
  content: “The athlete’s account was charming,” … “We found it no more than that.”
  is: direct says role

5: the panel
  source: We
  cue: found
  content: it no more than that
  is: indirect thinks role
  in: 4

6: Remedios Castellan-Oye
  source: Castellan-Oye, 27
  cue: maintains
  content: that her team doctor told her the sweets were clean
  is: indirect claims named

7: the team doctor, Anton Figgis
  source: her team doctor
  cue: told #1
  content: the sweets were clean
  is: indirect says reported role
  to: her #2
  in: 6

8: Anton Figgis
  source: The doctor, Anton Figgis
  cue: told #2
  content: he had said “probably clean”
  is: mixed corrects named
  to: the hearing
  answers: 7

9: -
  cue: Pressed on
  content: the difference
  is: indirect asks reported none
  to: he #2

10: Anton Figgis
  source: he #2
  cue: said #2
  content: it was a question of tone
  is: indirect says named

11: International Sculling Union
  source: The International Sculling Union
  cue: welcomed
  content: the ruling
  is: indirect praises named
  answers: 2

12: Castellan-Oye’s club
  source: Castellan-Oye’s club
  cue: described
  content: it as “a door slammed on a finger”
  is: mixed says role
  answers: 2

13: -
  cue: is understood
  content: to be considering a further appeal
  is: indirect thinks reported none

14: Remedios Castellan-Oye
  source: the rower
  cue: wrote #2
  content: “I have never knowingly taken anything stronger than advice,”
  is: direct denies role
