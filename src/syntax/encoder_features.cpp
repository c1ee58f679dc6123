#include "syntax/encoder_features.h"

namespace gainsay {

EncoderKeys encoder_features(std::span<const WordForm> words, std::span<const Tag> tags, std::size_t at) {
  const WordForm& word = words[at];
  const bool opens = at == 0 || words[at - 1].mark != Mark::none;
  EncoderKeys keys{};
  std::uint32_t name = 0x100;
  std::size_t size = 0;
  const auto put = [&](std::uint32_t value) { keys[size++] = mix(value, ++name); };
  put(word.word);
  put(word.stem);
  put(word.suffix2);
  put(word.suffix3);
  put(word.suffix4);
  put(word.prefix2);
  put(word.prefix3);
  put(mix(word.shape, opens));
  put(word.word_class);
  put(tags[at]);
  put(mix(tags[at], word.word_class));
  put(mix(word.shape, word.word));
  return keys;
}

}  // namespace gainsay
