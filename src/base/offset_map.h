// From the characters shown back to the bytes they were read from.
//
// Decoding a character set, resolving entities, collapsing space and NFC each move bytes about. An
// OffsetMap remembers a text as runs: a copied run maps byte by byte, a replaced run maps as a whole.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gainsay {

/// Maps offsets of an output text to offsets of the input it was made from. Ascending in both.
class OffsetMap {
 public:
  /// A run of output. Copied when both sizes are equal and `copied` is set; else the output as a whole
  /// stands for the input as a whole.
  struct Run {
    std::uint32_t out = 0;
    std::uint32_t out_size = 0;
    std::uint32_t in = 0;
    std::uint32_t in_size = 0;
    bool copied = false;
  };

  /// Says that the next `size` bytes of output are bytes [in, in + size) of the input. Merges with the run
  /// before where they join.
  void copy(std::uint32_t in, std::uint32_t size);

  /// Says that the next `out_size` bytes of output stand for bytes [in, in + in_size) of the input.
  /// `in_size` 0 marks what was put in and stands nowhere.
  void replace(std::uint32_t in, std::uint32_t in_size, std::uint32_t out_size);

  /// Appends `next`, whose output follows this one's output directly.
  void append(const OffsetMap& next);

  /// The smallest input range from which the output bytes `span` were made.
  [[nodiscard]] Span to_input(Span span) const;

  /// The map from this map's output to `earlier`'s input, where this map's input is `earlier`'s output.
  [[nodiscard]] OffsetMap after(const OffsetMap& earlier) const;

  [[nodiscard]] std::uint32_t size() const { return size_; }
  [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }

 private:
  [[nodiscard]] std::size_t run_at(std::uint32_t out) const;

  std::vector<Run> runs_;
  std::uint32_t size_ = 0;
};

/// The map of an unchanged text of `size` bytes.
OffsetMap identity_map(std::uint32_t size);

/// A text under construction together with its map: what extraction and normalisation build.
struct MappedText {
  std::string text;
  OffsetMap origin;

  void copy(std::string_view bytes, std::uint32_t in) {
    text.append(bytes);
    origin.copy(in, static_cast<std::uint32_t>(bytes.size()));
  }
  void replace(std::string_view bytes, std::uint32_t in, std::uint32_t in_size) {
    text.append(bytes);
    origin.replace(in, in_size, static_cast<std::uint32_t>(bytes.size()));
  }
  void append(const MappedText& next) {
    text.append(next.text);
    origin.append(next.origin);
  }
};

}  // namespace gainsay
