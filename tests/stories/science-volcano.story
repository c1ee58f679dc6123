manner: science
title: Volcano ‘will erupt by June’. Or not
publisher: Tideline
date: 2034-01-30

A headline on this site last week said that Mount Karsha would erupt by June. The scientists on whose work it was based would like us to know they said nothing of the kind.
Their paper estimates a one-in-nine chance of “some activity” before the summer. “‘Some activity’ includes a smell,” Rangi Petrossian of the Karsha Observatory points out. She is confident that the villages below are safe until the autumn.
Farmers on the southern slope report warm ground. The observatory doubts that: its instruments show no change. Old people in Upper Karsha maintain that the mountain never does anything without being asked.
Petrossian’s co-author, Wilfred Amankwah, declined to predict anything at all. “I predicted rain once,” he said. “My wife still mentions it.”

== gold
actor: a headline
actor: the scientists
actor: the paper
actor: Rangi Petrossian
  alias: Petrossian (surname)
actor: farmers on the southern slope
actor: Karsha Observatory
actor: the observatory’s instruments
actor: old people in Upper Karsha
actor: Wilfred Amankwah
actor: Wilfred Amankwah’s wife

1: a headline
  source: A headline on this site
  cue: said #1
  content: that Mount Karsha would erupt by June
  is: indirect says document

2: the scientists
  source: The scientists on whose work it was based
  cue: would like
  content: to know they said nothing of the kind
  is: indirect thinks collective
  to: us

3: the scientists
  source: they
  cue: said #2
  content: nothing of the kind
  is: indirect denies collective
  in: 2
  answers: 1

4: the paper
  source: Their paper
  cue: estimates
  content: a one-in-nine chance of “some activity” before the summer
  is: mixed predicts document

5: Rangi Petrossian
  source: Rangi Petrossian of the Karsha Observatory
  cue: points out
  content: “‘Some activity’ includes a smell,”
  is: direct says named

6: Rangi Petrossian
  source: She
  cue: is confident
  content: that the villages below are safe until the autumn
  is: indirect thinks named

7: farmers on the southern slope
  source: Farmers on the southern slope
  cue: report
  content: warm ground
  is: indirect says collective

8: Karsha Observatory
  source: The observatory
  cue: doubts
  content: that #3
  is: indirect doubts role
  answers: 7

9: the observatory’s instruments
  source: its instruments
  cue: show
  content: no change
  is: indirect says document

10: old people in Upper Karsha
  source: Old people in Upper Karsha
  cue: maintain
  content: that the mountain never does anything without being asked
  is: indirect claims collective

11: Wilfred Amankwah
  source: Petrossian’s co-author, Wilfred Amankwah
  cue: declined to predict
  content: anything at all
  is: indirect other named

12: Wilfred Amankwah
  source: I
  cue: predicted
  content: rain
  is: indirect predicts named
  in: 13

13: Wilfred Amankwah
  source: he
  cue: said #3
  content: “I predicted rain once,” … “My wife still mentions it.”
  is: direct says named

14: Wilfred Amankwah’s wife
  source: My wife
  cue: still mentions
  content: it #2
  is: indirect says reported role
  in: 13
