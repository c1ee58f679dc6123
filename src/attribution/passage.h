// A passage made ready for labelling: word forms, tags, sentences, quotation state, chunks, nearby cues.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/feature_index.h"
#include "syntax/tagger.h"
#include "syntax/word_form.h"

namespace gainsay {

/// How often a stem was part of a cue in the training texts, in eight steps.
class CueLexicon {
 public:
  CueLexicon() = default;
  CueLexicon(std::vector<std::uint32_t> stems, std::vector<std::uint8_t> levels)
      : stems_(std::move(stems)), levels_(std::move(levels)), index_(stems_) {}
  /// 0 never to 7 nearly always.
  [[nodiscard]] std::uint8_t level(std::uint32_t stem) const {
    const std::uint32_t row = index_.find(stem);
    return row == FeatureIndex::absent ? std::uint8_t{0} : levels_[row];
  }
  [[nodiscard]] const std::vector<std::uint32_t>& stems() const { return stems_; }
  [[nodiscard]] const std::vector<std::uint8_t>& levels() const { return levels_; }

 private:
  std::vector<std::uint32_t> stems_;
  std::vector<std::uint8_t> levels_;
  FeatureIndex index_;
};

enum class QuoteState : std::uint8_t { outside, opening, inside, closing };

enum class ChunkKind : std::uint8_t { other, noun, verb, punctuation };

struct Chunk {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t head = 0;  ///< last noun of a noun chunk, last verb of a verb chunk
  ChunkKind kind = ChunkKind::other;
};

struct PassageSentence {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// No value here: no such token.
inline constexpr std::uint32_t nowhere = 0xFFFFFFFF;

struct Passage {
  std::vector<WordForm> words;
  std::vector<Tag> tags;
  std::vector<QuoteState> quotes;
  std::vector<std::uint32_t> quote_begin;  ///< for tokens in quotation marks: the opening mark
  std::vector<std::uint32_t> quote_end;    ///< and past the closing one
  std::vector<PassageSentence> sentences;
  std::vector<std::uint32_t> sentence_of;
  std::vector<Chunk> chunks;
  std::vector<std::uint32_t> chunk_of;
  std::vector<std::uint8_t> cue_level;
  std::vector<std::uint32_t> cue_left;   ///< nearest likely cue before the token in its sentence, or nowhere
  std::vector<std::uint32_t> cue_right;  ///< and after it
  std::vector<std::uint32_t> verb_left;  ///< head of the nearest verb chunk before the token's chunk
  std::vector<std::uint32_t> verb_right;
  std::vector<std::uint32_t> comma_left;  ///< nearest comma before the token in its sentence, or nowhere
  std::vector<std::uint32_t> comma_right;
};

/// What each tag of a tagset means for chunks; made once.
struct TagClasses {
  std::array<ChunkKind, Tagger::most_tags> kind{};
  std::array<bool, Tagger::most_tags> nominal{};
  std::array<bool, Tagger::most_tags> verbal{};
  std::array<bool, Tagger::most_tags> adverb{};
  std::array<bool, Tagger::most_tags> to{};
  std::array<Tag, Tagger::most_tags> same_penn{};  ///< the first tag that has the same Penn tag

  TagClasses() = default;
  explicit TagClasses(const std::vector<std::string>& tagset);
};

/// `classes` are those of the tagger's tagset. Linear in the number of tokens.
Passage prepare_passage(std::span<const std::string_view> tokens, const Tagger& tagger,
                        const TagClasses& classes, const CueLexicon& cues);

}  // namespace gainsay
