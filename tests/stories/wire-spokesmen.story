manner: wire
title: Kessum and Varra trade blame over sunk tug
publisher: Meridian Wire
date: 2031-12-30

KESSUM CITY (Meridian) - Kessum on Tuesday accused neighbouring Varra of sinking one of its tugs, a charge Varra described as “a hole in the truth below the waterline”.
“Our vessel was rammed,” foreign ministry spokesman Ezekiel Thorvaldsen told a briefing. His Varran counterpart, Naledi Cruz, said no Varran ship had been within ten miles. Asked how she knew, Cruz said: “Because we counted them.”
Both sides agree that the tug sank. Kessum claims it was towing grain; Varra has suggested, without offering evidence, that the grain was rifles. Thorvaldsen did not respond directly to the suggestion, saying only that grain floats.
The captain, who was fished out by a Varran trawler and is being held in Varra, has not been heard from. His wife said a voice like his had telephoned to say he was being treated as a guest. “He called me ‘madam’,” she said. “He has never called me madam.”

== gold
actor: Kessum
actor: Varra
actor: Ezekiel Thorvaldsen
  alias: Thorvaldsen (surname)
actor: Naledi Cruz
  alias: Cruz (surname)
actor: Kessum and Varra
actor: the captain
actor: the captain’s wife
actor: a voice like the captain’s

1: Kessum
  source: Kessum #2
  cue: accused
  content: neighbouring Varra of sinking one of its tugs
  is: indirect accuses named

2: Varra
  source: Varra #3
  cue: described
  content: as “a hole in the truth below the waterline”
  is: mixed says named
  answers: 1

3: Ezekiel Thorvaldsen
  source: foreign ministry spokesman Ezekiel Thorvaldsen
  cue: told
  content: “Our vessel was rammed,”
  is: direct says named
  to: a briefing

4: Naledi Cruz
  source: His Varran counterpart, Naledi Cruz
  cue: said #1
  content: no Varran ship had been within ten miles
  is: indirect denies named
  answers: 1 3

5: -
  cue: Asked
  content: how she knew
  is: indirect asks reported none
  to: Cruz #2

6: Naledi Cruz
  source: Cruz #2
  cue: said #2
  content: “Because we counted them.”
  is: direct says named
  answers: 5

7: Kessum and Varra
  source: Both sides
  cue: agree
  content: that the tug sank
  is: indirect says collective

8: Kessum
  source: Kessum #3
  cue: claims
  content: it was towing grain
  is: indirect claims named

9: Varra
  source: Varra #4
  cue: has suggested
  content: that the grain was rifles
  is: indirect accuses hedged named

10: Ezekiel Thorvaldsen
  source: Thorvaldsen #2
  cue: did not respond directly to
  content: the suggestion
  is: indirect other negative named
  answers: 9

11: Ezekiel Thorvaldsen
  source: Thorvaldsen #2
  cue: saying
  content: that grain floats
  is: indirect says named

12: the captain
  source: The captain, who was fished out by a Varran trawler and is being held in Varra
  cue: has not been heard from
  is: indirect other negative role

13: the captain’s wife
  source: His wife
  cue: said #3
  content: a voice like his had telephoned to say he was being treated as a guest
  is: indirect says role

14: a voice like the captain’s
  source: a voice like his
  cue: had telephoned … to say
  content: he was being treated as a guest
  is: indirect says reported unnamed
  in: 13

15: a voice like the captain’s
  source: He #1
  cue: called #1
  content: ‘madam’
  is: indirect says reported unnamed
  to: me #1
  in: 16

16: the captain’s wife
  source: she #2
  cue: said #4
  content: “He called me ‘madam’,” … “He has never called me madam.”
  is: direct doubts role
  answers: 14
