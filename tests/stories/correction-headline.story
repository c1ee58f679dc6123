manner: correction
title: Clarification: octopus was not ‘arrested’
publisher: Tideline
date: 2031-02-11

This article was amended on 11 February. The original headline stated that an octopus had been arrested at Port Amity. Police have asked us to clarify that the animal was detained for its own safety.
We also reported that the aquarium’s director, Dr Hyun-woo Castellane, had admitted leaving a tank open. Dr Castellane said the tank “was found open”. She made no admission. We are happy to make the distinction.
The following earlier text has been left as it was. Nobody has complained about it.
The animal, known as Bernard, was seen crossing Fish Street at 3am, according to a taxi driver. “It indicated,” he said. The aquarium could not immediately say how far Bernard had intended to go. A marine biologist consulted by Tideline suspects the fish market.

== gold
actor: the original headline
actor: police
actor: Tideline
actor: Hyun-woo Castellane
  alias: Castellane (surname)
actor: a taxi driver
actor: Bernard
actor: the aquarium
actor: a marine biologist

1: the original headline
  source: The original headline
  cue: stated
  content: that an octopus had been arrested at Port Amity
  is: indirect says document

2: police
  source: Police
  cue: have asked
  content: to clarify that the animal was detained for its own safety
  is: indirect demands collective
  to: us
  answers: 1

3: Tideline
  source: We #1
  cue: reported
  content: that the aquarium’s director, Dr Hyun-woo Castellane, had admitted leaving a tank open
  is: indirect says named

4: Hyun-woo Castellane
  source: the aquarium’s director, Dr Hyun-woo Castellane
  cue: had admitted
  content: leaving a tank open
  is: indirect admits reported named
  in: 3

5: Hyun-woo Castellane
  source: Dr Castellane
  cue: said #1
  content: the tank “was found open”
  is: mixed says named

6: Hyun-woo Castellane
  source: She
  cue: made no admission
  is: indirect admits negative named

7: Tideline
  source: We #2
  cue: are happy to make
  content: the distinction
  is: indirect corrects named

8: a taxi driver
  source: a taxi driver
  cue: according to
  content: The animal, known as Bernard, was seen crossing Fish Street at 3am
  is: indirect says unnamed

9: Bernard
  source: It
  cue: indicated
  is: indirect other reported named
  in: 10

10: a taxi driver
  source: he
  cue: said #2
  content: “It indicated,”
  is: direct says unnamed

11: the aquarium
  source: The aquarium
  cue: could not immediately say
  content: how far Bernard had intended to go
  is: indirect other role

12: a marine biologist
  source: A marine biologist consulted by Tideline
  cue: suspects
  content: the fish market
  is: indirect thinks unnamed
