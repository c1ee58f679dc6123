#include <algorithm>
#include <array>
#include <utility>

#include "ledger/headline_near.h"
#include "ledger/meeting.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

constexpr std::size_t least_words = 2;  // one word between marks keeps a distance, and quotes nobody
constexpr auto contractions =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"'ll", "will"},
                                                                  {"'re", "are"},
                                                                  {"'ve", "have"},
                                                                  {"'m", "am"},
                                                                  {"n't", "not"},
                                                                  {"ca", "can"},
                                                                  {"wo", "will"},
                                                                  {"cannot", "can"}});

// Letters and digits only, written out: a headline drops and adds marks freely.
std::vector<std::string> plain(const std::vector<Word>& words) {
  std::vector<std::string> out;
  for (const Word& word : words) {
    std::string lower = word.lower;
    for (std::size_t at; (at = lower.find("\u2019")) != std::string::npos;) {
      lower.erase(at, 2);
      lower[at] = '\'';
    }
    const auto full = std::find_if(contractions.begin(), contractions.end(),
                                   [&](const auto& pair) { return pair.first == lower; });
    if (full != contractions.end()) {
      out.emplace_back(full->second);
      if (lower == "cannot") out.emplace_back("not");
      continue;
    }
    std::string piece;
    const auto push = [&] {
      if (!piece.empty()) out.push_back(std::move(piece));
      piece.clear();
    };
    for (const char c : lower) {
      const auto byte = static_cast<unsigned char>(c);
      const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
      if (letter) piece += c;
      if (c == '-' || c == '/') push();
    }
    // Marks of three bytes that are no letters: dashes, quotation marks, three dots.
    if (piece.size() == 3 && piece.starts_with("\xE2\x80")) piece.clear();
    push();
  }
  return out;
}

std::string stem_of(const std::string& word) {
  std::array<char, 64> buffer{};
  return word.size() < buffer.size() ? std::string(stem(word, buffer)) : word;
}

bool holds_run(const std::vector<std::string>& words, const std::vector<std::string>& run) {
  return std::search(words.begin(), words.end(), run.begin(), run.end()) != words.end();
}

// "… the dam … is safe" leaves words out openly.
std::vector<std::vector<Word>> pieces_of(const std::vector<Word>& words) {
  std::vector<std::vector<Word>> pieces(1);
  for (const Word& word : words) {
    if (word.lower == "\u2026" || word.lower == "..." || word.lower == "[" || word.lower == "]") {
      pieces.emplace_back();
    } else {
      pieces.back().push_back(word);
    }
  }
  return pieces;
}

// The name of a book or a show stands between marks, too.
bool is_title(const std::vector<Word>& words) {
  return std::all_of(words.begin(), words.end(),
                     [](const Word& word) { return word.capitalised || word.lower.size() < 4; });
}

}  // namespace

std::vector<HeadlineFinding> check_quotations(const HeadlineView& view) {
  std::vector<HeadlineFinding> findings;
  const auto body = plain(view.body_words);
  for (const Quotation& quotation : view.text.quotations) {
    if (!view.headline.contains(quotation.span) || !quotation.closed || quotation.depth != 0) continue;
    const auto words = words_in(view.article, view.text, quotation.span);
    const auto run = plain(words);
    if (run.size() < least_words || is_title(words)) continue;
    const auto pieces = pieces_of(words);
    const bool whole = std::all_of(pieces.begin(), pieces.end(),
                                   [&](const auto& piece) { return holds_run(body, plain(piece)); });
    if (whole) continue;
    // Words that the body has, but not so.
    const auto wanted = meaning_words(words);
    const Nearest near = nearest_sentence(view, wanted);
    const bool met = near.shared * 2 >= wanted.size() &&
                     (near.shared >= 2 || (near.shared == 1 && is_quoted(view.text, near.sentence)));
    HeadlineFinding finding{HeadlineFindingKind::quote_altered, quotation.span, std::nullopt,
                            "The body does not have the quoted words."};
    if (met) {
      finding.body = near.sentence;
      std::string other;
      const auto there = plain(words_in(view.article, view.text, near.sentence));
      for (const std::string& word : run) {
        const bool same = std::any_of(there.begin(), there.end(), [&](const std::string& each) {
          return stem_of(each) == stem_of(word);
        });
        if (!same) other += (other.empty() ? "\u201c" : "\u201d, \u201c") + word;
      }
      finding.explanation = other.empty() ? "The body has these words, but not in this order."
                                          : "The body has the quotation without " + other + "\u201d.";
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace gainsay
