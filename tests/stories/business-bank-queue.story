manner: business
title: Bank denies there was a queue
publisher: Ledger Street
date: 2034-08-14

Fjordline Savings has assured customers that their money is safe, a day after pictures appeared to show people queueing outside its Velm branch.
“There was no queue,” chief executive Octavia Ndiaye wrote in an email to staff seen by Ledger Street. “There was a gathering.” The bank confirmed that the email was genuine and declined to elaborate.
A central banker hinted on Sunday that Fjordline might need help “with its breathing”. Ms Ndiaye took issue with the comment, which the central bank has since said did not reflect its position. Two of its governors are understood to have disagreed about what its position is.
“My mother rang to ask if she should take hers out,” said a teller, who gave her name only as Ruta. “I told her I couldn’t say. She said that was an answer.”

== gold
actor: Fjordline Savings
  alias: Fjordline (alternative)
actor: pictures
actor: Octavia Ndiaye
  alias: Ndiaye (surname)
actor: a central banker
actor: the central bank
actor: Ruta’s mother
actor: Ruta

1: Fjordline Savings
  source: Bank
  cue: denies
  content: there was a queue
  is: indirect denies role

2: Fjordline Savings
  source: Fjordline Savings
  cue: has assured
  content: that their money is safe
  is: indirect promises named
  to: customers

3: pictures
  source: pictures
  cue: appeared to show
  content: people queueing outside its Velm branch
  is: indirect says hedged document

4: Octavia Ndiaye
  source: chief executive Octavia Ndiaye
  cue: wrote
  content: “There was no queue,” … “There was a gathering.”
  is: direct denies named
  to: staff
  answers: 3

5: Fjordline Savings
  source: The bank
  cue: confirmed
  content: that the email was genuine
  is: indirect confirms role

6: Fjordline Savings
  source: The bank
  cue: declined to elaborate
  is: indirect other role

7: a central banker
  source: A central banker
  cue: hinted
  content: that Fjordline might need help “with its breathing”
  is: mixed predicts hedged unnamed

8: Octavia Ndiaye
  source: Ms Ndiaye
  cue: took issue with
  content: the comment
  is: indirect criticises named
  answers: 7

9: the central bank
  source: the central bank
  cue: has since said
  content: did not reflect its position
  is: indirect corrects role
  answers: 7

10: -
  cue: are understood
  content: Two of its governors … to have disagreed about what its position is
  is: indirect says reported none

11: Ruta’s mother
  source: My mother
  cue: rang to ask
  content: if she should take hers out
  is: indirect asks reported role
  in: 12

12: Ruta
  source: a teller, who gave her name only as Ruta
  cue: said #2
  content: “My mother rang to ask if she should take hers out,” … “I told her I couldn’t say. She said that was an answer.”
  is: direct says named

13: Ruta
  source: I #1
  cue: told
  content: I couldn’t say
  is: indirect says named
  to: her #2
  in: 12

14: Ruta’s mother
  source: She
  cue: said #3
  content: that was an answer
  is: indirect says reported role
  in: 12
  answers: 13
