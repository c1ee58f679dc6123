// Reads paragraphs, and shows what was found as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/sentence_model.h"
#include "text/text.h"

namespace gainsay::testing {

/// The real weights.
inline const SentenceModel& sentence_model() {
  static const SentenceModel model = SentenceModel::load(GAINSAY_MODELS_DIR).value();
  return model;
}

/// An article whose paragraphs are the lines of `text`.
inline Article article_of(std::string_view text) {
  Article article;
  article.text = text;
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != '\n') continue;
    article.paragraphs.push_back({{begin, at}});
    begin = at + 1;
  }
  return article;
}

inline std::vector<std::string> tokens_of(std::string_view text) {
  std::vector<std::string> words;
  const auto read = analyse_text(article_of(text), sentence_model(), Limits{});
  for (const Token& token : read->tokens) words.emplace_back(slice(text, token.span));
  return words;
}

inline std::vector<std::string> sentences_of(std::string_view text) {
  std::vector<std::string> shown;
  const auto read = analyse_text(article_of(text), sentence_model(), Limits{});
  for (const Sentence& sentence : read->sentences) shown.emplace_back(slice(text, sentence.span));
  return shown;
}

/// Each quotation as it stands, with " (open)" after those that no mark closed.
inline std::vector<std::string> quotations_of(std::string_view text) {
  std::vector<std::string> shown;
  const auto read = analyse_text(article_of(text), sentence_model(), Limits{});
  for (const Quotation& quotation : read->quotations) {
    shown.push_back(std::string(slice(text, quotation.span)) + (quotation.closed ? "" : " (open)"));
  }
  return shown;
}

}  // namespace gainsay::testing
