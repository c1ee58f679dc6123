manner: conflict reporting
title: Sixty guards crossed into Upper Dhass, says intelligence chief
publisher: Basin Dispatch
date: 2033-07-05

About sixty Varran border guards crossed into Upper Dhass on Sunday night, a source in the provincial security office told the Dispatch. “They came to see the Ninth, not us,” said the source, who asked not to be named because he is related to both.
The Martyrs of the Ninth Hour (MNH), also called the Ninth and, in Varra, the Border Volunteers, says it answers to nobody. Varra has long denied arming it. But a former MNH quartermaster, Salim Fontaine, told this paper last year that a Varran colonel had told him that the general staff considered the group “a drawer of our own desk”.
Colonel Davit Ourabi, the army’s spokesman, dismissed the report about the guards. “There are no guards,” he said. “There were never any guards.” Ourabi would not be drawn on the quartermaster’s remarks.
A shepherd at the crossing was certain that he had counted sixty-one.

== gold
actor: a source in the provincial security office
actor: Martyrs of the Ninth Hour
  alias: MNH (abbreviation)
  alias: the Ninth (alternative)
  alias: the Border Volunteers (alternative)
actor: Varra
actor: Salim Fontaine
actor: a Varran colonel
actor: the Varran general staff
actor: Davit Ourabi
  alias: Ourabi (surname)
actor: a shepherd

1: a source in the provincial security office
  source: intelligence chief
  cue: says #1
  content: Sixty guards crossed into Upper Dhass
  is: indirect says role

2: a source in the provincial security office
  source: a source in the provincial security office
  cue: told #1
  content: About sixty Varran border guards crossed into Upper Dhass on Sunday night
  is: indirect says unnamed
  to: the Dispatch

3: a source in the provincial security office
  source: the source, who asked not to be named because he is related to both
  cue: said #1
  content: “They came to see the Ninth, not us,”
  is: direct says unnamed
  reason: he is related to both

4: Martyrs of the Ninth Hour
  source: The Martyrs of the Ninth Hour (MNH)
  cue: says #2
  content: it answers to nobody
  is: indirect says named

5: Varra
  source: Varra #2
  cue: has long denied
  content: arming it
  is: indirect denies named

6: Salim Fontaine
  source: a former MNH quartermaster, Salim Fontaine
  cue: told #2
  content: that a Varran colonel had [...] of our own desk”
  is: mixed says named
  to: this paper

7: a Varran colonel
  source: a Varran colonel
  cue: had told
  content: that the general staff considered the group “a drawer of our own desk”
  is: mixed says reported unnamed
  to: him
  in: 6

8: the Varran general staff
  source: the general staff
  cue: considered
  content: the group “a drawer of our own desk”
  is: mixed thinks reported role
  in: 7

9: Davit Ourabi
  source: Colonel Davit Ourabi, the army’s spokesman
  cue: dismissed
  content: the report about the guards
  is: indirect rejects named
  answers: 1 2 3

10: Davit Ourabi
  source: he #2
  cue: said #2
  content: “There are no guards,” … “There were never any guards.”
  is: direct denies named
  answers: 1 2

11: Davit Ourabi
  source: Ourabi #2
  cue: would not be drawn on
  content: the quartermaster’s remarks
  is: indirect other named
  answers: 6

12: a shepherd
  source: A shepherd at the crossing
  cue: was certain
  content: that he had counted sixty-one
  is: indirect thinks unnamed
