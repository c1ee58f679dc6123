#include "export/json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/version.h"
#include "export/names.h"
#include "export/own_voice.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

class Writer {
 public:
  Writer(const Article& article, const Analysis& analysis, bool from_store)
      : article_(article), analysis_(analysis), from_store_(from_store) {}

  Json write(const JsonOptions& options) const {
    Json out = {{"format", "gainsay-analysis"},
                {"version", analysis_format_version},
                {"generator", "gainsay " + std::string(version())},
                {"provenance", provenance()},
                {"article", metadata()},
                {"text", article_.text},
                {"paragraphs", paragraphs()},
                {"entities", entities()},
                {"roles", roles()},
                {"speakers", speakers()},
                {"times", times()},
                {"places", places()},
                {"attributions", attributions()},
                {"disputes", disputes()},
                {"headline_findings", headline_findings()}};
    if (!from_store_) out["own_voice"] = own_voice();
    if (options.sentences) out["sentences"] = sentences();
    if (options.tokens) out["tokens"] = tokens();
    if (options.quotations) out["quotations"] = quotations();
    return out;
  }

 private:
  static Json range(Span span) { return {{"begin", span.begin}, {"end", span.end}}; }

  [[nodiscard]] Json words(Span span) const {
    return {{"begin", span.begin}, {"end", span.end}, {"text", slice(article_.text, span)}};
  }

  [[nodiscard]] Json located_words(Span span) const {
    Json out = words(span);
    if (!from_store_) out["origin"] = range(article_.origin.to_input(span));
    return out;
  }

  [[nodiscard]] Json located_words(const Spans& spans) const {
    Json out = Json::array();
    for (const Span span : spans) out.push_back(located_words(span));
    return out;
  }

  [[nodiscard]] Json words_or_null(const std::optional<Span>& span) const {
    return span ? words(*span) : Json(nullptr);
  }

  [[nodiscard]] Json provenance() const {
    const Provenance& from = article_.provenance;
    return {{"input", from.input},
            {"line", from.line ? Json(*from.line) : Json(nullptr)},
            {"record", from.record ? Json(*from.record) : Json(nullptr)},
            {"offset", from.offset ? Json(*from.offset) : Json(nullptr)},
            {"raw_hash", to_hex(article_.raw_hash)},
            {"charset", text_or_null(article_.charset)},
            {"charset_found_in", text_or_null(article_.charset_found_in)}};
  }

  static Json timestamp(const Timestamp& time) {
    if (time.precision == Timestamp::Precision::none) return nullptr;
    return {{"iso", time.iso}, {"precision", format_name(time.precision)}, {"found", time.found}};
  }

  [[nodiscard]] Json metadata() const {
    const Metadata& about = article_.metadata;
    Json candidates = Json::array();
    for (const MetadataCandidate& candidate : about.candidates) {
      candidates.push_back(
          {{"field", candidate.field}, {"value", candidate.value}, {"found_in", candidate.found_in}});
    }
    return {{"id", to_hex(article_.id)},
            {"title", text_or_null(about.title)},
            {"standfirst", text_or_null(about.standfirst)},
            {"section_path", about.section_path},
            {"authors", about.authors},
            {"published", timestamp(about.published)},
            {"modified", timestamp(about.modified)},
            {"publisher", text_or_null(about.publisher)},
            {"site", text_or_null(about.site)},
            {"url", text_or_null(about.url)},
            {"canonical_url", text_or_null(about.canonical_url)},
            {"language", text_or_null(about.language)},
            {"dateline", text_or_null(about.dateline)},
            {"fetched", text_or_null(about.fetched)},
            {"candidates", candidates}};
  }

  [[nodiscard]] Json paragraphs() const {
    Json out = Json::array();
    for (const Paragraph& paragraph : article_.paragraphs) {
      Json item = range(paragraph.span);
      item["kind"] = format_name(paragraph.kind);
      if (!from_store_) item["origin"] = range(article_.origin.to_input(paragraph.span));
      out.push_back(std::move(item));
    }
    return out;
  }

