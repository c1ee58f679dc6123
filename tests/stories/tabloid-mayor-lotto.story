manner: tabloid
title: MAYOR ‘KNEW NUMBERS’
publisher: The Daily Pennant
date: 2033-03-03

EXCLUSIVE: Insider claims lotto balls were weighed
A town hall is in meltdown after a whistleblower claimed the mayor of Dunmarrow knew five of the six winning numbers in a charity draw BEFORE it happened.
The tipster, a former cleaner, says she found the numbers on a napkin. “Plain as day, in his green pen,” she told The Pennant.
Mayor Cassius Oduya branded the story “poppycock on stilts”. His lawyers threatened to sue.
And the lottery firm, Goldmoor, laughed off the claims. “Our balls are weighed in public,” a spokeswoman giggled. She later asked us not to print that.
Oduya has not denied owning a green pen.
Do YOU know more? Ring the Pennant tip line.

== gold
actor: a whistleblower
actor: Cassius Oduya
  alias: Oduya (surname)
actor: Cassius Oduya’s lawyers
actor: Goldmoor
actor: a Goldmoor spokeswoman

1: a whistleblower
  source: Insider
  cue: claims #1
  content: lotto balls were weighed
  is: indirect claims unnamed

2: a whistleblower
  source: a whistleblower
  cue: claimed
  content: the mayor of Dunmarrow knew five of the six winning numbers in a charity draw BEFORE it happened
  is: indirect claims unnamed

3: a whistleblower
  source: The tipster, a former cleaner
  cue: says
  content: she found the numbers on a napkin
  is: indirect says unnamed

4: a whistleblower
  source: she #2
  cue: told
  content: “Plain as day, in his green pen,”
  is: direct says unnamed
  to: The Pennant

5: Cassius Oduya
  source: Mayor Cassius Oduya
  cue: branded
  content: the story “poppycock on stilts”
  is: mixed rejects named
  answers: 2

6: Cassius Oduya’s lawyers
  source: His lawyers
  cue: threatened
  content: to sue
  is: indirect warns role

7: Goldmoor
  source: the lottery firm, Goldmoor
  cue: laughed off
  content: the claims
  is: indirect rejects named
  answers: 2

8: a Goldmoor spokeswoman
  source: a spokeswoman
  cue: giggled
  content: “Our balls are weighed in public,”
  is: direct denies role
  answers: 2

9: a Goldmoor spokeswoman
  source: She
  cue: asked
  content: not to print that
  is: indirect demands role
  to: us

10: Cassius Oduya
  source: Oduya #2
  cue: has not denied
  content: owning a green pen
  is: indirect denies negative named
