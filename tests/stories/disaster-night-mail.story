manner: disaster
title: Driver had asked for relief, union says
publisher: Basin Dispatch
date: 2034-04-02

The driver of the night mail that left the rails at Corvo Bend on Sunday, killing seven, had asked twice that week to be relieved, according to his union.
The National Rail Company (NRC) said it had no record of either request. It would not say whether it kept such records.
“He rang me from Ostero,” his shift partner, Desta Villareal, recalled. “He said, ‘They told me to drink coffee.’”
Transport Minister Gregor Adomako promised “a full and painful inquiry” and warned against blaming the dead. Hours later the NRC said in a statement that “human factors cannot be excluded”.
The widow of the driver, whose name has been withheld at her request, sent word through a neighbour that she was not ready. The neighbour added that, between the two of us, she blamed the timetable.
Survivors were taken to Ostero, where visitors were refused admission.

== gold
actor: the driver
actor: the driver’s union
actor: National Rail Company
  alias: NRC (abbreviation)
actor: Desta Villareal
actor: they
actor: Gregor Adomako
actor: the driver’s widow
actor: the neighbour

1: the driver
  source: Driver
  cue: had asked for
  content: relief
  is: indirect demands reported role
  in: 2

2: the driver’s union
  source: union #1
  cue: says
  content: Driver had asked for relief
  is: indirect says role

3: the driver
  source: The driver of the night mail that left the rails at Corvo Bend on Sunday, killing seven
  cue: had asked #2
  content: to be relieved
  is: indirect demands reported role
  in: 4

4: the driver’s union
  source: his union
  cue: according to
  content: The driver of the night [...] week to be relieved
  is: indirect says role

5: National Rail Company
  source: The National Rail Company (NRC)
  cue: said #1
  content: it had no record of either request
  is: indirect denies named
  answers: 4

6: National Rail Company
  source: It
  cue: would not say
  content: whether it kept such records
  is: indirect other named

7: Desta Villareal
  source: his shift partner, Desta Villareal
  cue: recalled
  content: “He rang me from Ostero,” … “He said, ‘They told me to drink coffee.’”
  is: direct says named

8: the driver
  source: He #2
  cue: said #2
  content: ‘They told me to drink coffee.’
  is: direct says reported role
  in: 7

9: they
  source: They
  cue: told
  content: to drink coffee
  is: indirect demands reported collective
  to: me #2
  in: 8

10: Gregor Adomako
  source: Transport Minister Gregor Adomako
  cue: promised
  content: “a full and painful inquiry”
  is: direct promises named

11: Gregor Adomako
  source: Transport Minister Gregor Adomako
  cue: warned against
  content: blaming the dead
  is: indirect warns named

12: National Rail Company
  source: the NRC
  cue: said in a statement
  content: that “human factors cannot be excluded”
  is: mixed says named

13: the driver’s widow
  source: The widow of the driver, whose name has been withheld at her request
  cue: sent word
  content: that she was not ready
  is: indirect says role

14: the neighbour
  source: The neighbour
  cue: added
  content: that, between the two of us, she blamed the timetable
  is: indirect says unnamed

15: the driver’s widow
  source: she #2
  cue: blamed
  content: the timetable
  is: indirect accuses reported role
  in: 14

none: visitors were refused admission
