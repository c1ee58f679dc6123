manner: disaster
title: Swimmers were told cloud was ‘sea mist’
publisher: Coastal Herald
date: 2032-08-08

At least 60 bathers said yesterday that lifeguards had assured them a yellow cloud drifting over Marram beach was sea mist. It was chlorine.
The leak, from the Brightwater treatment works, sent 31 people to hospital. Its operator, Brightwater plc, blames a valve. The valve’s maker blames Brightwater.
“I asked the boy with the whistle was it safe,” said Concepción Adair, 70. “He said, ‘Madam, it’s only weather.’ Then he fell over.”
The lifeguards’ employer, Marram District, said in a statement that its staff “acted on information supplied”, and would not say by whom. A memo seen by the Herald instructs beach staff to “avoid the word gas”.
The district did not deny that the memo was genuine. Brightwater claimed it had telephoned at 10.14. The district says it rang at 11.40, and that the caller asked only about parking.

== gold
actor: 60 bathers
actor: lifeguards
actor: Brightwater plc
  alias: Brightwater (alternative)
actor: the valve’s maker
actor: Concepción Adair
actor: a lifeguard
actor: Marram District
  alias: the district (alternative)
actor: a memo
actor: the caller

1: -
  cue: were told
  content: cloud was ‘sea mist’
  is: indirect says reported none
  to: Swimmers

2: 60 bathers
  source: At least 60 bathers
  cue: said #1
  content: that lifeguards had assured them a yellow cloud drifting over Marram beach was sea mist
  is: indirect says collective

3: lifeguards
  source: lifeguards #1
  cue: had assured
  content: a yellow cloud drifting over Marram beach was sea mist
  is: indirect claims reported collective
  to: them
  in: 2

4: Brightwater plc
  source: Its operator, Brightwater plc
  cue: blames #1
  content: a valve
  is: indirect accuses named

5: the valve’s maker
  source: The valve’s maker
  cue: blames #2
  content: Brightwater #3
  is: indirect accuses role

6: Concepción Adair
  source: I
  cue: asked #1
  content: was it safe
  is: indirect asks named
  to: the boy with the whistle
  in: 7

7: Concepción Adair
  source: Concepción Adair, 70
  cue: said #2
  content: “I asked the boy with the whistle was it safe,” … “He said, ‘Madam, it’s only weather.’ Then he fell over.”
  is: direct says named

8: a lifeguard
  source: He
  cue: said #3
  content: ‘Madam, it’s only weather.’
  is: direct says reported unnamed
  in: 7

9: Marram District
  source: The lifeguards’ employer, Marram District
  cue: said in a statement
  content: that its staff “acted on information supplied”
  is: mixed says named

10: Marram District
  source: The lifeguards’ employer, Marram District
  cue: would not say
  content: by whom
  is: indirect other named

11: a memo
  source: A memo seen by the Herald
  cue: instructs
  content: to “avoid the word gas”
  is: mixed demands document
  to: beach staff

12: Marram District
  source: The district #1
  cue: did not deny
  content: that the memo was genuine
  is: indirect denies negative role

13: Brightwater plc
  source: Brightwater #4
  cue: claimed
  content: it had telephoned at 10.14
  is: indirect claims named

14: Marram District
  source: The district #2
  cue: says
  content: it rang at 11.40, and that the caller asked only about parking
  is: indirect denies role
  answers: 13

15: the caller
  source: the caller
  cue: asked #2
  content: about parking
  is: indirect asks reported unnamed
  in: 14
