manner: disaster
title: Hopes fade for nine trapped in Garrow tunnel
publisher: Coastal Herald
date: 2030-12-03

Rescuers fear that nine workers trapped behind a rockfall in the Garrow tunnel may have run out of air.
The site manager, Bertil Amoah, had said on Monday that he heard tapping. By Wednesday he was no longer sure. “Perhaps it was the pumps,” he told relatives through a megaphone.
Emergency services put the number of missing at nine, down from twelve; the contractor, Stellan Bore, says its list has ten names. It could not explain the difference.
Asked if safety checks had been skipped, Amoah said: “Not by me.” A foreman, who gave only his first name, Juho, contradicted him: the last inspection, he said, was signed in a car park.
The labour inspectorate confirmed that it is investigating the allegation. Stellan Bore called it “premature and hurtful”.
Anneliese Tran, whose brother is inside, does not believe any of them. “They say soon. They said soon on Monday,” she said.

== gold
actor: rescuers
actor: Bertil Amoah
  alias: Amoah (surname)
actor: emergency services
actor: Stellan Bore
actor: Juho
actor: the labour inspectorate
actor: Anneliese Tran
actor: they

1: rescuers
  source: Rescuers
  cue: fear
  content: that nine workers trapped behind a rockfall in the Garrow tunnel may have run out of air
  is: indirect thinks collective

2: Bertil Amoah
  source: The site manager, Bertil Amoah
  cue: had said
  content: that he heard tapping
  is: indirect says named

3: Bertil Amoah
  source: he #2
  cue: was no longer sure
  is: indirect thinks negative named
  answers: 2

4: Bertil Amoah
  source: he #3
  cue: told
  content: “Perhaps it was the pumps,”
  is: direct says named
  to: relatives
  answers: 2

5: emergency services
  source: Emergency services
  cue: put
  content: the number of missing at nine
  is: indirect says collective

6: Stellan Bore
  source: the contractor, Stellan Bore
  cue: says
  content: its list has ten names
  is: indirect says named
  answers: 5

7: Stellan Bore
  source: It
  cue: could not explain
  content: the difference
  is: indirect says negative named

8: -
  cue: Asked
  content: if safety checks had been skipped
  is: indirect asks reported none
  to: Amoah #2

9: Bertil Amoah
  source: Amoah #2
  cue: said #2
  content: “Not by me.”
  is: direct denies named
  answers: 8

10: Juho
  source: A foreman, who gave only his first name, Juho
  cue: contradicted
  is: indirect denies named
  to: him
  answers: 9

11: Juho
  source: he #4
  cue: said #3
  content: the last inspection … was signed in a car park
  is: indirect says named

12: the labour inspectorate
  source: The labour inspectorate
  cue: confirmed
  content: that it is investigating the allegation
  is: indirect confirms role

13: Stellan Bore
  source: Stellan Bore #2
  cue: called
  content: it “premature and hurtful”
  is: mixed says named
  answers: 11

14: Anneliese Tran
  source: Anneliese Tran, whose brother is inside
  cue: does not believe
  content: any of them
  is: indirect thinks negative named

15: they
  source: They #1
  cue: say
  content: soon #1
  is: indirect says reported collective
  in: 17

16: they
  source: They #2
  cue: said #4
  content: soon #2
  is: indirect says reported collective
  in: 17

17: Anneliese Tran
  source: she
  cue: said #5
  content: “They say soon. They said soon on Monday,”
  is: direct says named
