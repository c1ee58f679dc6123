#include "attribution/refusals.h"

#include <algorithm>
#include <array>

#include "attribution/words.h"

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

}  // namespace

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
