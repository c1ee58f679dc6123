manner: interview
title: Sarn’s mayor on politics after goalkeeping
publisher: Weekend Velm
date: 2030-08-14

Rosalind Nakata made 212 saves for Sarn Rovers before the town put her in its town hall. We met on the touchline, where she still stands with her hands half open.
Weekend Velm: You were booed last week.
Nakata: They booed me as a goalkeeper too. My mother used to say they only boo the ones they can see.
Weekend Velm: The Harlow Post says you promised the stadium to a supermarket.
Nakata: That is false. I had a cup of tea with a supermarket. If they say more than that, they have put sugar in it.
Weekend Velm: So will you rule out a sale?
Nakata: I will rule out a sale before Friday. I can’t promise you Saturday.
She laughs, then asks for that answer to be struck out. Her adviser, Fenwick Sato, says he did not hear it. I tell them it is too late.

== gold
actor: Weekend Velm
actor: Rosalind Nakata
  alias: Nakata (surname)
actor: Rosalind Nakata’s mother
actor: The Harlow Post
actor: the supermarket
actor: Fenwick Sato
actor: the interviewer

1: Weekend Velm
  source: Weekend Velm #1
  cue: : #1
  content: You were booed last week.
  is: direct says named

2: Rosalind Nakata
  source: Nakata #2
  cue: : #2
  content: They booed me as a goalkeeper too. My mother used to say they only boo the ones they can see.
  is: direct says named

3: Rosalind Nakata’s mother
  source: My mother
  cue: used to say
  content: they only boo the ones they can see
  is: indirect says reported role
  in: 2

4: Weekend Velm
  source: Weekend Velm #2
  cue: : #3
  content: The Harlow Post says you promised the stadium to a supermarket.
  is: direct says named

5: The Harlow Post
  source: The Harlow Post
  cue: says #1
  content: you promised the stadium to a supermarket
  is: indirect says reported named
  in: 4

6: Rosalind Nakata
  source: Nakata #3
  cue: : #4
  content: That is false. I had [...] put sugar in it.
  is: direct denies named
  answers: 5

7: the supermarket
  source: they #3
  cue: say #2
  content: more than that
  is: indirect says conditional collective
  in: 6

8: Weekend Velm
  source: Weekend Velm #3
  cue: : #5
  content: So will you rule out a sale?
  is: direct asks named

9: Rosalind Nakata
  source: Nakata #4
  cue: : #6
  content: I will rule out a sale before Friday. I can’t promise you Saturday.
  is: direct promises named

10: Rosalind Nakata
  source: I #3
  cue: can’t promise
  content: Saturday
  is: indirect promises negative named
  to: you #3
  in: 9

11: Rosalind Nakata
  source: She
  cue: asks
  content: for that answer to be struck out
  is: indirect demands named

12: Fenwick Sato
  source: Her adviser, Fenwick Sato
  cue: says #2
  content: he did not hear it
  is: indirect says named

13: the interviewer
  source: I #4
  cue: tell
  content: it is too late
  is: indirect says role
  to: them
