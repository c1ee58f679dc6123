manner: broadsheet
title: Minister ‘knew about archive fire risk’
publisher: The Meridian Record
date: 2033-03-12

The culture minister was warned three times that the national archive’s wiring was unsafe, according to letters released on Thursday.
In one, dated November, the archivist Benedikta Sloane told the minister that the cellar “smelled of toast”.
A spokesman for the minister, Pavel Achterberg, insisted that no such letter had reached him. “He reads everything that is put in front of him, and this was not,” the spokesman said.
Ms Sloane said that she had handed it over herself. Two clerks who were present confirmed her account.
The opposition accused Mr Achterberg of lying. He rejected the accusation as “cheap” and accused the opposition of never having visited the archive.
“I was there on Monday,” replied its leader, Odile Nwosu. The archive’s visitors’ book does not bear her name.

== gold
actor: letters
actor: Benedikta Sloane
  alias: Sloane (surname)
actor: the minister’s spokesman
actor: Pavel Achterberg
  alias: Achterberg (surname)
actor: Two clerks
actor: The opposition
actor: Odile Nwosu

1: Pavel Achterberg
  source: Minister
  cue: knew
  content: about archive fire risk
  is: direct thinks role

2: -
  cue: was warned
  content: that the national archive’s wiring was unsafe
  is: indirect warns none
  to: The culture minister
  in: 3

3: letters
  source: letters released on Thursday
  cue: according to
  content: The culture minister was warned three times that the national archive’s wiring was unsafe
  is: indirect says document

4: Benedikta Sloane
  source: the archivist Benedikta Sloane
  cue: told
  content: that the cellar “smelled of toast”
  is: mixed says named
  to: the minister #1

5: the minister’s spokesman
  source: A spokesman for the minister, Pavel Achterberg
  cue: insisted
  content: that no such letter had reached him
  is: indirect denies role
  answers: 4

6: the minister’s spokesman
  source: the spokesman
  cue: said #1
  content: “He reads everything that is put in front of him, and this was not,”
  is: direct denies role
  answers: 4

7: Benedikta Sloane
  source: Ms Sloane
  cue: said #2
  content: that she had handed it over herself
  is: indirect says named
  answers: 5

8: Two clerks
  source: Two clerks who were present
  cue: confirmed
  content: her account
  is: indirect confirms unnamed
  answers: 7

9: The opposition
  source: The opposition #1
  cue: accused #1
  content: Mr Achterberg of lying
  is: indirect accuses role

10: Pavel Achterberg
  source: He #2
  cue: rejected
  content: the accusation as “cheap”
  is: mixed rejects named
  answers: 9

11: Pavel Achterberg
  source: He #2
  cue: accused #2
  content: the opposition of never having visited the archive
  is: indirect accuses named

12: Odile Nwosu
  source: its leader, Odile Nwosu
  cue: replied
  content: “I was there on Monday,”
  is: direct denies named
  answers: 11
