#include <algorithm>
#include <array>

#include "attribution/meaning.h"
#include "ledger/headline_checks.h"
#include "ledger/meeting.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 14> claim_nouns = {
    "claim",       "claims", "report",  "reports", "allegation", "allegations", "accusation",
    "accusations", "rumour", "rumours", "rumor",   "rumors",     "statement",   "statements"};

// Headlines speak in the present: "residents urged to leave" are not those who urge.
constexpr std::array<std::string_view, 44> reporting_cues = {
    "says",    "say",       "said",    "tells",    "tell",    "told",   "claims", "claim",     "denies",
    "deny",    "rejects",   "reject",  "accuses",  "accuse",  "warns",  "warn",   "confirms",  "confirm",
    "admits",  "admit",     "insists", "insist",   "alleges", "allege", "vows",   "vow",       "promises",
    "promise", "dismisses", "dismiss", "disputes", "dispute", "blames", "blame",  "announces", "announce",
    "calls",   "call",      "slams",   "demands",  "demand",  "urges",  "urge",   ":"};

bool reports_speech(const HeadlineView& view, const Attribution& said) {
  const auto words = words_in(view.article, view.text, said.cue);
  const bool verb = std::any_of(words.begin(), words.end(),
                                [](const Word& word) { return is_one_of(word.lower, reporting_cues); });
  return verb && !has_word(words, "urged") && hull(said.source).begin < hull(said.cue).begin;
}

// The name is spelt out in a sentence that tells the same: what it does there is said in other ways than
// speech.
bool acts_in_body(const HeadlineView& view, Span name, const Attribution& said) {
  const auto name_words = meaning_words(view.article, view.text, {name});
  const auto claimed = meaning_words(view.article, view.text, said.content);
  if (name_words.size() < 2) return false;
  return std::any_of(view.text.sentences.begin(), view.text.sentences.end(), [&](const Sentence& sentence) {
    if (sentence.span.begin < view.headline.end) return false;
    const auto own = meaning_words(view.article, view.text, {sentence.span});
    return shared_stems(name_words, own).size() == name_words.size() &&
           shared_stems(claimed, own).size() >= 2;
  });
}

bool is_unnamed(Anonymity anonymity) {
  return anonymity == Anonymity::unnamed || anonymity == Anonymity::role ||
         anonymity == Anonymity::collective;
}

// "the ministry" and "ministry" are one form; "a source of the ministry" is another.
bool is_plain_form(const HeadlineView& view, Span name, Span source) {
  const auto words = words_in(view.article, view.text, source);
  const bool article_first = !words.empty() && (words.front().lower == "the" || words.front().lower == "a" ||
                                                words.front().lower == "an");
  const auto name_words = words_in(view.article, view.text, name);
  if (words.size() <= name_words.size() + (article_first ? 1 : 0)) return true;
  return std::any_of(view.entities.mentions.begin(), view.entities.mentions.end(),
                     [&](const Mention& mention) {
                       const std::uint32_t begin = article_first ? words[1].span.begin : source.begin;
                       return mention.span.contains({begin, source.end});
                     });
}

// "Mayor" in the headline is "the mayor of Selm" or "Mayor Ode Marrish" in the body: a role, given in full.
bool is_fuller_form(const HeadlineView& view, Span name, const Attribution& item) {
  const auto& mentions = view.entities.mentions;
  const bool is_name = std::any_of(mentions.begin(), mentions.end(),
                                   [name](const Mention& mention) { return mention.span.overlaps(name); });
  if (is_name && item.anonymity != Anonymity::named) return false;
  const auto source = words_in(view.article, view.text, item.source);
  for (const Word& word : words_in(view.article, view.text, name)) {
    if (!has_word(source, word.lower)) return false;
  }
  return true;
}

std::string listed(const HeadlineView& view, const std::vector<Span>& spans) {
  std::string text;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (i > 0) text += i + 1 == spans.size() ? " and " : ", ";
    text += view.quoted(spans[i]);
  }
  return text;
}

// A country speaks through its ministries: no reader takes it otherwise.
constexpr std::array<std::string_view, 16> national_voices = {
    "ministry",  "minister", "ministers",  "ministries", "government", "cabinet",
    "president", "premier",  "parliament", "presidency", "chancellor", "kremlin",
    "army",      "military", "embassy",    "ministry's"};

bool speaks_for_all(const HeadlineView& view, Span source) {
  const auto words = words_in(view.article, view.text, source);
  const bool former = has_word(words, "former") || has_word(words, "ex");
  return !former && std::any_of(words.begin(), words.end(),
                                [](const Word& word) { return is_one_of(word.lower, national_voices); });
}

