manner: business
title: Quillon warns on profit as founder’s cousin circles
publisher: Ledger Street
date: 2033-07-12

Shares in Quillon Foods fell by a fifth on Tuesday after the noodle maker cut its forecast for the second time this year, and people familiar with the matter said that Haruki Quillon, the founder’s cousin, was weighing a bid.
The company now expects an operating profit of between 31 and 34 million crowns; analysts had pencilled in 48 million. “Wheat did this,” finance director Bronwen Achterberg told investors on a call. “Wheat, and a hedge we thought was clever.”
Mr Quillon did not respond to two messages. A person close to him said talk of an offer was “at least a dinner premature”, but would not dismiss it.
Brokers at Sund & Daughter think the shares could halve again. The Competition Bureau is believed to have been sounded out, though its press office said it knew of no filing.

== gold
actor: Quillon Foods
  alias: Quillon (abbreviation)
actor: people familiar with the matter
actor: Haruki Quillon
  alias: Quillon (surname)
actor: analysts
actor: Bronwen Achterberg
actor: a person close to Mr Quillon
actor: Sund & Daughter
actor: the Competition Bureau

1: Quillon Foods
  source: Quillon #1
  cue: warns
  content: on profit
  is: indirect warns named

2: Quillon Foods
  source: the noodle maker
  cue: cut
  content: its forecast for the second time this year
  is: indirect predicts role

3: people familiar with the matter
  source: people familiar with the matter
  cue: said #1
  content: that Haruki Quillon, the founder’s cousin, was weighing a bid
  is: indirect says unnamed

4: Haruki Quillon
  source: Haruki Quillon, the founder’s cousin
  cue: was weighing
  content: a bid
  is: indirect thinks reported named
  in: 3

5: Quillon Foods
  source: The company
  cue: now expects
  content: an operating profit of between 31 and 34 million crowns
  is: indirect predicts role

6: analysts
  source: analysts
  cue: had pencilled in
  content: 48 million
  is: indirect predicts collective

7: Bronwen Achterberg
  source: finance director Bronwen Achterberg
  cue: told
  content: “Wheat did this,” … “Wheat, and a hedge we thought was clever.”
  is: direct says named
  to: investors

8: Quillon Foods
  source: we
  cue: thought
  content: was clever
  is: indirect thinks named
  in: 7

9: Haruki Quillon
  source: Mr Quillon
  cue: did not respond
  is: indirect other negative named

10: a person close to Mr Quillon
  source: A person close to him
  cue: said #2
  content: talk of an offer was “at least a dinner premature”
  is: mixed doubts unnamed
  answers: 3

11: a person close to Mr Quillon
  source: A person close to him
  cue: would not dismiss
  content: it #1
  is: indirect rejects negative unnamed
  answers: 3

12: Sund & Daughter
  source: Brokers at Sund & Daughter
  cue: think
  content: the shares could halve again
  is: indirect predicts named

13: -
  cue: is believed
  content: The Competition Bureau … to have been sounded out
  is: indirect thinks reported none

14: the Competition Bureau
  source: its press office
  cue: said #3
  content: it knew of no filing
  is: indirect says role
  answers: 13
