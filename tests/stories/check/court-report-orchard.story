manner: court report
title: Orchard owner denies poisoning bees
publisher: Vell Chronicle
date: 2034-10-02

An orchard owner accused of poisoning a neighbour’s bees told Vell crown court yesterday that he had “never so much as raised his voice to one”.
Casimir Dunn, 58, denies criminal damage. The beekeeper, Hollis Mbeki, had earlier told the jury that she found forty hives dead on the morning after a quarrel about blossom.
“There was no quarrel,” Mr Dunn said. “There was a conversation, in the rain.”
Prosecuting, Renske Adeyinka put it to him that he had bought a sprayer two days before. He said that it was for mildew.
A shopkeeper, giving evidence by video, disputed this: Mr Dunn had asked for “something for insects”, he said.
The defence described the shopkeeper’s account as confused. The trial continues.

== gold
actor: Casimir Dunn
  alias: Dunn (surname)
actor: Hollis Mbeki
actor: Renske Adeyinka
actor: A shopkeeper
actor: The defence

1: Casimir Dunn
  source: Orchard owner
  cue: denies #1
  content: poisoning bees
  is: indirect denies role

2: Casimir Dunn
  source: An orchard owner accused of poisoning a neighbour’s bees
  cue: told #1
  content: that he had “never so much as raised his voice to one”
  is: mixed denies role
  to: Vell crown court

3: Casimir Dunn
  source: Casimir Dunn, 58
  cue: denies #2
  content: criminal damage
  is: indirect denies named

4: Hollis Mbeki
  source: The beekeeper, Hollis Mbeki
  cue: had earlier told
  content: that she found forty hives dead on the morning after a quarrel about blossom
  is: indirect says named
  to: the jury

5: Casimir Dunn
  source: Mr Dunn #1
  cue: said #1
  content: “There was no quarrel,” … “There was a conversation, in the rain.”
  is: direct denies named
  answers: 4

6: Renske Adeyinka
  source: Renske Adeyinka
  cue: put it
  content: that he had bought a sprayer two days before
  is: indirect claims named
  to: him

7: Casimir Dunn
  source: He
  cue: said #2
  content: that it was for mildew
  is: indirect says named
  answers: 6

8: A shopkeeper
  source: A shopkeeper, giving evidence by video
  cue: disputed
  content: this
  is: indirect doubts role
  answers: 7

9: A shopkeeper
  source: he #3
  cue: said #3
  content: Mr Dunn had asked for “something for insects”
  is: mixed says role
  answers: 7

10: Casimir Dunn
  source: Mr Dunn #2
  cue: had asked
  content: for “something for insects”
  is: mixed demands reported named
  in: 9

11: The defence
  source: The defence
  cue: described
  content: the shopkeeper’s account as confused
  is: indirect says role
  answers: 9
