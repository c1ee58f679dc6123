manner: wire
title: General denies plotting, blames ‘men with pens’
publisher: Meridian Wire
date: 2033-01-09

KESSUM (Meridian) - General Amaru Okello denied on Sunday that he had plotted to remove Kessum’s president, speaking for the first time since state television broadcast a confession that it said was his.
“They say I spoke for an hour. I have never spoken for an hour in my life,” he told a crowd from a hospital balcony. “The president knows who wrote it. Men with pens wrote it.”
The information ministry said it stood by the recording and would answer “through the courts, not balconies”. President Ileana Mwangi-Duarte made no comment.
A Western diplomat said Okello’s allies had warned embassies two weeks ago that a forged tape would appear. A second diplomat confirmed this but cautioned that the same allies had also predicted an earthquake.
The general’s claim that he was drugged could not be verified.

== gold
actor: Amaru Okello
  alias: Okello (surname)
actor: state television
actor: they
actor: Ileana Mwangi-Duarte
actor: the information ministry
actor: a Western diplomat
actor: Okello’s allies
actor: a second diplomat

1: Amaru Okello
  source: General #1
  cue: denies
  content: plotting
  is: indirect denies role

2: Amaru Okello
  source: General #1
  cue: blames
  content: ‘men with pens’
  is: direct accuses role

3: Amaru Okello
  source: General Amaru Okello
  cue: denied
  content: that he had plotted to remove Kessum’s president
  is: indirect denies named

4: state television
  source: state television
  cue: broadcast
  content: a confession that it said was his
  is: indirect says role

5: state television
  source: it #1
  cue: said #1
  content: was his
  is: indirect says role
  in: 4

6: they
  source: They
  cue: say
  content: I spoke for an hour
  is: indirect says reported collective
  in: 7

7: Amaru Okello
  source: he #2
  cue: told
  content: “They say I spoke for an hour. I have never spoken for an hour in my life,” … “The president knows who wrote it. Men with pens wrote it.”
  is: direct denies named
  to: a crowd
  answers: 4

8: Ileana Mwangi-Duarte
  source: The president
  cue: knows
  content: who wrote it
  is: indirect thinks reported role
  in: 7

9: the information ministry
  source: The information ministry
  cue: said #2
  content: it stood by the recording
  is: indirect says role

10: the information ministry
  source: it #4
  cue: stood by
  content: the recording
  is: indirect claims role
  in: 9

11: the information ministry
  source: The information ministry
  cue: would answer
  content: “through the courts, not balconies”
  is: direct promises role

12: Ileana Mwangi-Duarte
  source: President Ileana Mwangi-Duarte
  cue: made no comment
  is: indirect other named

13: a Western diplomat
  source: A Western diplomat
  cue: said #3
  content: Okello’s allies had warned embassies two weeks ago that a forged tape would appear
  is: indirect says unnamed

14: Okello’s allies
  source: Okello’s allies
  cue: had warned
  content: that a forged tape would appear
  is: indirect warns reported collective
  to: embassies
  in: 13

15: a second diplomat
  source: A second diplomat
  cue: confirmed
  content: this
  is: indirect confirms unnamed
  answers: 14

16: a second diplomat
  source: A second diplomat
  cue: cautioned
  content: that the same allies had also predicted an earthquake
  is: indirect warns unnamed

17: Okello’s allies
  source: the same allies
  cue: had also predicted
  content: an earthquake
  is: indirect predicts reported collective
  in: 16

18: Amaru Okello
  source: The general’s
  cue: claim
  content: that he was drugged
  is: indirect claims role
