manner: press release
title: Solenne and Aquafirth agree merger of equals
publisher: Solenne Water Group
date: 2032-06-01

Solenne Water Group plc (formerly Orrin Valley Water, “Solenne”) and Aquafirth SE are pleased to announce that they have agreed the terms of a merger.
The Boards believe that the combined group will deliver a better service to 9 million customers. They expect annual savings of 140 million, none of which, they stress, will come from pipes.
“This is not a takeover,” said Marit Chowdhury, Chair of Solenne. “Anyone who says otherwise has not read page 212.”
“I agree with Marit,” added Lorenz Igwe, Chief Executive of Aquafirth, “as far as page 211.”
Solenne understands that the Water Regulator has no objection in principle. This announcement should not be read as a statement by the Regulator, which has made no comment.
The companies have undertaken to consult trade unions before the summer, and will deny no employee access to the documents.

== gold
actor: Solenne Water Group and Aquafirth SE
actor: the boards of Solenne and Aquafirth
actor: Marit Chowdhury
actor: anyone
actor: Lorenz Igwe
actor: Solenne Water Group
  alias: Solenne (alternative)
  alias: Orrin Valley Water (former)
actor: the Water Regulator

1: Solenne Water Group and Aquafirth SE
  source: Solenne Water Group plc (formerly Orrin Valley Water, “Solenne”) and Aquafirth SE
  cue: announce
  content: that they have agreed the terms of a merger
  is: indirect says named

2: the boards of Solenne and Aquafirth
  source: The Boards
  cue: believe
  content: that the combined group will deliver a better service to 9 million customers
  is: indirect thinks collective

3: the boards of Solenne and Aquafirth
  source: They
  cue: expect
  content: annual savings of 140 million
  is: indirect predicts collective

4: the boards of Solenne and Aquafirth
  source: they #2
  cue: stress
  content: none of which … will come from pipes
  is: indirect claims collective

5: Marit Chowdhury
  source: Marit Chowdhury, Chair of Solenne
  cue: said
  content: “This is not a takeover,” … “Anyone who says otherwise has not read page 212.”
  is: direct denies named

6: anyone
  source: Anyone who
  cue: says
  content: otherwise
  is: indirect says conditional collective
  in: 5

7: Lorenz Igwe
  source: I
  cue: agree with
  content: Marit #2
  is: indirect confirms named
  in: 8
  answers: 5

8: Lorenz Igwe
  source: Lorenz Igwe, Chief Executive of Aquafirth
  cue: added
  content: “I agree with Marit,” … “as far as page 211.”
  is: direct confirms named
  answers: 5

9: Solenne Water Group
  source: Solenne #5
  cue: understands
  content: that the Water Regulator has no objection in principle
  is: indirect thinks named

10: the Water Regulator
  source: the Water Regulator
  cue: has no objection
  is: indirect rejects negative reported role
  in: 9

11: the Water Regulator
  source: which #2
  cue: has made no comment
  is: indirect other role

12: Solenne Water Group and Aquafirth SE
  source: The companies
  cue: have undertaken
  content: to consult trade unions before the summer
  is: indirect promises role

none: deny
