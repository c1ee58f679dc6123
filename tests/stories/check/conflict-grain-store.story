manner: conflict
title: Two groups, one fire
publisher: Selm Agency
date: 2033-09-05

ORLIN PASS (Selm Agency) - The Red Sickle Front claimed responsibility on Monday for the fire that destroyed a grain store at Orlin.
Provincial police ruled out the Front’s involvement, saying that a dryer had overheated.
“Nobody has burned anything,” the store’s manager, Petra Oduya, told the agency. “A machine broke.”
The Front said in a second message that its men had cut the fence with bolt cutters. Farmers at the gate doubted that. “They could not cut a cake,” one of them said.
Governor Aron Vesely said he had asked the police for a report on the dryer. The police confirmed that they had received the request.

== gold
actor: Red Sickle Front
  alias: the Front (alternative)
actor: Provincial police
actor: Petra Oduya
actor: Farmers
actor: one of the farmers
actor: Aron Vesely

1: Red Sickle Front
  source: The Red Sickle Front
  cue: claimed responsibility
  content: for the fire that destroyed a grain store at Orlin
  is: indirect admits named

2: Provincial police
  source: Provincial police
  cue: ruled out
  content: the Front’s involvement
  is: indirect rejects role
  answers: 1

3: Provincial police
  source: Provincial police
  cue: saying
  content: that a dryer had overheated
  is: indirect says role

4: Petra Oduya
  source: the store’s manager, Petra Oduya
  cue: told
  content: “Nobody has burned anything,” … “A machine broke.”
  is: direct denies named
  to: the agency
  answers: 1

5: Red Sickle Front
  source: The Front #1
  cue: said in a second message
  content: that its men had cut the fence with bolt cutters
  is: indirect says named

6: Farmers
  source: Farmers at the gate
  cue: doubted
  content: that #4
  is: indirect doubts collective
  answers: 5

7: one of the farmers
  source: one of them
  cue: said #2
  content: “They could not cut a cake,”
  is: direct denies unnamed
  answers: 5

8: Aron Vesely
  source: Governor Aron Vesely
  cue: said #3
  content: he had asked the police for a report on the dryer
  is: indirect says named

9: Aron Vesely
  source: he
  cue: had asked
  content: for a report on the dryer
  is: indirect demands named
  to: the police
  in: 8

10: Provincial police
  source: The police #1
  cue: confirmed
  content: that they had received the request
  is: indirect confirms role
  answers: 8
