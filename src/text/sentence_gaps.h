// The gaps between the words of a paragraph, as the features that tell where sentences end.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/text.h"
#include "text/word_kinds.h"
#include "text/word_shape.h"

namespace gainsay {

/// What splitter and trainer share. Gap i lies before word i of the paragraph, 0 < i < size().
class SentenceGaps {
 public:
  /// Features of the words on both sides of a gap.
  static constexpr std::size_t own_count = 42;
  /// Features of what would be a sentence: the words since the last end.
  static constexpr std::size_t stretch_count = 22;
  using OwnKeys = std::array<std::uint32_t, own_count>;
  using StretchKeys = std::array<std::uint32_t, stretch_count>;

  /// `text` and `tokens` are the article's, `quotations` all of it; all but the last outlive this.
  SentenceGaps(std::string_view text, const std::vector<Token>& tokens, const WordKinds& kinds,
               const std::vector<Quotation>& quotations);

  /// Turns to the tokens `range`, all of one paragraph.
  void read(IndexRange range);

  /// False where no sentence begins but by mistake: before a comma, between two words in small letters, after
  /// "Dr." and before the name that follows initials.
  [[nodiscard]] bool possible(std::size_t gap) const;

  void own_features(std::size_t gap, OwnKeys& keys) const;
  /// Of the words from `begin` up to `gap`.
  void stretch_features(std::size_t begin, std::size_t gap, StretchKeys& keys) const;

 private:
  static constexpr std::size_t margin = 4;  ///< words outside before the first and after the last

  /// Counts of the words of a paragraph before some word.
  struct Tally {
    std::uint32_t capitals = 0;
    std::uint32_t smalls = 0;  ///< words in small letters, short ones left out: titles have them too
    std::uint32_t verbs = 0;   ///< finite ones
  };

  struct GapWord {
    std::uint32_t form = 0;    ///< WordKinds' key
    std::uint32_t ending = 0;  ///< hash of the last three bytes
    WordShape shape = WordShape::outside;
    std::uint8_t kinds = 0;  ///< as WordKinds has them
    std::uint8_t look = 0;   ///< the first kind, or the shape of an unknown word; capital or not
    bool apart = true;       ///< white space before it
    bool quoted = false;     ///< the gap before it lies inside a quotation
    std::uint8_t brackets = 0;
    std::uint8_t to_stop = 0;  ///< step of the number of words to the next . ! or ?
    std::uint8_t to_verb = 0;  ///< and to the next finite verb before that
    Tally before;
  };
  /// An index may lie up to `margin` outside on either side; one below 0 wraps around and back.
  [[nodiscard]] const GapWord& word(std::size_t index) const { return words_[index + margin]; }
  static bool may_be_name(const GapWord& word);
  [[nodiscard]] std::uint32_t joint(std::size_t gap) const;

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const WordKinds& kinds_;
  std::vector<bool> quoted_;  ///< whether the gap before a token lies inside a quotation
  std::vector<GapWord> words_;
  std::uint32_t length_ = 0;  ///< step of the paragraph's
};

}  // namespace gainsay
