manner: business
title: Crane drivers’ union says strike ballot stands despite offer
publisher: Ledger Street
date: 2030-11-11

Dockers’ Voice, which represents crane drivers at Port Amity, has rejected a pay offer of 6 per cent, calling it “four per cent with a hat on”.
The port operator, Hansa-Mbala, denied the union’s claim that the figure included overtime already worked. “Every krone is new,” human resources chief Clement Adebayo-Roth wrote in a letter to staff.
The two sides agree on little else. The union says 812 members voted; the company counts 790. An arbitrator has offered to recount, an offer both declined.
Union secretary Pilar Onwudiwe did not rule out further talks. “My door is open. It has been off its hinges since the last round,” she said.
Shippers expect delays of up to nine days. Hansa-Mbala has warned customers to “plan for December as if it were February”.

== gold
actor: Dockers’ Voice
  alias: the union (alternative)
actor: Hansa-Mbala
  alias: the company (alternative)
actor: Clement Adebayo-Roth
actor: an arbitrator
actor: Pilar Onwudiwe
actor: shippers

1: Dockers’ Voice
  source: Crane drivers’ union
  cue: says #1
  content: strike ballot stands despite offer
  is: indirect says role

2: Dockers’ Voice
  source: Dockers’ Voice, which represents crane drivers at Port Amity
  cue: has rejected
  content: a pay offer of 6 per cent
  is: indirect rejects named

3: Dockers’ Voice
  source: Dockers’ Voice, which represents crane drivers at Port Amity
  cue: calling
  content: it “four per cent with a hat on”
  is: mixed says named

4: Hansa-Mbala
  source: The port operator, Hansa-Mbala
  cue: denied
  content: the union’s claim that the figure included overtime already worked
  is: indirect denies named
  answers: 5

5: Dockers’ Voice
  source: the union’s
  cue: claim
  content: that the figure included overtime already worked
  is: indirect claims reported role
  in: 4

6: Clement Adebayo-Roth
  source: human resources chief Clement Adebayo-Roth
  cue: wrote
  content: “Every krone is new,”
  is: direct denies named
  to: staff
  answers: 5

7: Dockers’ Voice
  source: The union
  cue: says #2
  content: 812 members voted
  is: indirect says role

8: Hansa-Mbala
  source: the company
  cue: counts
  content: 790
  is: indirect says role
  answers: 7

9: an arbitrator
  source: An arbitrator
  cue: has offered
  content: to recount
  is: indirect promises role

10: Pilar Onwudiwe
  source: Union secretary Pilar Onwudiwe
  cue: did not rule out
  content: further talks
  is: indirect rejects negative named

11: Pilar Onwudiwe
  source: she
  cue: said
  content: “My door is open. It has been off its hinges since the last round,”
  is: direct says named

12: shippers
  source: Shippers
  cue: expect
  content: delays of up to nine days
  is: indirect predicts collective

13: Hansa-Mbala
  source: Hansa-Mbala #2
  cue: has warned
  content: to “plan for December as if it were February”
  is: mixed warns named
  to: customers
