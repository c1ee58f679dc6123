// A ledger in the words of schema.org.
#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "interchange/stream_format.h"
#include "times/minutes.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

// Whole, so that nobody has to fetch one: schema.org's words are the default, ours have a prefix.
constexpr const char* context = R"({"@vocab":"https://schema.org/","gainsay":"urn:gainsay:term:",)"
                                R"("appearance":{"@type":"@id"},"firstAppearance":{"@type":"@id"},)"
                                R"("isPartOf":{"@type":"@id"},"about":{"@type":"@id"},)"
                                R"("gainsay:answers":{"@type":"@id"},"gainsay:within":{"@type":"@id"}})";

// Whoever denies, doubts or asks does not claim what the content says, nor does who "did not say" it.
bool makes_claim(const Attribution& item) {
  constexpr std::array<Stance, 11> making = {
      Stance::says,     Stance::claims,   Stance::confirms, Stance::accuses,    Stance::admits, Stance::warns,
      Stance::promises, Stance::predicts, Stance::praises,  Stance::criticises, Stance::thinks};
  return item.polarity == Polarity::positive &&
         std::find(making.begin(), making.end(), item.stance) != making.end();
}

const char* type_of(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
      return "Person";
    case EntityKind::organisation:
      return "Organization";
    case EntityKind::place:
    case EntityKind::facility:
      return "Place";
    default:
      return "Thing";
  }
}

class Graph {
 public:
  explicit Graph(const Portion& portion)
      : which_(portion.which), article_(portion.stored.article), analysis_(portion.stored.analysis) {}

  std::string take() {
    add(news_article());
    for (const AttributionId id : which_) {
      const Attribution& item = analysis_.attributions.items[id];
      add(statement(id, item));
      if (!item.content.empty()) add(claim(id, item));
      if (item.speaker && spoken_.insert(*item.speaker).second) add(speaker(*item.speaker));
    }
    return std::move(out_);
  }

