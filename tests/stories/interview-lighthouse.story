manner: interview
title: The keeper of Holm Skerry: ‘I never wanted the medal’
publisher: Salt & Slate
date: 2034-05-08

Marguerite Aune kept the last lit tower on the Varran coast for forty-one years. She spoke to Pelle Okafor in her kitchen.
Q. The ministry says the light was never out. Is that right?
A. The ministry says a good deal. It was out for six nights in the winter of the strike.
Q. Why did you not report it?
A. I did report it. A young man at the other end said, “Madam, that cannot be, the log is full.” He meant that somebody had already written the pages. I asked him who and he hung up.
Q. Your successor claims the log was water-damaged.
A. Then the water could spell.
Q. Would you do it again?
A. I would refuse the medal. I told my sister so at the time, and she told me to be quiet and eat.

== gold
actor: Marguerite Aune
actor: Pelle Okafor
actor: the ministry
actor: a young man at the other end
actor: her successor
actor: her sister

1: Marguerite Aune
  source: The keeper of Holm Skerry
  cue: :
  content: ‘I never wanted the medal’
  is: direct says role

2: Marguerite Aune
  source: She
  cue: spoke
  is: indirect says named
  to: Pelle Okafor

3: Pelle Okafor
  source: Q #1
  cue: . #3
  content: The ministry says the light was never out. Is that right?
  is: direct asks named

4: the ministry
  source: The ministry #1
  cue: says #1
  content: the light was never out
  is: indirect says reported role
  in: 3

5: Marguerite Aune
  source: A #1
  cue: . #5
  content: The ministry says a good deal. It was out for six nights in the winter of the strike.
  is: direct doubts named
  answers: 4

6: the ministry
  source: The ministry #2
  cue: says #2
  content: a good deal
  is: indirect says reported role
  in: 5

7: Pelle Okafor
  source: Q #2
  cue: . #8
  content: Why did you not report it?
  is: direct asks named

8: Marguerite Aune
  source: A #2
  cue: . #9
  content: I did report it. A [...] and he hung up.
  is: direct says named

9: a young man at the other end
  source: A young man at the other end
  cue: said
  content: “Madam, that cannot be, the log is full.”
  is: direct denies reported unnamed
  in: 8

10: a young man at the other end
  source: He
  cue: meant
  content: that somebody had already written the pages
  is: indirect thinks reported unnamed
  in: 8

11: Marguerite Aune
  source: I #3
  cue: asked
  content: who
  is: indirect asks named
  to: him
  in: 8

12: Pelle Okafor
  source: Q #3
  cue: . #14
  content: Your successor claims the log was water-damaged.
  is: direct says named

13: her successor
  source: Your successor
  cue: claims
  content: the log was water-damaged
  is: indirect claims reported role
  in: 12

14: Marguerite Aune
  source: A #4
  cue: . #16
  content: Then the water could spell.
  is: direct doubts named
  answers: 13

15: Pelle Okafor
  source: Q #4
  cue: . #18
  content: Would you do it again?
  is: direct asks named

16: Marguerite Aune
  source: A #5
  cue: . #19
  content: I would refuse the medal. I told my sister so at the time, and she told me to be quiet and eat.
  is: direct says named

17: Marguerite Aune
  source: I #4
  cue: would refuse
  content: the medal #2
  is: indirect rejects conditional named
  in: 16

18: Marguerite Aune
  source: I #5
  cue: told #1
  is: indirect says named
  to: my sister
  in: 16

19: her sister
  source: she
  cue: told #2
  content: to be quiet and eat
  is: indirect demands reported role
  to: me
  in: 16
