// What attributions state, as the table `statement` knows it (schema_6.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "base/hash.h"

namespace gainsay {

struct CodedStatement {
  std::uint32_t attribution = 0;  ///< that states it
  Hash128 id;                     ///< the same for what is stated in the same terms
  std::string code;               ///< as claims/statement_code.h writes it
  bool denied = false;
};

/// What an article's attributions state, in their order; those without content state nothing.
std::vector<CodedStatement> coded_statements(const Hash128& article, const Analysis& analysis);

}  // namespace gainsay
