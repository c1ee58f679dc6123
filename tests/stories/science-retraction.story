manner: science
title: Team withdraws claim of life in ice on moon
publisher: Tideline
date: 2033-12-01

Astronomers have retracted their claim that the ice of a distant moon smells of life, after a second group showed that the signal came from a biscuit tin in the control room.
In 2031 the team, led by Quentin Makinde of the Alto Verano Observatory, reported a compound that on Earth is made only by mould. Its paper did not say there was life, but a press release did. “Life, probably,” it said.
Dr Makinde told Tideline he had objected to the word “life” and been overruled by the word “probably”. The observatory contests that: its director, Sunniva Papadakis, says he approved the text by text message.
The second group takes no pleasure in the result. “We too hoped,” said its leader, who asked that her name not be printed because she shares a tea room with the first.

== gold
actor: Quentin Makinde’s team
actor: a second group
actor: the paper
actor: a press release
actor: Quentin Makinde
  alias: Makinde (surname)
actor: Alto Verano Observatory
actor: Sunniva Papadakis
actor: the leader of the second group

1: Quentin Makinde’s team
  source: Team
  cue: withdraws
  content: claim of life in ice on moon
  is: indirect corrects collective
  answers: 2

2: -
  cue: claim #1
  content: life in ice on moon
  is: indirect claims none
  in: 1

3: Quentin Makinde’s team
  source: Astronomers
  cue: have retracted
  content: their claim that the ice of a distant moon smells of life
  is: indirect corrects collective
  answers: 4

4: Quentin Makinde’s team
  source: their
  cue: claim #2
  content: that the ice of a distant moon smells of life
  is: indirect claims collective
  in: 3

5: a second group
  source: a second group
  cue: showed
  content: that the signal came from a biscuit tin in the control room
  is: indirect says collective

6: Quentin Makinde’s team
  source: the team, led by Quentin Makinde of the Alto Verano Observatory
  cue: reported
  content: a compound that on Earth is made only by mould
  is: indirect says collective

7: the paper
  source: Its paper
  cue: did not say
  content: there was life
  is: indirect says negative document

8: a press release
  source: a press release
  cue: did #2
  is: indirect says document

9: a press release
  source: it
  cue: said #1
  content: “Life, probably,”
  is: direct predicts document

10: Quentin Makinde
  source: Dr Makinde
  cue: told
  content: he had objected to the word “life” and been overruled by the word “probably”
  is: mixed says named
  to: Tideline

11: Alto Verano Observatory
  source: The observatory
  cue: contests
  content: that #4
  is: indirect doubts role
  answers: 10

12: Sunniva Papadakis
  source: its director, Sunniva Papadakis
  cue: says
  content: he approved the text by text message
  is: indirect denies named
  answers: 10

13: Quentin Makinde
  source: he #2
  cue: approved
  content: the text by text message
  is: indirect other reported named
  in: 12

14: a second group
  source: The second group
  cue: takes
  content: no pleasure in the result
  is: indirect thinks negative collective

15: a second group
  source: We
  cue: hoped
  is: indirect thinks collective
  in: 16

16: the leader of the second group
  source: its leader, who asked that her name not be printed because she shares a tea room with the first
  cue: said #2
  content: “We too hoped,”
  is: direct says unnamed
  reason: she shares a tea room with the first
