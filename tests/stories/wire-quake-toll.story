manner: wire
title: Toll in Sarhad quake disputed as aid flights wait
publisher: Meridian Wire
date: 2030-05-16

SARHAD CITY, May 16 (Meridian) - At least 400 people have died in the earthquake that struck Sarhad province on Wednesday, the interior ministry said. Aid workers put the number at twice that.
The ministry reportedly ordered hospitals not to release figures of their own. Its spokeswoman, Tamar Lundgren, denied giving such an order, adding that she knew of “no hospital that needed one”.
“I was told to stop counting,” said a doctor at Saint Roch’s, who spoke on condition of anonymity because he feared for his post. “I asked for it in writing and the telephone laughed.”
Two aid flights have been refused permission to land. The air authority cited fog. A pilot circling above the city reported clear skies. The authority said he was mistaken.
The toll is expected to rise.

== gold
actor: the interior ministry
actor: aid workers
actor: Tamar Lundgren
actor: a doctor at Saint Roch’s
actor: the air authority
actor: a pilot

1: the interior ministry
  source: the interior ministry
  cue: said #1
  content: At least 400 people have died in the earthquake that struck Sarhad province on Wednesday
  is: indirect says role

2: aid workers
  source: Aid workers
  cue: put
  content: the number at twice that
  is: indirect denies collective
  answers: 1

3: the interior ministry
  source: The ministry
  cue: reportedly ordered
  content: hospitals not to release figures of their own
  is: indirect demands reported role

4: Tamar Lundgren
  source: Its spokeswoman, Tamar Lundgren
  cue: denied
  content: giving such an order
  is: indirect denies named
  answers: 3

5: Tamar Lundgren
  source: Its spokeswoman, Tamar Lundgren
  cue: adding
  content: that she knew of “no hospital that needed one”
  is: mixed says named

6: -
  cue: was told
  content: to stop counting
  is: indirect demands reported none
  to: I #1
  in: 7

7: a doctor at Saint Roch’s
  source: a doctor at Saint Roch’s, who spoke on condition of anonymity because he feared for his post
  cue: said #2
  content: “I was told to stop counting,” … “I asked for it in writing and the telephone laughed.”
  is: direct says unnamed
  reason: he feared for his post

8: the air authority
  source: The air authority
  cue: cited
  content: fog
  is: indirect says role

9: a pilot
  source: A pilot circling above the city
  cue: reported
  content: clear skies
  is: indirect says unnamed
  answers: 8

10: the air authority
  source: The authority
  cue: said #3
  content: he was mistaken
  is: indirect denies role
  answers: 9

11: -
  cue: is expected
  content: The toll … to rise
  is: indirect predicts reported none

none: been refused permission to land
