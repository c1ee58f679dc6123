manner: radio transcript
title: The Kettle Hour: line four
publisher: Radio Ostrava Bay
date: 2033-11-08

HOST: Line four is Absalom in Lower Garth. Absalom, you told our producer you saw the mayor’s car.
CALLER: I saw a car. My wife says it was the mayor’s. She’s in the kitchen, shouting that it was.
HOST: For legal reasons I should say the mayor denies being in Lower Garth.
CALLER: I’m not saying he was. I’m saying a car was.
HOST: The mayor’s office has just texted. “The Mayor categorically denies the car.” Can he deny a car?
CALLER: My wife says he can deny the registration.

== gold
actor: the host
actor: Absalom
actor: Absalom’s wife
actor: the mayor’s office
actor: the mayor

1: the host
  source: HOST #1
  cue: : #2
  content: Line four is Absalom in Lower Garth. Absalom, you told our producer you saw the mayor’s car.
  is: direct says role

2: Absalom
  source: you #1
  cue: told
  content: you saw the mayor’s car
  is: indirect says reported role
  to: our producer
  in: 1

3: Absalom
  source: CALLER #1
  cue: : #3
  content: I saw a car. My wife says it was the mayor’s. She’s in the kitchen, shouting that it was.
  is: direct says role

4: Absalom’s wife
  source: My wife #1
  cue: says #1
  content: it was the mayor’s
  is: indirect says reported role
  in: 3

5: Absalom’s wife
  source: She
  cue: shouting
  content: that it was
  is: indirect claims reported role
  in: 3

6: the host
  source: HOST #2
  cue: : #4
  content: For legal reasons I should say the mayor denies being in Lower Garth.
  is: direct says role

7: the host
  source: I #2
  cue: should say
  content: the mayor denies being in Lower Garth
  is: indirect says role
  in: 6

8: Absalom
  source: CALLER #2
  cue: : #5
  content: I’m not saying he was. I’m saying a car was.
  is: direct says role

9: Absalom
  source: I #3
  cue: ’m not saying
  content: he was
  is: indirect claims negative role
  in: 8

10: Absalom
  source: I #4
  cue: ’m saying
  content: a car was
  is: indirect claims role
  in: 8

11: the host
  source: HOST #3
  cue: : #6
  content: The mayor’s office has just texted. “The Mayor categorically denies the car.” Can he deny a car?
  is: direct asks role

12: the mayor’s office
  source: The mayor’s office
  cue: has just texted
  content: “The Mayor categorically denies the car.”
  is: direct says reported role
  in: 11

13: the mayor
  source: The Mayor
  cue: categorically denies
  content: the car
  is: direct denies reported role
  in: 12

14: Absalom
  source: CALLER #3
  cue: : #7
  content: My wife says he can deny the registration.
  is: direct says role

15: Absalom’s wife
  source: My wife #2
  cue: says #2
  content: he can deny the registration
  is: indirect says reported role
  in: 14

16: the mayor
  source: the mayor #3
  cue: denies #1
  content: being in Lower Garth
  is: indirect denies reported role
  in: 7
