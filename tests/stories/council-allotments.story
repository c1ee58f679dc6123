manner: local council
title: Allotment holders told to ‘grow less’
publisher: Orstead Evening Star
date: 2033-09-30

Gardeners at the Mill Lane allotments have been asked by Orstead Borough Council to “moderate output” after neighbours complained about marrows left on their doorsteps.
The council’s letter, signed by parks officer Kirsty Adeleke, alleges that one household received eleven in a night. Ms Adeleke told the Star she stood by the figure.
“It was nine,” said the household in question, who did not want to be named in case there were more.
Plot secretary Teodoro Finch neither admits nor denies a campaign. He does concede that it has been a good year. “Nobody forced a marrow on anyone,” he said. “I believe in gifts.”
Rumours that the council intends to sell the site are “compost”, says council leader Maud Rahimi, who has said so before about sites since sold.

== gold
actor: Orstead Borough Council
actor: neighbours
actor: the council’s letter
actor: Kirsty Adeleke
  alias: Adeleke (surname)
actor: the household
actor: Teodoro Finch
actor: Maud Rahimi

1: -
  cue: told #1
  content: to ‘grow less’
  is: mixed demands reported none
  to: Allotment holders

2: Orstead Borough Council
  source: Orstead Borough Council
  cue: have been asked
  content: to “moderate output”
  is: mixed demands named

3: neighbours
  source: neighbours
  cue: complained about
  content: marrows left on their doorsteps
  is: indirect criticises collective

4: the council’s letter
  source: The council’s letter, signed by parks officer Kirsty Adeleke
  cue: alleges
  content: that one household received eleven in a night
  is: indirect claims document

5: Kirsty Adeleke
  source: Ms Adeleke
  cue: told #2
  content: she stood by the figure
  is: indirect says named
  to: the Star

6: the household
  source: the household in question, who did not want to be named in case there were more
  cue: said #1
  content: “It was nine,”
  is: direct corrects unnamed
  reason: there were more
  answers: 4 5

7: Teodoro Finch
  source: Plot secretary Teodoro Finch
  cue: neither admits nor denies
  content: a campaign
  is: indirect other named
  answers: 4

8: Teodoro Finch
  source: He
  cue: does concede
  content: that it has been a good year
  is: indirect admits named

9: Teodoro Finch
  source: he
  cue: said #2
  content: “Nobody forced a marrow on anyone,” … “I believe in gifts.”
  is: direct denies named
  answers: 4

10: Teodoro Finch
  source: I
  cue: believe
  content: in gifts
  is: indirect thinks named
  in: 9

11: -
  cue: Rumours
  content: that the council intends to sell the site
  is: indirect says reported none
  in: 12

12: Maud Rahimi
  source: council leader Maud Rahimi
  cue: says
  content: Rumours that the council intends to sell the site are “compost”
  is: mixed rejects named
  answers: 11

13: Maud Rahimi
  source: who #2
  cue: has said
  is: indirect says named
