// Each word in its sentence as a vector, which parser and name finder read.
//
// Embeddings of a word's features are added up; a window of three words feeds layers of simple recurrent
// units (Lei et al. 2018) that run both ways through the sentence. All values are small integers
// (packed_matrix.h): the same on every machine.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/embeddings.h"
#include "syntax/packed_matrix.h"
#include "syntax/tagger.h"
#include "syntax/word_form.h"

namespace gainsay {

/// Vectors of consecutive words, `width` values each.
struct States {
  std::size_t width = 0;
  std::vector<std::int16_t> values;
  [[nodiscard]] const std::int16_t* of(std::size_t word) const { return values.data() + word * width; }
  [[nodiscard]] std::size_t words() const { return width == 0 ? 0 : values.size() / width; }
};

/// Immutable after reading; may be shared by threads.
class Encoder {
 public:
  /// Takes views of the payload, which has to stay. False where it holds no encoder.
  static bool read(PayloadReader& in, Encoder& out);

  [[nodiscard]] std::size_t width() const { return layers_.empty() ? 0 : layers_.front().rows; }

  /// Appends the vectors of the words of sentences that follow one another, `lengths` words each. Takes time
  /// and memory linear in the words; a few sentences at once take less time than one by one.
  void encode(std::span<const WordForm> words, std::span<const Tag> tags,
              std::span<const std::size_t> lengths, States& states) const;

 private:
  /// Adds up each word's features in one sentence: a vector of embeddings_.width() values a word.
  void embed(std::span<const WordForm> words, std::span<const Tag> tags, std::int16_t* out) const;

  Embeddings embeddings_;
  PackedMatrix window_;
  std::vector<PackedMatrix> layers_;
};

/// Values of a product held within +-most_activation; with `rectify` none below zero.
void to_activations(std::span<const std::int32_t> values, bool rectify, std::int16_t* out);

}  // namespace gainsay
