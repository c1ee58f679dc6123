// One sentence as its syntax shows it: words, tags, heads. A view; tokens are counted as in Text::tokens.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

class SentenceTree {
 public:
  SentenceTree(std::string_view article_text, const Text& text, const Syntax& syntax,
               const SyntaxModel& model, IndexRange tokens)
      : article_text_(article_text), text_(text), syntax_(syntax), model_(model), tokens_(tokens) {}

  [[nodiscard]] IndexRange tokens() const { return tokens_; }
  [[nodiscard]] bool holds(std::uint32_t token) const {
    return token >= tokens_.begin && token < tokens_.end;
  }
  [[nodiscard]] Span span(IndexRange tokens) const {
    return {text_.tokens[tokens.begin].span.begin, text_.tokens[tokens.end - 1].span.end};
  }
  [[nodiscard]] std::string_view word(std::uint32_t token) const {
    return slice(article_text_, text_.tokens[token].span);
  }
  /// Lower case, without full stops: words::fold.
  [[nodiscard]] std::string folded(std::uint32_t token) const;
  /// "NOUN", "PROPN", ...
  [[nodiscard]] std::string_view universal(std::uint32_t token) const {
    return universal_tag(model_.tagset()[syntax_.tags[token]]);
  }
  [[nodiscard]] std::string_view penn(std::uint32_t token) const {
    return penn_tag(model_.tagset()[syntax_.tags[token]]);
  }
  [[nodiscard]] const std::string& lemma(std::uint32_t token) const { return syntax_.lemmas[token]; }
  [[nodiscard]] std::string_view relation(std::uint32_t token) const {
    return model_.relations()[syntax_.arcs[token].relation];
  }
  /// Nothing for a root.
  [[nodiscard]] std::optional<std::uint32_t> head(std::uint32_t token) const;
  /// Whether `token` is `top` or hangs on it, over any number of arcs.
  [[nodiscard]] bool under(std::uint32_t token, std::uint32_t top) const;
  /// The run of words around `top` that hang on it.
  [[nodiscard]] IndexRange phrase_of(std::uint32_t top) const;
  /// The word of `range` that hangs on none of the others.
  [[nodiscard]] std::uint32_t top_of(IndexRange range) const;

  /// Common or proper noun.
  [[nodiscard]] bool is_noun(std::uint32_t token) const {
    return universal(token) == "NOUN" || universal(token) == "PROPN";
  }
  /// "'s" or "'" of a possessive.
  [[nodiscard]] bool is_possessive_mark(std::uint32_t token) const { return penn(token) == "POS"; }
  /// Whether no blank stands before `token`.
  [[nodiscard]] bool is_joined(std::uint32_t token) const {
    return token > tokens_.begin && text_.tokens[token - 1].span.end == text_.tokens[token].span.begin;
  }

 private:
  std::string_view article_text_;
  const Text& text_;
  const Syntax& syntax_;
  const SyntaxModel& model_;
  IndexRange tokens_;
};

}  // namespace gainsay
