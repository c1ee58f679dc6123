manner: broadsheet
title: Former minister denies that he was ‘Heron’
publisher: The Northern Sentinel
date: 2033-09-14

A former defence minister has spent two weeks explaining that he is not a bird.
Letters released by the State Archive identify an agent, code-named Heron, who in the 1990s passed fleet movements to a neighbouring power. The historian Agnieszka Mbatha argues that only one man could have known all of them: Vilhelm Darrow.
“It is a lie with footnotes,” Mr Darrow, 84, told the Sentinel. He conceded that he had dined with the attaché to whom the letters are addressed, but said they talked of opera.
The former minister’s remarks drew a dry reply from Professor Mbatha. “I have never accused anybody of opera,” she wrote. She dismissed his explanation as “sung”.
The intelligence service, as is its habit, would neither confirm nor deny that Heron existed. But a retired officer of the service said privately that colleagues had “always assumed” it was somebody shorter. A second retired officer, told of this, called the first “tall himself”.
Mr Darrow says he will sue if he is named again. His publisher hopes he is.

== gold
actor: Vilhelm Darrow
  alias: Darrow (surname)
actor: letters
actor: Agnieszka Mbatha
  alias: Mbatha (surname)
actor: the intelligence service
actor: a retired officer
actor: colleagues
actor: a second retired officer
actor: Vilhelm Darrow’s publisher

1: Vilhelm Darrow
  source: Former minister
  cue: denies
  content: that he was ‘Heron’
  is: indirect denies role

2: letters
  source: Letters released by the State Archive
  cue: identify
  content: an agent, code-named Heron, who in the 1990s passed fleet movements to a neighbouring power
  is: indirect says document

3: Agnieszka Mbatha
  source: The historian Agnieszka Mbatha
  cue: argues
  content: that only one man could have known all of them: Vilhelm Darrow
  is: indirect accuses named

4: Vilhelm Darrow
  source: Mr Darrow, 84
  cue: told #1
  content: “It is a lie with footnotes,”
  is: direct denies named
  to: the Sentinel
  answers: 3

5: Vilhelm Darrow
  source: He
  cue: conceded
  content: that he had dined with the attaché to whom the letters are addressed
  is: indirect admits named

6: Vilhelm Darrow
  source: He
  cue: said #1
  content: they talked of opera
  is: indirect says named

7: Agnieszka Mbatha
  source: I
  cue: have never accused
  content: anybody of opera
  is: indirect accuses negative named
  in: 8

8: Agnieszka Mbatha
  source: she
  cue: wrote
  content: “I have never accused anybody of opera,”
  is: direct says named
  answers: 6

9: Agnieszka Mbatha
  source: She
  cue: dismissed
  content: his explanation … “sung”
  is: mixed rejects named
  answers: 5 6

10: the intelligence service
  source: The intelligence service, as is its habit
  cue: would neither confirm nor deny
  content: that Heron existed
  is: indirect other role
  answers: 2

11: a retired officer
  source: a retired officer of the service
  cue: said #2
  content: that colleagues had “always assumed” it was somebody shorter
  is: mixed says unnamed

12: colleagues
  source: colleagues
  cue: had “always assumed”
  content: it was somebody shorter
  is: indirect thinks reported collective
  in: 11

13: a second retired officer
  source: A second retired officer
  cue: called
  content: the first “tall himself”
  is: mixed says unnamed
  answers: 11

14: Vilhelm Darrow
  source: Mr Darrow #2
  cue: says
  content: he will sue if he is named again
  is: indirect warns named

15: Vilhelm Darrow’s publisher
  source: His publisher
  cue: hopes
  content: he is #3
  is: indirect thinks role
