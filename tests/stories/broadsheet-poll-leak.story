manner: broadsheet
title: Party kept bad poll from its own leader, aides believe
publisher: The Velm Courier
date: 2034-10-03

Senior figures in the Harvest Alliance are convinced that a poll showing the party in third place was hidden from its leader, Thandiwe Kowalczyk, for nine days.
The poll, by Brightside Opinion, suggested that two voters in three could not name a single Alliance policy. One in ten named a policy of the other side.
“Somebody put it in a drawer,” said an aide. “I won’t say whose drawer.” The aide, who has worked for three leaders, asked to be described only as “a person near a drawer”.
Ms Kowalczyk is said to have learnt of the figures from a taxi driver. Her office dismissed the story as “upholstery”, though it did not dispute the poll.
Campaign manager Rufus Delacroix-Oni could not be reached. His deputy insisted there was no drawer.

== gold
actor: senior figures in the Harvest Alliance
actor: the poll
actor: one in ten
actor: an aide
actor: Thandiwe Kowalczyk’s office
actor: Rufus Delacroix-Oni
actor: the deputy of Rufus Delacroix-Oni
actor: Thandiwe Kowalczyk
  alias: Kowalczyk (surname)
actor: Harvest Alliance
  alias: Alliance (alternative)

1: senior figures in the Harvest Alliance
  source: aides
  cue: believe
  content: Party kept bad poll from its own leader
  is: indirect thinks unnamed

2: senior figures in the Harvest Alliance
  source: Senior figures in the Harvest Alliance
  cue: are convinced
  content: that a poll showing the [...] Kowalczyk, for nine days
  is: indirect thinks unnamed

3: the poll
  source: The poll, by Brightside Opinion
  cue: suggested
  content: that two voters in three could not name a single Alliance policy
  is: indirect says document

4: one in ten
  source: One in ten
  cue: named
  content: a policy of the other side
  is: indirect says collective

5: an aide
  source: an aide
  cue: said #1
  content: “Somebody put it in a drawer,” … “I won’t say whose drawer.”
  is: direct says unnamed

6: an aide
  source: I
  cue: won’t say
  content: whose drawer
  is: indirect says negative unnamed
  in: 5

7: an aide
  source: The aide, who has worked for three leaders
  cue: asked
  content: to be described only as “a person near a drawer”
  is: mixed demands unnamed

8: -
  cue: is said
  content: Ms Kowalczyk … to have learnt of the figures from a taxi driver
  is: indirect says reported none

9: Thandiwe Kowalczyk’s office
  source: Her office
  cue: dismissed
  content: the story … “upholstery”
  is: mixed rejects role

10: Thandiwe Kowalczyk’s office
  source: it #2
  cue: did not dispute
  content: the poll
  is: indirect doubts negative role
  answers: 3

11: Rufus Delacroix-Oni
  source: Campaign manager Rufus Delacroix-Oni
  cue: could not be reached
  is: indirect other negative named

12: the deputy of Rufus Delacroix-Oni
  source: His deputy
  cue: insisted
  content: there was no drawer
  is: indirect denies role
  answers: 5
