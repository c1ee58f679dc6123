#include "claims/names_about.h"

#include <algorithm>

#include "actors/countries.h"
#include "attribution/words.h"
#include "claims/names_alike.h"
#include "claims/numbers_said.h"
#include "claims/statement_terms.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

constexpr std::size_t most_names = 8;
constexpr std::size_t farthest = 3000;  // bytes from the beginning of the text

// Whether half the world's news is about it.
bool is_everywhere(const std::string& name) {
  const std::string key = name_key(name);
  return country_named(key) != nullptr || country_of_people(key) != nullptr;
}

}  // namespace

std::vector<std::string> names_about(const StatementLayers& layers) {
  // "Sept 4" and "Three" are taken for names at times.
  const auto is_time = [&](Span span) {
    return std::any_of(layers.times.begin(), layers.times.end(),
                       [span](const TimeExpression& time) { return time.span.overlaps(span); });
  };
  std::vector<std::string> names;
  for (const Mention& mention : layers.entities.mentions) {
    if (names.size() == most_names || mention.span.begin > farthest) break;
    const Entity& entity = layers.entities.entities[mention.entity];
    const std::string name = kept_name(entity.name);
    if (name.size() < 3 || is_everywhere(name) || number_value({to_lower(name)}) || is_time(mention.span))
      continue;
    if (names_alike(std::string_view(name), layers.article.metadata.publisher)) continue;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

}  // namespace gainsay
