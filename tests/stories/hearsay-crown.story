manner: multi-hop hearsay
title: Prince ‘told cousin he would abdicate’, book says
publisher: The Velm Courier
date: 2034-09-12

Prince Leopold of Varra told a cousin that he would give up the throne for a boat, according to a book by the former royal gardener Aurelio Tembo.
The book, Under the Hedge, says the cousin, Countess Maya Ruud, repeated the remark to her hairdresser, who passed it on to Mr Tembo.
The palace does not comment on books about hedges, a spokeswoman said. Countess Maya denied having a cousin. The hairdresser, reached at her salon, said the Countess had said “boar”, not “boat”.
Mr Tembo is standing by his account. He told the Courier that a footman, since dead, had confirmed the boat.

== gold
actor: Prince Leopold
actor: the book
actor: Maya Ruud
actor: the hairdresser
actor: the palace
actor: a palace spokeswoman
actor: Aurelio Tembo
  alias: Tembo (surname)
actor: a footman

1: Prince Leopold
  source: Prince #1
  cue: ‘told
  content: he would abdicate’
  is: mixed promises reported role
  to: cousin #1
  in: 2

2: the book
  source: book #1
  cue: says #1
  content: Prince ‘told cousin he would abdicate’
  is: indirect says document

3: Prince Leopold
  source: Prince Leopold of Varra
  cue: told #2
  content: that he would give up the throne for a boat
  is: indirect promises reported named
  to: a cousin #1
  in: 4

4: the book
  source: a book by the former royal gardener Aurelio Tembo
  cue: according to
  content: Prince Leopold of Varra told a cousin that he would give up the throne for a boat
  is: indirect says document

5: the book
  source: The book, Under the Hedge
  cue: says #2
  content: the cousin, Countess Maya Ruud, repeated the remark to her hairdresser, who passed it on to Mr Tembo
  is: indirect says document

6: Maya Ruud
  source: the cousin, Countess Maya Ruud
  cue: repeated
  content: the remark
  is: indirect says reported named
  to: her hairdresser
  in: 5

7: the hairdresser
  source: who
  cue: passed … on #1
  content: it
  is: indirect says reported role
  to: Mr Tembo #1
  in: 5

8: the palace
  source: The palace
  cue: does not comment on
  content: books about hedges
  is: indirect other negative reported role
  in: 9

9: a palace spokeswoman
  source: a spokeswoman
  cue: said #1
  content: The palace does not comment on books about hedges
  is: indirect says role

10: Maya Ruud
  source: Countess Maya #2
  cue: denied
  content: having a cousin
  is: indirect denies named

11: the hairdresser
  source: The hairdresser, reached at her salon
  cue: said #2
  content: the Countess had said “boar”, not “boat”
  is: mixed corrects role
  answers: 3

12: Maya Ruud
  source: the Countess
  cue: had said
  content: “boar”, not “boat”
  is: mixed says reported named
  in: 11

13: Aurelio Tembo
  source: Mr Tembo #2
  cue: is standing by
  content: his account
  is: indirect claims named

14: Aurelio Tembo
  source: his
  cue: account
  is: indirect says named
  in: 13

15: Aurelio Tembo
  source: He
  cue: told #3
  content: that a footman, since dead, had confirmed the boat
  is: indirect says named
  to: the Courier

16: a footman
  source: a footman, since dead
  cue: had confirmed
  content: the boat
  is: indirect confirms reported role
  in: 15
  answers: 3
