#include "serve/claim_json.h"

#include <cmath>

#include "store/json_values.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

// To a metre or so, as analyses have them.
Json point(const std::optional<Coordinates>& at) {
  if (!at) return nullptr;
  const auto rounded = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
  return {{"latitude", rounded(at->latitude)}, {"longitude", rounded(at->longitude)}};
}

template <typename Value>
Json or_null(const std::optional<Value>& value) {
  return value ? json_of(*value) : Json(nullptr);
}

template <typename Value>
Json list(const std::vector<Value>& values) {
  Json all = Json::array();
  for (const Value& value : values) all.push_back(json_of(value));
  return all;
}

}  // namespace

Json json_of(const ArticleLine& article) {
  return {{"id", to_hex(article.id)},
          {"title", text_or_null(article.title)},
          {"site", text_or_null(article.site)},
          {"publisher", text_or_null(article.publisher)},
          {"published", text_or_null(article.published)},
          {"url", text_or_null(article.url)}};
}

Json json_of(const ListedArticle& listed) {
  Json json = json_of(listed.article);
  json["attributions"] = listed.attributions;
  return json;
}

Json json_of(const ClaimLine& claim) {
  return {{"article", json_of(claim.article)},
          {"attribution", claim.attribution},
          {"speaker", text_or_null(claim.speaker)},
          {"source", text_or_null(claim.source)},
          {"cue", text_or_null(claim.cue)},
          {"content", text_or_null(claim.content)},
          {"mode", claim.mode},
          {"stance", claim.stance},
          {"polarity", claim.polarity},
          {"certainty", claim.certainty},
          {"anonymity", text_or_null(claim.anonymity)},
          {"denials", claim.denials},
          {"confirmations", claim.confirmations}};
}

Json json_of(const NamedTime& time) {
  return {{"words", time.words},
          {"value", text_or_null(time.value)},
          {"begin", text_or_null(time.begin)},
          {"end", text_or_null(time.end)}};
}

Json json_of(const NamedPlace& place) {
  Json json = {{"words", place.words},
               {"unlocated", text_or_null(place.unlocated)},
               {"name", text_or_null(place.name)},
               {"country", text_or_null(place.country)},
               {"at", point(place.at)},
               {"candidates", place.candidates},
               {"offset", nullptr}};
  if (!place.offset_words.empty())
    json["offset"] = {{"words", place.offset_words},
                      {"kilometres", std::round(place.offset_kilometres * 100) / 100},
                      {"bearing", place.offset_bearing},
                      {"at", point(place.moved)}};
  return json;
}

Json json_of(const ClaimSayings& sayings) {
  return {{"said_at", or_null(sayings.said_at)},
          {"said_in", or_null(sayings.said_in)},
          {"times", list(sayings.times)},
          {"places", list(sayings.places)}};
}

}  // namespace gainsay::serve
