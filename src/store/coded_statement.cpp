#include "store/coded_statement.h"

#include "claims/statement_code.h"

namespace gainsay {

std::vector<CodedStatement> coded_statements(const Hash128& article, const Analysis& analysis) {
  std::vector<CodedStatement> all;
  for (std::uint32_t n = 0; n < analysis.statements.size(); ++n) {
    if (analysis.attributions.items[n].content.empty()) continue;
    const Statement& statement = analysis.statements[n];
    std::string code = encode(statement);
    const Hash128 id =
        hash128(is_comparable(statement) ? code : to_hex(article) + ":" + std::to_string(n) + ":" + code);
    all.push_back({n, id, std::move(code), statement.denied});
  }
  return all;
}

}  // namespace gainsay
