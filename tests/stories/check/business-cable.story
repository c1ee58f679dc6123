manner: business
title: Cable maker plays down fault reports
publisher: Ledger Daily
date: 2035-01-23

Shares in Norrvik Cable fell 9 per cent on Thursday after the magazine Grid reported that its sea cables fail within two winters, and that the company had hidden tests which showed it.
“Both claims are without foundation,” chief executive Anselm Roux told investors. He said that no cable had failed since 2029.
A former engineer at Norrvik, speaking on condition of anonymity, contradicted him. Three had failed last year alone, the engineer said.
Norrvik said it did not recognise that figure. The regulator said it was aware of the reports and would not comment further.
Grid’s editor, Saoirse Lund, said the magazine stood by its story. Mr Roux’s lawyers have asked for the story to be taken down. “We shall not be doing that,” Ms Lund said.

== gold
actor: Grid
actor: Norrvik Cable
  alias: Norrvik (alternative)
actor: Anselm Roux
  alias: Roux (surname)
actor: A former engineer at Norrvik
actor: The regulator
actor: Saoirse Lund
  alias: Lund (surname)
actor: Anselm Roux’s lawyers

1: Norrvik Cable
  source: Cable maker
  cue: plays down
  content: fault reports
  is: indirect rejects role

2: Grid
  source: the magazine Grid
  cue: reported
  content: that its sea cables fail within two winters, and that the company had hidden tests which showed it
  is: indirect says named

3: Anselm Roux
  source: chief executive Anselm Roux
  cue: told
  content: “Both claims are without foundation,”
  is: direct denies named
  to: investors
  answers: 2

4: Anselm Roux
  source: He
  cue: said #1
  content: that no cable had failed since 2029
  is: indirect denies named
  answers: 2

5: A former engineer at Norrvik
  source: A former engineer at Norrvik, speaking on condition of anonymity
  cue: contradicted
  content: him
  is: indirect rejects unnamed
  answers: 4

6: A former engineer at Norrvik
  source: the engineer
  cue: said #2
  content: Three had failed last year alone
  is: indirect says unnamed
  answers: 4

7: Norrvik Cable
  source: Norrvik #3
  cue: said #3
  content: it did not recognise that figure
  is: indirect denies named
  answers: 6

8: The regulator
  source: The regulator
  cue: said #4
  content: it was aware of the reports
  is: indirect says role

9: The regulator
  source: The regulator
  cue: would not comment
  is: indirect other role

10: Saoirse Lund
  source: Grid’s editor, Saoirse Lund
  cue: said #5
  content: the magazine stood by its story
  is: indirect says named

11: Anselm Roux’s lawyers
  source: Mr Roux’s lawyers
  cue: have asked
  content: for the story to be taken down
  is: indirect demands collective

12: Saoirse Lund
  source: Ms Lund
  cue: said #6
  content: “We shall not be doing that,”
  is: direct rejects named
  answers: 11
