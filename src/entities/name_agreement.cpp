#include "entities/name_agreement.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>

namespace gainsay {
namespace {

using Words = std::vector<std::uint32_t>;
using Votes = std::array<std::uint32_t, name_kinds>;

bool is_fixed(NameKind kind) {
  return kind == NameKind::date || kind == NameKind::money;
}

}  // namespace

void agree_names(std::span<const WordForm> forms, std::vector<TaggedName>& names) {
  const auto words_of = [&](const TaggedName& name) {
    Words words;
    for (std::uint32_t i = name.tokens.begin; i < name.tokens.end; ++i) words.push_back(forms[i].word);
    return words;
  };
  std::map<Words, Votes> votes;
  for (const TaggedName& name : names) {
    if (!is_fixed(name.kind)) ++votes[words_of(name)][static_cast<std::size_t>(name.kind)];
  }
  std::set<std::uint32_t> surnames;
  for (TaggedName& name : names) {
    if (is_fixed(name.kind)) continue;
    const Votes& counts = votes[words_of(name)];
    std::uint32_t all = 0;
    for (const std::uint32_t count : counts) all += count;
    const auto most = std::max_element(counts.begin(), counts.end());
    if (*most * 2 > all) name.kind = static_cast<NameKind>(most - counts.begin());
    if (name.kind == NameKind::person && name.tokens.size() > 1)
      surnames.insert(forms[name.tokens.end - 1].word);
  }
  for (TaggedName& name : names) {
    const bool may_be = name.kind == NameKind::location || name.kind == NameKind::organisation ||
                        name.kind == NameKind::group;
    if (may_be && name.tokens.size() == 1 && surnames.contains(forms[name.tokens.begin].word))
      name.kind = NameKind::person;
  }
}

}  // namespace gainsay
