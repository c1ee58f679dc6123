#include "store/review_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/read_number.h"

namespace gainsay {
namespace {

std::string in_words(const Spans& spans) {
  std::string out;
  for (const Span span : spans) out += fmt::format("{}{}-{}", out.empty() ? "" : ",", span.begin, span.end);
  return out;
}

// What comes before the next `end`, which is taken off `text` with it.
std::string_view taken(std::string_view& text, char end) {
  const std::string_view part = text.substr(0, text.find(end));
  text.remove_prefix(std::min(text.size(), part.size() + 1));
  return part;
}

std::optional<Spans> spans(std::string_view text) {
  Spans all;
  while (!text.empty()) {
    std::string_view piece = taken(text, ',');
    const auto begin = read_number<std::uint32_t>(taken(piece, '-'));
    const auto end = read_number<std::uint32_t>(piece);
    if (!begin || !end || *begin > *end) return std::nullopt;
    all.push_back({*begin, *end});
  }
  return all;
}

std::optional<JudgedWords> words(std::string_view key) {
  if (std::count(key.begin(), key.end(), ';') != 2) return std::nullopt;
  JudgedWords all;
  for (Spans* part : std::array{&all.source, &all.cue, &all.content}) {
    auto read = spans(taken(key, ';'));
    if (!read) return std::nullopt;
    *part = std::move(*read);
  }
  return all;
}

}  // namespace

std::string review_key(const Attribution& attribution) {
  return in_words(attribution.source) + ";" + in_words(attribution.cue) + ";" + in_words(attribution.content);
}

std::string link_key(const Attribution& answer, const Hash128& article, const Attribution& claim) {
  return review_key(answer) + ">" + to_hex(article) + ":" + review_key(claim);
}

std::optional<Judged> judged_of(std::string_view judged) {
  const bool is_link = judged.find('>') != std::string_view::npos;
  auto own = words(taken(judged, '>'));
  if (!own) return std::nullopt;
  Judged all{std::move(*own), {}};
  if (!is_link) return all;
  const auto article = from_hex(taken(judged, ':'));
  auto claim = words(judged);
  if (!article || !claim) return std::nullopt;
  all.answered = {*article, std::string(judged), std::move(*claim)};
  return all;
}

}  // namespace gainsay
