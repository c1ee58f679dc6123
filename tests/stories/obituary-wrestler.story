manner: obituary
title: ‘Gentle’ Ivo Kaplan-Osei, wrestler who never admitted it was fixed
publisher: The Northern Sentinel
date: 2032-05-19

Asked on his deathbed whether any of his 900 bouts had been honest, Ivo Kaplan-Osei is reported to have winked.
Kaplan-Osei, known in the ring as “Gentle Ivo” and, briefly, as The Postman, insisted all his life that wrestling was real. “You cannot fake a floor,” he would say. His tag partner, Maurice Tuilagi, told it differently: “The promoter told us who won on Mondays. Ivo preferred not to listen.”
In 1971 the sporting press accused him of throwing a match in Port Amity. He sued, lost, and declared himself vindicated by the length of the trial.
His daughter Renske believes the wink was wind. She plans to bury him under the name he was born with, Isaac, and asks mourners not to clap.

== gold
actor: Ivo Kaplan-Osei
  alias: Kaplan-Osei (surname)
  alias: Gentle Ivo (alternative)
  alias: The Postman (alternative)
  alias: Isaac (former)
actor: Maurice Tuilagi
actor: the promoter
actor: the sporting press
actor: Renske Kaplan-Osei
  alias: Renske (alternative)

1: Ivo Kaplan-Osei
  source: wrestler who
  cue: never admitted
  content: it was fixed
  is: indirect admits negative role

2: -
  cue: Asked
  content: whether any of his 900 bouts had been honest
  is: indirect asks reported none
  to: Ivo Kaplan-Osei #2

3: -
  cue: is reported
  content: Ivo Kaplan-Osei #2 … to have winked
  is: indirect admits reported none

4: Ivo Kaplan-Osei
  source: Kaplan-Osei, known in the ring as “Gentle Ivo” and, briefly, as The Postman
  cue: insisted
  content: that wrestling was real
  is: indirect claims named

5: Ivo Kaplan-Osei
  source: he #1
  cue: would say
  content: “You cannot fake a floor,”
  is: direct claims named

6: Maurice Tuilagi
  source: His tag partner, Maurice Tuilagi
  cue: told it
  content: “The promoter told us who won on Mondays. Ivo preferred not to listen.”
  is: direct says named
  answers: 4

7: the promoter
  source: The promoter
  cue: told #2
  content: who won
  is: indirect says reported role
  to: us
  in: 6

8: Ivo Kaplan-Osei
  source: Ivo #4
  cue: preferred
  content: not to listen
  is: indirect thinks reported named
  in: 6

9: the sporting press
  source: the sporting press
  cue: accused
  content: him of throwing a match in Port Amity
  is: indirect accuses collective

10: Ivo Kaplan-Osei
  source: He
  cue: declared
  content: himself vindicated by the length of the trial
  is: indirect claims named

11: Renske Kaplan-Osei
  source: His daughter Renske
  cue: believes
  content: the wink was wind
  is: indirect thinks named

12: Renske Kaplan-Osei
  source: She
  cue: plans
  content: to bury him under the name he was born with, Isaac
  is: indirect thinks named

13: Renske Kaplan-Osei
  source: She
  cue: asks
  content: not to clap
  is: indirect demands named
  to: mourners
