manner: sport
title: Okwuosa to Torvale is on, or off
publisher: The Touchline
date: 2033-07-29

Torvale have denied that they have agreed a fee of 40 million for the Ashby winger Chidi Okwuosa, an hour after their own website welcomed him to the club.
The Daily Pennant had claimed on Tuesday that Okwuosa, 22, was having a medical. “I can confirm he is healthy,” said Ashby manager Noor Halvorsen, “because he trained with us this morning.”
Okwuosa’s agent, Silvio Brandt, described the talks as “mature”. Told that both clubs had denied there were any talks, he said: “Then they are very mature.”
Supporters are split. Some think he is too slow; others point out that nobody has caught him yet.
The player has not commented, though he posted a picture of a suitcase. His mother told The Touchline that it was hers.

== gold
actor: Torvale
actor: Torvale’s website
actor: The Daily Pennant
actor: Noor Halvorsen
actor: Silvio Brandt
actor: Torvale and Ashby
actor: some supporters
actor: other supporters
actor: Chidi Okwuosa
  alias: Okwuosa (surname)
actor: Chidi Okwuosa’s mother

1: Torvale
  source: Torvale #2
  cue: have denied
  content: that they have agreed a fee of 40 million for the Ashby winger Chidi Okwuosa
  is: indirect denies named

2: Torvale’s website
  source: their own website
  cue: welcomed
  content: him to the club
  is: indirect praises document

3: The Daily Pennant
  source: The Daily Pennant
  cue: had claimed
  content: that Okwuosa, 22, was having a medical
  is: indirect claims named

4: Noor Halvorsen
  source: I
  cue: can confirm
  content: he is healthy
  is: indirect confirms named
  in: 5

5: Noor Halvorsen
  source: Ashby manager Noor Halvorsen
  cue: said #1
  content: “I can confirm he is healthy,” … “because he trained with us this morning.”
  is: direct denies named
  answers: 3

6: Silvio Brandt
  source: Okwuosa’s agent, Silvio Brandt
  cue: described
  content: the talks as “mature”
  is: mixed says named

7: Torvale and Ashby
  source: both clubs
  cue: had denied
  content: there were any talks
  is: indirect denies role
  answers: 6

8: Silvio Brandt
  source: he #3
  cue: said #2
  content: “Then they are very mature.”
  is: direct says named
  answers: 7

9: some supporters
  source: Some
  cue: think
  content: he is too slow
  is: indirect thinks collective

10: other supporters
  source: others
  cue: point out
  content: that nobody has caught him yet
  is: indirect says collective
  answers: 9

11: Chidi Okwuosa
  source: The player
  cue: has not commented
  is: indirect other negative role

12: Chidi Okwuosa
  source: he #5
  cue: posted
  content: a picture of a suitcase
  is: indirect says role

13: Chidi Okwuosa’s mother
  source: His mother
  cue: told
  content: that it was hers
  is: indirect denies role
  to: The Touchline
  answers: 12
