manner: council
title: Pool row: leader hits back
publisher: Averdale Gazette
date: 2031-02-17

The leader of Averdale council has withdrawn an allegation, made by her party in January, that the pool’s former manager had sold its boiler.
Neva Aldous told a stormy meeting on Tuesday that she now accepted it had been scrapped. “I was misinformed, and I am sorry,” she said.
The former manager, Idris Penhallow, described her apology as “three weeks and one boiler late”.
Cllr Bo Lindqvist said the pool would reopen in May. Swimmers in the gallery were not convinced. “You said that about last May,” shouted one.
Cllr Lindqvist denied having named any month at all. But minutes of the meeting in March show that he had promised “a splash by Whitsun”.
Asked about the minutes, he said they were wrong.

== gold
actor: Neva Aldous
actor: Neva Aldous’s party
actor: Idris Penhallow
actor: Bo Lindqvist
  alias: Lindqvist (surname)
actor: Swimmers
actor: one of the swimmers
actor: minutes

1: Neva Aldous
  source: leader #1
  cue: hits back
  is: indirect says role

2: Neva Aldous
  source: The leader of Averdale council
  cue: has withdrawn
  content: an allegation, made by her party in January, that the pool’s former manager had sold its boiler
  is: indirect corrects role

3: Neva Aldous’s party
  source: her party
  cue: allegation, made
  content: that the pool’s former manager had sold its boiler
  is: indirect claims role
  in: 2

4: Neva Aldous
  source: Neva Aldous
  cue: told
  content: that she now accepted it had been scrapped
  is: indirect admits named
  to: a stormy meeting

5: Neva Aldous
  source: she #1
  cue: now accepted
  content: it had been scrapped
  is: indirect admits named
  in: 4
  answers: 3

6: Neva Aldous
  source: she #2
  cue: said #1
  content: “I was misinformed, and I am sorry,”
  is: direct admits named

7: Idris Penhallow
  source: The former manager, Idris Penhallow
  cue: described
  content: her apology as “three weeks and one boiler late”
  is: mixed says named
  answers: 6

8: Bo Lindqvist
  source: Cllr Bo Lindqvist
  cue: said #2
  content: the pool would reopen in May
  is: indirect says named

9: Swimmers
  source: Swimmers in the gallery
  cue: were not convinced
  is: indirect thinks negative collective
  answers: 8

10: one of the swimmers
  source: one #2
  cue: shouted
  content: “You said that about last May,”
  is: direct says unnamed
  answers: 8

11: Bo Lindqvist
  source: You
  cue: said #3
  content: that #4
  is: indirect says reported named
  in: 10

12: Bo Lindqvist
  source: Cllr Lindqvist
  cue: denied
  content: having named any month at all
  is: indirect denies named
  answers: 10

13: minutes
  source: minutes of the meeting in March
  cue: show
  content: that he had promised “a splash by Whitsun”
  is: mixed says document
  answers: 12

14: Bo Lindqvist
  source: he #1
  cue: had promised
  content: “a splash by Whitsun”
  is: direct promises reported named
  in: 13

15: Bo Lindqvist
  source: he #2
  cue: said #4
  content: they were wrong
  is: indirect denies named
  answers: 13
