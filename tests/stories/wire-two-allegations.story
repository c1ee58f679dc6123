manner: wire
title: Mine owner rejects claims of bribes and bullying
publisher: Tarn News
date: 2034-05-21

BRANT HOLLOW (Tarn News) - The owner of the Brant Hollow nickel mine dismissed reports that it had paid officials to overlook dust levels on Tuesday, and refused to rule out suing the miner who made them.
The miner, Efua Holmqvist, alleged in an interview with Radio Ostrava Bay that envelopes were handed over “like bus tickets”. She also alleged that foremen had threatened to move her to the night shift if she talked.
“Both allegations are false, and one of them is insulting to our foremen,” said Vasco Amin, who speaks for the owner, Northern Nickel Holdings (NNH).
The former mines minister Dorotea Kimura said on Wednesday she had heard “of nothing but envelopes” in four years in the post. NNH called the former minister’s remarks “regrettable”. Ms Kimura’s office later clarified that she had meant stationery.
The mines inspectorate confirmed that it was looking into the first allegation. It declined to comment on the second.

== gold
actor: Northern Nickel Holdings
  alias: NNH (abbreviation)
actor: Efua Holmqvist
actor: foremen
actor: Vasco Amin
actor: Dorotea Kimura
  alias: Kimura (surname)
actor: Dorotea Kimura’s office
actor: the mines inspectorate

1: Northern Nickel Holdings
  source: Mine owner
  cue: rejects
  content: claims of bribes and bullying
  is: indirect rejects role
  answers: 15

2: Northern Nickel Holdings
  source: The owner of the Brant Hollow nickel mine
  cue: dismissed
  content: reports that it had paid officials to overlook dust levels
  is: indirect rejects role
  answers: 16

3: Northern Nickel Holdings
  source: The owner of the Brant Hollow nickel mine
  cue: refused to rule out
  content: suing the miner who made them
  is: indirect other role

4: Efua Holmqvist
  source: the miner who
  cue: made
  content: them #1
  is: indirect says reported role
  in: 3

5: Efua Holmqvist
  source: The miner, Efua Holmqvist
  cue: alleged #1
  content: that envelopes were handed over “like bus tickets”
  is: mixed claims named
  to: Radio Ostrava Bay

6: Efua Holmqvist
  source: She
  cue: alleged #2
  content: that foremen had threatened to move her to the night shift if she talked
  is: indirect claims named

7: foremen
  source: foremen #1
  cue: had threatened
  content: to move her to the night shift if she talked
  is: indirect warns reported collective
  in: 6

8: Vasco Amin
  source: Vasco Amin, who speaks for the owner, Northern Nickel Holdings (NNH)
  cue: said #1
  content: “Both allegations are false, and one of them is insulting to our foremen,”
  is: direct denies named
  answers: 5 6

9: Dorotea Kimura
  source: The former mines minister Dorotea Kimura
  cue: said #2
  content: she had heard “of nothing but envelopes” in four years in the post
  is: mixed confirms named
  answers: 5

10: Northern Nickel Holdings
  source: NNH #2
  cue: called
  content: the former minister’s remarks “regrettable”
  is: mixed says named
  answers: 9

11: Dorotea Kimura’s office
  source: Ms Kimura’s office
  cue: later clarified
  content: that she had meant stationery
  is: indirect corrects role
  answers: 9

12: Dorotea Kimura
  source: she #3
  cue: had meant
  content: stationery
  is: indirect thinks reported named
  in: 11

13: the mines inspectorate
  source: The mines inspectorate
  cue: confirmed
  content: that it was looking into the first allegation
  is: indirect confirms role

14: the mines inspectorate
  source: It
  cue: declined to comment
  is: indirect other role

15: -
  cue: claims
  content: bribes and bullying
  is: indirect claims reported none
  in: 1

16: -
  cue: reports
  content: that it had paid officials to overlook dust levels
  is: indirect says reported none
  in: 2
