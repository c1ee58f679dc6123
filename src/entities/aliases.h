// What an article itself says about other names: "(ABC)", "also known as", initials of a full name.
#pragma once

#include <vector>

#include "entities/names.h"

namespace gainsay {

/// Name `alias` is another name for name `of` (indexes into the names), said or first used at `said_at`.
struct AliasLink {
  std::uint32_t of = 0;
  std::uint32_t alias = 0;
  AliasKind kind = AliasKind::alternative;
  Span said_at;
};

/// Links that the text states in words, then those that follow from initials and surnames where only one full
/// name fits.
std::vector<AliasLink> find_aliases(std::string_view text, const std::vector<NameWord>& words,
                                    const std::vector<Name>& names);

}  // namespace gainsay
