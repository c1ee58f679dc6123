manner: opinion
title: The Star says: let the night train die
publisher: Orstead Evening Star
date: 2032-12-12

Sentiment is a poor signalman. The sleeper to Ostrava Bay carries eleven passengers and a cello, and this newspaper believes it should be allowed to rest.
Its defenders argue that a town without a night train is a town asleep. They point to a petition of 9,000 names. We have read it, and suspect that the cello signed twice.
The rail minister, Jocasta Villanueva, has said the subsidy costs every household a loaf a year. We make it two loaves. She also promised, in March, that no line would close before the tunnel opened; her department now calls that “an aspiration”. A promise that becomes an aspiration should at least be given a funeral.
Nobody disputes that the train is beautiful. So was the tram.

== gold
actor: Orstead Evening Star
  alias: The Star (alternative)
actor: the night train’s defenders
actor: Jocasta Villanueva
actor: the rail minister’s department
actor: nobody

1: Orstead Evening Star
  source: The Star
  cue: says
  content: let the night train die
  is: indirect demands named

2: Orstead Evening Star
  source: this newspaper
  cue: believes
  content: it should be allowed to rest
  is: indirect thinks named

3: the night train’s defenders
  source: Its defenders
  cue: argue
  content: that a town without a night train is a town asleep
  is: indirect claims collective

4: the night train’s defenders
  source: They
  cue: point to
  content: a petition of 9,000 names
  is: indirect says collective

5: Orstead Evening Star
  source: We #1
  cue: suspect
  content: that the cello signed twice
  is: indirect thinks named

6: Jocasta Villanueva
  source: The rail minister, Jocasta Villanueva
  cue: has said
  content: the subsidy costs every household a loaf a year
  is: indirect says named

7: Orstead Evening Star
  source: We #2
  cue: make
  content: it two loaves
  is: indirect doubts named
  answers: 6

8: Jocasta Villanueva
  source: She
  cue: also promised
  content: that no line would close before the tunnel opened
  is: indirect promises named

9: the rail minister’s department
  source: her department
  cue: now calls
  content: that “an aspiration”
  is: mixed corrects role
  answers: 8

10: nobody
  source: Nobody
  cue: disputes
  content: that the train is beautiful
  is: indirect doubts negative collective
