manner: broadsheet
title: The last ferryman explains himself
publisher: The Northern Sentinel
date: 2031-04-27

Anders Nwachukwu has rowed strangers over the Tarrow for fifty-three years, and from Monday there will be a bridge.
“They asked me to cut the ribbon,” he said, mending a rowlock. “I told them I’d sooner cut my hair.
“You learn people in a boat. They sit opposite. They can’t look at a telephone because of the spray.
“A priest once confessed to me, halfway. I said, ‘Father, I’m only Anders.’ He said, ‘That’s why.’”
The county’s roads director, Mireille Stroganov, calls the bridge “a hug between two banks”. She denies that the ferry was starved of money to make the bridge look necessary: the subsidy, she says, ended in 2028 at Mr Nwachukwu’s own request.
“I requested oars,” said Mr Nwachukwu.

== gold
actor: Anders Nwachukwu
  alias: Nwachukwu (surname)
actor: a priest
actor: Mireille Stroganov

1: Anders Nwachukwu
  source: he
  cue: said #1
  content: “They asked me to cut the ribbon,” … “I told them I’d sooner cut my hair. … “You learn people in a boat. They sit opposite. They can’t look at a telephone because of the spray. … “A priest once confessed to me, halfway. I said, ‘Father, I’m only Anders.’ He said, ‘That’s why.’”
  is: direct says named

2: Anders Nwachukwu
  source: I #1
  cue: told
  content: I’d sooner cut my hair
  is: indirect rejects named
  to: them
  in: 1

3: a priest
  source: A priest
  cue: confessed
  is: indirect admits reported role
  to: me #2
  in: 1

4: Anders Nwachukwu
  source: I #3
  cue: said #2
  content: ‘Father, I’m only Anders.’
  is: direct says named
  in: 1

5: a priest
  source: He
  cue: said #3
  content: ‘That’s why.’”
  is: direct says reported role
  in: 1

6: Mireille Stroganov
  source: The county’s roads director, Mireille Stroganov
  cue: calls
  content: the bridge “a hug between two banks”
  is: mixed says named

7: Mireille Stroganov
  source: She
  cue: denies
  content: that the ferry was starved of money to make the bridge look necessary
  is: indirect denies named

8: Mireille Stroganov
  source: she
  cue: says
  content: the subsidy … ended in 2028 at Mr Nwachukwu’s own request
  is: indirect says named

9: Anders Nwachukwu
  source: I #5
  cue: requested
  content: oars
  is: indirect demands named
  in: 10

10: Anders Nwachukwu
  source: Mr Nwachukwu #2
  cue: said #4
  content: “I requested oars,”
  is: direct denies named
  answers: 8
