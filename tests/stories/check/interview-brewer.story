manner: interview
title: ‘I never watered it’: a brewer answers
publisher: The Lamplight
date: 2032-06-10

The Lamplight: Your old partner says you watered the stout.
Marguerite Osei: Dov has a poet’s memory. I never watered a drop.
The Lamplight: Did he leave, or did you sack him?
Marguerite Osei: He left. He wrote me a letter about it, with a drawing.
The Lamplight: The guild has accused you of poaching three coopers.
Marguerite Osei: They came to me. The guild knows that perfectly well.
The Lamplight: Is it true that you are selling up?
Marguerite Osei: No. Whoever told you that owes me a pint.

== gold
actor: The Lamplight
actor: Marguerite Osei
actor: Dov
actor: The guild

1: Marguerite Osei
  source: a brewer
  cue: answers
  is: indirect says role

2: The Lamplight
  source: The Lamplight #1
  cue: : #2
  content: Your old partner says you watered the stout.
  is: direct says named

3: Dov
  source: Your old partner
  cue: says
  content: you watered the stout
  is: indirect says reported role
  in: 2

4: Marguerite Osei
  source: Marguerite Osei #1
  cue: : #3
  content: Dov has a poet’s memory. I never watered a drop.
  is: direct denies named
  answers: 3

5: The Lamplight
  source: The Lamplight #2
  cue: : #4
  content: Did he leave, or did you sack him?
  is: direct asks named

6: Marguerite Osei
  source: Marguerite Osei #2
  cue: : #5
  content: He left. He wrote me a letter about it, with a drawing.
  is: direct says named
  answers: 5

7: Dov
  source: He #2
  cue: wrote
  content: a letter about it, with a drawing
  is: indirect says reported named
  to: me #1
  in: 6

8: The Lamplight
  source: The Lamplight #3
  cue: : #6
  content: The guild has accused you of poaching three coopers.
  is: direct says named

9: The guild
  source: The guild #1
  cue: has accused
  content: you of poaching three coopers
  is: indirect accuses reported role
  in: 8

10: Marguerite Osei
  source: Marguerite Osei #3
  cue: : #7
  content: They came to me. The guild knows that perfectly well.
  is: direct denies named
  answers: 9

11: The guild
  source: The guild #2
  cue: knows
  content: that #1
  is: indirect thinks reported role
  in: 10

12: The Lamplight
  source: The Lamplight #4
  cue: : #8
  content: Is it true that you are selling up?
  is: direct asks named

13: Marguerite Osei
  source: Marguerite Osei #4
  cue: : #9
  content: No. Whoever told you that owes me a pint.
  is: direct denies named
  answers: 12
