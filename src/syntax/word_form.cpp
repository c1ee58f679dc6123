#include "syntax/word_form.h"

#include <algorithm>
#include <array>
#include <string>

#include "syntax/stem.h"

namespace gainsay {
namespace {

/// Longer tokens are told apart by their first bytes only: they are addresses or noise.
constexpr std::size_t longest = 64;

struct MarkSpelling {
  std::string_view spelling;
  Mark mark;
  std::string_view canonical;
};

constexpr std::array<MarkSpelling, 44> marks{{
    {"\"", Mark::straight_quote, "\""},
    {"``", Mark::opening_quote, "\""},
    {"''", Mark::closing_quote, "\""},
    {"“", Mark::opening_quote, "\""},
    {"”", Mark::closing_quote, "\""},
    {"„", Mark::opening_quote, "\""},
    {"‟", Mark::opening_quote, "\""},
    {"«", Mark::opening_quote, "\""},
    {"»", Mark::closing_quote, "\""},
    {"＂", Mark::straight_quote, "\""},
    {"'", Mark::single_quote, "'"},
    {"`", Mark::single_quote, "'"},
    {"‘", Mark::single_quote, "'"},
    {"’", Mark::single_quote, "'"},
    {"‚", Mark::single_quote, "'"},
    {"‹", Mark::single_quote, "'"},
    {"›", Mark::single_quote, "'"},
    {",", Mark::comma, ","},
    {".", Mark::period, "."},
    {"!", Mark::question, "!"},
    {"?", Mark::question, "?"},
    {":", Mark::colon, ":"},
    {";", Mark::semicolon, ";"},
    {"-", Mark::dash, "-"},
    {"--", Mark::dash, "--"},
    {"---", Mark::dash, "--"},
    {"–", Mark::dash, "--"},
    {"—", Mark::dash, "--"},
    {"―", Mark::dash, "--"},
    {"‐", Mark::dash, "-"},
    {"‑", Mark::dash, "-"},
    {"...", Mark::ellipsis, "..."},
    {"…", Mark::ellipsis, "..."},
    {"....", Mark::ellipsis, "..."},
    {". . .", Mark::ellipsis, "..."},
    {"(", Mark::opening_bracket, "("},
    {")", Mark::closing_bracket, ")"},
    {"[", Mark::opening_bracket, "["},
    {"]", Mark::closing_bracket, "]"},
    {"-LRB-", Mark::opening_bracket, "("},
    {"-RRB-", Mark::closing_bracket, ")"},
    {"-LSB-", Mark::opening_bracket, "["},
    {"-RSB-", Mark::closing_bracket, "]"},
    {"?!", Mark::question, "?"},
}};

const MarkSpelling* find_mark(std::string_view token) {
  if (token.empty() || token.size() > 5) return nullptr;
  const char first = token.front();
  if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9')) {
    return nullptr;
  }
  for (const MarkSpelling& entry : marks) {
    if (entry.spelling == token) return &entry;
  }
  return nullptr;
}

/// Lower-case ASCII, digits as 0, typographic apostrophes as "'".
std::size_t normalise(std::string_view token, std::array<char, longest>& out) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < token.size() && size < longest; ++i) {
    const char c = token[i];
    if (c >= 'A' && c <= 'Z') {
      out[size++] = static_cast<char>(c - 'A' + 'a');
    } else if (c >= '0' && c <= '9') {
      out[size++] = '0';
    } else if (token.substr(i, 3) == "’" || token.substr(i, 3) == "‘") {
      out[size++] = '\'';
      i += 2;
    } else {
      out[size++] = c;
    }
  }
  return size;
}

std::uint32_t shape_of(std::string_view token) {
  std::uint32_t hash = hash_basis;
  char previous = 0;
  for (const char c : token.substr(0, longest)) {
    char kind = c;
    if (c >= 'A' && c <= 'Z')
      kind = 'X';
    else if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80)
      kind = 'x';
    else if (c >= '0' && c <= '9')
      kind = 'd';
    if (kind != previous) hash = hash_step(hash, kind);
    previous = kind;
  }
  return hash;
}

}  // namespace

WordForm word_form(std::string_view token) {
  WordForm form;
  std::array<char, longest> buffer;
  std::string_view lower;
  if (const MarkSpelling* mark = find_mark(token)) {
    form.mark = mark->mark;
    lower = mark->canonical;
    form.shape = word_hash(lower);
  } else {
    lower = {buffer.data(), normalise(token, buffer)};
    form.shape = shape_of(token);
    form.capital = !token.empty() && token[0] >= 'A' && token[0] <= 'Z';
    form.number = lower.find('0') != std::string_view::npos;
  }
  form.word = word_hash(lower);
  form.stem = word_hash(stem(lower, buffer));
  form.prefix2 = mix(2, word_hash(lower.substr(0, 2)));
  form.prefix3 = mix(3, word_hash(lower.substr(0, 3)));
  const auto suffix = [&](std::size_t size) {
    return lower.substr(lower.size() - std::min(size, lower.size()));
  };
  form.suffix1 = mix(4, word_hash(suffix(1)));
  form.suffix2 = mix(5, word_hash(suffix(2)));
  form.suffix3 = mix(6, word_hash(suffix(3)));
  form.suffix4 = mix(7, word_hash(suffix(4)));
  return form;
}

}  // namespace gainsay
