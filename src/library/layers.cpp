#include "library/layers.h"

#include "export/own_voice.h"
#include "library/same_values.h"

namespace gainsay::v1 {
namespace {

// From the stages' types to the public ones, over one article's text.
class Showing {
 public:
  explicit Showing(const std::string& text) : text_(text) {}

  [[nodiscard]] Words words(Span span) const {
    return {span.begin, span.end, std::string(slice(text_, span))};
  }

  [[nodiscard]] std::optional<Words> words(const std::optional<Span>& span) const {
    return span ? std::optional(words(*span)) : std::nullopt;
  }

  [[nodiscard]] std::vector<Words> words(const Spans& spans) const {
    std::vector<Words> out;
    out.reserve(spans.size());
    for (const Span span : spans) out.push_back(words(span));
    return out;
  }

  [[nodiscard]] Attribution attribution(const gainsay::Attribution& item, const Saying& saying) const {
    return {.source = words(item.source),
            .cue = words(item.cue),
            .content = words(item.content),
            .mode = same(item.mode),
            .stance = same(item.stance),
            .polarity = same(item.polarity),
            .certainty = same(item.certainty),
            .anonymity = same(item.anonymity),
            .addressee = words(item.addressee),
            .time = words(item.time),
            .parent = item.parent,
            .answers = indexes(item.answers),
            .speaker = item.speaker,
            .confidence = item.confidence,
            .said_at = saying.time,
            .said_in = saying.place,
            .times_said = indexes(saying.times_said),
            .places_said = indexes(saying.places_said)};
  }

  [[nodiscard]] static Speaker speaker(const gainsay::Speaker& item) {
    return {.name = item.name,
            .actor = item.entity,
            .anonymity = same(item.anonymity),
            .attributions = indexes(item.attributions),
            .roles = indexes(item.roles)};
  }

  [[nodiscard]] Role role(const gainsay::PersonRole& role) const {
    Role out{.holder = words(role.holder),
             .actor = role.entity,
             .phrase = words(role.phrase),
             .head = words(role.head),
             .affiliations = {},
             .former = role.former,
             .acting = role.acting};
    for (const gainsay::Affiliation& affiliation : role.affiliations) {
      out.affiliations.push_back({words(affiliation.span), same(affiliation.kind), affiliation.entity});
    }
    return out;
  }

  [[nodiscard]] Actor actor(const gainsay::Entity& entity, const std::vector<Mention>& mentions) const {
    Actor out{.kind = same(entity.kind), .name = entity.name, .aliases = {}, .mentions = {}};
    for (const gainsay::Alias& alias : entity.aliases) {
      out.aliases.push_back({alias.name, same(alias.kind), words(alias.said_at)});
    }
    for (const std::uint32_t id : entity.mentions) out.mentions.push_back(words(mentions[id].span));
    return out;
  }

  [[nodiscard]] Time time(const TimeExpression& time) const {
    return {.words = words(time.span),
            .kind = same(time.kind),
            .value = time.value,
            .modifier = same(time.modifier),
            .begin = time.begin,
            .end = time.end,
            .unresolved = same(time.unresolved),
            .until = time.until};
  }

  static std::optional<Coordinates> point(const std::optional<gainsay::Coordinates>& at) {
    if (!at) return std::nullopt;
    return Coordinates{at->latitude, at->longitude};
  }

  [[nodiscard]] Place place(const gainsay::Place& place) const {
    Place out{.words = words(place.span),
              .actor = place.entity,
              .unlocated = same(place.unlocated),
              .name = place.name,
              .kind = same(place.kind),
              .geonames_id = place.geonames_id,
              .country = place.country,
              .division = place.division,
              .at = point(place.at),
              .other_spelling = place.other_spelling,
              .candidates = place.candidates,
              .offset = {}};
    if (place.offset)
      out.offset = PlaceOffset{words(place.offset->span), place.offset->kilometres, place.offset->bearing,
                               point(place.moved)};
    return out;
  }

  [[nodiscard]] Dispute dispute(const gainsay::Dispute& dispute) const {
    Dispute out{.claims = indexes(dispute.claims),
                .denials = indexes(dispute.denials),
                .confirmations = indexes(dispute.confirmations),
                .evidence = {}};
    for (const gainsay::Evidence& piece : dispute.evidence) {
      const bool points_back = piece.claim_words.empty();
      out.evidence.push_back({same(piece.kind), words(piece.answer_words),
                              points_back ? std::nullopt : std::optional(words(piece.claim_words))});
    }
    return out;
  }

  [[nodiscard]] HeadlineFinding finding(const gainsay::HeadlineFinding& finding) const {
    return {same(finding.kind), words(finding.headline), words(finding.body), finding.explanation};
  }

 private:
  static std::vector<std::size_t> indexes(const std::vector<AttributionId>& ids) {
    return {ids.begin(), ids.end()};
  }

  const std::string& text_;
};

Article shown_article(const gainsay::Article& article) {
  const Metadata& about = article.metadata;
  Article out{.id = to_hex(article.id),
              .title = about.title,
              .standfirst = about.standfirst,
              .authors = about.authors,
              .published = about.published.iso,
              .modified = about.modified.iso,
              .publisher = about.publisher,
              .site = about.site,
              .url = about.canonical_url.empty() ? about.url : about.canonical_url,
              .language = about.language,
              .dateline = about.dateline,
              .section_path = about.section_path,
              .text = article.text,
              .paragraphs = {}};
  for (const gainsay::Paragraph& paragraph : article.paragraphs) {
    out.paragraphs.push_back({paragraph.span.begin, paragraph.span.end, same(paragraph.kind)});
  }
  return out;
}

}  // namespace

Reading::Layers::Layers(gainsay::Article&& read, gainsay::Analysis&& found)
    : article(std::move(read)), analysis(std::move(found)), shown(shown_article(article)) {
  const Showing show(article.text);
  for (std::size_t i = 0; i < analysis.attributions.items.size(); ++i)
    attributions.push_back(show.attribution(analysis.attributions.items[i], analysis.sayings[i]));
  for (const TimeExpression& time : analysis.times) times.push_back(show.time(time));
  for (const gainsay::Place& place : analysis.places) places.push_back(show.place(place));
  for (const auto& item : analysis.attributions.speakers) speakers.push_back(show.speaker(item));
  for (const auto& entity : analysis.entities.entities) {
    actors.push_back(show.actor(entity, analysis.entities.mentions));
  }
  for (const auto& role : analysis.roles) roles.push_back(show.role(role));
  for (const auto& dispute : analysis.disputes) disputes.push_back(show.dispute(dispute));
  for (const auto& finding : analysis.headline_findings) headline_findings.push_back(show.finding(finding));
  for (const std::uint32_t id : own_voice_sentences(article, analysis)) {
    own_voice.push_back(show.words(analysis.text.sentences[id].span));
  }
}

}  // namespace gainsay::v1
