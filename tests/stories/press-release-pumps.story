manner: press release
title: Marrowby Pumps responds to recall reports
publisher: Marrowby Pumps
date: 2033-02-01

ORSTEAD, 1 February - Marrowby Pumps Ltd (“Marrowby” or “the Company”) today confirmed that it has begun a voluntary inspection of 4,100 domestic heat pumps sold between 2029 and 2031.
The Company categorically rejects media reports that the units are unsafe. Independent laboratory Castellane found no fault in any of the 60 units tested.
“Our customers are our neighbours,” said Ingrid Abebe, Chief Executive of Marrowby. “We believe a precaution taken early is a promise kept. We are sorry for the worry that last week’s headlines caused.”
Marrowby has asked the Consumer Safety Office (CSO) to review its findings and will publish the reply in full.
The Company does not expect the inspection to have a material effect on its results.
Notes to editors: Marrowby is not commenting on individual cases.

== gold
actor: Marrowby Pumps
  alias: Marrowby (abbreviation)
  alias: the Company (alternative)
actor: media
actor: Castellane
actor: Ingrid Abebe
actor: Consumer Safety Office
  alias: CSO (abbreviation)

1: Marrowby Pumps
  source: Marrowby Pumps Ltd (“Marrowby” or “the Company”)
  cue: confirmed
  content: that it has begun a voluntary inspection of 4,100 domestic heat pumps sold between 2029 and 2031
  is: indirect confirms named

2: Marrowby Pumps
  source: The Company #1
  cue: categorically rejects
  content: media reports that the units are unsafe
  is: indirect rejects named
  answers: 3

3: media
  source: media
  cue: reports #2
  content: that the units are unsafe
  is: indirect says reported collective
  in: 2

4: Castellane
  source: Independent laboratory Castellane
  cue: found
  content: no fault in any of the 60 units tested
  is: indirect says named
  answers: 3

5: Ingrid Abebe
  source: Ingrid Abebe, Chief Executive of Marrowby
  cue: said
  content: “Our customers are our neighbours,” … “We believe a precaution taken [...] last week’s headlines caused.”
  is: direct says named

6: Marrowby Pumps
  source: We #1
  cue: believe
  content: a precaution taken early is a promise kept
  is: indirect thinks named
  in: 5

7: Marrowby Pumps
  source: We #2
  cue: are sorry for
  content: the worry that last week’s headlines caused
  is: indirect thinks named
  in: 5

8: Marrowby Pumps
  source: Marrowby #5
  cue: has asked
  content: the Consumer Safety Office (CSO) to review its findings
  is: indirect demands named

9: Marrowby Pumps
  source: Marrowby #5
  cue: will publish
  content: the reply in full
  is: indirect promises named

10: Marrowby Pumps
  source: The Company #2
  cue: does not expect
  content: the inspection to have a material effect on its results
  is: indirect predicts negative named

11: Marrowby Pumps
  source: Marrowby #6
  cue: is not commenting
  is: indirect other negative named