  [[nodiscard]] Json entities() const {
    Json out = Json::array();
    for (const Entity& entity : analysis_.entities.entities) {
      Json aliases = Json::array();
      for (const Alias& alias : entity.aliases) {
        aliases.push_back(
            {{"name", alias.name}, {"kind", format_name(alias.kind)}, {"said_at", words(alias.said_at)}});
      }
      Json mentions = Json::array();
      for (const std::uint32_t id : entity.mentions)
        mentions.push_back(words(analysis_.entities.mentions[id].span));
      out.push_back({{"id", out.size()},
                     {"kind", format_name(entity.kind)},
                     {"name", entity.name},
                     {"aliases", aliases},
                     {"mentions", mentions}});
    }
    return out;
  }

  [[nodiscard]] Json roles() const {
    const auto entity_or_null = [](const std::optional<EntityId>& entity) {
      return entity ? Json(*entity) : Json(nullptr);
    };
    Json out = Json::array();
    for (const PersonRole& role : analysis_.roles) {
      Json affiliations = Json::array();
      for (const Affiliation& affiliation : role.affiliations) {
        affiliations.push_back({{"words", words(affiliation.span)},
                                {"kind", format_name(affiliation.kind)},
                                {"entity", entity_or_null(affiliation.entity)}});
      }
      out.push_back({{"id", out.size()},
                     {"holder", words(role.holder)},
                     {"entity", entity_or_null(role.entity)},
                     {"phrase", words(role.phrase)},
                     {"head", words_or_null(role.head)},
                     {"affiliations", affiliations},
                     {"former", role.former},
                     {"acting", role.acting}});
    }
    return out;
  }

  [[nodiscard]] Json speakers() const {
    Json out = Json::array();
    for (const Speaker& speaker : analysis_.attributions.speakers) {
      out.push_back({{"id", out.size()},
                     {"name", speaker.name},
                     {"entity", speaker.entity ? Json(*speaker.entity) : Json(nullptr)},
                     {"anonymity", name(speaker.anonymity)},
                     {"attributions", speaker.attributions},
                     {"roles", speaker.roles}});
    }
    return out;
  }

  static Json index_or_null(const std::optional<std::uint32_t>& index) {
    return index ? Json(*index) : Json(nullptr);
  }

  [[nodiscard]] Json times() const {
    Json out = Json::array();
    for (const TimeExpression& time : analysis_.times) {
      Json item = words(time.span);
      item["kind"] = name(time.kind);
      item["value"] = time.value;
      item["modifier"] = name(time.modifier);
      item["interval"] =
          time.begin.empty() ? Json(nullptr) : Json({{"begin", time.begin}, {"end", time.end}});
      item["unresolved"] = time.unresolved == Unresolved::no ? Json(nullptr) : Json(name(time.unresolved));
      item["until"] = index_or_null(time.until);
      out.push_back(std::move(item));
    }
    return out;
  }

  static Json point(const std::optional<Coordinates>& at) {
    if (!at) return nullptr;
    const auto rounded = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
    return {{"latitude", rounded(at->latitude)}, {"longitude", rounded(at->longitude)}};
  }

  [[nodiscard]] Json places() const {
    Json out = Json::array();
    for (const Place& place : analysis_.places) {
      Json item = words(place.span);
      item["entity"] = index_or_null(place.entity);
      const bool located = place.unlocated == Unlocated::no;
      item["unlocated"] = located ? Json(nullptr) : Json(name(place.unlocated));
      item["name"] = text_or_null(place.name);
      item["kind"] = located ? Json(name(place.kind)) : Json(nullptr);
      item["geonames_id"] = index_or_null(place.geonames_id);
      item["country"] = text_or_null(place.country);
      item["division"] = text_or_null(place.division);
      item["at"] = point(place.at);
      item["other_spelling"] = place.other_spelling;
      item["candidates"] = place.candidates;
      item["offset"] = nullptr;
      if (place.offset) {
        item["offset"] = words(place.offset->span);
        item["offset"]["kilometres"] = std::round(place.offset->kilometres * 100) / 100;
        item["offset"]["bearing"] = place.offset->bearing;
        item["offset"]["at"] = point(place.moved);
      }
      out.push_back(std::move(item));
    }
    return out;
  }

