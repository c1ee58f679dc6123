// What a denial, a confirmation or a comment answers, within the article.
#pragma once

#include <vector>

#include "attribution/attribution.h"

namespace gainsay {

/// Sets `answers`; parents, speakers and stances are known.
///
/// - What points back ("denied it", "both claims", "the minister's remarks") answers what others said last:
///   one attribution, all of one source's, or the run of several sources, as the words have it; what
///   points at an answer ("nor does she remember it") answers the same.
/// - A denial of what its own words tell ("denied reports that ...") answers that, and what else restates it.
/// - A denial in a headline answers the claim before it there.
/// - A denial or a confirmation that restates answers the claims that share its words; a denial that shares
///   none, what was said last.
/// - A reply ("replied", "Asked whether ..., she said") answers what was said or asked before it, a turn of a
///   dialogue what is reported in the turn before, or its question where that wants a yes or a no.
/// - What the same source says next, where it negates the words of what it answered, is a denial too.
void find_answers(const Article& article, const Text& text, std::vector<Attribution>& items);

}  // namespace gainsay
