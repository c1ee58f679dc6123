manner: multi-hop hearsay
title: How a remark crossed a town
publisher: Aldersea Advertiser
date: 2033-06-30

On the Monday, a pupil in year eight told her mother that Mr Abernethy-Singh had told the class the trip was off because “nobody’s parents had paid”.
On the Tuesday, the mother wrote on the parents’ page that the school was calling families “non-payers”. Eleven people pressed the heart. One said her son had heard the same teacher say the poor should stay at home.
On the Wednesday the Advertiser received a screenshot of a screenshot.
Mr Abernethy-Singh says his words were: “Nobody’s paid yet, so nobody panic.” The head teacher, Birgit Okonkwo, confirmed his version, which she had from the teaching assistant. The assistant does not remember it. The window cleaner, who was outside with the window shut, does.
The mother stands by her daughter’s account. The daughter would like to go on the trip. It is on, according to a letter that went home yesterday, which several parents say they never got.

== gold
actor: a pupil in year eight
actor: Mr Abernethy-Singh
actor: the pupil’s mother
actor: the school
actor: one parent
actor: her son
actor: Birgit Okonkwo
actor: a teaching assistant
actor: the window cleaner
actor: a letter
actor: several parents

1: a pupil in year eight
  source: a pupil in year eight
  cue: told #1
  content: that Mr Abernethy-Singh had told the class the trip was off because “nobody’s parents had paid”
  is: mixed says unnamed
  to: her mother

2: Mr Abernethy-Singh
  source: Mr Abernethy-Singh #1
  cue: had told
  content: the trip was off because “nobody’s parents had paid”
  is: mixed says reported named
  to: the class
  in: 1

3: the pupil’s mother
  source: the mother
  cue: wrote
  content: that the school was calling families “non-payers”
  is: mixed accuses role

4: the school
  source: the school
  cue: was calling
  content: families “non-payers”
  is: mixed accuses reported role
  in: 3

5: one parent
  source: One
  cue: said
  content: her son had heard the same teacher say the poor should stay at home
  is: indirect says unnamed

6: her son
  source: her son
  cue: had heard
  content: the same teacher say the poor should stay at home
  is: indirect says reported role
  in: 5

7: Mr Abernethy-Singh
  source: the same teacher
  cue: say #1
  content: the poor should stay at home
  is: indirect says reported role
  in: 6

8: Mr Abernethy-Singh
  source: Mr Abernethy-Singh #2
  cue: says
  content: his words were: “Nobody’s paid yet, so nobody panic.”
  is: mixed denies named
  answers: 2 7

9: Birgit Okonkwo
  source: The head teacher, Birgit Okonkwo
  cue: confirmed
  content: his version
  is: indirect confirms named
  answers: 8

10: a teaching assistant
  source: The assistant
  cue: does not remember
  content: it
  is: indirect thinks negative role
  answers: 8

11: the window cleaner
  source: The window cleaner, who was outside with the window shut
  cue: does #2
  is: indirect thinks role
  answers: 8

12: the pupil’s mother
  source: The mother
  cue: stands by
  content: her daughter’s account
  is: indirect claims role

13: a pupil in year eight
  source: her daughter’s
  cue: account
  is: indirect says reported role
  in: 12

14: a pupil in year eight
  source: The daughter
  cue: would like
  content: to go on the trip
  is: indirect thinks role

15: a letter
  source: a letter that went home yesterday
  cue: according to
  content: It is on
  is: indirect says document

16: several parents
  source: several parents
  cue: say #2
  content: they never got
  is: indirect denies collective
  answers: 15
