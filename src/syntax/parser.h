// Heads and relations of words (Universal Dependencies), found over the vectors of the encoder.
//
// Every pair of words is scored as dependent and head by a product of two vectors (after Dozat and Manning
// 2017); the best tree is taken, then a relation for each of its arcs.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "syntax/encoder.h"

namespace gainsay {

/// Index into Parser::relations().
using Relation = std::uint8_t;

struct Arc {
  std::uint32_t head = 0;  ///< 1-based in its sentence; 0 is the root
  Relation relation = 0;
};

/// Immutable after reading; may be shared by threads.
class Parser {
 public:
  /// Longer sentences are encoded and parsed in parts.
  static constexpr std::size_t longest = 200;

  /// Takes views of the payload, which has to stay. False where it holds no parser over vectors of `width`.
  static bool read(PayloadReader& in, std::size_t width, Parser& out);

  /// One arc for each word of sentences, or of their parts, that follow one another from `first` on:
  /// `lengths` words each, longest at most.
  [[nodiscard]] std::vector<Arc> parse(const States& states, std::size_t first,
                                       std::span<const std::size_t> lengths) const;
  /// Makes one tree of the arcs of a sentence that was parsed in parts: their roots hang on that of the
  /// first.
  void join_parts(std::span<Arc> sentence) const;

  /// "nsubj", "obl:agent", ...
  [[nodiscard]] const std::vector<std::string>& relations() const { return relations_; }

 private:
  /// The heads of a sentence, of whose words `roles` are the vectors.
  [[nodiscard]] std::vector<std::uint32_t> heads(const std::int16_t* roles, std::size_t words) const;

  std::vector<std::string> relations_;
  PackedMatrix mixed_;
  PackedMatrix roles_;  ///< side by side: as dependent, as head, both again for relations
  std::size_t arc_ = 0, label_ = 0;
  std::span<const std::int16_t> root_, label_root_;  ///< the root as head
  std::span<const std::int16_t> head_weight_;
  std::span<const std::int32_t>
      distance_;  ///< score of each distance from -farthest to farthest, and the root's
  PackedMatrix label_out_;
  Relation part_relation_ = 0;
};

}  // namespace gainsay
