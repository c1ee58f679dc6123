// Articles and claims of lists, as JSON.
#pragma once

#include <nlohmann/json.hpp>

#include "store/questions.h"

namespace gainsay::serve {

nlohmann::ordered_json json_of(const ArticleLine& article);
/// With how many attributions it has.
nlohmann::ordered_json json_of(const ListedArticle& listed);
nlohmann::ordered_json json_of(const ClaimLine& claim);
/// {"words", "value", "begin", "end"}; null where there is none.
nlohmann::ordered_json json_of(const NamedTime& time);
/// As an analysis has a place (docs/schema/analysis-1.schema.json), without its span.
nlohmann::ordered_json json_of(const NamedPlace& place);
/// {"said_at", "said_in", "times", "places"}
nlohmann::ordered_json json_of(const ClaimSayings& sayings);

}  // namespace gainsay::serve
