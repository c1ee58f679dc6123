manner: local council
title: Statue of cod may face inland
publisher: Aldersea Advertiser
date: 2031-07-23

Planners have recommended that a bronze cod on Aldersea quay be turned to face inland, after forty residents complained that it stared at them.
The artist, Gudrun Achterkamp, is unhappy. “It is looking for its mother,” she said. “I explained this at the unveiling.”
Cllr Desmond Iyer (Con, Quayside) thinks the row is about money. He claims the council was told turning the cod would cost £400 and has budgeted £4,000. The treasurer did not dispute the figures, but said the second included “a contingency for fish”.
Cllr Perpetua Nwosu asked that her objection be minuted. The clerk asked which. Cllr Nwosu said all of them, adding that the cod was the only member of the authority she had never accused of anything.
The matter was deferred.

== gold
actor: planners
actor: forty residents
actor: Gudrun Achterkamp
actor: Desmond Iyer
actor: the treasurer
actor: Perpetua Nwosu
  alias: Nwosu (surname)
actor: the clerk

1: planners
  source: Planners
  cue: have recommended
  content: that a bronze cod on Aldersea quay be turned to face inland
  is: indirect demands collective

2: forty residents
  source: forty residents
  cue: complained
  content: that it stared at them
  is: indirect criticises collective

3: Gudrun Achterkamp
  source: she #1
  cue: said #1
  content: “It is looking for its mother,” … “I explained this at the unveiling.”
  is: direct says named

4: Gudrun Achterkamp
  source: I
  cue: explained
  content: this
  is: indirect says named
  in: 3

5: Desmond Iyer
  source: Cllr Desmond Iyer (Con, Quayside)
  cue: thinks
  content: the row is about money
  is: indirect thinks named

6: Desmond Iyer
  source: He
  cue: claims
  content: the council was told turning the cod would cost £400 and has budgeted £4,000
  is: indirect claims named

7: -
  cue: was told
  content: turning the cod would cost £400
  is: indirect says reported none
  to: the council
  in: 6

8: the treasurer
  source: The treasurer
  cue: did not dispute
  content: the figures
  is: indirect doubts negative role
  answers: 6

9: the treasurer
  source: The treasurer
  cue: said #2
  content: the second included “a contingency for fish”
  is: mixed says role

10: Perpetua Nwosu
  source: Cllr Perpetua Nwosu
  cue: asked #1
  content: that her objection be minuted
  is: indirect demands named

11: the clerk
  source: The clerk
  cue: asked #2
  content: which
  is: indirect asks role

12: Perpetua Nwosu
  source: Cllr Nwosu
  cue: said #3
  content: all of them
  is: indirect says named
  answers: 11

13: Perpetua Nwosu
  source: Cllr Nwosu
  cue: adding
  content: that the cod was the only member of the authority she had never accused of anything
  is: indirect says named

14: Perpetua Nwosu
  source: she #2
  cue: accused of
  content: anything
  is: indirect accuses negative named
  in: 13
