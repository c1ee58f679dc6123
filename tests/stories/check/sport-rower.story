manner: sport
title: Rower was ‘pushed’, says coach
publisher: Harbour Sport
date: 2031-07-21

The coach of the Tessaly eight said on Sunday that his stroke, Lena Varga, had been pushed into the dock by a rival minutes before the final.
The rival crew’s captain, Oona Breck, laughed at the claim. “Lena slipped. I was in the canteen,” she said.
Regatta officials said they had seen no push either, though two of them admitted they had been facing the other way.
Varga, who raced with a taped wrist, refused to say who was right. “Ask the dock,” she said.
Tessaly have lodged a protest. The regatta’s president, Sir Emeka Thorn, said it would be heard on Thursday and called the coach’s remarks “unfortunate in their volume”.
The coach stood by them.

== gold
actor: The coach
actor: Oona Breck
actor: Regatta officials
actor: two of the officials
actor: Lena Varga
  alias: Varga (surname)
actor: Tessaly
actor: Emeka Thorn

1: The coach
  source: coach #1
  cue: says
  content: Rower was ‘pushed’
  is: mixed says role

2: The coach
  source: The coach of the Tessaly eight
  cue: said #1
  content: that his stroke, Lena Varga, had been pushed into the dock by a rival minutes before the final
  is: indirect says role

3: Oona Breck
  source: The rival crew’s captain, Oona Breck
  cue: laughed
  content: at the claim
  is: indirect rejects named
  answers: 2

4: Oona Breck
  source: she #1
  cue: said #2
  content: “Lena slipped. I was in the canteen,”
  is: direct denies named
  answers: 2

5: Regatta officials
  source: Regatta officials
  cue: said #3
  content: they had seen no push either
  is: indirect denies collective
  answers: 2

6: two of the officials
  source: two of them
  cue: admitted
  content: they had been facing the other way
  is: indirect admits unnamed

7: Lena Varga
  source: Varga, who raced with a taped wrist
  cue: refused to say
  content: who was right
  is: indirect other named

8: Lena Varga
  source: she #2
  cue: said #4
  content: “Ask the dock,”
  is: direct says named

9: Tessaly
  source: Tessaly #2
  cue: have lodged a protest
  is: indirect criticises named

10: Emeka Thorn
  source: The regatta’s president, Sir Emeka Thorn
  cue: said #5
  content: it would be heard on Thursday
  is: indirect says named

11: Emeka Thorn
  source: The regatta’s president, Sir Emeka Thorn
  cue: called
  content: the coach’s remarks “unfortunate in their volume”
  is: mixed says named
  answers: 2

12: The coach
  source: The coach #2
  cue: stood
  content: by them
  is: indirect confirms role
