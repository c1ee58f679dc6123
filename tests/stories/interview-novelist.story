manner: interview
title: Ten minutes with Ludo Diallo
publisher: Salt & Slate
date: 2033-02-18

The novelist talks about lying, soup and his feud with the critic Emeka Strand.
Salt & Slate: Did you write your last book in a fortnight?
Diallo: My editor says ten days. It took forty years and was typed quickly.
Salt & Slate: Strand called it “a cough in hardback”.
Diallo: He told me himself that he hadn’t read it. He said his wife had, and she liked the soup chapter.
Salt & Slate: Do you accept any of it?
Diallo: I accept the cough. I deny the hardback.
Asked later about this exchange, Mr Strand said he had read every word, “including the verbs”. His wife did not wish to be drawn into literature.

== gold
actor: Ludo Diallo
  alias: Diallo (surname)
actor: Salt & Slate
actor: Ludo Diallo’s editor
actor: Emeka Strand
  alias: Strand (surname)
actor: Emeka Strand’s wife

1: Ludo Diallo
  source: The novelist
  cue: talks about
  content: lying, soup and his feud with the critic Emeka Strand
  is: indirect says role

2: Salt & Slate
  source: Salt & Slate #1
  cue: : #1
  content: Did you write your last book in a fortnight?
  is: direct asks named

3: Ludo Diallo
  source: Diallo #2
  cue: : #2
  content: My editor says ten days. It took forty years and was typed quickly.
  is: direct says named
  answers: 2

4: Ludo Diallo’s editor
  source: My editor
  cue: says
  content: ten days
  is: indirect says reported role
  in: 3

5: Salt & Slate
  source: Salt & Slate #2
  cue: : #3
  content: Strand called it “a cough in hardback”.
  is: direct says named

6: Emeka Strand
  source: Strand #2
  cue: called
  content: it “a cough in hardback”
  is: mixed says reported named
  in: 5

7: Ludo Diallo
  source: Diallo #3
  cue: : #4
  content: He told me himself that he hadn’t read it. He said his wife had, and she liked the soup chapter.
  is: direct doubts named
  answers: 6

8: Emeka Strand
  source: He #1
  cue: told
  content: that he hadn’t read it
  is: indirect admits reported named
  to: me
  in: 7

9: Emeka Strand
  source: He #2
  cue: said #1
  content: his wife had, and she liked the soup chapter
  is: indirect says reported named
  in: 7

10: Emeka Strand’s wife
  source: she
  cue: liked
  content: the soup chapter
  is: indirect praises reported role
  in: 9

11: Salt & Slate
  source: Salt & Slate #3
  cue: : #5
  content: Do you accept any of it?
  is: direct asks named

12: Ludo Diallo
  source: Diallo #4
  cue: : #6
  content: I accept the cough. I deny the hardback.
  is: direct says named
  answers: 6

13: Ludo Diallo
  source: I #1
  cue: accept #2
  content: the cough
  is: indirect admits named
  in: 12

14: Ludo Diallo
  source: I #2
  cue: deny
  content: the hardback
  is: indirect denies named
  in: 12
  answers: 6

15: Emeka Strand
  source: Mr Strand
  cue: said #2
  content: he had read every word, “including the verbs”
  is: mixed denies named
  answers: 8

16: Emeka Strand’s wife
  source: His wife
  cue: did not wish
  content: to be drawn into literature
  is: indirect thinks negative role