// `name` speaks in the headline; `items` are the attributions of the body that it may stand for.
std::optional<HeadlineFinding> compare(const HeadlineView& view, Span name,
                                       const std::vector<AttributionId>& items) {
  // "Exiles say" and "doctors say" name nobody who could be another.
  const auto& mentions = view.entities.mentions;
  if (std::none_of(mentions.begin(), mentions.end(),
                   [name](const Mention& mention) { return mention.span.overlaps(name); }))
    return std::nullopt;
  std::vector<Span> sources;
  bool unnamed = false;
  for (const AttributionId id : items) {
    const Attribution& item = view.attributions.items[id];
    if (item.source.empty()) continue;
    const Span source = hull(item.source);
    if (speaks_for_all(view, source)) return std::nullopt;
    if (view.same_name(name, source) && is_plain_form(view, name, source)) return std::nullopt;
    if (is_fuller_form(view, name, item)) return std::nullopt;
    if (are_such_people(words_in(view.article, view.text, name),
                        words_in(view.article, view.text, item.source)))
      return std::nullopt;
    const auto& speaker = item.speaker;
    const bool known = std::any_of(items.begin(), items.end(), [&](AttributionId other) {
      return other < id && speaker && view.attributions.items[other].speaker == speaker;
    });
    if (known || sources.size() == 3) continue;
    unnamed = unnamed || is_unnamed(item.anonymity) || view.same_name(name, source);
    sources.push_back(source);
  }
  if (sources.empty()) return std::nullopt;
  HeadlineFinding finding;
  finding.kind = unnamed ? HeadlineFindingKind::source_widened : HeadlineFindingKind::source_changed;
  finding.headline = name;
  finding.body = sources.front();
  finding.explanation =
      "The headline lets " + view.quoted(name) + " speak; in the body it is " + listed(view, sources) + ".";
  return finding;
}

// Whether the source of the headline speaks anywhere in the body under its own name.
bool speaks_in_body(const HeadlineView& view, Span name) {
  return std::any_of(view.body_items.begin(), view.body_items.end(), [&](AttributionId id) {
    const auto& source = view.attributions.items[id].source;
    return !source.empty() && view.same_name(name, hull(source)) && is_plain_form(view, name, hull(source));
  });
}

constexpr std::size_t least_shared = 2;  // words that mean something

std::vector<AttributionId> matching(const HeadlineView& view, const Attribution& said) {
  std::vector<AttributionId> met;
  const auto claimed = meaning_words(view.article, view.text, said.content);
  for (const AttributionId id : view.body_items) {
    const Attribution& item = view.attributions.items[id];
    if (is_denial(said.stance) != is_denial(item.stance)) continue;
    const auto own = meaning_words(view.article, view.text, item.content);
    const std::size_t shared = shared_stems(claimed, own).size();
    if (is_denial(said.stance) || (shared >= least_shared && shared * 2 > claimed.size())) met.push_back(id);
  }
  return met;
}

// "rejects MKO claim that ...": the name before the noun is said to claim it.
std::optional<Span> claimant(const HeadlineView& view, std::size_t noun) {
  const auto& words = view.headline_words;
  if (noun == 0 || std::find(claim_nouns.begin(), claim_nouns.end(), words[noun].lower) == claim_nouns.end())
    return std::nullopt;
  for (const Mention& mention : view.entities.mentions) {
    if (mention.span.contains(words[noun - 1].span) && view.headline.contains(mention.span))
      return mention.span;
  }
  return std::nullopt;
}

}  // namespace

std::vector<HeadlineFinding> check_sources(const HeadlineView& view) {
  std::vector<HeadlineFinding> findings;
  for (const AttributionId id : view.headline_items) {
    const Attribution& said = view.attributions.items[id];
    if (said.source.empty() || !reports_speech(view, said) || speaks_in_body(view, hull(said.source)))
      continue;
    if (acts_in_body(view, hull(said.source), said)) continue;
    if (auto finding = compare(view, hull(said.source), matching(view, said))) findings.push_back(*finding);
  }
  for (std::size_t i = 0; i < view.headline_words.size(); ++i) {
    const auto name = claimant(view, i);
    if (!name || speaks_in_body(view, *name)) continue;
    const bool told = std::any_of(findings.begin(), findings.end(), [&](const HeadlineFinding& finding) {
      return finding.headline.overlaps(*name);
    });
    if (told) continue;
    std::vector<AttributionId> claims;
    for (const AttributionId id : view.body_items) {
      for (const AttributionId answered : view.attributions.items[id].answers) {
        if (!is_denial(view.attributions.items[id].stance)) continue;
        if (std::find(claims.begin(), claims.end(), answered) == claims.end()) claims.push_back(answered);
      }
    }
    std::sort(claims.begin(), claims.end());
    if (auto finding = compare(view, *name, claims)) findings.push_back(*finding);
  }
  return findings;
}

}  // namespace gainsay
