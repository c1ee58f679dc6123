manner: broadsheet
title: The orchestra that would not stand up
publisher: The Harlow Post
date: 2030-09-09

‘We sat down in protest and then could not agree on how to stop,’ admits Matilde Okoro, first oboe of the Harlow Sinfonia. ‘Somebody said, “Stand for the anthem,” and somebody else said, “Which?”’
The dispute, over a broken lift, is in its ninth week. The management says the lift is ‘resting’; the players call that an outrage. Conductor Barnabas Lindqvist conducts sitting, and has told friends he prefers it.
‘I wouldn’t say the music has suffered,’ one subscriber muttered on the stairs, all ninety of them. ‘I’d say we have.’
The musicians’ union has welcomed an offer of mediation that the management denies having made. According to a notice taped inside the lift, it will be mended ‘shortly’. The notice is dated 2024.

== gold
actor: Matilde Okoro
actor: somebody
actor: somebody else
actor: the management
actor: the players
actor: Barnabas Lindqvist
actor: one subscriber
actor: the musicians’ union
actor: a notice

1: Matilde Okoro
  source: Matilde Okoro, first oboe of the Harlow Sinfonia
  cue: admits
  content: ‘We sat down in protest and then could not agree on how to stop,’ … ‘Somebody said, “Stand for the anthem,” and somebody else said, “Which?”’
  is: direct admits named

2: somebody
  source: Somebody
  cue: said #1
  content: “Stand for the anthem,”
  is: direct demands reported unnamed
  in: 1

3: somebody else
  source: somebody else
  cue: said #2
  content: “Which?”’
  is: direct asks reported unnamed
  in: 1

4: the management
  source: The management
  cue: says
  content: the lift is ‘resting’
  is: mixed says role

5: the players
  source: the players
  cue: call
  content: that an outrage
  is: indirect says collective
  answers: 4

6: Barnabas Lindqvist
  source: Conductor Barnabas Lindqvist
  cue: has told
  content: he prefers it
  is: indirect says named
  to: friends

7: one subscriber
  source: I #1
  cue: wouldn’t say
  content: the music has suffered
  is: indirect says negative unnamed
  in: 8

8: one subscriber
  source: one subscriber
  cue: muttered
  content: ‘I wouldn’t say the music has suffered,’ … ‘I’d say we have.’
  is: direct says unnamed

9: one subscriber
  source: I #2
  cue: ’d say
  content: we have
  is: indirect says unnamed
  in: 8

10: the musicians’ union
  source: The musicians’ union
  cue: has welcomed
  content: an offer of mediation
  is: indirect praises role

11: the management
  source: the management
  cue: denies
  content: having made
  is: indirect denies role

12: a notice
  source: a notice taped inside the lift
  cue: According to
  content: it will be mended ‘shortly’
  is: mixed promises document
