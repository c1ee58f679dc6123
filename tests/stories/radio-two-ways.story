manner: radio transcript
title: Two-way with our Dhass correspondent, 18:40
publisher: Radio Ostrava Bay
date: 2031-01-22

STUDIO: Nadezhda, the army says the bridge at Khirba is back in its hands. What are you hearing?
NADEZHDA ITO: Well, I’m hearing the bridge, to be honest. I’m about a kilometre away, and the soldiers with me won’t say who’s firing. One told me it was a wedding.
STUDIO: A wedding?
NADEZHDA ITO: That’s what he said. I think he meant don’t ask. The other side, the Ninth, put out a statement, and I’ll read it, “The bridge has changed its mind.” So make of that what you will.
STUDIO: There were reports of people in the water.
NADEZHDA ITO: I can’t confirm that. A boatman says he pulled out three, his wife says two. Neither of them wanted their names used.

== gold
actor: the studio
actor: the army
actor: Nadezhda Ito
actor: soldiers
actor: one soldier
actor: the Ninth
actor: a boatman
actor: the boatman’s wife
actor: the boatman and his wife

1: the studio
  source: STUDIO #1
  cue: : #2
  content: Nadezhda, the army says the bridge at Khirba is back in its hands. What are you hearing?
  is: direct asks role

2: the army
  source: the army
  cue: says #1
  content: the bridge at Khirba is back in its hands
  is: indirect says reported role
  in: 1

3: Nadezhda Ito
  source: NADEZHDA ITO #1
  cue: : #3
  content: Well, I’m hearing the bridge, [...] it was a wedding.
  is: direct says named

4: soldiers
  source: the soldiers with me
  cue: won’t say
  content: who’s firing
  is: indirect other collective
  in: 3

5: one soldier
  source: One
  cue: told
  content: it was a wedding
  is: indirect says unnamed
  to: me #2
  in: 3

6: the studio
  source: STUDIO #2
  cue: : #4
  content: A wedding?
  is: direct doubts role

7: Nadezhda Ito
  source: NADEZHDA ITO #2
  cue: : #5
  content: That’s what he said. I [...] that what you will.
  is: direct says named

8: one soldier
  source: he #1
  cue: said
  is: indirect says unnamed
  in: 7

9: Nadezhda Ito
  source: I #3
  cue: think
  content: he meant don’t ask
  is: indirect thinks named
  in: 7

10: one soldier
  source: he #2
  cue: meant
  content: don’t ask
  is: indirect thinks reported unnamed
  in: 9

11: the Ninth
  source: The other side, the Ninth
  cue: put out
  content: a statement … “The bridge has changed its mind.”
  is: mixed says reported named
  in: 7

12: the studio
  source: STUDIO #3
  cue: : #6
  content: There were reports of people in the water.
  is: direct says role

13: -
  cue: There were reports
  content: of people in the water
  is: indirect says reported none
  in: 12

14: Nadezhda Ito
  source: NADEZHDA ITO #3
  cue: : #7
  content: I can’t confirm that. A [...] wanted their names used.
  is: direct says named
  answers: 13

15: Nadezhda Ito
  source: I #5
  cue: can’t confirm
  content: that #2
  is: indirect confirms negative named
  in: 14
  answers: 13

16: a boatman
  source: A boatman
  cue: says #2
  content: he pulled out three
  is: indirect says reported unnamed
  in: 14

17: the boatman’s wife
  source: his wife
  cue: says #3
  content: two
  is: indirect says reported unnamed
  in: 14
  answers: 16

18: the boatman and his wife
  source: Neither of them
  cue: wanted
  content: their names used
  is: indirect thinks negative reported unnamed
  in: 14
