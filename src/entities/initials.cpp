#include "entities/initials.h"

#include <string_view>

#include "base/utf8.h"

namespace gainsay {
namespace {

bool is_stop_word(std::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "de" || word == "la" ||
         word == "del" || word == "'s";
}

}  // namespace

bool is_acronym(const std::vector<NameWord>& words, const Name& name) {
  return name.last - name.first == 1 && words[name.first].acronym;
}

std::array<std::string, 2> initials(const std::vector<NameWord>& words, const Name& name) {
  std::array<std::string, 2> out;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    const NameWord& word = words[i];
    if (!word.alphabetic || word.possessive) continue;
    const std::string letter = word.folded.substr(0, utf8::decode(word.folded, 0).length);
    if (!is_stop_word(word.folded)) out[0] += letter;
    out[1] += letter;
  }
  return out;
}

}  // namespace gainsay
