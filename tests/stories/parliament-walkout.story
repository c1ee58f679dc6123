manner: parliamentary
title: Leader of opposition asked to withdraw ‘weasel’
publisher: Chamber Report
date: 2033-05-16

The Leader of the Opposition, Ikram Falkenberg, refused to withdraw the word “weasel” yesterday, telling the Speaker that it was “zoology”.
The row followed a statement in which the Prime Minister, Cornelius Adu, promised that no hospital would close. Mrs Falkenberg recalled that he had promised the same of the post offices. Mr Adu said that he had promised to keep post offices “in mind”. It was then that she used the word.
The Speaker, Dame Oriel Zhang, ruled that it was out of order, whoever it described. Mr Adu said he took no offence. “I have been compared to worse,” he said, “by my own side.”
Several members behind him were heard to agree.

== gold
actor: Ikram Falkenberg
  alias: Falkenberg (surname)
actor: Cornelius Adu
  alias: Adu (surname)
actor: Oriel Zhang
actor: several members

1: -
  cue: asked
  content: to withdraw ‘weasel’
  is: mixed demands reported none
  to: Leader of opposition

2: Ikram Falkenberg
  source: The Leader of the Opposition, Ikram Falkenberg
  cue: refused to withdraw
  content: the word “weasel”
  is: mixed other named

3: Ikram Falkenberg
  source: The Leader of the Opposition, Ikram Falkenberg
  cue: telling
  content: that it was “zoology”
  is: mixed says named
  to: the Speaker

4: Cornelius Adu
  source: the Prime Minister, Cornelius Adu
  cue: promised #1
  content: that no hospital would close
  is: indirect promises named

5: Ikram Falkenberg
  source: Mrs Falkenberg
  cue: recalled
  content: that he had promised the same of the post offices
  is: indirect says named

6: Cornelius Adu
  source: he #1
  cue: had promised #1
  content: the same
  is: indirect promises reported named
  in: 5

7: Cornelius Adu
  source: Mr Adu #1
  cue: said #1
  content: that he had promised to keep post offices “in mind”
  is: mixed corrects named
  answers: 6

8: Ikram Falkenberg
  source: she
  cue: used
  content: the word #2
  is: indirect criticises named

9: Oriel Zhang
  source: The Speaker, Dame Oriel Zhang
  cue: ruled
  content: that it was out of order, whoever it described
  is: indirect says named

10: Cornelius Adu
  source: Mr Adu #2
  cue: said #2
  content: he took no offence
  is: indirect says named

11: Cornelius Adu
  source: he #3
  cue: took
  content: no offence
  is: indirect thinks negative named
  in: 10

12: Cornelius Adu
  source: he #4
  cue: said #3
  content: “I have been compared to worse,” … “by my own side.”
  is: direct says named

13: several members
  source: Several members behind him
  cue: were heard to agree
  is: indirect confirms collective
  answers: 12
