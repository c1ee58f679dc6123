// Words of a span, in lower case: what the rules of this stage look at.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/is_one_of.h"
#include "base/span.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// A token and its text in lower case (ASCII letters only).
struct Word {
  Span span;
  std::string lower;
  bool capitalised = false;
};

/// Join a sentence to the one before it.
inline constexpr std::array<std::string_view, 4> opening_conjunctions = {"but", "and", "yet", "so"};

/// Open a phrase that means nobody: "neither the mayor nor the mill".
inline constexpr std::array<std::string_view, 3> nobodies = {"neither", "none", "nobody"};

/// Open a clause as its subject: "he", "they".
inline constexpr std::array<std::string_view, 6> subject_pronouns = {"he", "she", "it", "they", "we", "i"};

/// The forms of "to be" that make a passive: "was told", "being quoted as saying".
inline constexpr std::array<std::string_view, 6> passive_auxiliaries = {"is",   "are",  "was",
                                                                        "were", "been", "being"};

/// ASCII lower case.
std::string to_lower(std::string_view text);

/// The tokens that lie in `span`, ascending.
IndexRange tokens_in(const Text& text, Span span);

/// The words of `span`.
std::vector<Word> words_in(const Article& article, const Text& text, Span span);

/// The words of all pieces, in order.
std::vector<Word> words_in(const Article& article, const Text& text, const Spans& pieces);

/// The quotations that overlap `span`, as a range of Text::quotations that may hold a few more.
IndexRange quotations_near(const Text& text, Span span);

/// Whether a quotation overlaps `span`.
bool is_quoted(const Text& text, Span span);

/// Whether "; ", in no quotation, stands right before byte `at`.
bool is_behind_semicolon(const Article& article, const Text& text, std::uint32_t at);

/// Whether `words` holds `word`.
bool has_word(const std::vector<Word>& words, std::string_view word);

/// Whether one of the first `first` words is of `list`.
template <std::size_t N>
bool has_any(const std::vector<Word>& words, const std::array<std::string_view, N>& list,
             std::size_t first = SIZE_MAX) {
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(first, words.size()));
  return std::any_of(words.begin(), end, [&](const Word& word) { return is_one_of(word.lower, list); });
}

/// Whether a token is a mark that may open a quotation.
bool opens_quotation(std::string_view word);

/// "14:05", "9.30": the time at which an entry of a live page begins.
bool is_clock_time(std::string_view word);

/// The index of the sentence that holds byte `at`, or the one before it where none does.
std::uint32_t sentence_at(const Text& text, std::uint32_t at);

}  // namespace gainsay
