manner: science
title: Team withdraws claim of life in Greenland-like ice on moon
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
  source: Astronomers
  cue: have retracted
  content: their claim that the ice of a distant moon smells of life
  is: indirect corrects collective

2: Quentin Makinde’s team
  source: their
  cue: claim #2
  content: that the ice of a distant moon smells of life
  is: indirect claims collective
  in: 1

3: a second group
  source: a second group
  cue: showed
  content: that the signal came from a biscuit tin in the control room
  is: indirect says collective

4: Quentin Makinde’s team
  source: the team, led by Quentin Makinde of the Alto Verano Observatory
  cue: reported
  content: a compound that on Earth is made only by mould
  is: indirect says collective

5: the paper
  source: Its paper
  cue: did not say
  content: there was life
  is: indirect says negative document

6: a press release
  source: a press release
  cue: did #2
  is: indirect says document

7: a press release
  source: it
  cue: said #1
  content: “Life, probably,”
  is: direct predicts document

8: Quentin Makinde
  source: Dr Makinde
  cue: told
  content: he had objected to the word “life” and been overruled by the word “probably”
  is: mixed says named
  to: Tideline

9: Alto Verano Observatory
  source: The observatory
  cue: contests
  content: that #4
  is: indirect doubts role
  answers: 8

10: Sunniva Papadakis
  source: its director, Sunniva Papadakis
  cue: says
  content: he approved the text by text message
  is: indirect denies named
  answers: 8

11: Quentin Makinde
  source: he #2
  cue: approved
  content: the text by text message
  is: indirect confirms reported named
  in: 10

12: a second group
  source: The second group
  cue: takes
  content: no pleasure in the result
  is: indirect thinks negative collective

13: a second group
  source: We
  cue: hoped
  is: indirect thinks reported collective
  in: 14

14: the leader of the second group
  source: its leader, who asked that her name not be printed because she shares a tea room with the first
  cue: said #2
  content: “We too hoped,”
  is: direct says unnamed
  reason: she shares a tea room with the first
