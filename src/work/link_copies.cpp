#include "work/link_copies.h"

#include <optional>
#include <utility>

#include "copies/copy.h"
#include "copies/sketch.h"
#include "copies/words.h"

namespace gainsay {
namespace {

// The pair as it is kept: whichever of the two is linked first, the lower id is `a`.
CopyPair pair_of(const Hash128& a, const Hash128& b, const Overlap& overlap, const AttributedText& text_a,
                 const AttributedText& text_b) {
  return {a,
          b,
          overlap.alignment.common,
          overlap.words_a,
          overlap.words_b,
          attribution_changes(text_a, text_b, overlap.alignment)};
}

}  // namespace

Result<void> link_copies(Ledger& ledger, const Hash128& id) {
  const auto article = ledger.article_alone(id);
  const auto body = ledger.body_of(id);
  if (!article) return tl::unexpected(article.error());
  if (!body) return tl::unexpected(body.error());
  const std::vector<ComparedWord> words = compared_words(body->text, body->body);
  if (const auto kept = ledger.set_sketch(id, sketch_of(words), find_credits(*article)); !kept) return kept;

  const auto alike = ledger.alike(id);
  if (!alike) return tl::unexpected(alike.error());
  std::optional<Attributions> said;  // read where there is a copy
  for (const Hash128& other_id : *alike) {
    const auto other = ledger.body_of(other_id);
    if (!other) return tl::unexpected(other.error());
    if (!body->address.empty() && other->address == body->address) continue;
    const std::vector<ComparedWord> other_words = compared_words(other->text, other->body);
    const bool is_lower = id < other_id;
    const Overlap found = is_lower ? overlap(words, other_words) : overlap(other_words, words);
    if (!is_copy(found)) continue;
    const auto other_said = ledger.attributions_of(other_id);
    if (!other_said) return tl::unexpected(other_said.error());
    if (!said) {
      auto read = ledger.attributions_of(id);
      if (!read) return tl::unexpected(read.error());
      said = std::move(*read);
    }
    const AttributedText here{words, *said};
    const AttributedText there{other_words, *other_said};
    const auto kept = ledger.set_copy(is_lower ? pair_of(id, other_id, found, here, there)
                                               : pair_of(other_id, id, found, there, here));
    if (!kept) return kept;
  }
  return {};
}

}  // namespace gainsay
