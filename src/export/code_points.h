// Byte offsets of a text as code points, in any order, at O(1) a query.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gainsay {

/// utf8::Counter goes back to the front on a descending query, which nested spans make often; this one keeps
/// a mark every 256 bytes. `text` must outlive it.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text) : text_(text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (i % step == 0) marks_.push_back(count);
      count += first_byte(text[i]);
    }
    if (text.size() % step == 0) marks_.push_back(count);
  }

  /// Code points before byte `at`, a boundary.
  [[nodiscard]] std::size_t before(std::size_t at) const {
    std::size_t count = marks_[at / step];
    for (std::size_t i = at - at % step; i < at; ++i) count += first_byte(text_[i]);
    return count;
  }

  /// The byte offset `points` code points before `at`, or 0.
  [[nodiscard]] std::size_t back(std::size_t at, std::size_t points) const {
    for (; points > 0 && at > 0; --points) {
      do --at;
      while (at > 0 && !first_byte(text_[at]));
    }
    return at;
  }

  /// The byte offset `points` code points after `at`, or the end.
  [[nodiscard]] std::size_t forward(std::size_t at, std::size_t points) const {
    for (; points > 0 && at < text_.size(); --points) {
      do ++at;
      while (at < text_.size() && !first_byte(text_[at]));
    }
    return at;
  }

 private:
  static constexpr std::size_t step = 256;
  static bool first_byte(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

  std::string_view text_;
  std::vector<std::size_t> marks_;
};

}  // namespace gainsay
