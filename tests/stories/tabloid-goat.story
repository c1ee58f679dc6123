manner: tabloid
title: ‘He ate my wedding dress’: bride’s fury at celebrity goat
publisher: The Daily Pennant
date: 2030-06-21

A furious bride last night told how TV’s Captain Biscuit scoffed her £2,000 gown just hours before she was due at the altar.
Shanice Obuya, 29, sobbed: “I turned round and there was lace hanging out of his mouth. I screamed the house down.”
But the goat’s handler hit back, claiming the dress was left in his pen. “What did she expect?” blasted Kev Trundle, 51. “Biscuit’s a professional. He’s mortified.”
Pals of the couple insist the groom saw the funny side. “Dario was crying laughing,” revealed one. “Shanice told him the wedding was off. Ten minutes later it was back on.”
A source close to the show confirmed the goat is “resting”. Producers stayed tight-lipped.

== gold
actor: Shanice Obuya
actor: Kev Trundle
actor: Captain Biscuit
  alias: Biscuit (alternative)
actor: pals of the couple
actor: one pal
actor: a source close to the show
actor: producers

1: Shanice Obuya
  source: bride’s
  cue: fury
  content: ‘He ate my wedding dress’
  is: direct criticises role

2: Shanice Obuya
  source: A furious bride
  cue: told how
  content: TV’s Captain Biscuit scoffed her £2,000 gown just hours before she was due at the altar
  is: indirect says role

3: Shanice Obuya
  source: Shanice Obuya, 29
  cue: sobbed
  content: “I turned round and there was lace hanging out of his mouth. I screamed the house down.”
  is: direct says named

4: Kev Trundle
  source: the goat’s handler
  cue: hit back … claiming
  content: the dress was left in his pen
  is: indirect claims role
  answers: 3

5: Kev Trundle
  source: Kev Trundle, 51
  cue: blasted
  content: “What did she expect?” … “Biscuit’s a professional. He’s mortified.”
  is: direct asks named

6: Captain Biscuit
  source: He’s
  cue: mortified
  is: indirect thinks reported named
  in: 5

7: pals of the couple
  source: Pals of the couple
  cue: insist
  content: the groom saw the funny side
  is: indirect claims collective

8: one pal
  source: one
  cue: revealed
  content: “Dario was crying laughing,” … “Shanice told him the wedding was off. Ten minutes later it was back on.”
  is: direct says unnamed

9: Shanice Obuya
  source: Shanice #2
  cue: told #2
  content: the wedding was off
  is: indirect says reported named
  to: him
  in: 8

10: a source close to the show
  source: A source close to the show
  cue: confirmed
  content: the goat is “resting”
  is: mixed confirms unnamed

11: producers
  source: Producers
  cue: stayed tight-lipped
  is: indirect other collective
