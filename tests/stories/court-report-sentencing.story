manner: court report
title: Forger of bus passes is jailed
publisher: The Lydd Gazette
date: 2032-01-21

A man who made 1,100 false bus passes has been jailed after a judge told him that “sorry is not a sentence”.
Kwabena Merrick, 38, of no fixed route, pleaded guilty in November. His barrister, Eilidh Suzuki, said in mitigation that her client had believed public transport to be a right, and read a letter in which he wrote: “I regret every stop.”
Recorder Hugo Anand was not persuaded. “You told the police you found the printer,” he said. “You told the probation officer you had inherited it. I do not know what you told the printer.”
Prosecutors have dropped an allegation that Merrick had also made a railway. They gave no reason.
Merrick’s mother, leaving court, refused to accept that he had done wrong. “He got people to work,” she shouted.

== gold
actor: Hugo Anand
actor: Kwabena Merrick
  alias: Merrick (surname)
actor: Eilidh Suzuki
actor: the prosecutors
actor: Merrick’s mother

1: Hugo Anand
  source: a judge
  cue: told #1
  content: that “sorry is not a sentence”
  is: mixed says role
  to: him

2: Kwabena Merrick
  source: Kwabena Merrick, 38, of no fixed route
  cue: pleaded
  content: guilty
  is: indirect admits named

3: Eilidh Suzuki
  source: His barrister, Eilidh Suzuki
  cue: said in mitigation
  content: that her client had believed public transport to be a right
  is: indirect says named

4: Kwabena Merrick
  source: her client
  cue: had believed
  content: public transport to be a right
  is: indirect thinks reported role
  in: 3

5: Eilidh Suzuki
  source: His barrister, Eilidh Suzuki
  cue: read
  content: a letter in which he wrote: “I regret every stop.”
  is: mixed says named

6: Kwabena Merrick
  source: he #1
  cue: wrote
  content: “I regret every stop.”
  is: direct says reported named
  in: 5

7: Kwabena Merrick
  source: I #1
  cue: regret
  content: every stop.
  is: indirect thinks named
  in: 6

8: Hugo Anand
  source: Recorder Hugo Anand
  cue: was not persuaded
  is: indirect thinks negative named
  answers: 3

9: Kwabena Merrick
  source: You #1
  cue: told #2
  content: you found the printer
  is: indirect says reported named
  to: the police
  in: 10

10: Hugo Anand
  source: he #2
  cue: said #2
  content: “You told the police you found the printer,” … “You told the probation officer you had inherited it. I do not know what you told the printer.”
  is: direct says named

11: Kwabena Merrick
  source: You #2
  cue: told #3
  content: you had inherited it
  is: indirect says reported named
  to: the probation officer
  in: 10

12: Hugo Anand
  source: I #2
  cue: do not know
  content: what you told the printer
  is: indirect thinks negative named
  in: 10

13: the prosecutors
  source: Prosecutors
  cue: have dropped
  content: an allegation that Merrick had also made a railway
  is: indirect corrects collective

14: the prosecutors
  source: They
  cue: gave no reason
  is: indirect other negative collective

15: Merrick’s mother
  source: Merrick’s mother
  cue: refused to accept
  content: that he had done wrong
  is: indirect other role

16: Merrick’s mother
  source: she
  cue: shouted
  content: “He got people to work,”
  is: direct says role
