manner: wire
title: Police foil bus plot, minister says
publisher: Tarn News
date: 2034-02-02

ORSTEAD (Tarn News) - Police have arrested four people on suspicion of planning to attack buses in Orstead, Interior Minister Konstantin Abiola said on Thursday.
“The danger is past,” he said. “I cannot say more, and those who are saying more are not me.”
Two police officers told Tarn News that the four were students who had been filming a comedy. “They had a water pistol and a permit,” said one, who was not authorised to speak publicly.
The police press office referred all questions to the ministry. The ministry referred them to the police.
Marisol Teng, a lawyer for two of the students, said her clients had been accused of nothing, charged with nothing and fed nothing. She called on the minister to repeat his statement “under oath or under his breath”.

== gold
actor: Konstantin Abiola
actor: those who are saying more
actor: two police officers
actor: one police officer
actor: the police press office
actor: the interior ministry
actor: Marisol Teng

1: Konstantin Abiola
  source: minister #1
  cue: says
  content: Police foil bus plot
  is: indirect says role

2: Konstantin Abiola
  source: Interior Minister Konstantin Abiola
  cue: said #1
  content: Police have arrested four people on suspicion of planning to attack buses in Orstead
  is: indirect says named

3: Konstantin Abiola
  source: he
  cue: said #2
  content: “The danger is past,” … “I cannot say more, and those who are saying more are not me.”
  is: direct says named

4: Konstantin Abiola
  source: I
  cue: cannot say
  content: more #1
  is: indirect says negative named
  in: 3

5: those who are saying more
  source: those
  cue: who are saying
  content: more #2
  is: indirect says reported collective
  in: 3

6: two police officers
  source: Two police officers
  cue: told
  content: that the four were students who had been filming a comedy
  is: indirect doubts unnamed
  to: Tarn News #2
  answers: 2 3

7: one police officer
  source: one, who was not authorised to speak publicly
  cue: said #3
  content: “They had a water pistol and a permit,”
  is: direct says unnamed

8: the police press office
  source: The police press office
  cue: referred #1
  content: all questions
  is: indirect other role
  answers: 6

9: the interior ministry
  source: The ministry
  cue: referred #2
  content: them
  is: indirect other role

10: Marisol Teng
  source: Marisol Teng, a lawyer for two of the students
  cue: said #4
  content: her clients had been accused of nothing, charged with nothing and fed nothing
  is: indirect says named

11: Marisol Teng
  source: She
  cue: called on
  content: the minister to repeat his statement “under oath or under his breath”
  is: mixed demands named

12: Konstantin Abiola
  source: his #1
  cue: statement
  is: indirect says reported named
  in: 11
