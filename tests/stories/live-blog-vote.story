manner: live blog
title: Election night: as it happened
publisher: Nauset Now
date: 2034-06-12

23:02 Polls have closed. An exit poll for three broadcasters puts the Farmers’ List on 41 of 80 seats.
23:09 “Rubbish,” texts a Civic Union source. “Our numbers say 35.”
23:31 Orsolya Bright of the Union, on Channel Nine: “Our canvassers tell me it’s neck and neck in Lower Garth, and I trust boots over sofas.”
23:48 Reported from Lower Garth: a recount. Returning officer Mehmet Quayle won’t say why.
00:15 From our man at the Farmers’ hotel: nobody is admitting it, but the cake says 41.
00:40 Bright concedes Lower Garth. She is not conceding the night.
01:05 Quayle denies there was ever a recount. “Someone asked for a cup of tea and it went round the building as a recount,” he tells us.
01:30 The Farmers claim victory. The Union says that’s “arithmetically rude”.

== gold
actor: an exit poll
actor: a Civic Union source
actor: Orsolya Bright
  alias: Bright (surname)
actor: Civic Union canvassers
actor: Mehmet Quayle
  alias: Quayle (surname)
actor: nobody
actor: someone
actor: the Farmers’ List
  alias: the Farmers (alternative)
actor: Civic Union
  alias: the Union (alternative)

1: an exit poll
  source: An exit poll for three broadcasters
  cue: puts
  content: the Farmers’ List on 41 of 80 seats
  is: indirect predicts document

2: a Civic Union source
  source: a Civic Union source
  cue: texts
  content: “Rubbish,” … “Our numbers say 35.”
  is: direct rejects unnamed
  answers: 1

3: Orsolya Bright
  source: Orsolya Bright of the Union
  cue: : #5
  content: “Our canvassers tell me it’s neck and neck in Lower Garth, and I trust boots over sofas.”
  is: direct says named
  answers: 1

4: Civic Union canvassers
  source: Our canvassers
  cue: tell
  content: it’s neck and neck in Lower Garth
  is: indirect says reported collective
  to: me
  in: 3

5: Orsolya Bright
  source: I
  cue: trust
  content: boots over sofas
  is: indirect thinks named
  in: 3

6: -
  cue: Reported
  content: a recount #1
  is: indirect says reported none

7: Mehmet Quayle
  source: Returning officer Mehmet Quayle
  cue: won’t say
  content: why
  is: indirect other named
  answers: 6

8: nobody
  source: nobody
  cue: is admitting
  content: it #3
  is: indirect admits negative collective

9: Orsolya Bright
  source: Bright #2
  cue: concedes
  content: Lower Garth #3
  is: indirect admits named

10: Orsolya Bright
  source: She
  cue: is not conceding
  content: the night
  is: indirect admits negative named

11: Mehmet Quayle
  source: Quayle #2
  cue: denies
  content: there was ever a recount
  is: indirect denies named
  answers: 6

12: someone
  source: Someone
  cue: asked for
  content: a cup of tea
  is: indirect demands reported unnamed
  in: 13

13: Mehmet Quayle
  source: he
  cue: tells
  content: “Someone asked for a cup of tea and it went round the building as a recount,”
  is: direct says named
  to: us

14: the Farmers’ List
  source: The Farmers
  cue: claim
  content: victory
  is: indirect claims named

15: Civic Union
  source: The Union
  cue: says #2
  content: that’s “arithmetically rude”
  is: mixed rejects named
  answers: 14
