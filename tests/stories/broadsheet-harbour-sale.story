manner: broadsheet
title: Harbour sale was settled over dinner, papers suggest
publisher: The Velm Courier
date: 2032-09-02

The sale of Velm’s outer harbour was agreed at a private dinner eleven weeks before bidding closed, according to minutes seen by this newspaper.
The minutes, four typed pages without a signature, record Hamid Rasouli, then the port’s commercial director, as saying that “our friends” would be asked to raise their offer by a tenth. They do not say who the friends were.
Mr Rasouli, now a consultant, disputes that account. “I ate soup and went home,” he said by telephone from Ankorra. He did not deny that the dinner took place, and he declined to discuss who paid for it.
The buyer, Lindqvist Terminals, said in a statement on its website that it had “followed the published timetable to the hour”. A spokeswoman refused to be drawn on the minutes, saying only that the company had not seen them.
Two members of the harbour commission believe the sale should be set aside. A third, Osei Tutuola, is confident that it will stand.

== gold
actor: the minutes
actor: Hamid Rasouli
  alias: Rasouli (surname)
actor: our friends
actor: Lindqvist Terminals
actor: a spokeswoman
actor: two members of the harbour commission
actor: Osei Tutuola

1: the minutes
  source: papers
  cue: suggest
  content: Harbour sale was settled over dinner
  is: indirect says hedged document

2: the minutes
  source: minutes seen by this newspaper
  cue: according to
  content: The sale of Velm’s outer harbour was agreed at a private dinner eleven weeks before bidding closed
  is: indirect says document

3: the minutes
  source: The minutes, four typed pages without a signature
  cue: record
  content: Hamid Rasouli, then the port’s [...] offer by a tenth
  is: mixed says document

4: Hamid Rasouli
  source: Hamid Rasouli, then the port’s commercial director
  cue: as saying
  content: that “our friends” would be asked to raise their offer by a tenth
  is: mixed says reported named
  in: 3

5: our friends
  source: “our friends”
  cue: would be asked
  content: to raise their offer by a tenth
  is: indirect demands reported collective
  in: 4

6: the minutes
  source: They
  cue: do not say
  content: who the friends were
  is: indirect says negative document

7: Hamid Rasouli
  source: Mr Rasouli, now a consultant
  cue: disputes
  content: that account
  is: indirect doubts named
  answers: 2 3

8: Hamid Rasouli
  source: he #1
  cue: said #1
  content: “I ate soup and went home,”
  is: direct says named

9: Hamid Rasouli
  source: He
  cue: did not deny
  content: that the dinner took place
  is: indirect denies negative named
  answers: 2

10: Hamid Rasouli
  source: he #2
  cue: declined to discuss
  content: who paid for it
  is: indirect other named

11: Lindqvist Terminals
  source: The buyer, Lindqvist Terminals
  cue: said in a statement on its website
  content: that it had “followed the published timetable to the hour”
  is: mixed says named

12: a spokeswoman
  source: A spokeswoman
  cue: refused to be drawn
  content: on the minutes
  is: indirect other role
  answers: 2 3

13: a spokeswoman
  source: A spokeswoman
  cue: saying #2
  content: that the company had not seen them
  is: indirect says role

14: two members of the harbour commission
  source: Two members of the harbour commission
  cue: believe
  content: the sale should be set aside
  is: indirect thinks collective

15: Osei Tutuola
  source: A third, Osei Tutuola
  cue: is confident
  content: that it will stand
  is: indirect thinks named
