// The statements of an article's attributions.
#pragma once

#include <vector>

#include "attribution/attribution.h"
#include "claims/statement.h"
#include "entities/coreference.h"
#include "entities/entities.h"
#include "extract/article.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include "times/times.h"

namespace gainsay {

/// What statements are read from. Views: all of it has to stay.
struct StatementLayers {
  const Article& article;
  const Text& text;
  const Syntax& syntax;
  const SyntaxModel& model;
  const Entities& entities;
  const Coreference& coreference;
  const std::vector<TimeExpression>& times;
  const Attributions& attributions;
};

/// Parallel to the attributions. Pronouns and "the ministry" stand for whom they mean, "we" for the speaker;
/// what an attribution within a content says is that one's alone. Pure; linear in the words of the contents.
std::vector<Statement> find_statements(const StatementLayers& layers);

/// Days from 1970-01-01 to a day "2011-05-07..."; no_day where it names no day.
std::int32_t day_of(std::string_view iso);

}  // namespace gainsay
