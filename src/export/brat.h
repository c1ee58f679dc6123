// Attributions as brat standoff, in the shape in which PolNeAR is published.
#pragma once

#include <string>

#include "analysis/analysis.h"
#include "export/selection.h"

namespace gainsay {

/// The .ann that stands beside a .txt holding Article::text and nothing else. Offsets are code points of that
/// text; the pieces of a span are parted by ';', and a span is cut where it crosses a line, as brat demands.
/// Text-bound lines are Source, Cue, Content and the event's trigger Attribution or Attribution-no-source,
/// which repeats the cue: "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3". brat has no event without a
/// trigger, so an attribution without a cue takes its content's place as one.
std::string to_brat(const Article& article, const Analysis& analysis, const Selection& which);
std::string to_brat(const Article& article, const Analysis& analysis);

}  // namespace gainsay
