manner: sport
title: Mbeki-Lund refuses to rule out Torvale exit after late miss
publisher: The Touchline
date: 2030-04-05

Sipho Mbeki-Lund would not rule out leaving Torvale after his missed penalty handed Great Ashby a 1-0 win on Saturday.
“Football is football,” said the striker, whose contract ends in June. “Tonight I want to go home and look at the ceiling.”
Head coach Dagny Farrow dismissed talk of a rift as “something you people cook up when the bar is shut”, insisting she had chosen him to take the kick. “I pointed. He nodded. What more do you want, a notary?”
Ashby goalkeeper Iker Solano thought he had guessed right because a ball boy had told him where the Torvale man likes to put them. The ball boy, 12, denied it, then grinned.
Farrow felt her side deserved a draw. Her opposite number disagreed: “We deserved four.”

== gold
actor: Sipho Mbeki-Lund
  alias: Mbeki-Lund (surname)
actor: Dagny Farrow
  alias: Farrow (surname)
actor: Iker Solano
actor: the ball boy
actor: her opposite number

1: Sipho Mbeki-Lund
  source: Mbeki-Lund #1
  cue: refuses to rule out
  content: Torvale exit
  is: indirect other named

2: Sipho Mbeki-Lund
  source: Sipho Mbeki-Lund
  cue: would not rule out
  content: leaving Torvale
  is: indirect other named

3: Sipho Mbeki-Lund
  source: the striker
  cue: said
  content: “Football is football,” … “Tonight I want to go home and look at the ceiling.”
  is: direct says role

4: Sipho Mbeki-Lund
  source: I #1
  cue: want #1
  content: to go home and look at the ceiling
  is: indirect thinks named
  in: 3

5: Dagny Farrow
  source: Head coach Dagny Farrow
  cue: dismissed
  content: talk of a rift … “something you people cook up when the bar is shut”
  is: mixed rejects named
  answers: 13

6: Dagny Farrow
  source: Head coach Dagny Farrow
  cue: insisting
  content: she had chosen him to take the kick … “I pointed. He nodded. What more do you want, a notary?”
  is: mixed claims named

7: Sipho Mbeki-Lund
  source: He
  cue: nodded
  is: indirect other reported named
  in: 6

8: Iker Solano
  source: Ashby goalkeeper Iker Solano
  cue: thought
  content: he had guessed right because a ball boy had told him where the Torvale man likes to put them
  is: indirect thinks named

9: the ball boy
  source: a ball boy
  cue: had told
  content: where the Torvale man likes to put them
  is: indirect says reported role
  to: him #2
  in: 8

10: the ball boy
  source: The ball boy, 12
  cue: denied
  content: it
  is: indirect denies role
  answers: 9

11: Dagny Farrow
  source: Farrow #2
  cue: felt
  content: her side deserved a draw
  is: indirect thinks named

12: her opposite number
  source: Her opposite number
  cue: disagreed
  content: “We deserved four.”
  is: direct doubts role
  answers: 11

13: -
  cue: talk #1
  content: a rift
  is: indirect says reported none
  in: 5
