// Places as features on a map (RFC 7946).
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "interchange/stream_format.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

struct Attributions {
  std::vector<AttributionId> said;    // that name the place in what is said
  std::vector<AttributionId> saying;  // that were made there
};

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json geometry(const Place& place) {
  const auto& at = place.moved ? place.moved : place.at;
  if (!at) return nullptr;
  const auto rounded = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
  // Longitude first, as the format has it.
  return {{"type", "Point"}, {"coordinates", {rounded(at->longitude), rounded(at->latitude)}}};
}

std::string feature(const Article& article, const Analysis& analysis, std::uint32_t n,
                    const Attributions& by) {
  const Place& place = analysis.places[n];
  const Metadata& about = article.metadata;
  const bool located = place.unlocated == Unlocated::no;
  // Flat, since few map programs show what lies deeper; lists are parted by "; ".
  const auto claims = [&](const std::vector<AttributionId>& ids) {
    std::string numbers;
    for (const AttributionId id : ids) numbers += (numbers.empty() ? "" : "; ") + std::to_string(id);
    return text_or_null(numbers);
  };
  const auto words = [&](const std::vector<AttributionId>& ids) {
    std::string all;
    for (const AttributionId id : ids) {
      const Attribution& item = analysis.attributions.items[id];
      const std::string who = item.speaker ? analysis.attributions.speakers[*item.speaker].name
                                           : joined_words(article.text, item.source);
      all += (all.empty() ? "" : "; ") + who + " " + std::string(name(item.stance)) + ": " +
             joined_words(article.text, item.content);
    }
    return text_or_null(all);
  };
  const Json json = {
      {"type", "Feature"},
      {"id", article_name(article.id) + ":place:" + std::to_string(n)},
      {"geometry", geometry(place)},
      {"properties",
       {{"words", slice(article.text, place.span)},
        {"name", text_or_null(place.name)},
        {"kind", located ? Json(name(place.kind)) : Json(nullptr)},
        {"geonames_id", place.geonames_id ? Json(*place.geonames_id) : Json(nullptr)},
        {"country", text_or_null(place.country)},
        {"division", text_or_null(place.division)},
        {"unlocated", located ? Json(nullptr) : Json(name(place.unlocated))},
        {"offset", place.offset ? Json(slice(article.text, place.offset->span)) : Json(nullptr)},
        {"article", to_hex(article.id)},
        {"title", text_or_null(about.title)},
        {"site", text_or_null(about.site)},
        {"published", text_or_null(about.published.iso)},
        {"url", text_or_null(address_of(article))},
        {"said_by", claims(by.said)},
        {"said", words(by.said)},
        {"said_there_by", claims(by.saying)},
        {"said_there", words(by.saying)}}}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string features(const Portion& portion) {
  const Analysis& analysis = portion.stored.analysis;
  std::map<std::uint32_t, Attributions> by_place;
  for (const AttributionId id : portion.which) {
    if (id >= analysis.sayings.size()) continue;
    const Saying& saying = analysis.sayings[id];
    for (const std::uint32_t place : saying.places_said) by_place[place].said.push_back(id);
    if (saying.place) by_place[*saying.place].saying.push_back(id);
  }
  std::string out;
  for (const auto& [place, by] : by_place)
    out += (out.empty() ? "" : ",\n") + feature(portion.stored.article, analysis, place, by);
  return out;
}

}  // namespace

StreamFormat geojson_format() {
  return {.head = "{\"type\":\"FeatureCollection\",\"features\":[\n",
          .item = features,
          .between = ",\n",
          .tail = "\n]}\n"};
}

}  // namespace gainsay
