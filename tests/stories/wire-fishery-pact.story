manner: wire
title: Envoys hail fish pact as boats stay in port
publisher: Tarn News
date: 2032-02-17

MIRAMAR SOUND, Feb 17 (Tarn News) - Negotiators for Corrin and the Saffre Isles on Tuesday hailed a 12-year fishing pact as “a small miracle of patience”, while skippers on both shores vowed not to sail under it.
Chief negotiator Bjarni Mukherjee said the text, which has not been published, guarantees “every herring a passport”. His counterpart, Lupe Strand, said she would put it differently.
“We were not asked,” said Hallgerd Osei, who chairs the Corrin Skippers’ Union. “We will not ask permission to fish our own water.”
The union rejected an offer of compensation last month. A Saffre official said the offer “stands, for now”; Osei said she had been told it was withdrawn.

== gold
actor: negotiators for Corrin and the Saffre Isles
actor: skippers on both shores
actor: Bjarni Mukherjee
actor: Lupe Strand
actor: Hallgerd Osei
  alias: Osei (surname)
actor: Corrin Skippers’ Union
  alias: the union (alternative)
actor: a Saffre official

1: negotiators for Corrin and the Saffre Isles
  source: Envoys
  cue: hail
  content: fish pact
  is: indirect praises collective

2: negotiators for Corrin and the Saffre Isles
  source: Negotiators for Corrin and the Saffre Isles
  cue: hailed
  content: a 12-year fishing pact as “a small miracle of patience”
  is: mixed praises collective

3: skippers on both shores
  source: skippers on both shores
  cue: vowed
  content: not to sail under it
  is: indirect promises collective

4: Bjarni Mukherjee
  source: Chief negotiator Bjarni Mukherjee
  cue: said #1
  content: the text, which has not been published, guarantees “every herring a passport”
  is: mixed says named

5: Lupe Strand
  source: His counterpart, Lupe Strand
  cue: said #2
  content: she would put it differently
  is: indirect doubts named
  answers: 4

6: Hallgerd Osei
  source: Hallgerd Osei, who chairs the Corrin Skippers’ Union
  cue: said #3
  content: “We were not asked,” … “We will not ask permission to fish our own water.”
  is: direct says named

7: Corrin Skippers’ Union
  source: We #2
  cue: will not ask
  content: permission to fish our own water
  is: indirect asks negative role
  in: 6

8: Corrin Skippers’ Union
  source: The union
  cue: rejected
  content: an offer of compensation
  is: indirect rejects role

9: a Saffre official
  source: A Saffre official
  cue: said #4
  content: the offer “stands, for now”
  is: mixed says unnamed

10: Hallgerd Osei
  source: Osei #2
  cue: said #5
  content: she had been told it was withdrawn
  is: indirect denies named
  answers: 9

11: -
  cue: had been told
  content: it was withdrawn
  is: indirect says reported none
  to: she #2
  in: 10
