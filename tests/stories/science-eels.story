manner: science
title: Eels may steer by the taste of rain, study finds
publisher: Tideline
date: 2030-09-17

Young eels find their rivers by tasting rain that fell weeks earlier on hills they have never seen, according to a study published on Tuesday in the Annals of Estuarine Life.
Researchers at the Corrib Deep Institute kept 900 glass eels in tanks and found that four in five swam towards water from wet hillsides. The effect suggests an inherited sense rather than a learnt one, the authors write, cautioning that tanks are not seas.
“The honest answer is that we do not know what they taste,” said lead author Nkechi Valdemarsson.
Tomasz Ybarra, who studies lampreys at the University of Penhallow and was not involved, called the work “gorgeous” but questioned whether the eels were simply avoiding chlorine. Dr Valdemarsson rejects that: the tanks, she notes, held no chlorine.
A rival group in Osthaven is said to have seen the opposite. Its leader did not want to discuss unpublished data.

== gold
actor: the study
actor: the researchers
actor: the effect
actor: Nkechi Valdemarsson
  alias: Valdemarsson (surname)
actor: Tomasz Ybarra
actor: the leader of the rival group

1: the study
  source: study #1
  cue: finds
  content: Eels may steer by the taste of rain
  is: indirect says document

2: the study
  source: a study published on Tuesday in the Annals of Estuarine Life
  cue: according to
  content: Young eels find their rivers by tasting rain that fell weeks earlier on hills they have never seen
  is: indirect says document

3: the researchers
  source: Researchers at the Corrib Deep Institute
  cue: found
  content: that four in five swam towards water from wet hillsides
  is: indirect says collective

4: the effect
  source: The effect
  cue: suggests
  content: an inherited sense rather than a learnt one
  is: indirect says reported document
  in: 5

5: the researchers
  source: the authors
  cue: write
  content: The effect suggests an inherited sense rather than a learnt one
  is: indirect says collective

6: the researchers
  source: the authors
  cue: cautioning
  content: that tanks are not seas
  is: indirect warns collective

7: the researchers
  source: we
  cue: do not know
  content: what they taste
  is: indirect thinks negative collective
  in: 8

8: Nkechi Valdemarsson
  source: lead author Nkechi Valdemarsson
  cue: said #1
  content: “The honest answer is that we do not know what they taste,”
  is: direct says named

9: Tomasz Ybarra
  source: Tomasz Ybarra, who studies lampreys at the University of Penhallow and was not involved
  cue: called
  content: the work “gorgeous”
  is: mixed says named

10: Tomasz Ybarra
  source: Tomasz Ybarra, who studies lampreys at the University of Penhallow and was not involved
  cue: questioned
  content: whether the eels were simply avoiding chlorine
  is: indirect doubts named
  answers: 3

11: Nkechi Valdemarsson
  source: Dr Valdemarsson
  cue: rejects
  content: that #5
  is: indirect rejects named
  answers: 10

12: Nkechi Valdemarsson
  source: she
  cue: notes
  content: the tanks … held no chlorine
  is: indirect says named

13: -
  cue: is said
  content: A rival group in Osthaven … to have seen the opposite
  is: indirect says reported none

14: the leader of the rival group
  source: Its leader
  cue: did not want
  content: to discuss unpublished data
  is: indirect thinks negative role
