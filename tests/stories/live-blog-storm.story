manner: live blog
title: Storm Odile: live updates
publisher: Nauset Now
date: 2031-10-30

21:04 The mayor’s office says the sea wall is holding. Callers to this station say otherwise.
21:17 Fire chief Ruth Adeyemi: “We have water in Carder Street. I repeat, in Carder Street. Please go upstairs.”
21:25 CORRECTION: We reported earlier that two people were missing. The police now say it is one, and that he has rung his mother.
21:41 @kettleharbour, posting a picture of a boat on a roof: “not mine thank god”
21:50 Power is out in the whole of Eastfold, according to the grid operator’s map. An engineer who answered the phone there told us that the map was “guessing”.
22:03 The mayor, Lucian Drăgan, has denied that the wall was breached. “Overtopped, not breached,” he says. Adeyemi, asked whether she agreed: “Ask the people on the stairs.”
22:10 He is understood to be on his way to Carder Street.

== gold
actor: the mayor’s office
actor: callers to this station
actor: Ruth Adeyemi
  alias: Adeyemi (surname)
actor: Nauset Now
actor: the police
actor: @kettleharbour
actor: the grid operator’s map
actor: an engineer
actor: Lucian Drăgan

1: the mayor’s office
  source: The mayor’s office
  cue: says #1
  content: the sea wall is holding
  is: indirect says role

2: callers to this station
  source: Callers to this station
  cue: say #1
  content: otherwise
  is: indirect denies collective
  answers: 1

3: Ruth Adeyemi
  source: Fire chief Ruth Adeyemi
  cue: : #4
  content: “We have water in Carder Street. I repeat, in Carder Street. Please go upstairs.”
  is: direct warns named

4: Ruth Adeyemi
  source: I
  cue: repeat
  content: in Carder Street #2
  is: indirect says named
  in: 3

5: Nauset Now
  source: We #2
  cue: reported
  content: that two people were missing
  is: indirect corrects named

6: the police
  source: The police
  cue: now say
  content: it is one, and that he has rung his mother
  is: indirect corrects collective
  answers: 5

7: @kettleharbour
  source: @kettleharbour
  cue: posting
  content: “not mine thank god”
  is: direct says named

8: the grid operator’s map
  source: the grid operator’s map
  cue: according to
  content: Power is out in the whole of Eastfold
  is: indirect says document

9: an engineer
  source: An engineer who answered the phone there
  cue: told
  content: that the map was “guessing”
  is: mixed doubts unnamed
  to: us
  answers: 8

10: Lucian Drăgan
  source: The mayor, Lucian Drăgan
  cue: has denied
  content: that the wall was breached
  is: indirect denies named
  answers: 2

11: Lucian Drăgan
  source: he #2
  cue: says #2
  content: “Overtopped, not breached,”
  is: direct says named

12: Ruth Adeyemi
  source: Adeyemi #2
  cue: : #11
  content: “Ask the people on the stairs.”
  is: direct says named
  answers: 10 11

13: -
  cue: is understood
  content: He … to be on his way to Carder Street
  is: indirect says reported none
