manner: conflict reporting
title: Rival accounts of convoy attack in Upper Dhass
publisher: Meridian Wire
date: 2031-08-26

At least three armed groups have claimed responsibility for an ambush in which eleven soldiers died on the Dhass road, and the army says none of them did it.
The Martyrs of the Ninth Hour, also known as the Ninth or by its initials MNH, said in a message on its channel that its fighters had “cut the road like thread”. The Highland Liberation Council (HLC) issued a near-identical text, giving a different hour. The Ninth accused the HLC of “stealing blood”.
An army spokesman, Colonel Davit Ourabi, dismissed both claims. The convoy, he said, was hit by a landslide.
A medical worker in the town of Khirba, who spoke on condition of anonymity because soldiers were standing in the corridor, said all eleven had gunshot wounds. A second medic gave the same account. Colonel Ourabi neither confirmed nor denied that.
Reporters were denied entry to the valley. Villagers reached by telephone said that the men who took the weapons had told them to say they saw nothing.

== gold
actor: three armed groups
actor: the army
actor: Martyrs of the Ninth Hour
  alias: the Ninth (alternative)
  alias: MNH (abbreviation)
actor: Highland Liberation Council
  alias: HLC (abbreviation)
actor: Davit Ourabi
  alias: Ourabi (surname)
actor: a medical worker in Khirba
actor: a second medic
actor: villagers
actor: the men who took the weapons

1: three armed groups
  source: At least three armed groups
  cue: have claimed responsibility for
  content: an ambush in which eleven soldiers died on the Dhass road
  is: indirect claims collective

2: the army
  source: the army
  cue: says
  content: none of them did it
  is: indirect denies role
  answers: 1

3: Martyrs of the Ninth Hour
  source: The Martyrs of the Ninth Hour, also known as the Ninth or by its initials MNH
  cue: said in a message on its channel
  content: that its fighters had “cut the road like thread”
  is: mixed says named

4: Highland Liberation Council
  source: The Highland Liberation Council (HLC)
  cue: issued
  content: a near-identical text, giving a different hour
  is: indirect claims named

5: Martyrs of the Ninth Hour
  source: The Ninth
  cue: accused
  content: the HLC of “stealing blood”
  is: mixed accuses named
  answers: 4

6: Davit Ourabi
  source: An army spokesman, Colonel Davit Ourabi
  cue: dismissed
  content: both claims
  is: indirect rejects named
  answers: 3 4

7: Davit Ourabi
  source: he
  cue: said #2
  content: The convoy … was hit by a landslide
  is: indirect says named

8: a medical worker in Khirba
  source: A medical worker in the [...] standing in the corridor
  cue: said #3
  content: all eleven had gunshot wounds
  is: indirect says unnamed
  reason: soldiers were standing in the corridor
  answers: 7

9: a second medic
  source: A second medic
  cue: gave
  content: the same account
  is: indirect says unnamed

10: Davit Ourabi
  source: Colonel Ourabi
  cue: neither confirmed nor denied
  content: that #2
  is: indirect other named
  answers: 8 9

11: villagers
  source: Villagers reached by telephone
  cue: said #4
  content: that the men who took the weapons had told them to say they saw nothing
  is: indirect says collective

12: the men who took the weapons
  source: the men who took the weapons
  cue: had told
  content: to say they saw nothing
  is: indirect demands reported unnamed
  to: them #2
  in: 11

none: Reporters were denied entry to the valley
