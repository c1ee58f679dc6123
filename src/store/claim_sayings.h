// When and where claims were said, and of when and where, out of the rows of a ledger, whichever database
// they lie in.
#pragma once

#include <string>
#include <vector>

#include "store/database.h"
#include "store/questions.h"

namespace gainsay {

/// How a database cuts words out of an article's text.
struct TextWording {
  std::string join;  ///< joins the text of article a as x
  /// The words between two of its bytes, which are columns.
  std::string (*cut)(const std::string& begin, const std::string& end);
};

/// One for each of `claims`; empty where nothing was read of it.
std::vector<ClaimSayings> read_claim_sayings(Connection& connection, const std::vector<ClaimLine>& claims,
                                             const TextWording& wording);

}  // namespace gainsay
