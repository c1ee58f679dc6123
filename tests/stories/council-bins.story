manner: local council
title: Councillor storms out over three-weekly bins
publisher: Aldersea Advertiser
date: 2029-02-08

A meeting of Aldersea Town Council broke up on Monday when Cllr Perpetua Nwosu accused the chair of running the chamber “like a car boot sale”.
Cllr Nwosu (Ind, Saltmarsh) had asked why residents were not consulted on three-weekly collections. The chair, Cllr Barnaby Skelhorn, replied that they had been, in a leaflet. Cllr Nwosu said nobody in her ward had received one. Cllr Skelhorn said it was on the website. Members of the public shouted that the website was down.
Officers recommended deferral. Cllr Skelhorn moved next business.
“I have been called many things, but never punctual,” he joked to the Advertiser afterwards. He apologised for “any heat”. Cllr Nwosu has not apologised and says she never will.
The council’s constitution provides that a member who leaves without permission forfeits the evening’s tea.

== gold
actor: Perpetua Nwosu
  alias: Nwosu (surname)
actor: Barnaby Skelhorn
  alias: Skelhorn (surname)
actor: members of the public
actor: officers
actor: the council’s constitution

1: Perpetua Nwosu
  source: Cllr Perpetua Nwosu
  cue: accused
  content: the chair of running the chamber “like a car boot sale”
  is: mixed accuses named

2: Perpetua Nwosu
  source: Cllr Nwosu (Ind, Saltmarsh)
  cue: had asked
  content: why residents were not consulted on three-weekly collections
  is: indirect asks named

3: Barnaby Skelhorn
  source: The chair, Cllr Barnaby Skelhorn
  cue: replied
  content: that they had been, in a leaflet
  is: indirect says named
  answers: 2

4: Perpetua Nwosu
  source: Cllr Nwosu #2
  cue: said #1
  content: nobody in her ward had received one
  is: indirect denies named
  answers: 3

5: Barnaby Skelhorn
  source: Cllr Skelhorn #1
  cue: said #2
  content: it was on the website
  is: indirect says named
  answers: 4

6: members of the public
  source: Members of the public
  cue: shouted
  content: that the website was down
  is: indirect denies collective
  answers: 5

7: officers
  source: Officers
  cue: recommended
  content: deferral
  is: indirect demands collective

8: Barnaby Skelhorn
  source: Cllr Skelhorn #2
  cue: moved
  content: next business
  is: indirect demands named

9: Barnaby Skelhorn
  source: he
  cue: joked to
  content: “I have been called many things, but never punctual,”
  is: direct says named
  to: the Advertiser

10: Barnaby Skelhorn
  source: He
  cue: apologised for
  content: “any heat”
  is: direct admits named

11: Perpetua Nwosu
  source: Cllr Nwosu #3
  cue: has not apologised
  is: indirect admits negative named

12: Perpetua Nwosu
  source: Cllr Nwosu #3
  cue: says
  content: she never will
  is: indirect promises named

13: the council’s constitution
  source: The council’s constitution
  cue: provides
  content: that a member who leaves without permission forfeits the evening’s tea
  is: indirect says document
