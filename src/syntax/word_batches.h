// Sentences some at once, as the encoder and the parser read them fastest.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "syntax/parser.h"

namespace gainsay {

/// Calls read(first word, words, lengths of the pieces) for one batch of sentences after another; `lengths`
/// are their words. A sentence of more words than Parser::longest comes in pieces, so that a text without
/// sentence ends takes no more memory than another.
template <typename Read>
void read_in_batches(std::span<const std::size_t> lengths, Read read) {
  // So many that products of matrices are at their fastest, so few that their values stay in the processor's
  // second-level cache.
  constexpr std::size_t words_at_once = 256;
  std::size_t done = 0, waiting = 0;
  std::vector<std::size_t> pieces;
  const auto read_waiting = [&] {
    read(done, waiting, std::span<const std::size_t>(pieces));
    done += std::exchange(waiting, 0);
    pieces.clear();
  };
  for (const std::size_t length : lengths) {
    for (std::size_t begin = 0; begin < length; begin += Parser::longest) {
      const std::size_t piece = std::min(Parser::longest, length - begin);
      if (waiting + piece > words_at_once && waiting > 0) read_waiting();
      pieces.push_back(piece);
      waiting += piece;
    }
  }
  if (waiting > 0) read_waiting();
}

}  // namespace gainsay
