#include "store/diff_json.h"

#include <nlohmann/json.hpp>

#include "claims/word_diff.h"

namespace gainsay {
namespace {

const char* word(DiffKind kind) {
  switch (kind) {
    case DiffKind::both:
      return "both";
    case DiffKind::only_first:
      return "only_first";
    case DiffKind::only_second:
      return "only_second";
  }
  return "";
}

}  // namespace

nlohmann::ordered_json difference_json(std::string_view first, std::string_view second) {
  auto pieces = nlohmann::ordered_json::array();
  for (const DiffPiece& piece : word_diff(first, second))
    pieces.push_back({{"kind", word(piece.kind)}, {"words", piece.words}});
  return pieces;
}

}  // namespace gainsay
