// Two wordings side by side, word by word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

enum class DiffKind : std::uint8_t { both, only_first, only_second };

/// Words that follow one another, one space between them.
struct DiffPiece {
  DiffKind kind = DiffKind::both;
  std::string words;
  friend bool operator==(const DiffPiece&, const DiffPiece&) = default;
};

/// The longest common sequence of words, capitals and marks at their ends aside, and what each has besides;
/// where both have something, the first's stands first. Words past the first 400 of either are left to the
/// last piece.
std::vector<DiffPiece> word_diff(std::string_view first, std::string_view second);

}  // namespace gainsay
