manner: court report
title: Skipper ‘laughed’ as barge went down, jury told
publisher: The Lydd Gazette
date: 2029-11-19

A jury has been told that the skipper of a sinking barge laughed when a passenger asked for a lifejacket.
Anselm Pryce, 44, denies two counts of manslaughter over the loss of the Maid of Orrin at Lydd lock.
Opening the case, Fatoumata Sele, prosecuting, said Pryce had been warned three times about the hull. “The third warning said, in capital letters, DO NOT CARRY PASSENGERS,” she told the court. “He carried nineteen.”
A deckhand, Ewan Stroud, gave evidence that Pryce had told him the warning was “paperwork for cowards”. Cross-examined by Idris Vann, for the defence, Mr Stroud accepted that he had not mentioned the remark to police. “I was frightened,” he said.
Mr Vann put it to him that the remark was an invention. “No, sir,” replied the witness.
The court heard that the barge had passed its annual survey in March.
The trial continues.

== gold
actor: Anselm Pryce
  alias: Pryce (surname)
actor: Fatoumata Sele
actor: the third warning
actor: Ewan Stroud
  alias: Stroud (surname)
actor: Idris Vann
  alias: Vann (surname)

1: -
  cue: told #1
  content: Skipper ‘laughed’ as barge went down
  is: mixed says reported none
  to: jury #1

2: -
  cue: has been told
  content: that the skipper of a sinking barge laughed when a passenger asked for a lifejacket
  is: indirect says reported none
  to: A jury

3: Anselm Pryce
  source: Anselm Pryce, 44
  cue: denies
  content: two counts of manslaughter
  is: indirect denies named

4: Fatoumata Sele
  source: Fatoumata Sele, prosecuting
  cue: said #1
  content: Pryce had been warned three times about the hull
  is: indirect says named

5: the third warning
  source: The third warning
  cue: said #2
  content: DO NOT CARRY PASSENGERS
  is: indirect warns reported document
  in: 6

6: Fatoumata Sele
  source: she
  cue: told #3
  content: “The third warning said, in capital letters, DO NOT CARRY PASSENGERS,” … “He carried nineteen.”
  is: direct says named
  to: the court

7: Ewan Stroud
  source: A deckhand, Ewan Stroud
  cue: gave evidence
  content: that Pryce had told him the warning was “paperwork for cowards”
  is: mixed says named

8: Anselm Pryce
  source: Pryce #3
  cue: had told
  content: the warning was “paperwork for cowards”
  is: mixed says reported named
  to: him #1
  in: 7

9: Ewan Stroud
  source: Mr Stroud
  cue: accepted
  content: that he had not mentioned the remark to police
  is: indirect admits named

10: Ewan Stroud
  source: he #1
  cue: had not mentioned
  content: the remark #1
  is: indirect says negative named
  in: 9

11: Ewan Stroud
  source: he #2
  cue: said #3
  content: “I was frightened,”
  is: direct says named

12: Idris Vann
  source: Mr Vann
  cue: put it
  content: that the remark was an invention
  is: indirect accuses named
  to: him #2

13: Ewan Stroud
  source: the witness
  cue: replied
  content: “No, sir,”
  is: direct denies role
  answers: 12

14: -
  cue: heard
  content: that the barge had passed its annual survey in March
  is: indirect says reported none
  to: The court
