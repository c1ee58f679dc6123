manner: obituary
title: Wilhelmina Cho, mapmaker who drew the drowned villages
publisher: The Northern Sentinel
date: 2034-01-15

Wilhelmina Cho, who has died aged 91, liked to say that a map is a quarrel somebody won.
Born at Tarrasquin to a harbour clerk and a seamstress, she was told by her first employer that girls could ink but not survey. She surveyed anyway, by moonlight. Her rival Augustin Fell claimed that she had copied his soundings; she denied it, and kept the letter in which he half took it back.
Her great work, the Atlas of the Drowned Villages, began with her grandmother’s story that church bells could be heard under Lake Morrow. Cho found four villages. The water company had always maintained there were none. “They were not lying,” she told this newspaper in 1998. “They believed their own maps.”
Colleagues remember a woman who could be ferocious about spelling. Her apprentice Tadeo Lindqvist recalled being sent home to learn the name of a ditch. She considered this kind.
She never married. “Asked daily, mostly by paper,” she explained.

== gold
actor: Wilhelmina Cho
  alias: Cho (surname)
actor: her first employer
actor: Augustin Fell
actor: her grandmother
actor: the water company
actor: colleagues
actor: Tadeo Lindqvist

1: Wilhelmina Cho
  source: Wilhelmina Cho, who has died aged 91
  cue: liked to say
  content: that a map is a quarrel somebody won
  is: indirect says named

2: her first employer
  source: her first employer
  cue: was told
  content: that girls could ink but not survey
  is: indirect says role
  to: she #1

3: Augustin Fell
  source: Her rival Augustin Fell
  cue: claimed
  content: that she had copied his soundings
  is: indirect claims named

4: Wilhelmina Cho
  source: she #3
  cue: denied
  content: it #1
  is: indirect denies named
  answers: 3

5: Augustin Fell
  source: he
  cue: half took … back
  content: it #2
  is: indirect corrects hedged named

6: her grandmother
  source: her grandmother’s
  cue: story
  content: that church bells could be heard under Lake Morrow
  is: indirect says role

7: the water company
  source: The water company
  cue: had always maintained
  content: there were none
  is: indirect claims role

8: Wilhelmina Cho
  source: she #4
  cue: told #2
  content: “They were not lying,” … “They believed their own maps.”
  is: direct denies named
  to: this newspaper

9: the water company
  source: They #2
  cue: believed
  content: their own maps
  is: indirect thinks reported role
  in: 8

10: colleagues
  source: Colleagues
  cue: remember
  content: a woman who could be ferocious about spelling
  is: indirect thinks collective

11: Tadeo Lindqvist
  source: Her apprentice Tadeo Lindqvist
  cue: recalled
  content: being sent home to learn the name of a ditch
  is: indirect says named

12: Wilhelmina Cho
  source: She #2
  cue: considered
  content: this kind
  is: indirect thinks named

13: Wilhelmina Cho
  source: she #5
  cue: explained
  content: “Asked daily, mostly by paper,”
  is: direct says named
