#include "work/link_claims.h"

#include <vector>

#include "claims/compare.h"
#include "claims/index_keys.h"

namespace gainsay {

Result<void> link_claims(Ledger& ledger, const Hash128& article) {
  const auto statements = ledger.unlinked_statements(article);
  if (!statements) return tl::unexpected(statements.error());
  for (const KeptStatement& kept : *statements) {
    const IndexKeys keys = index_keys(kept.statement);
    const auto candidates = ledger.candidates(keys);
    if (!candidates) return tl::unexpected(candidates.error());
    std::vector<StatementLink> links;
    for (const KeptStatement& other : *candidates) {
      const Comparison found = compare(kept.statement, other.statement);
      if (found.relation != StatementRelation::other)
        links.push_back({other.key, found.relation, found.confidence});
    }
    if (auto linked = ledger.link_statement(kept.key, keys, links); !linked) return linked;
  }
  return {};
}

}  // namespace gainsay
