manner: court report
title: Inquest told balloonist ‘chose the wind’
publisher: Coastal Herald
date: 2031-06-09

An inquest at Marram town hall heard yesterday that the balloonist Sabine Ogunleye ignored two weather warnings, or that the warnings were never sent.
The coroner, Dr Faisal Thorne, recorded a verdict of misadventure. He found “no reason to doubt that the messages left the airfield, and no evidence that they arrived”.
Airfield controller Brendan Cissé testified that he telephoned at six and at seven. The pilot’s brother, Tobias Ogunleye, said her telephone showed no calls. Asked by the coroner whether he was calling Mr Cissé a liar, he replied: “I am calling him what the telephone calls him.”
A note in her log, dated the evening before, reads: “Wind from the west. Choose it.” Her instructor took that to be a joke. Her brother did not.
The airfield’s insurers, who were represented, asked no questions.

== gold
actor: Faisal Thorne
actor: Brendan Cissé
  alias: Cissé (surname)
actor: Tobias Ogunleye
actor: a note in her log
actor: her instructor
actor: the airfield’s insurers

1: -
  cue: told
  content: balloonist ‘chose the wind’
  is: mixed says reported none
  to: Inquest

2: -
  cue: heard
  content: that the balloonist Sabine Ogunleye [...] warnings were never sent
  is: indirect says reported none
  to: An inquest at Marram town hall

3: Faisal Thorne
  source: The coroner, Dr Faisal Thorne
  cue: recorded
  content: a verdict of misadventure
  is: indirect says named

4: Faisal Thorne
  source: He
  cue: found
  content: “no reason to doubt that the messages left the airfield, and no evidence that they arrived”
  is: direct says named

5: Brendan Cissé
  source: Airfield controller Brendan Cissé
  cue: testified
  content: that he telephoned at six and at seven
  is: indirect says named

6: Tobias Ogunleye
  source: The pilot’s brother, Tobias Ogunleye
  cue: said
  content: her telephone showed no calls
  is: indirect denies named
  answers: 5

7: Faisal Thorne
  source: the coroner
  cue: Asked
  content: whether he was calling Mr Cissé a liar
  is: indirect asks role
  to: he #3

8: Tobias Ogunleye
  source: he #3
  cue: replied
  content: “I am calling him what the telephone calls him.”
  is: direct says named
  answers: 7

9: a note in her log
  source: A note in her log, dated the evening before
  cue: reads
  content: “Wind from the west. Choose it.”
  is: direct says document

10: her instructor
  source: Her instructor
  cue: took
  content: that to be a joke
  is: indirect thinks role

11: Tobias Ogunleye
  source: Her brother
  cue: did not
  is: indirect thinks negative role

12: the airfield’s insurers
  source: The airfield’s insurers, who were represented
  cue: asked
  is: indirect asks collective
