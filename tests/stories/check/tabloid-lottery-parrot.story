manner: tabloid
title: PARROT ‘PICKED MY NUMBERS’
publisher: The Comet
date: 2032-11-29

A pensioner who scooped £3m swears her parrot chose the winning numbers – but her ex-husband claims the bird is HIS.
Doreen Achebe, 71, told The Comet that Admiral had called out all six “over his seeds”.
But Ken Achebe, 74, fumed last night: “Rubbish! That bird has never said a number in its life.”
He says he bought Admiral at a fair in Dunmouth and only lent him out.
Doreen hit back: “Ken couldn’t lend you the time.”
Lottery bosses said a parrot could not hold a ticket. Asked if Ken might have a case, a spokeswoman said no.
Admiral declined to comment.

== gold
actor: Doreen Achebe
  alias: Doreen (alternative)
actor: Ken Achebe
  alias: Ken (alternative)
actor: Admiral
actor: Lottery bosses
actor: a spokeswoman

1: Doreen Achebe
  source: MY
  cue: PICKED
  content: NUMBERS
  is: indirect says role

2: Doreen Achebe
  source: A pensioner who scooped £3m
  cue: swears
  content: her parrot chose the winning numbers
  is: indirect claims role

3: Ken Achebe
  source: her ex-husband
  cue: claims
  content: the bird is HIS
  is: indirect claims role

4: Doreen Achebe
  source: Doreen Achebe, 71
  cue: told
  content: that Admiral had called out all six “over his seeds”
  is: mixed says named
  to: The Comet

5: Admiral
  source: Admiral #1
  cue: had called out
  content: all six
  is: indirect says reported named
  in: 4

6: Ken Achebe
  source: Ken Achebe, 74
  cue: fumed
  content: “Rubbish! That bird has never said a number in its life.”
  is: direct denies named
  answers: 4

7: Ken Achebe
  source: He
  cue: says
  content: he bought Admiral at a fair in Dunmouth and only lent him out
  is: indirect says named

8: Doreen Achebe
  source: Doreen #2
  cue: hit back
  content: “Ken couldn’t lend you the time.”
  is: direct denies named
  answers: 7

9: Lottery bosses
  source: Lottery bosses
  cue: said #2
  content: a parrot could not hold a ticket
  is: indirect says collective

10: -
  cue: Asked
  content: if Ken might have a case
  is: indirect asks none
  to: a spokeswoman

11: a spokeswoman
  source: a spokeswoman
  cue: said #3
  content: no
  is: indirect denies role
  answers: 10

12: Admiral
  source: Admiral #3
  cue: declined to comment
  is: indirect other named
