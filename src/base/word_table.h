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
  // FNV-1a, with a last mix because the low bits choose the slot.
  static constexpr std::uint32_t hash(std::string_view word) {
    std::uint32_t value = 2166136261u;
    for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 16777619u;
    return value ^ (value >> 15);
  }

  std::array<std::pair<std::string_view, Value>, Slots> slots_{};
};

}  // namespace gainsay