 private:
  void add(const Json& node) {
    if (!out_.empty()) out_ += ",\n";
    out_ += node.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

  static void put(Json& node, const char* name, const std::string& text) {
    if (!text.empty()) node[name] = text;
  }

  static Json reference(std::string name) { return {{"@id", std::move(name)}}; }

  [[nodiscard]] Json news_article() const {
    const Metadata& about = article_.metadata;
    Json node = {{"@id", article_name(article_.id)}, {"@type", "NewsArticle"}};
    put(node, "headline", about.title);
    put(node, "abstract", about.standfirst);
    put(node, "datePublished", about.published.iso);
    put(node, "dateModified", about.modified.iso);
    put(node, "inLanguage", about.language);
    put(node, "url", address_of(article_));
    put(node, "dateline", about.dateline);
    // People or desks: a byline doesn't tell.
    for (const std::string& author : about.authors) node["author"].push_back({{"name", author}});
    if (!about.publisher.empty()) node["publisher"] = {{"@type", "Organization"}, {"name", about.publisher}};
    if (!about.section_path.empty()) node["articleSection"] = about.section_path;
    return node;
  }

  [[nodiscard]] Json statement(AttributionId id, const Attribution& item) const {
    const bool quoted = item.mode != Mode::indirect && !item.content.empty();
    Json node = {{"@id", attribution_name(article_.id, id)},
                 {"@type", quoted ? "Quotation" : "CreativeWork"},
                 {"isPartOf", article_name(article_.id)}};
    put(node, "text", joined_words(article_.text, item.content));
    if (item.speaker) node["creator"] = reference(speaker_name(article_.id, *item.speaker));
    if (!item.content.empty()) node["about"] = claim_name(article_.id, id);
    put(node, "gainsay:source", joined_words(article_.text, item.source));
    put(node, "gainsay:cue", joined_words(article_.text, item.cue));
    node["gainsay:mode"] = name(item.mode);
    node["gainsay:stance"] = name(item.stance);
    node["gainsay:polarity"] = name(item.polarity);
    node["gainsay:certainty"] = name(item.certainty);
    node["gainsay:anonymity"] = name(item.anonymity);
    for (const AttributionId answered : item.answers)
      node["gainsay:answers"].push_back(attribution_name(article_.id, answered));
    if (item.parent) node["gainsay:within"] = attribution_name(article_.id, *item.parent);
    add_saying(id, node);
    return node;
  }

  // When and where it was said.
  void add_saying(AttributionId id, Json& node) const {
    if (id >= analysis_.sayings.size()) return;
    const Saying& saying = analysis_.sayings[id];
    if (saying.time) {
      const TimeExpression& time = analysis_.times[*saying.time];
      const auto begin = minute_of(time.begin);
      const auto end = minute_of(time.end);
      constexpr Minute day = 24 * 60;
      if (begin && end) node["gainsay:saidAt"] = time.begin + "/" + time.end;
      if (begin && end && *end - *begin <= day) node["dateCreated"] = time.begin;
    }
    if (saying.place) node["locationCreated"] = place(analysis_.places[*saying.place]);
  }

  [[nodiscard]] Json claim(AttributionId id, const Attribution& item) const {
    Json node = {{"@id", claim_name(article_.id, id)},
                 {"@type", "Claim"},
                 {"text", joined_words(article_.text, item.content)}};
    if (item.speaker && makes_claim(item))
      node["author"] = reference(speaker_name(article_.id, *item.speaker));
    node["appearance"] = {attribution_name(article_.id, id), article_name(article_.id)};
    node["firstAppearance"] = article_name(article_.id);
    put(node, "inLanguage", article_.metadata.language);
    if (id >= analysis_.sayings.size()) return node;
    const Saying& saying = analysis_.sayings[id];
    for (const std::uint32_t n : saying.times_said) {
      const TimeExpression& time = analysis_.times[n];
      if (!time.begin.empty()) node["temporalCoverage"].push_back(time.begin + "/" + time.end);
    }
    for (const std::uint32_t n : saying.places_said)
      node["contentLocation"].push_back(place(analysis_.places[n]));
    return node;
  }

  [[nodiscard]] Json place(const Place& place) const {
    const std::string words(slice(article_.text, place.span));
    Json node = {{"@type", "Place"}, {"name", place.name.empty() ? words : place.name}};
    if (!place.name.empty() && place.name != words) node["alternateName"] = words;
    if (place.geonames_id) node["identifier"] = "GeoNames " + std::to_string(*place.geonames_id);
    put(node, "addressCountry", place.country);
    // "15 km north of" it is where the point lies, not the place.
    const auto& at = place.moved ? place.moved : place.at;
    if (at) {
      node["geo"] = {{"@type", "GeoCoordinates"},
                     {"latitude", std::round(at->latitude * 1e5) / 1e5},
                     {"longitude", std::round(at->longitude * 1e5) / 1e5}};
    }
    if (place.offset)
      node["description"] = std::string(slice(article_.text, place.offset->span)) + " " + words;
    return node;
  }

  [[nodiscard]] Json speaker(std::uint32_t n) const {
    const Speaker& speaker = analysis_.attributions.speakers[n];
    const bool known = speaker.entity.has_value();
    Json node = {{"@id", speaker_name(article_.id, n)},
                 {"@type", known ? type_of(analysis_.entities.entities[*speaker.entity].kind) : "Thing"},
                 {"name", speaker.name}};
    const bool person = node["@type"] == "Person";
    for (const RoleId id : speaker.roles) {
      const PersonRole& role = analysis_.roles[id];
      node[person ? "jobTitle" : "description"].push_back(slice(article_.text, role.phrase));
      if (!person) continue;
      for (const Affiliation& to : role.affiliations)
        node["affiliation"].push_back({{"@type", type_of(to.kind)}, {"name", slice(article_.text, to.span)}});
    }
    return node;
  }

  const Selection& which_;
  const Article& article_;
  const Analysis& analysis_;
  std::set<std::uint32_t> spoken_;
  std::string out_;
};

}  // namespace

StreamFormat json_ld_format() {
  return {.head = std::string("{\"@context\":") + context + ",\n\"@graph\":[\n",
          .item = [](const Portion& portion) { return Graph(portion).take(); },
          .between = ",\n",
          .tail = "\n]}\n"};
}

}  // namespace gainsay
