#include "attribution/refusals.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "attribution/words.h"
#include "base/span_set.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 8> refusing = {"declined", "declines", "declining", "decline",
                                                      "refused",  "refuses",  "refusing",  "refuse"};
constexpr std::array<std::string_view, 19> saying = {
    "comment",   "say",      "discuss", "answer",  "confirm",    "speculate", "rule",
    "elaborate", "disclose", "reveal",  "explain", "talk",       "speak",     "deny",
    "drawn",     "respond",  "reply",   "specify", "interviewed"};

/// Past "to comment", "to be drawn", "to rule out" at the beginning of `words`; 0 for anything else.
std::size_t end_of_refused(const std::vector<Word>& words) {
  std::size_t at = 0;
  if (words.empty()) return 0;
  if (words[0].lower == "comment") return 1;  // "declined comment"
  if (words[at++].lower != "to") return 0;
  if (at < words.size() && words[at].lower == "be") ++at;
  if (at >= words.size() || !is_one_of(words[at].lower, saying)) return 0;
  const bool rules = words[at].lower == "rule";
  ++at;
  if (!rules) return at;
  return at < words.size() && words[at].lower == "out" ? at + 1 : 0;
}

/// The words of a refusal at the end of a content.
struct Refusal {
  std::size_t but = 0, end = 0;  ///< where "but" stands, and past the cue
};

/// "said it was alarmed and called for an inquiry": who is alarmed calls, and that is who says so.
std::optional<Refusal> deed_in(const std::vector<Word>& cue, const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 5> own = {"it", "he", "she", "they", "we"};
  constexpr std::array<std::string_view, 16> past = {
      "called",   "urged", "demanded", "accused",  "condemned", "denied",   "warned",  "blamed",
      "promised", "vowed", "pledged",  "appealed", "insisted",  "rejected", "praised", "criticised"};
  constexpr std::array<std::string_view, 12> present = {"calls",    "urges",  "demands", "accuses",
                                                        "condemns", "denies", "warns",   "blames",
                                                        "promises", "vows",   "insists", "rejects"};
  constexpr std::array<std::string_view, 3> particles = {"for", "on", "to"};
  if (cue.empty() || words.size() < 6) return std::nullopt;
  const std::size_t first = words.front().lower == "that" ? 1 : 0;
  if (!is_one_of(words[first].lower, own)) return std::nullopt;
  const bool told = cue.back().lower == "said" || cue.back().lower == "added";
  const bool tells = cue.back().lower == "says" || cue.back().lower == "say";
  for (std::size_t i = first + 3; i + 2 < words.size(); ++i) {
    if (words[i].lower != "and" && words[i].lower != "but") continue;
    const std::string& verb = words[i + 1].lower;
    if (!(told && is_one_of(verb, past)) && !(tells && is_one_of(verb, present))) continue;
    const bool particle =
        (verb.starts_with("call") || verb.starts_with("appeal")) && is_one_of(words[i + 2].lower, particles);
    if (verb.starts_with("call") && !particle) continue;
    return Refusal{i, i + (particle ? 3 : 2)};
  }
  return std::nullopt;
}

/// "but would not discuss", "but did not elaborate on", "but declined to name".
std::optional<Refusal> refusal_in(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 12> verbs = {"say",      "discuss",  "elaborate", "comment",
                                                      "name",     "identify", "give",      "specify",
                                                      "disclose", "reveal",   "provide",   "confirm"};
  constexpr std::array<std::string_view, 3> would = {"would", "did", "could"};
  constexpr std::array<std::string_view, 3> negations = {"not", "n't", "n\u2019t"};
  constexpr std::array<std::string_view, 2> declines = {"declined", "refused"};
  for (std::size_t i = 3; i + 3 < words.size() + 1; ++i) {
    if (words[i].lower != "but" || i + 3 > words.size()) continue;
    const std::string& first = words[i + 1].lower;
    const std::string& second = words[i + 2].lower;
    const bool negated = is_one_of(first, would) && is_one_of(second, negations);
    const bool declined = is_one_of(first, declines) && second == "to";
    // "said it was an accident but now suspect arson"
    constexpr std::array<std::string_view, 13> turned = {
        "say",    "says",  "suspect", "suspects", "believe", "believes", "think",
        "thinks", "admit", "admits",  "insist",   "insists", "concede"};
    if (first == "now" && is_one_of(second, turned)) return Refusal{i, i + 3};
    if ((negated || declined) && i + 3 < words.size() && is_one_of(words[i + 3].lower, verbs))
      return Refusal{i, i + 4};
  }
  return std::nullopt;
}

}  // namespace

void part_refusals(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  std::vector<LinkedSpans> parted;
  std::set<std::uint32_t> begun;  // of their cues: what stands within another's words, too, is parted once
  for (LinkedSpans& each : linked) {
    if (each.content.size() != 1 || each.source.empty() || each.content.front().begin < hull(each.cue).end)
      continue;
    Span& content = each.content.front();
    const auto words = words_in(article, text, content);
    auto refusal = refusal_in(words);
    if (!refusal) refusal = deed_in(words_in(article, text, each.cue), words);
    if (!refusal || is_quoted(text, {words[refusal->but].span.begin, content.end})) continue;
    LinkedSpans own{each.source,
                    {{words[refusal->but + 1].span.begin, words[refusal->end - 1].span.end}},
                    {},
                    each.margin};
    if (refusal->end < words.size()) own.content = {{words[refusal->end].span.begin, content.end}};
    std::size_t last = refusal->but;
    if (words[last - 1].lower == ",") --last;
    content.end = words[last - 1].span.end;
    if (begun.insert(own.cue.front().begin).second) parted.push_back(std::move(own));
  }
  if (parted.empty()) return;
  Spans cues;
  for (const LinkedSpans& own : parted) cues.push_back(own.cue.front());
  const SpanSet taken(std::move(cues));
  std::erase_if(linked, [&](const LinkedSpans& each) { return overlap(each.cue, taken); });
  linked.insert(linked.end(), parted.begin(), parted.end());
}

void join_refusals(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  for (LinkedSpans& each : linked) {
    if (each.cue.size() != 1 || each.content.size() != 1) continue;
    Span& cue = each.cue.front();
    Span& content = each.content.front();
    if (content.begin < cue.end || content.begin > cue.end + 1 || is_quoted(text, content)) continue;
    const auto refusal = words_in(article, text, cue);
    if (refusal.empty() || !is_one_of(refusal.back().lower, refusing)) continue;
    const auto words = words_in(article, text, content);
    const std::size_t end = end_of_refused(words);
    if (end == 0) continue;
    cue.end = words[end - 1].span.end;
    if (end < words.size()) {
      content.begin = words[end].span.begin;
    } else {
      each.content.clear();
    }
  }
}

}  // namespace gainsay
