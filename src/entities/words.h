// Words as names are built from: tokens joined over hyphens, with what their letters show.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/text.h"

namespace gainsay {

/// A token, or tokens that hyphens join ("al-Iraq", "U.S.-led").
struct NameWord {
  Span span;
  std::uint32_t sentence = 0;
  std::string folded;           ///< lower case, without the full stops of initials: "U.S." is "us"
  bool capitalised = false;     ///< begins with a capital, or is a particle and a capital: "al-Iraq"
  bool acronym = false;         ///< two to ten capitals or digits and no small letter: "PMOI", "G8"
  bool alphabetic = false;      ///< holds a letter
  bool sentence_start = false;  ///< its capital says nothing: opens a sentence, a quotation or follows ':'
  bool possessive = false;      ///< "'s" or "'"
};

/// The words of all sentences, in order. Possessive endings stand apart from their noun.
std::vector<NameWord> read_words(std::string_view text, const Text& layers);

/// Lower case by simple Unicode mapping, apostrophes made plain, full stops dropped.
std::string fold(std::string_view word);

}  // namespace gainsay
