manner: parliamentary
title: Minister denies misleading house over Orkan ferry
publisher: Chamber Report
date: 2032-11-23

The transport minister, Yusuf Halloran, denied misleading the Assembly yesterday after the opposition produced an email in which his own officials described the Orkan ferry as “a floating invoice”.
At questions, Solveig Banerjee (Reform, Nether Coombe) asked whether the minister stood by his answer of 4 May. Mr Halloran: He had said in May what he believed to be true. He would correct the record if the record needed correcting.
Ms Banerjee said that was “the first apology in history to ask for evidence”. Members cried “Shame!”.
The Speaker reminded honourable members that nobody may accuse a colleague of lying. Ms Banerjee withdrew the word, which she said she had not used.
A spokesman for the First Secretary said later that she had full confidence in Mr Halloran. Asked whether that included his arithmetic, the spokesman declined to comment.

== gold
actor: Yusuf Halloran
  alias: Halloran (surname)
actor: his own officials
actor: Solveig Banerjee
  alias: Banerjee (surname)
actor: members
actor: the Speaker
actor: a spokesman for the First Secretary
actor: the First Secretary

1: Yusuf Halloran
  source: Minister
  cue: denies
  content: misleading house over Orkan ferry
  is: indirect denies role

2: Yusuf Halloran
  source: The transport minister, Yusuf Halloran
  cue: denied
  content: misleading the Assembly
  is: indirect denies named

3: his own officials
  source: his own officials
  cue: described
  content: the Orkan ferry as “a floating invoice”
  is: mixed says role

4: Solveig Banerjee
  source: Solveig Banerjee (Reform, Nether Coombe)
  cue: asked
  content: whether the minister stood by his answer of 4 May
  is: indirect asks named

5: Yusuf Halloran
  source: the minister
  cue: stood by
  content: his answer of 4 May
  is: indirect claims reported role
  in: 4

6: Yusuf Halloran
  source: Mr Halloran #1
  cue: :
  content: He had said in May [...] the record needed correcting.
  is: indirect says named

7: Yusuf Halloran
  source: He #1
  cue: had said
  content: what he believed to be true
  is: indirect says named
  in: 6

8: Yusuf Halloran
  source: he
  cue: believed
  content: to be true
  is: indirect thinks named
  in: 7

9: Solveig Banerjee
  source: Ms Banerjee #1
  cue: said #2
  content: that was “the first apology in history to ask for evidence”
  is: mixed criticises named
  answers: 6

10: members
  source: Members
  cue: cried
  content: “Shame!”
  is: direct criticises collective

11: the Speaker
  source: The Speaker
  cue: reminded
  content: that nobody may accuse a colleague of lying
  is: indirect says role
  to: honourable members

12: Solveig Banerjee
  source: Ms Banerjee #2
  cue: withdrew
  content: the word
  is: indirect corrects named

13: Solveig Banerjee
  source: she #1
  cue: said #3
  content: she had not used
  is: indirect says named

14: a spokesman for the First Secretary
  source: A spokesman for the First Secretary
  cue: said #4
  content: that she had full confidence in Mr Halloran
  is: indirect says role

15: the First Secretary
  source: she #3
  cue: had #3
  content: full confidence in Mr Halloran
  is: indirect thinks reported role
  in: 14

16: a spokesman for the First Secretary
  source: the spokesman
  cue: declined to comment
  is: indirect other role
