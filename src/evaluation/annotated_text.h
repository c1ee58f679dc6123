// A text of an annotated corpus as the engine reads it, and the way between the offsets of both.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/span.h"
#include "extract/article.h"

namespace gainsay {

class AnnotatedText {
 public:
  /// Every line of `text` is taken as text. `name` is for messages. Fails as reading a text does.
  static Result<AnnotatedText> read(const std::string& text, const std::string& name);

  [[nodiscard]] const Article& article() const { return article_; }
  /// Bytes of the article's text to code points of the annotated text.
  [[nodiscard]] Spans to_points(const Spans& bytes) const;
  /// Code points of the annotated text to bytes of the article's text, ascending. What lies outside the text,
  /// or is not in the article, is left out.
  [[nodiscard]] Spans to_bytes(const Spans& points) const;

 private:
  AnnotatedText() = default;

  Article article_;
  std::vector<std::uint32_t> points_;  // code points before each byte of the annotated text
  std::vector<std::uint32_t> bytes_;   // byte of each of its code points, and its size
  std::vector<Span> kept_;             // for each of its bytes: the article's bytes that stand for it
};

}  // namespace gainsay
