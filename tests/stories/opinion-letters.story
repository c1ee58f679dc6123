manner: opinion
title: Letters: on the swans
publisher: The Harlow Post
date: 2032-04-11

Sir, Your correspondent Mr Oyelowo (Letters, 4 April) asserts that swans are “only geese with lawyers”. I have kept geese. I disagree.
He further claims that the Parks Committee promised to remove them by Easter. It promised nothing. The committee, as I heard it, said it would “look into the swans”. I asked from the gallery what this meant, and the chair answered that it meant looking.
Mr Oyelowo fears for his sandwiches. I sympathise. But he should admit that he sits, by his own account, within two yards of the nest.
My late husband used to say that a swan is a goose that has been told it is beautiful. I never believed him about the goose.
Yours etc, Philippa Rastegar, Mill Lane
The Editor writes: This correspondence is now closed.

== gold
actor: Mr Oyelowo
actor: Philippa Rastegar
actor: the Parks Committee
actor: the chair
actor: Philippa Rastegar’s late husband
actor: the Editor

1: Mr Oyelowo
  source: Your correspondent Mr Oyelowo (Letters, 4 April)
  cue: asserts
  content: that swans are “only geese with lawyers”
  is: mixed claims named

2: Philippa Rastegar
  source: I #2
  cue: disagree
  is: indirect rejects named
  answers: 1

3: Mr Oyelowo
  source: He
  cue: claims
  content: that the Parks Committee promised to remove them by Easter
  is: indirect claims named

4: the Parks Committee
  source: the Parks Committee
  cue: promised #1
  content: to remove them by Easter
  is: indirect promises reported named
  in: 3

5: the Parks Committee
  source: The committee, as I heard it
  cue: said
  content: it would “look into the swans”
  is: mixed says role

6: Philippa Rastegar
  source: I #4
  cue: asked
  content: what this meant
  is: indirect asks named

7: the chair
  source: the chair
  cue: answered
  content: that it meant looking
  is: indirect says role
  answers: 6

8: Mr Oyelowo
  source: Mr Oyelowo #2
  cue: fears
  content: for his sandwiches
  is: indirect thinks named

9: Philippa Rastegar
  source: I #5
  cue: sympathise
  is: indirect thinks named

10: Mr Oyelowo
  source: he #1
  cue: should admit
  content: that he sits, by his own account, within two yards of the nest
  is: indirect admits conditional named

11: Mr Oyelowo
  source: his own
  cue: account
  is: indirect says named
  in: 10

12: Philippa Rastegar’s late husband
  source: My late husband
  cue: used to say
  content: that a swan is a goose that has been told it is beautiful
  is: indirect says role

13: Philippa Rastegar
  source: I #6
  cue: never believed
  content: the goose
  is: indirect doubts negative named
  to: him

14: the Editor
  source: The Editor
  cue: writes
  content: This correspondence is now closed.
  is: direct says role
