manner: court report
title: Judge finds chef was not called a thief, only ‘thief-adjacent’
publisher: The Lydd Gazette
date: 2033-05-27

A judge has ruled that a restaurant critic did not call a chef a thief.
Restaurateur Bao Fitzalan sued The Spoon over a review which said his signature eel “tastes of other people’s ideas”. He claimed the words accused him of stealing recipes.
“An ordinary reader,” Mrs Justice Ferreira-Holt said, “would take them to mean that the writer did not like the eel.”
Her judgment noted that the critic, Ludmila Sax, had written the word “thief” in a draft, and struck it out. Ms Sax had told the court she changed her mind, “as one may”.
Asked outside whether he accepted the ruling, Mr Fitzalan said he accepted that it had been given. He is considering an appeal. Ms Sax could not be reached for comment; The Spoon said she was eating.

== gold
actor: Mrs Justice Ferreira-Holt
actor: a review in The Spoon
actor: Bao Fitzalan
  alias: Fitzalan (surname)
actor: Ludmila Sax
  alias: Sax (surname)
actor: the judgment
actor: The Spoon

1: Mrs Justice Ferreira-Holt
  source: Judge
  cue: finds
  content: chef was not called a thief, only ‘thief-adjacent’
  is: indirect says role

2: Mrs Justice Ferreira-Holt
  source: A judge
  cue: has ruled
  content: that a restaurant critic did not call a chef a thief
  is: indirect says role

3: a review in The Spoon
  source: a review
  cue: said #1
  content: his signature eel “tastes of other people’s ideas”
  is: mixed criticises document

4: Bao Fitzalan
  source: He #1
  cue: claimed
  content: the words accused him of stealing recipes
  is: indirect claims named

5: a review in The Spoon
  source: the words
  cue: accused
  content: him of stealing recipes
  is: indirect accuses reported document
  in: 4

6: Mrs Justice Ferreira-Holt
  source: Mrs Justice Ferreira-Holt
  cue: said #2
  content: “An ordinary reader,” … “would take them to mean that the writer did not like the eel.”
  is: direct says named

7: Ludmila Sax
  source: the writer
  cue: did not like
  content: the eel
  is: indirect thinks negative reported role
  in: 6

8: the judgment
  source: Her judgment
  cue: noted
  content: that the critic, Ludmila Sax, had written the word “thief” in a draft, and struck it out
  is: mixed says document

9: Ludmila Sax
  source: the critic, Ludmila Sax
  cue: had written
  content: the word “thief”
  is: mixed says reported named
  in: 8

10: Ludmila Sax
  source: Ms Sax #1
  cue: had told
  content: she changed her mind, “as one may”
  is: mixed says named
  to: the court

11: -
  cue: Asked
  content: whether he accepted the ruling
  is: indirect asks reported none
  to: Mr Fitzalan

12: Bao Fitzalan
  source: Mr Fitzalan
  cue: said #3
  content: he accepted that it had been given
  is: indirect admits named

13: Bao Fitzalan
  source: He #2
  cue: is considering
  content: an appeal
  is: indirect thinks named

14: Ludmila Sax
  source: Ms Sax #2
  cue: could not be reached for comment
  is: indirect other negative named

15: The Spoon
  source: The Spoon #2
  cue: said #4
  content: she was eating
  is: indirect says named
