#include "word_kind_lexicon.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "treebank.h"

namespace gainsay::train {
namespace {

constexpr std::uint32_t least = 3;
using Counts = std::array<std::uint32_t, WordKinds::kind_count>;

std::uint8_t kind_of(std::string_view tag) {
  const auto any_of = [&](std::initializer_list<std::string_view> tags) {
    return std::ranges::find(tags, tag) != tags.end();
  };
  if (any_of({"NN", "NNS"})) return 1;
  if (any_of({"NNP", "NNPS"})) return WordKinds::name;
  if (any_of({"VBD", "VBZ", "VBP"})) return WordKinds::finite_verb;
  if (tag == "MD") return WordKinds::modal_verb;
  if (tag == "VB") return 5;
  if (tag == "VBN") return 6;
  if (tag == "VBG") return 7;
  if (any_of({"JJ", "JJR", "JJS"})) return 8;
  if (any_of({"RB", "RBR", "RBS", "WRB"})) return 9;
  if (any_of({"PRP", "EX", "WP"})) return 10;
  if (any_of({"DT", "PDT", "WDT", "PRP$", "WP$"})) return 11;
  if (any_of({"IN", "TO"})) return 12;
  if (tag == "CC") return 13;
  if (any_of({"UH", "RP", "POS", "FW"})) return 14;
  return 15;
}

bool has_letter(std::string_view token) {
  return std::ranges::any_of(token, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// The most frequent kind, and the next one where it has a fifth of the occurrences.
std::uint8_t kinds_of(Counts counts, std::uint32_t total) {
  const auto first = std::ranges::max_element(counts);
  const auto kind = static_cast<std::uint32_t>(first - counts.begin());
  *first = 0;
  const auto second = std::ranges::max_element(counts);
  const auto other = *second * 5 >= total ? static_cast<std::uint32_t>(second - counts.begin()) : 0;
  return static_cast<std::uint8_t>(kind * WordKinds::kind_count + other);
}

}  // namespace

WordKinds count_word_kinds(const std::vector<std::string>& files) {
  std::map<std::uint32_t, Counts> words;
  for (const std::string& file : files) {
    for (const TreebankSentence& sentence : read_treebank(file)) {
      for (std::size_t i = 0; i < sentence.forms.size(); ++i) {
        if (!has_letter(sentence.forms[i])) continue;
        ++words[WordKinds::key(sentence.forms[i])][kind_of(sentence.penn_tags[i])];
      }
    }
  }
  std::vector<std::uint32_t> forms;
  std::vector<std::uint8_t> kinds;
  for (const auto& [form, counts] : words) {
    std::uint32_t total = 0;
    for (const std::uint32_t count : counts) total += count;
    if (total < least) continue;
    forms.push_back(form);
    kinds.push_back(kinds_of(counts, total));
  }
  return {std::move(forms), std::move(kinds)};
}

}  // namespace gainsay::train
