#include "attribution/denied_claims.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/reporting_words.h"
#include "attribution/untrue.h"
#include "attribution/words.h"
#include "base/span_set.h"

namespace gainsay {
namespace {

constexpr std::size_t longest_verdict = 7;  // words: are “a heap of compost”
constexpr std::size_t farthest_noun = 5;    // words: "the group's first public claim that"

bool is_denying(const Word& word) {
  return is_denying_word(word.lower);
}

/// Where "down" ends "played down", "off" "laughed off".
std::vector<Word>::const_iterator particle_in(const std::vector<Word>& cue) {
  constexpr std::array<std::string_view, 3> particles = {"down", "off", "aside"};
  constexpr std::array<std::string_view, 12> verbs = {"played",   "plays",   "playing", "laughed",
                                                      "laughs",   "brushed", "brushes", "brushing",
                                                      "shrugged", "shrugs",  "waved",   "swatted"};
  for (auto at = cue.begin(); at != cue.end() && at + 1 != cue.end(); ++at) {
    if (is_one_of(at->lower, verbs) && is_one_of((at + 1)->lower, particles)) return at + 1;
  }
  return cue.end();
}

/// Also "hit back at claims", "played down reports".
bool denies(const std::vector<Word>& cue) {
  if (particle_in(cue) != cue.end()) return true;
  const bool hits = has_word(cue, "hit") || has_word(cue, "hits") || has_word(cue, "hitting");
  return (hits && has_word(cue, "back")) || std::any_of(cue.begin(), cue.end(), is_denying);
}

/// "denied media reports", "dismissed as lies reports", "denies knowing about" as a cue: noun and deed belong
/// to what is denied.
void part_cue(const std::vector<Word>& cue, LinkedSpans& outer) {
  auto verb = std::find_if(cue.begin(), cue.end(), is_denying);
  if (verb == cue.end()) verb = particle_in(cue);
  if (verb == cue.end())
    verb = std::find_if(cue.begin(), cue.end(), [](const Word& word) { return word.lower == "at"; });
  if (outer.cue.size() != 1 || verb == cue.end() || verb + 1 == cue.end()) return;
  if (!names_claim(cue.back().lower) &&
      !(verb->lower.starts_with("den") && (verb + 1)->lower.ends_with("ing")))
    return;
  Span& content = outer.content.front();
  if (content.begin < cue.back().span.end || content.begin > cue.back().span.end + 1) return;
  const auto phrase = (verb + 1)->lower == "as" ? cue.end() - 1 : verb + 1;
  outer.cue.front().end = (phrase - 1)->span.end;
  content.begin = phrase->span.begin;
}

/// Where "are wrong" begins in "rumours that the site is for sale are wrong".
std::optional<std::size_t> predicate_in(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 4> to_be = {"is", "are", "was", "were"};
  const bool untrue = calls_untrue(words);
  for (std::size_t i = words.size(); i-- > 3;) {
    if (!is_one_of(words[i].lower, to_be)) continue;
    // "rumours that it will be sold are “compost”"
    const bool judged = i + 2 < words.size() && words.size() - i <= longest_verdict &&
                        opens_quotation(words[i + 1].lower) && names_claim(words.front().lower);
    return untrue || judged ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

/// Whose claim it is: "the group's", "media"; not "the".
Spans owner_of(const std::vector<Word>& words, std::size_t noun) {
  constexpr std::array<std::string_view, 9> bodies = {
      "media", "press", "newspaper", "police", "government", "army", "opposition", "union", "rebel"};
  if (noun == 0) return {};
  const std::string& last = words[noun - 1].lower;
  if (noun > 1 && (last == "'s" || last == "\u2019s" || last == "'" || last == "\u2019"))
    return {{words.front().span.begin, words[noun - 1].span.end}};
  constexpr std::array<std::string_view, 6> possessives = {"his", "her", "its", "their", "my", "our"};
  return is_one_of(last, bodies) || is_one_of(last, possessives) ? Spans{words[noun - 1].span} : Spans{};
}

/// What may stand between a noun of a claim and its "that": "in the Flare", "by a former aide", "making the
/// rounds", "spread online by exiles".
struct Aside {
  std::size_t that = 0;             ///< right behind the noun where there is none
  std::optional<std::size_t> from;  ///< whose claim it is, up to `that`
};
Aside behind_owner(const std::vector<Word>& words, std::size_t noun, std::size_t end) {
  constexpr std::array<std::string_view, 3> links = {"in", "by", "from"};
  constexpr std::array<std::string_view, 14> spreading = {
      "making", "circulating", "circulated", "doing",      "going",   "spreading", "spread",
      "on",     "published",   "posted",     "attributed", "carried", "aired",     "online"};
  constexpr std::size_t longest = 12;  // words
  if (!is_one_of(words[noun + 1].lower, links) && !is_one_of(words[noun + 1].lower, spreading))
    return {noun + 1, {}};
  Aside aside;
  for (std::size_t i = noun + 1; i + 1 < end && i <= noun + longest && words[i].lower != ","; ++i) {
    if (words[i].lower == "that" && i > noun + 2) return {i, aside.from};
    if (is_one_of(words[i].lower, links)) aside.from = i + 1;
  }
  return {noun + 1, {}};
}

/// Past "as “baseless propaganda”", which a claim is dismissed as.
std::size_t behind_verdict(const std::vector<Word>& words, bool as_in_cue) {
  constexpr std::size_t longest = 14;  // words
  if (words.size() < 4 || (words.front().lower != "as" && !as_in_cue)) return 0;
  for (std::size_t i = as_in_cue ? 1 : 2; i + 2 < words.size() && i <= longest; ++i) {
    if (words[i].lower == "a" || words[i].lower == "the" || names_claim(words[i].lower)) return i;
  }
  return 0;
}

/// The claim that is denied in `outer`, by its noun and what stands behind.
std::optional<LinkedSpans> claim_in(const Article& article, const Text& text, const LinkedSpans& outer,
                                    bool denied) {
  const Span content = outer.content.front();
  const auto words = words_in(article, text, content);
  const auto predicate = predicate_in(words);
  if (!denied && !predicate) return std::nullopt;
  const std::size_t end = predicate.value_or(words.size());
  const auto cue = words_in(article, text, outer.cue.back());
  const std::size_t first = behind_verdict(words, !cue.empty() && cue.back().lower == "as");
  for (std::size_t i = first; i + 2 < end && i < first + farthest_noun; ++i) {
    if (!names_claim(words[i].lower)) continue;
    // "a report in the Daily Flare that it had tried": the paper reports.
    const auto [that, from] = behind_owner(words, i, end);
    constexpr std::array<std::string_view, 7> subjects = {"he", "she", "it", "they", "we", "his", "their"};
    const bool tells =
        words[that].lower == "that" || (that == i + 1 && is_one_of(words[that].lower, subjects));
    if (!tells && words[i + 1].lower != "of") return std::nullopt;
    // "a parking charge of £60", "the talk of the town"
    constexpr std::array<std::string_view, 5> things = {"charge", "charges", "statement", "statements",
                                                        "report"};
    const bool of_town = words[i].lower == "talk" && i > 0 && words[i - 1].lower == "the";
    if (!tells && (is_one_of(words[i].lower, things) || of_town)) return std::nullopt;
    LinkedSpans claim;
    claim.source = owner_of(words, i);
    if (from && *from < that) claim.source = {{words[*from].span.begin, words[that - 1].span.end}};
    claim.cue = {words[i].span};
    claim.content = {
        {words[tells ? that : i + 2].span.begin, predicate ? words[end - 1].span.end : content.end}};
    claim.margin = outer.margin;
    return claim;
  }
  return std::nullopt;
}

/// "Fears that the dam could fail were dismissed by Kask", with "fears" for the cue: the passive is a denial
/// of its own.
std::optional<LinkedSpans> denial_behind(const Article& article, const Text& text, LinkedSpans& claim) {
  constexpr std::array<std::string_view, 6> nouns = {"fears",   "concerns",   "warnings",
                                                     "worries", "complaints", "calls"};
  const auto cue = words_in(article, text, claim.cue);
  if (cue.empty() || cue.size() > 2 ||
      (!names_claim(cue.back().lower) && !is_one_of(cue.back().lower, nouns)) || claim.content.size() != 1 ||
      claim.content.front().begin < cue.back().span.end)
    return std::nullopt;
  Span& content = claim.content.front();
  const auto words = words_in(article, text, content);
  constexpr std::size_t longest_agent = 8;  // words
  std::size_t verb = words.size();
  for (std::size_t t = words.size();
       t-- > 3 && words.size() - t <= longest_agent + 2 && verb == words.size();) {
    const bool ends = t + 1 == words.size() || words[t + 1].lower == "by";
    if (ends && is_denying_word(words[t].lower)) verb = t;
  }
  if (verb == words.size()) return std::nullopt;
  std::size_t begin = verb;
  bool passive = false;
  while (begin > 2 &&
         (is_one_of(words[begin - 1].lower, passive_auxiliaries) || words[begin - 1].lower.ends_with("ly") ||
          words[begin - 1].lower == "have" || words[begin - 1].lower == "has")) {
    passive = passive || is_one_of(words[begin - 1].lower, passive_auxiliaries);
    --begin;
  }
  if (!passive) return std::nullopt;
  LinkedSpans denial;
  denial.cue = {{words[begin].span.begin, words[verb].span.end}};
  denial.margin = claim.margin;
  if (verb + 2 < words.size()) denial.source = {{words[verb + 2].span.begin, words.back().span.end}};
  // By whom it was denied is not whose claim it is.
  if (!claim.source.empty() && claim.source.front().begin > denial.cue.front().end)
    denial.source.swap(claim.source);
  content.end = words[begin - 1].span.end;
  const bool owned = !claim.source.empty() && claim.source.front().end + 1 == cue.front().span.begin;
  denial.content = {{owned ? claim.source.front().begin : cue.front().span.begin, content.end}};
  return denial;
}

/// "Dismissed as “nonsense” a report that", with “nonsense” for what is reported.
bool is_verdict_of_another(const Article& article, const Text& text, const LinkedSpans& claim) {
  constexpr std::array<std::string_view, 4> links = {"by", "that", "in", "from"};
  if (claim.cue.size() != 1 || claim.content.size() != 1 || !claim.source.empty()) return false;
  const Span cue = claim.cue.front(), content = claim.content.front();
  if (content.end > cue.begin || content.end + 1 < cue.begin || !is_quoted(text, content)) return false;
  const auto noun = words_in(article, text, cue);
  const std::uint32_t next = tokens_in(text, cue).end;
  return !noun.empty() && names_claim(noun.back().lower) && next < text.tokens.size() &&
         is_one_of(slice(article.text, text.tokens[next].span), links);
}

}  // namespace

void add_denied_claims(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  std::erase_if(linked,
                [&](const LinkedSpans& claim) { return is_verdict_of_another(article, text, claim); });
  // "dismissed as “nonsense” a report that": what it is dismissed as is not reported.
  for (LinkedSpans& claim : linked) {
    if (claim.content.size() < 2 || claim.content.front().begin > hull(claim.cue).begin) continue;
    const auto noun = words_in(article, text, claim.cue), told = words_in(article, text, claim.content[1]);
    if (!noun.empty() && names_claim(noun.back().lower) && !told.empty() && told.front().lower == "that")
      claim.content.erase(claim.content.begin());
  }
  std::vector<LinkedSpans> denials;
  for (LinkedSpans& claim : linked) {
    auto denial = denial_behind(article, text, claim);
    if (denial && std::none_of(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
          return overlap(each.cue, denial->cue.front());
        }))
      denials.push_back(std::move(*denial));
  }
  linked.insert(linked.end(), denials.begin(), denials.end());
  std::vector<LinkedSpans> added;
  for (LinkedSpans& outer : linked) {
    if (outer.content.size() != 1) continue;
    const auto cue = words_in(article, text, outer.cue);
    // "Allegations of torture were denied by the service".
    const bool passive = has_any(cue, passive_auxiliaries);
    const bool behind = outer.content.front().begin >= hull(outer.cue).end;
    const bool denied = denies(cue) && (behind || passive);
    if (denied && behind) part_cue(cue, outer);
    // "say reports" that the dam is safe are wrong
    constexpr std::array<std::string_view, 3> saying = {"say", "says", "said"};
    if (cue.size() == 2 && outer.cue.size() == 1 && is_one_of(cue[0].lower, saying) &&
        names_claim(cue[1].lower) && outer.content.front().begin == cue[1].span.end + 1) {
      outer.cue.front().end = cue[0].span.end;
      outer.content.front().begin = cue[1].span.begin;
    }
    auto claim = claim_in(article, text, outer, denied);
    if (claim) added.push_back(std::move(*claim));
  }
  std::vector<LinkedSpans> rumours;
  for (LinkedSpans& claim : added) {
    const Span noun = claim.cue.front(), told = claim.content.front();
    const bool taken = std::any_of(linked.begin(), linked.end(),
                                   [&](const LinkedSpans& each) { return overlap(each.cue, noun); });
    // "intends to sell the site are wrong": the predicate is that of the claim.
    for (LinkedSpans& each : linked) {
      for (Span& piece : each.content) {
        if (piece.begin >= noun.end && piece.begin < told.end && piece.end > told.end) piece.end = told.end;
      }
    }
    // "allegations from", with "Moss' family" for what is alleged
    const auto owner =
        !taken ? linked.end() : std::find_if(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
          return each.source.empty() && each.cue.size() == 1 && each.cue.front().begin == noun.begin &&
                 !claim.source.empty() && each.content == claim.source;
        });
    if (owner != linked.end()) *owner = claim;
    if (taken) continue;
    rumours.push_back(claim);
    linked.push_back(std::move(claim));
  }
  // "rumours circulating online that it would close": rumours circulate, and say nothing else.
  Spans nouns;
  for (const LinkedSpans& claim : rumours) nouns.push_back(claim.cue.front());
  const SpanSet named(std::move(nouns));
  std::erase_if(linked, [&](const LinkedSpans& each) {
    if (!overlap(each.source, named)) return false;
    return std::any_of(rumours.begin(), rumours.end(), [&](const LinkedSpans& claim) {
      const Span told = claim.content.front();
      return overlap(each.source, claim.cue.front()) && overlap(each.content, told) &&
             hull(each.cue).end <= told.begin;
    });
  });
}

}  // namespace gainsay
