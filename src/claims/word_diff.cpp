#include "claims/word_diff.h"

#include <algorithm>

#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::size_t most_words = 400;

struct Words {
  std::vector<std::string_view> shown;
  std::vector<std::string> compared;
  std::string_view rest;
};

bool is_mark(char c) {
  return std::string_view(".,;:!?\"'()").find(c) != std::string_view::npos;
}

Words split(std::string_view text) {
  Words out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ' || text[at] == '\n') {
      ++at;
      continue;
    }
    if (out.shown.size() == most_words) {
      out.rest = text.substr(at);
      break;
    }
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    out.shown.push_back(word);
    std::string_view bare = word;
    while (bare.size() > 1 && is_mark(bare.back())) bare.remove_suffix(1);
    while (bare.size() > 1 && is_mark(bare.front())) bare.remove_prefix(1);
    out.compared.push_back(to_lower(bare));
    at = end;
  }
  return out;
}

void put(std::vector<DiffPiece>& out, DiffKind kind, std::string_view word) {
  if (word.empty()) return;
  if (out.empty() || out.back().kind != kind) {
    out.push_back({kind, std::string(word)});
  } else {
    out.back().words.append(" ").append(word);
  }
}

}  // namespace

std::vector<DiffPiece> word_diff(std::string_view first, std::string_view second) {
  const Words a = split(first);
  const Words b = split(second);
  const std::size_t rows = a.compared.size();
  const std::size_t columns = b.compared.size();
  // length[i][j]: of the longest common sequence of what follows a[i] and b[j].
  std::vector<std::vector<std::uint16_t>> length(rows + 1, std::vector<std::uint16_t>(columns + 1, 0));
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      length[i][j] = a.compared[i] == b.compared[j] ? static_cast<std::uint16_t>(length[i + 1][j + 1] + 1)
                                                    : std::max(length[i + 1][j], length[i][j + 1]);
    }
  }
  std::vector<DiffPiece> out;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && a.compared[i] == b.compared[j]) {
      put(out, DiffKind::both, b.shown[j]);
      ++i, ++j;
    } else if (i < rows && (j == columns || length[i + 1][j] >= length[i][j + 1])) {
      put(out, DiffKind::only_first, a.shown[i++]);
    } else {
      put(out, DiffKind::only_second, b.shown[j++]);
    }
  }
  if (a.rest == b.rest) {
    put(out, DiffKind::both, b.rest);
  } else {
    put(out, DiffKind::only_first, a.rest);
    put(out, DiffKind::only_second, b.rest);
  }
  return out;
}

}  // namespace gainsay
