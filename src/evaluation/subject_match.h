// Words of a subject's gold, looked for in what was read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "attribution/attribution.h"
#include "base/span.h"
#include "evaluation/story_scores.h"
#include "evaluation/subject.h"
#include "evaluation/subject_reading.h"

namespace gainsay {

void mark(FieldScore& score, bool right);

/// Nothing where it was not read.
const StoredArticle* article_of(const SubjectReading& reading, const std::string& name);

/// The words in the text as it was read; nothing where it doesn't have them.
std::optional<Spans> found_words(const SubjectReading& reading, const GoldWords& words);

/// The attribution that has half of the words or more in source, cue and content; of several the one that has
/// least besides.
std::optional<AttributionId> attribution_of(const StoredArticle& stored, const Spans& words);

/// Of the words that are quoted, how many `text` has, from 0 to 1; letters and digits, case aside. Marks of
/// find_quoted_words don't count.
double share_of_words(std::string_view quoted, std::string_view text);

/// In lower case, of ASCII.
std::string lower(std::string_view name);

}  // namespace gainsay
