manner: obituary
title: Eleni Whitcombe, cook who fed three governments and quoted none
publisher: The Northern Sentinel
date: 2030-10-02

Asked by a biographer what presidents talk about at table, Eleni Whitcombe, who has died at 88, replied: “Salt.”
She had signed a promise of silence in 1961 and, friends say, kept it even in her sleep. One minister offered her a pension for her memoirs; she refused it, adding that he had never finished his greens.
It was rumoured that she had warned the old king of the coup by leaving the pepper off the lamb. She never confirmed this. Her nephew, Dominic Osei-Whitcombe, believes it. The king’s memoirs mention only the lamb.
In old age she agreed to one interview, with a magazine that was denied permission to print it. The reporter remembers being told: “Write that I was busy.”

== gold
actor: a biographer
actor: Eleni Whitcombe
actor: friends
actor: one minister
actor: Dominic Osei-Whitcombe
actor: the king’s memoirs
actor: the reporter

1: a biographer
  source: a biographer
  cue: Asked
  content: what presidents talk about at table
  is: indirect asks unnamed
  to: Eleni Whitcombe, who has died at 88

2: Eleni Whitcombe
  source: Eleni Whitcombe, who has died at 88
  cue: replied
  content: “Salt.”
  is: direct says named
  answers: 1

3: Eleni Whitcombe
  source: She #1
  cue: had signed
  content: a promise of silence
  is: indirect promises named

4: friends
  source: friends
  cue: say
  content: kept it even in her sleep
  is: indirect says collective

5: one minister
  source: One minister
  cue: offered
  content: a pension for her memoirs
  is: indirect promises role
  to: her #2

6: Eleni Whitcombe
  source: she #1
  cue: refused
  content: it #2
  is: indirect rejects named
  answers: 5

7: Eleni Whitcombe
  source: she #1
  cue: adding
  content: that he had never finished his greens
  is: indirect says named

8: -
  cue: It was rumoured
  content: that she had warned the old king of the coup by leaving the pepper off the lamb
  is: indirect says reported none

9: Eleni Whitcombe
  source: She #2
  cue: never confirmed
  content: this
  is: indirect confirms negative named
  answers: 8

10: Dominic Osei-Whitcombe
  source: Her nephew, Dominic Osei-Whitcombe
  cue: believes
  content: it #3
  is: indirect thinks named
  answers: 8

11: the king’s memoirs
  source: The king’s memoirs
  cue: mention
  content: only the lamb
  is: indirect says document

12: Eleni Whitcombe
  source: she #3
  cue: agreed
  content: to one interview
  is: indirect promises named

13: the reporter
  source: The reporter
  cue: remembers
  content: being told: “Write that I was busy.”
  is: mixed thinks role

14: -
  cue: being told
  content: “Write that I was busy.”
  is: direct demands reported none
  in: 13

none: a magazine that was denied permission to print it
