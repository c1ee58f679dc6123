#include "ledger/headline.h"

#include <algorithm>

#include "ledger/headline_checks.h"

namespace gainsay {

std::vector<HeadlineFinding> check_headline(const Article& article, const Text& text,
                                            const Entities& entities, const Attributions& attributions) {
  const auto span = headline(article);
  if (!span || text.sentences.empty() || span->end == article.text.size()) return {};
  const HeadlineView view(article, text, entities, attributions, *span);
  std::vector<HeadlineFinding> findings;
  for (const auto check :
       {check_sources, check_words, check_hedges, check_attribution, check_quotations, check_numbers}) {
    for (HeadlineFinding& finding : check(view)) findings.push_back(std::move(finding));
  }
  std::stable_sort(findings.begin(), findings.end(), [](const HeadlineFinding& a, const HeadlineFinding& b) {
    return a.headline < b.headline;
  });
  return findings;
}

}  // namespace gainsay
