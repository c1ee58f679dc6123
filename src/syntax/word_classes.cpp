#include "syntax/word_classes.h"

namespace gainsay {

void WordClasses::write(PayloadWriter& out) const {
  out.array(words_);
  out.array(classes_);
}

bool WordClasses::read(PayloadReader& in, WordClasses& out) {
  auto words = in.array<std::uint32_t>();
  auto classes = in.array<std::uint16_t>();
  if (in.failed() || words.size() != classes.size()) return false;
  out = WordClasses(std::move(words), std::move(classes));
  return true;
}

}  // namespace gainsay
