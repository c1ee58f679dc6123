manner: correction
title: Corrections and clarifications
publisher: The Harlow Post
date: 2030-03-30

In an article headed “Choir was a front, says ex-member” (22 March, page 4) we said that the Saint Aubin Chorale had laundered money for a betting syndicate. We accept that this was untrue. Two former members alleged it; one has since withdrawn the allegation, and the other says he was describing a different choir. We apologise to the Chorale and its director, Milada Oyelaran.
A quotation attributed to Ms Oyelaran, “We sang for whoever paid,” was incomplete. She told our reporter: “We sang for whoever paid the hall.”
An obituary of the puppeteer Jens Achebe (25 March) said he was survived by three daughters. His family has asked us to make clear that he had four.
We misreported the time of the Easter swim. The organisers now say it is cancelled.

== gold
actor: an ex-member
actor: The Harlow Post
actor: two former members
actor: one former member
actor: the other former member
actor: Milada Oyelaran
  alias: Oyelaran (surname)
actor: an obituary of Jens Achebe
actor: Jens Achebe’s family
actor: the organisers

1: an ex-member
  source: ex-member
  cue: says #1
  content: “Choir was a front
  is: indirect accuses unnamed

2: The Harlow Post
  source: we
  cue: said #1
  content: that the Saint Aubin Chorale had laundered money for a betting syndicate
  is: indirect says named

3: The Harlow Post
  source: We #1
  cue: accept
  content: that this was untrue
  is: indirect corrects named
  answers: 2

4: two former members
  source: Two former members
  cue: alleged
  content: it #1
  is: indirect accuses unnamed

5: one former member
  source: one
  cue: has since withdrawn
  content: the allegation
  is: indirect corrects unnamed
  answers: 4

6: the other former member
  source: the other
  cue: says #2
  content: he was describing a different choir
  is: indirect corrects unnamed
  answers: 4

7: The Harlow Post
  source: We #2
  cue: apologise to
  is: indirect admits named
  to: the Chorale and its director, Milada Oyelaran

8: Milada Oyelaran
  source: Ms Oyelaran
  cue: attributed to
  content: A quotation … “We sang for whoever paid,”
  is: mixed says named

9: Milada Oyelaran
  source: She
  cue: told
  content: “We sang for whoever paid the hall.”
  is: direct corrects named
  to: our reporter
  answers: 8

10: an obituary of Jens Achebe
  source: An obituary of the puppeteer Jens Achebe (25 March)
  cue: said #2
  content: he was survived by three daughters
  is: indirect says document

11: Jens Achebe’s family
  source: His family
  cue: has asked
  content: to make clear that he had four
  is: indirect demands collective
  to: us
  answers: 10

12: The Harlow Post
  source: We #5
  cue: misreported
  content: the time of the Easter swim
  is: indirect admits named

13: the organisers
  source: The organisers
  cue: now say
  content: it is cancelled
  is: indirect says collective
