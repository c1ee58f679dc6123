#include "attribution/hearsay_adverbs.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "attribution/by_syntax.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 4> adverbs = {"allegedly", "reportedly", "purportedly", "supposedly"};

/// The clause that `adverb` hangs on, as the words before it and those behind.
std::optional<LinkedSpans> clause_around(const SentenceTree& tree, std::uint32_t adverb) {
  const auto verb = tree.head(adverb);
  if (!verb || !tree.penn(*verb).starts_with("VB")) return std::nullopt;
  IndexRange clause = tree.phrase_of(*verb);
  while (clause.size() > 0 &&
         (tree.universal(clause.begin) == "PUNCT" || tree.universal(clause.begin) == "CCONJ" ||
          tree.relation(clause.begin) == "mark"))
    ++clause.begin;
  while (clause.size() > 0 && tree.universal(clause.end - 1) == "PUNCT") --clause.end;
  if (adverb < clause.begin || adverb >= clause.end) return std::nullopt;
  LinkedSpans found{{}, {tree.span({adverb, adverb + 1})}, {}, clause_margin};
  if (adverb > clause.begin) found.content.push_back(tree.span({clause.begin, adverb}));
  if (adverb + 1 < clause.end) found.content.push_back(tree.span({adverb + 1, clause.end}));
  return found.content.empty() ? std::nullopt : std::optional(std::move(found));
}

}  // namespace

void add_hearsay_adverbs(const Article& article, const Text& text, const Syntax& syntax,
                         const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  auto found =
      find_by_syntax(article, text, syntax, model, linked, [](const SentenceTree& tree, std::uint32_t token) {
        const bool hearsay = is_one_of(tree.folded(token), adverbs);
        return hearsay ? clause_around(tree, token) : std::nullopt;
      });
  linked.insert(linked.end(), std::move_iterator(found.begin()), std::move_iterator(found.end()));
}

}  // namespace gainsay
