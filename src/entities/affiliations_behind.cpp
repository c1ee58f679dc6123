#include <algorithm>

#include "entities/affiliations.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_bracket = 6;  // tokens: "(D-N.Y.)"

bool is_age(std::string_view word) {
  return !word.empty() && word.size() <= 3 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::uint32_t past_age(const SentenceTree& tree, std::uint32_t at) {
  const bool age = tree.holds(at + 2) && tree.word(at) == "," && is_age(tree.word(at + 1));
  return age ? at + 2 : at;
}

Behind AffiliationFinder::party_behind(const SentenceTree& tree, std::uint32_t at) const {
  const std::uint32_t party = at + 1;
  if (!tree.holds(at + 2) || (tree.word(at) != "(" && tree.word(at) != ",")) return {};
  const bool bracket = tree.word(at) == "(";
  std::uint32_t close = bracket ? party : at + 4;
  while (bracket && tree.holds(close) && close < at + longest_bracket && tree.word(close) != ")") ++close;
  if (bracket && (!tree.holds(close) || tree.word(close) != ")")) return {};
  Behind out{{}, {party, close}};
  std::uint32_t place = party;
  if (tree.word(party).size() == 1) {
    const bool joined = tree.holds(at + 3) && tree.word(at + 2) == "-" && tree.is_joined(at + 2) &&
                        tree.universal(at + 3) == "PROPN";
    if (!joined && close != party + 1) return {};
    out.found.push_back(affiliation(tree.span({party, party + 1}), EntityKind::organisation));
    place = joined ? at + 3 : close;
  } else if (!bracket || !named_.is(party, NameKind::location)) {
    return {};
  }
  if (place < close && tree.holds(close - 1))
    out.found.push_back(affiliation(tree.span({place, close}), EntityKind::place));
  return out;
}

// ", 43", "of Harlow"
Behind AffiliationFinder::place_behind(const SentenceTree& tree, std::uint32_t at, std::uint32_t top) const {
  at = past_age(tree, at);
  if (tree.holds(at) && tree.word(at) == ",") ++at;
  const auto tied = tied_to_name(tree, at, top);
  if (!tied) return {};
  std::uint32_t end = at;
  while (tree.holds(end) && layers_.text.tokens[end].span.end <= tied->span.end) ++end;
  return {{*tied}, {at, end}};
}

}  // namespace gainsay
