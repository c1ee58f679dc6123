// What is compared between a headline and the body, one function a question.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "attribution/words.h"
#include "ledger/headline.h"

namespace gainsay {

/// Headline and body of one article, indexed for the checks. Holds references: keep the parts alive.
class HeadlineView {
 public:
  HeadlineView(const Article& article, const Text& text, const Entities& entities,
               const Attributions& attributions, Span headline);

  const Article& article;
  const Text& text;
  const Entities& entities;
  const Attributions& attributions;
  Span headline;
  std::vector<Word> headline_words;
  std::vector<Word> body_words;
  std::vector<AttributionId> headline_items;
  std::vector<AttributionId> body_items;

  /// Whether the body has a word of the same stem, or one that begins alike ("Iraq", "Iraqi").
  [[nodiscard]] bool body_has(const Word& word) const;

  /// The words between the marks of speech: “as they stand”.
  [[nodiscard]] std::string quoted(Span span) const;

  /// Whether the two spans name one thing: a shared entity, or a shared long word.
  [[nodiscard]] bool same_name(Span a, Span b) const;

 private:
  std::set<std::string> body_stems_;
  std::set<std::string> body_starts_;
};

/// "doctors" in the headline, "two surgeons" in the body.
bool are_such_people(const std::vector<Word>& headline, const std::vector<Word>& body);

/// Who the headline lets speak, against who does in the body.
std::vector<HeadlineFinding> check_sources(const HeadlineView& view);
/// People and harm that the body has no word for; persons whom it never names.
std::vector<HeadlineFinding> check_words(const HeadlineView& view);
/// "may", "alleged": in the body, about what the headline says, but not in the headline.
std::vector<HeadlineFinding> check_hedges(const HeadlineView& view);
/// What the body has only from somebody who accuses, or whom another contradicts, without a name in the
/// headline.
std::vector<HeadlineFinding> check_attribution(const HeadlineView& view);
/// Numbers of things that the body counts otherwise.
std::vector<HeadlineFinding> check_numbers(const HeadlineView& view);
/// Words between quotation marks in the headline that the body does not have in that order.
std::vector<HeadlineFinding> check_quotations(const HeadlineView& view);

}  // namespace gainsay
