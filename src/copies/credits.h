// Whom an article credits with its words: agencies in datelines, credit lines, those who contributed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "extract/article.h"

namespace gainsay {

enum class CreditKind {
  first_published,  ///< "This article first appeared in the Harlow Post"
  dateline,         ///< "HARLOW (Reuters) -"
  byline,           ///< an agency among the authors
  line,             ///< "Source: AFP", "With inputs from ANI", "(Xinhua)" at the end
  copyright,        ///< of an agency: "© 2024 AFP"
  contributor,      ///< people: "Reporting by Ada Brock; editing by ...", "... contributed to this report"
};

/// One credit. Nothing is inferred: what is not written is not credited.
struct Credit {
  CreditKind kind = CreditKind::line;
  std::string name;  ///< as written; agencies by one name each: "Agence France-Presse" is "AFP"
  Span span;         ///< of Article::text, the name; empty where only the page's metadata has it
  friend bool operator==(const Credit&, const Credit&) = default;
};

/// Ascending by span; those of metadata come last. The same name is given once for each kind.
std::vector<Credit> find_credits(const Article& article);

/// The one to whom an article credits its words as a whole, by the order of CreditKind: no contributor. Empty
/// where there is none.
std::string origin_credited(const std::vector<Credit>& credits);

std::string_view name(CreditKind kind);

}  // namespace gainsay
