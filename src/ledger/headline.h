// The headline held against the body, slot by slot: who speaks, of whom and what, how surely, in which words,
// how many. A finding says in words what stands where; there is no score, and none says which is right. A
// headline is short: what any careful one does (another word for the same, a rounded number, a sum) is no
// finding.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "entities/entities.h"

namespace gainsay {

enum class HeadlineFindingKind {
  source_widened,       ///< a country, an office or a group speaks for one in it, or for somebody unnamed
  source_changed,       ///< another speaks
  content_not_in_body,  ///< people, or harm done, that the body has no word for
  hedge_dropped,        ///< "may", "alleged" stand in the body alone
  quote_altered,        ///< words between quotation marks that the body does not have so
  attribution_dropped,  ///< what the body has from one who accuses, or whom another denies, stated as a fact
  number_changed        ///< another count of the same things
};

struct HeadlineFinding {
  HeadlineFindingKind kind = HeadlineFindingKind::content_not_in_body;
  Span headline;             ///< the words of the headline
  std::optional<Span> body;  ///< what stands in the body instead, if anything
  std::string explanation;   ///< one neutral sentence
};

std::vector<HeadlineFinding> check_headline(const Article& article, const Text& text,
                                            const Entities& entities, const Attributions& attributions);

}  // namespace gainsay
