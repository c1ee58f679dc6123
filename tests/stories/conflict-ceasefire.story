manner: conflict reporting
title: Both sides say they are observing truce the other has broken
publisher: Meridian Wire
date: 2034-08-19

QASR NUHL - The Front for the Defence of Nuhl (FDN) said on Saturday that government guns had fired 14 shells at the old market, hours into a truce that its leader, known as Abu Lazar, had sworn “on both my eyes” to keep.
The government’s information office denied it and accused the FDN of shelling its own people, “as is its custom”.
A monitor from the Lakes Union (LU) said his team had counted nine blasts “from a direction I am not permitted to name”. Two other members of the mission, who requested anonymity because they feared expulsion, named it: west, where the army is.
The LU’s head of mission, Ingeborg Acheampong, would not confirm her staff’s remarks. “People in vests say things,” she said.
Residents spoke of a night without sleep. “One radio says we are dead and the other says we are celebrating,” said Umm Hani, a baker. “I believe neither before I have looked.”

== gold
actor: both sides
actor: Front for the Defence of Nuhl
  alias: FDN (abbreviation)
actor: Abu Lazar
actor: the government’s information office
actor: a monitor from the Lakes Union
actor: two other members of the mission
actor: Ingeborg Acheampong
actor: people in vests
actor: residents
actor: one radio
actor: the other radio
actor: Umm Hani
actor: Lakes Union
  alias: LU (abbreviation)

1: both sides
  source: Both sides
  cue: say #1
  content: they are observing truce the other has broken
  is: indirect says collective

2: Front for the Defence of Nuhl
  source: The Front for the Defence of Nuhl (FDN)
  cue: said #1
  content: that government guns had fired [...] my eyes” to keep
  is: mixed accuses named

3: Abu Lazar
  source: its leader, known as Abu Lazar
  cue: had sworn
  content: “on both my eyes” to keep
  is: mixed promises reported named
  in: 2

4: the government’s information office
  source: The government’s information office
  cue: denied
  content: it #1
  is: indirect denies role
  answers: 2

5: the government’s information office
  source: The government’s information office
  cue: accused
  content: the FDN of shelling its own people, “as is its custom”
  is: mixed accuses role

6: a monitor from the Lakes Union
  source: A monitor from the Lakes Union (LU)
  cue: said #2
  content: his team had counted nine blasts “from a direction I am not permitted to name”
  is: mixed says unnamed

7: a monitor from the Lakes Union
  source: I #1
  cue: am not permitted to name
  is: indirect other negative unnamed
  in: 6

8: two other members of the mission
  source: Two other members of the mission, who requested anonymity because they feared expulsion
  cue: named
  content: it #2
  is: indirect says unnamed
  reason: they feared expulsion
  answers: 6

9: Ingeborg Acheampong
  source: The LU’s head of mission, Ingeborg Acheampong
  cue: would not confirm
  content: her staff’s remarks
  is: indirect confirms negative named
  answers: 6 8

10: people in vests
  source: People in vests
  cue: say #2
  content: things
  is: indirect says reported collective
  in: 11

11: Ingeborg Acheampong
  source: she
  cue: said #3
  content: “People in vests say things,”
  is: direct says named

12: residents
  source: Residents
  cue: spoke of
  content: a night without sleep
  is: indirect says collective

13: one radio
  source: One radio
  cue: says #1
  content: we are dead
  is: indirect says reported role
  in: 15

14: the other radio
  source: the other #2
  cue: says #2
  content: we are celebrating
  is: indirect says reported role
  in: 15

15: Umm Hani
  source: Umm Hani, a baker
  cue: said #4
  content: “One radio says we are dead and the other says we are celebrating,” … “I believe neither before I have looked.”
  is: direct says named

16: Umm Hani
  source: I #2
  cue: believe
  content: neither
  is: indirect thinks negative named
  in: 15
