// A fixed set of short words, each with a value, laid out by the compiler: one probe for most look-ups.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gainsay {

/// An open-addressed hash table over words known when compiling. `Slots` is a power of two, well above the
/// number of words.
template <typename Value, std::size_t Slots>
class WordTable {
 public:
  template <std::size_t N>
  constexpr explicit WordTable(const std::pair<std::string_view, Value> (&words)[N]) {
    static_assert(N * 2 <= Slots && (Slots & (Slots - 1)) == 0);
    for (const auto& word : words) {
      std::size_t at = hash(word.first) % Slots;
      while (!slots_[at].first.empty()) at = (at + 1) % Slots;
      slots_[at] = word;
    }
  }

  /// The value of `word`, or `otherwise` where the table has no such word.
  [[nodiscard]] constexpr Value find(std::string_view word, Value otherwise) const {
    for (std::size_t at = hash(word) % Slots; !slots_[at].first.empty(); at = (at + 1) % Slots) {
      if (slots_[at].first == word) return slots_[at].second;
    }
    return otherwise;
  }

 private:
  // By the length and four of the letters, which tell short words apart, whatever the length in the same
  // time; spread by one multiplication (Knuth, The Art of Computer Programming 3, section 6.4).
  static constexpr std::size_t hash(std::string_view word) {
    if (word.empty()) return 0;
    const auto letter = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(word[at])}; };
    const std::size_t last = word.size() - 1;
    const std::uint64_t sample = word.size() | letter(0) << 8 | letter(last / 3) << 16 |
                                 letter(last - last / 3) << 24 | letter(last) << 32;
    return static_cast<std::size_t>((sample * 0x9E3779B97F4A7C15u) >> 32);
  }

  std::array<std::pair<std::string_view, Value>, Slots> slots_{};
};

}  // namespace gainsay