  [[nodiscard]] Json attributions() const {
    Json out = Json::array();
    for (const Attribution& item : analysis_.attributions.items) {
      const Saying saying = out.size() < analysis_.sayings.size() ? analysis_.sayings[out.size()] : Saying{};
      out.push_back({{"id", out.size()},
                     {"source", located_words(item.source)},
                     {"cue", located_words(item.cue)},
                     {"content", located_words(item.content)},
                     {"mode", name(item.mode)},
                     {"stance", name(item.stance)},
                     {"polarity", name(item.polarity)},
                     {"certainty", name(item.certainty)},
                     {"anonymity", name(item.anonymity)},
                     {"addressee", words_or_null(item.addressee)},
                     {"time", words_or_null(item.time)},
                     {"said_at", index_or_null(saying.time)},
                     {"said_in", index_or_null(saying.place)},
                     {"times_said", saying.times_said},
                     {"places_said", saying.places_said},
                     {"parent", item.parent ? Json(*item.parent) : Json(nullptr)},
                     {"answers", item.answers},
                     {"speaker", item.speaker ? Json(*item.speaker) : Json(nullptr)},
                     {"confidence", std::round(static_cast<double>(item.confidence) * 10'000) / 10'000}});
    }
    return out;
  }

  [[nodiscard]] Json disputes() const {
    Json out = Json::array();
    for (const Dispute& dispute : analysis_.disputes) {
      Json evidence = Json::array();
      for (const Evidence& piece : dispute.evidence) {
        evidence.push_back(
            {{"kind", format_name(piece.kind)},
             {"answer_words", words(piece.answer_words)},
             {"claim_words", piece.claim_words.empty() ? Json(nullptr) : words(piece.claim_words)}});
      }
      out.push_back({{"claims", dispute.claims},
                     {"denials", dispute.denials},
                     {"confirmations", dispute.confirmations},
                     {"evidence", evidence}});
    }
    return out;
  }

  [[nodiscard]] Json headline_findings() const {
    Json out = Json::array();
    for (const HeadlineFinding& finding : analysis_.headline_findings) {
      out.push_back({{"kind", format_name(finding.kind)},
                     {"headline", words(finding.headline)},
                     {"body", words_or_null(finding.body)},
                     {"explanation", finding.explanation}});
    }
    return out;
  }

  [[nodiscard]] Json own_voice() const {
    Json out = Json::array();
    for (const std::uint32_t id : own_voice_sentences(article_, analysis_)) {
      out.push_back(words(analysis_.text.sentences[id].span));
    }
    return out;
  }

  [[nodiscard]] Json sentences() const {
    Json out = Json::array();
    for (const Sentence& sentence : analysis_.text.sentences) {
      Json item = range(sentence.span);
      item["paragraph"] = sentence.paragraph;
      item["tokens"] = {{"begin", sentence.tokens.begin}, {"end", sentence.tokens.end}};
      out.push_back(std::move(item));
    }
    return out;
  }

  [[nodiscard]] Json tokens() const {
    Json out = Json::array();
    for (const Token& token : analysis_.text.tokens) out.push_back(words(token.span));
    return out;
  }

  [[nodiscard]] Json quotations() const {
    Json out = Json::array();
    for (const Quotation& quotation : analysis_.text.quotations) {
      Json item = words(quotation.span);
      item["depth"] = quotation.depth;
      item["closed"] = quotation.closed;
      out.push_back(std::move(item));
    }
    return out;
  }

  const Article& article_;
  const Analysis& analysis_;
  bool from_store_;
};

}  // namespace

std::string to_json(const Article& article, const Analysis& analysis, const JsonOptions& options) {
  return Writer(article, analysis, options.from_store)
      .write(options)
      .dump(options.indented ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace gainsay
