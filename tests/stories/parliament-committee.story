manner: parliamentary
title: Committee told of ‘imaginary’ hospital wing
publisher: Chamber Report
date: 2034-03-20

Members of the Public Money Committee were told on Wednesday that a hospital wing costing 90 million marks may never have existed.
Auditor General Themba Rosenqvist testified that her staff had visited Kilmora three times and could find no wing. The health department’s permanent secretary, Léonie Baptiste-Ward, objected that they had visited the wrong side.
Pressed by Farouk Lindgren, the committee’s chair, to say which side was the right one, Ms Baptiste-Ward undertook to write to the committee. Mr Lindgren wondered aloud “whether the letter will also be on the wrong side”.
Members of the governing Concord Party walked out, alleging bias. The chair denied this.
A note circulated by the department after the session acknowledges that the wing is “at an early stage of physical expression”.
The Auditor General’s conclusion that the money was spent was not challenged.

== gold
actor: Themba Rosenqvist
actor: the Auditor General’s staff
actor: Léonie Baptiste-Ward
  alias: Baptiste-Ward (surname)
actor: Farouk Lindgren
  alias: Lindgren (surname)
actor: members of the Concord Party
actor: a note by the department

1: -
  cue: told #1
  content: ‘imaginary’ hospital wing
  is: mixed says reported none
  to: Committee #1

2: -
  cue: were told
  content: that a hospital wing costing 90 million marks may never have existed
  is: indirect says reported none
  to: Members of the Public Money Committee

3: Themba Rosenqvist
  source: Auditor General Themba Rosenqvist
  cue: testified
  content: that her staff had visited Kilmora three times and could find no wing
  is: indirect says named

4: the Auditor General’s staff
  source: her staff
  cue: could find
  content: no wing
  is: indirect says reported role
  in: 3

5: Léonie Baptiste-Ward
  source: The health department’s permanent secretary, Léonie Baptiste-Ward
  cue: objected
  content: that they had visited the wrong side
  is: indirect denies named
  answers: 3

6: Farouk Lindgren
  source: Farouk Lindgren, the committee’s chair
  cue: Pressed
  content: to say which side was the right one
  is: indirect demands named
  to: Ms Baptiste-Ward

7: Léonie Baptiste-Ward
  source: Ms Baptiste-Ward
  cue: undertook
  content: to write to the committee
  is: indirect promises named

8: Farouk Lindgren
  source: Mr Lindgren
  cue: wondered
  content: aloud “whether the letter will also be on the wrong side”
  is: mixed asks named

9: members of the Concord Party
  source: Members of the governing Concord Party
  cue: alleging
  content: bias
  is: indirect accuses collective

10: Farouk Lindgren
  source: The chair
  cue: denied
  content: this
  is: indirect denies role
  answers: 9

11: a note by the department
  source: A note circulated by the department after the session
  cue: acknowledges
  content: that the wing is “at an early stage of physical expression”
  is: mixed admits document

12: Themba Rosenqvist
  source: The Auditor General’s
  cue: conclusion
  content: that the money was spent
  is: indirect says role

none: was not challenged
