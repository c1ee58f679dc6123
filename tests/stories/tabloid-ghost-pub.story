manner: tabloid
title: SPOOK PULLS PINTS AT HAUNTED BOOZER
publisher: The Daily Pennant
date: 2029-10-31

A landlady swears her pub is staffed by a dead Victorian.
Gladys Mwangi, 66, reckons "Old Tom" has been pulling pints after hours at the Drowned Rat in Lydd. "I come down and there's a half of mild on the bar," she told us. "Nobody under ninety drinks mild."
Regulars aren't so sure. "I don't doubt there's somebody drinking it," quipped Barry Sundaram, 58.
A brewery spokesman said: "We take stock losses seriously, whatever century they date from."
Vicar Prudence Lyle offered to bless the cellar but was told she'd have to buy a drink. She admits she felt "a chill" by the barrels. Gladys puts that down to the cooler.
And what does Tom say? "He's never denied it," laughs Gladys.

== gold
actor: Gladys Mwangi
actor: regulars
actor: Barry Sundaram
actor: a brewery spokesman
actor: the brewery
actor: Prudence Lyle
actor: Old Tom
  alias: Tom (alternative)

1: Gladys Mwangi
  source: A landlady
  cue: swears
  content: her pub is staffed by a dead Victorian
  is: indirect claims role

2: Gladys Mwangi
  source: Gladys Mwangi, 66
  cue: reckons
  content: "Old Tom" has been pulling pints after hours at the Drowned Rat in Lydd
  is: mixed thinks named

3: Gladys Mwangi
  source: she #1
  cue: told #1
  content: "I come down and there's a half of mild on the bar," … "Nobody under ninety drinks mild."
  is: direct says named
  to: us

4: regulars
  source: Regulars
  cue: aren't so sure
  is: indirect doubts collective
  answers: 2 3

5: Barry Sundaram
  source: I #2
  cue: don't doubt
  content: there's somebody drinking it
  is: indirect doubts negative named
  in: 6

6: Barry Sundaram
  source: Barry Sundaram, 58
  cue: quipped
  content: "I don't doubt there's somebody drinking it,"
  is: direct says named
  answers: 2 3

7: a brewery spokesman
  source: A brewery spokesman
  cue: said
  content: "We take stock losses seriously, whatever century they date from."
  is: direct says role

8: the brewery
  source: We
  cue: take … seriously
  content: stock losses
  is: indirect thinks named
  in: 7

9: Prudence Lyle
  source: Vicar Prudence Lyle
  cue: offered
  content: to bless the cellar
  is: indirect promises named

10: -
  cue: was told
  content: she'd have to buy a drink
  is: indirect demands reported none

11: Prudence Lyle
  source: She
  cue: admits
  content: she felt "a chill" by the barrels
  is: mixed admits named

12: Gladys Mwangi
  source: Gladys #2
  cue: puts … down to
  content: that … the cooler
  is: indirect says named
  answers: 11

13: Old Tom
  source: He
  cue: 's never denied
  content: it #2
  is: indirect denies negative reported named
  in: 14

14: Gladys Mwangi
  source: Gladys #3
  cue: laughs
  content: "He's never denied it,"
  is: direct says named
