manner: conflict reporting
title: Militia says hostages are free; families ask where
publisher: Meridian Wire
date: 2032-10-08

TAL ZUMAR - The Sons of the River, who style themselves the Riverine Authority and are known to the government as the Zumar gang, announced on Thursday that all their hostages had been freed. By nightfall no family had reported a return.
“They walked out at noon,” said Abu Salt, which is not his real name, a commander of the group. “If they are slow, ask the road.”
The provincial governor, Zeynep Marchetti, called the announcement “theatre”. She refused to confirm that a ransom had been paid; two officials in her office, both of whom spoke on condition that they not be identified because the talks are secret, said it had. One put the sum at three million. The other said the Sons had asked for more, and for a football pitch.
Wassim Hale, whose wife was taken in June, has been told four times that she is free. “First by the radio,” he said. “Then by the neighbours, who heard it on the radio.”

== gold
actor: Sons of the River
  alias: the Riverine Authority (alternative)
  alias: the Zumar gang (alternative)
  alias: the Sons (alternative)
actor: the families
actor: no family
actor: Abu Salt
actor: Zeynep Marchetti
actor: two officials in the governor’s office
actor: one of two officials
actor: the other of two officials
actor: Wassim Hale

1: Sons of the River
  source: Militia
  cue: says
  content: hostages are free
  is: indirect says role

2: the families
  source: families
  cue: ask #1
  content: where
  is: indirect asks collective

3: Sons of the River
  source: The Sons of the River
  cue: announced
  content: that all their hostages had been freed
  is: indirect says named

4: no family
  source: no family
  cue: had reported
  content: a return
  is: indirect says negative collective

5: Abu Salt
  source: Abu Salt, which is not his real name, a commander of the group
  cue: said #1
  content: “They walked out at noon,” … “If they are slow, ask the road.”
  is: direct says named

6: Zeynep Marchetti
  source: The provincial governor, Zeynep Marchetti
  cue: called
  content: the announcement “theatre”
  is: mixed says named
  answers: 3

7: Zeynep Marchetti
  source: She
  cue: refused to confirm
  content: that a ransom had been paid
  is: indirect other named

8: two officials in the governor’s office
  source: two officials in her office, [...] the talks are secret
  cue: said #2
  content: it had
  is: indirect says unnamed
  reason: the talks are secret

9: one of two officials
  source: One
  cue: put
  content: the sum at three million
  is: indirect says unnamed

10: the other of two officials
  source: The other
  cue: said #3
  content: the Sons had asked for more, and for a football pitch
  is: indirect says unnamed

11: Sons of the River
  source: the Sons
  cue: had asked for
  content: more, and for a football pitch
  is: indirect demands reported named
  in: 10

12: -
  cue: has been told
  content: that she is free
  is: indirect says reported none
  to: Wassim Hale, whose wife was taken in June

13: Wassim Hale
  source: he
  cue: said #4
  content: “First by the radio,” … “Then by the neighbours, who heard it on the radio.”
  is: direct says named
