manner: opinion
title: We were promised a road. We got a hospital queue
publisher: The Velm Courier
date: 2031-05-02

Let us be plain. The new bypass is a disgrace. It floods, it sinks, and it ends in a field.
The council wants us to be grateful. Its leader, Oswin Tadesse, says the bypass has “taken the pressure off the high street”. It has, because nobody can reach the high street. I asked him last week how many cars a day use it. He said he would get back to me. I am still here, Mr Tadesse.
Some readers will say that I am nostalgic. Perhaps. I remember when a pothole was a topic and not a destination. But the engineers’ own report warned that the field would flood, and predicted the very puddle in which I lost a shoe.
I do not claim that anybody was bribed. I do not need to. I think stupidity explains it, and I hope that an election will explain it further.

== gold
actor: the council
actor: Oswin Tadesse
  alias: Tadesse (surname)
actor: the writer
actor: some readers
actor: the engineers’ report

1: the council
  source: The council
  cue: wants
  content: to be grateful
  is: indirect thinks role
  to: us #2

2: Oswin Tadesse
  source: Its leader, Oswin Tadesse
  cue: says
  content: the bypass has “taken the pressure off the high street”
  is: mixed says named

3: the writer
  source: I #1
  cue: asked
  content: how many cars a day use it
  is: indirect asks role
  to: him

4: Oswin Tadesse
  source: He
  cue: said
  content: he would get back to me
  is: indirect promises named

5: some readers
  source: Some readers
  cue: will say
  content: that I am nostalgic
  is: indirect criticises conditional collective

6: the writer
  source: I #4
  cue: remember
  content: when a pothole was a topic and not a destination
  is: indirect thinks role

7: the engineers’ report
  source: the engineers’ own report
  cue: warned
  content: that the field would flood
  is: indirect warns document

8: the engineers’ report
  source: the engineers’ own report
  cue: predicted
  content: the very puddle in which I lost a shoe
  is: indirect predicts document

9: the writer
  source: I #6
  cue: do not claim
  content: that anybody was bribed
  is: indirect claims negative role

10: the writer
  source: I #8
  cue: think
  content: stupidity explains it
  is: indirect thinks role

11: the writer
  source: I #9
  cue: hope
  content: that an election will explain it further
  is: indirect thinks role
