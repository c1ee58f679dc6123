manner: multi-hop hearsay
title: Who said the well was poisoned?
publisher: Basin Dispatch
date: 2033-10-11

It began, as far as anyone can reconstruct, with a goat. Parvaneh Liddell, who keeps the shop at Tell Amra, told the Dispatch that a drover had told her that his brother-in-law had heard the district nurse say the well was poisoned.
The nurse, Ottoline Barzani, says she said no such thing. She recalls asking the drover’s brother-in-law whether the well was covered. He, in turn, insists she said “poisoned”.
By Thursday the bus drivers’ radio was reporting four dead. A police bulletin quoted “local media” as putting the figure at six. The Basin Authority condemned “rumours” without saying which.
Samples, the Authority’s laboratory said on Friday, were clean. Many here doubt it. “The laboratory says what the Authority tells it to say,” Ms Liddell said.

== gold
actor: Parvaneh Liddell
  alias: Liddell (surname)
actor: a drover
actor: the drover’s brother-in-law
actor: Ottoline Barzani
actor: the bus drivers’ radio
actor: a police bulletin
actor: local media
actor: the Basin Authority
actor: the Authority’s laboratory
actor: many in Tell Amra

1: Parvaneh Liddell
  source: Parvaneh Liddell, who keeps the shop at Tell Amra
  cue: told #1
  content: that a drover had told [...] the well was poisoned
  is: indirect says named
  to: the Dispatch

2: a drover
  source: a drover
  cue: had told
  content: that his brother-in-law had heard the district nurse say the well was poisoned
  is: indirect says reported unnamed
  to: her
  in: 1

3: the drover’s brother-in-law
  source: his brother-in-law
  cue: had heard
  content: the district nurse say the well was poisoned
  is: indirect says reported role
  in: 2

4: Ottoline Barzani
  source: the district nurse
  cue: say #1
  content: the well was poisoned #2
  is: indirect says reported role
  in: 3

5: Ottoline Barzani
  source: The nurse, Ottoline Barzani
  cue: says #1
  content: she said no such thing
  is: indirect denies named
  answers: 4

6: Ottoline Barzani
  source: She
  cue: recalls
  content: asking the drover’s brother-in-law whether the well was covered
  is: indirect thinks named

7: Ottoline Barzani
  source: She
  cue: asking
  content: whether the well was covered
  is: indirect asks named
  to: the drover’s brother-in-law
  in: 6

8: the drover’s brother-in-law
  source: He
  cue: insists
  content: she said “poisoned”
  is: mixed claims role
  answers: 5

9: Ottoline Barzani
  source: she #2
  cue: said #3
  content: “poisoned”
  is: direct says reported named
  in: 8

10: the bus drivers’ radio
  source: the bus drivers’ radio
  cue: was reporting
  content: four dead
  is: indirect says role

11: a police bulletin
  source: A police bulletin
  cue: quoted
  content: “local media” as putting the figure at six
  is: mixed says document

12: local media
  source: “local media”
  cue: as putting
  content: the figure at six
  is: indirect says reported collective
  in: 11

13: the Basin Authority
  source: The Basin Authority
  cue: condemned
  content: “rumours”
  is: direct criticises named

14: the Basin Authority
  source: The Basin Authority
  cue: without saying
  content: which
  is: indirect says negative named

15: the Authority’s laboratory
  source: the Authority’s laboratory
  cue: said #4
  content: Samples … were clean
  is: indirect says role

16: many in Tell Amra
  source: Many here
  cue: doubt
  content: it #1
  is: indirect doubts collective
  answers: 15

17: the Authority’s laboratory
  source: The laboratory
  cue: says #2
  content: what the Authority tells it to say
  is: indirect says reported role
  in: 19

18: the Basin Authority
  source: the Authority #2
  cue: tells
  content: to say
  is: indirect demands reported named
  to: it #2
  in: 17

19: Parvaneh Liddell
  source: Ms Liddell
  cue: said #5
  content: “The laboratory says what the Authority tells it to say,”
  is: direct accuses named
  answers: 15
