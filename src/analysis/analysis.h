// The whole reading of one article, as one pure function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/sayings.h"
#include "attribution/attribution.h"
#include "attribution/model.h"
#include "base/result.h"
#include "claims/accusations.h"
#include "claims/statement.h"
#include "entities/coreference.h"
#include "entities/entities.h"
#include "entities/name_tagger.h"
#include "entities/roles.h"
#include "extract/article.h"
#include "ingest/limits.h"
#include "ledger/disputes.h"
#include "ledger/headline.h"
#include "places/gazetteer.h"
#include "places/places.h"
#include "syntax/syntax.h"
#include "text/sentence_model.h"
#include "text/text.h"
#include "times/times.h"

namespace gainsay {

/// Every model that the analysis needs. Load once, share between threads.
struct Models {
  SentenceModel sentences;
  SyntaxModel syntax;
  NameTagger names;
  CoreferenceModel coreference;
  AttributionModel attribution;
  std::optional<Gazetteer> gazetteer;  ///< absent where scripts/places has not made one
};

/// Loads the models of a folder such as models/en. Fails as SentenceModel::load and
/// AttributionModel::load do; a folder without a gazetteer will do.
Result<Models> load_models(const std::string& folder);

/// All layers of one article. Spans are of Article::text.
struct Analysis {
  Text text;
  Syntax syntax;
  std::vector<TaggedName> names;
  Entities entities;
  std::vector<PersonRole> roles;  ///< ascending by holder
  std::vector<TimeExpression> times;
  std::vector<Place> places;
  Coreference coreference;
  Attributions attributions;
  std::vector<Saying> sayings;  ///< parallel to Attributions::items
  std::vector<Dispute> disputes;
  std::vector<HeadlineFinding> headline_findings;
  std::vector<Statement> statements;  ///< parallel to Attributions::items
  std::vector<Accusation> accusations;
};

/// The layers up to names alone: text, syntax, names.
Result<Analysis> analyse_words(const Article& article, const Models& models, const Limits& limits);

/// Those up to coreference: who is named, what persons are said to be, which words mean the same.
Result<Analysis> analyse_references(const Article& article, const Models& models, const Limits& limits);

/// Attributions less sure than `least_confidence` (0 to 1) are left out before anything is made of them.
/// No I/O, no clock, no locale, no randomness: the same article and models give the same analysis.
Result<Analysis> analyse(const Article& article, const Models& models, const Limits& limits,
                         float least_confidence = 0);

}  // namespace gainsay
