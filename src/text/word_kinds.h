// What part of speech a word mostly is, by its form alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gainsay {

/// Immutable after construction; may be shared by threads.
class WordKinds {
 public:
  /// Kinds of words, 1 to 15; 0 is none. Penn tags in groups: model files hold these numbers.
  static constexpr std::uint32_t kind_count = 16;
  static constexpr std::uint8_t name = 2;
  static constexpr std::uint8_t finite_verb = 3;
  static constexpr std::uint8_t modal_verb = 4;

  WordKinds() : WordKinds({}, {}) {}
  /// `forms` are distinct keys, `kinds` as find() gives them, none 0.
  WordKinds(std::vector<std::uint32_t> forms, std::vector<std::uint8_t> kinds);

  /// The hash of a token's first forty bytes in small letters, with 0 for every digit.
  static std::uint32_t key(std::string_view token);

  /// 16 times the kind that the word mostly is, plus the one that it often is; 0 for an unknown word.
  [[nodiscard]] std::uint8_t find(std::uint32_t form) const {
    std::size_t at = form & mask_;
    while (slots_[at].kinds != 0 && slots_[at].form != form) at = (at + 1) & mask_;
    return slots_[at].kinds;
  }
  static bool is_finite_verb(std::uint8_t kinds) {
    return kinds / kind_count == finite_verb || kinds / kind_count == modal_verb;
  }

  [[nodiscard]] const std::vector<std::uint32_t>& forms() const { return forms_; }
  [[nodiscard]] const std::vector<std::uint8_t>& kinds() const { return kinds_; }

 private:
  /// Open addressing; a slot without kinds is empty.
  struct Slot {
    std::uint32_t form = 0;
    std::uint8_t kinds = 0;
  };
  std::vector<std::uint32_t> forms_;
  std::vector<std::uint8_t> kinds_;
  std::vector<Slot> slots_;
  std::size_t mask_;
};

}  // namespace gainsay
