#include "evaluation/places_scores.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "places/candidates.h"

namespace gainsay {
namespace {

using Json = nlohmann::json;

constexpr double near = 161;

std::optional<PlaceDocument> document_of(const Json& json) {
  if (!json.is_object() || !json.contains("text") || !json.contains("toponyms")) return std::nullopt;
  PlaceDocument document;
  document.text = json["text"].get<std::string>();
  std::vector<std::uint32_t> bytes;  // of each code point
  for (std::uint32_t i = 0; i < document.text.size(); ++i)
    if ((static_cast<unsigned char>(document.text[i]) & 0xC0U) != 0x80U) bytes.push_back(i);
  bytes.push_back(static_cast<std::uint32_t>(document.text.size()));
  for (const Json& toponym : json["toponyms"]) {
    if (!toponym.contains("lat") || !toponym["lat"].is_number()) continue;
    const auto start = toponym["start"].get<std::size_t>(), end = toponym["end"].get<std::size_t>();
    const bool inside = start < end && end < bytes.size();
    const Span span = inside ? Span{bytes[start], bytes[end]} : Span{};
    if (!inside || slice(document.text, span) != toponym["phrase"].get<std::string>()) {
      ++document.skipped;
      continue;
    }
    document.toponyms.push_back({span, {toponym["lat"].get<double>(), toponym["lon"].get<double>()}});
  }
  std::sort(document.toponyms.begin(), document.toponyms.end(),
            [](const GoldToponym& a, const GoldToponym& b) { return a.span < b.span; });
  return document;
}

}  // namespace

Result<std::vector<PlaceDocument>> read_place_documents(std::string_view content, const std::string& input) {
  std::vector<PlaceDocument> documents;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    if (end > at) {
      auto document = document_of(Json::parse(content.substr(at, end - at), nullptr, false));
      if (!document) return fail(ErrorCode::damaged, "is no document with toponyms", input, at);
      documents.push_back(std::move(*document));
    }
    at = end + 1;
  }
  return documents;
}

void add_scores(PlaceScores& scores, const PlaceDocument& document, const std::vector<Located>& located,
                const Gazetteer& gazetteer) {
  for (std::size_t i = 0; i < document.toponyms.size(); ++i) {
    const GoldToponym& gold = document.toponyms[i];
    ++scores.toponyms;
    const auto all = place_candidates(slice(document.text, gold.span), gazetteer).places;
    const auto largest = std::max_element(all.begin(), all.end(), [&](PlaceId a, PlaceId b) {
      return gazetteer.population(a) < gazetteer.population(b);
    });
    if (largest != all.end() && kilometres_between(gazetteer.at(*largest), gold.at) <= near)
      ++scores.within_161_by_people;
    if (!located[i].place) continue;
    ++scores.located;
    const double away = kilometres_between(gazetteer.at(*located[i].place), gold.at);
    scores.kilometres += away;
    if (away <= near) ++scores.within_161;
  }
}

}  // namespace gainsay
