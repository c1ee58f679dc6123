#include "attribution/excerpt.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 10> marks = {"\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»"};

/// Puts the pieces' words together, piece by piece.
class ExcerptBuilder {
 public:
  ExcerptBuilder(const PassageLayers& layers, std::string_view article_text)
      : layers_(layers), article_text_(article_text) {
    out_.text.paragraphs.resize(layers.text.paragraphs.size());
    out_.syntax.states.width = layers.syntax.states.width;
  }

  void add(Span piece) {
    IndexRange tokens = tokens_in(layers_.text, piece);
    const IndexRange near = quotations_near(layers_.text, piece);
    const bool quoted = is_inside(near, tokens);
    if (quoted) {
      while (tokens.size() > 0 && is_mark(tokens.begin)) ++tokens.begin;
      while (tokens.size() > 0 && is_mark(tokens.end - 1)) --tokens.end;
    }
    if (tokens.size() > 0 && (word(tokens.begin) == "that" || word(tokens.begin) == "That")) ++tokens.begin;
    if (tokens.size() == 0) return;
    const auto offset = static_cast<std::uint32_t>(out_.text.tokens.size());
    add_quotations(near, tokens, offset, quoted ? 1 : 0);
    const auto first = static_cast<std::uint32_t>(out_.text.sentences.size());
    std::uint32_t sentence = sentence_at(layers_.text, layers_.text.tokens[tokens.begin].span.begin);
    for (; sentence < layers_.text.sentences.size(); ++sentence) {
      const Sentence& whole = layers_.text.sentences[sentence];
      if (whole.tokens.begin >= tokens.end) break;
      add_sentence(whole,
                   {std::max(whole.tokens.begin, tokens.begin), std::min(whole.tokens.end, tokens.end)});
    }
    out_.sentences.push_back({first, static_cast<std::uint32_t>(out_.text.sentences.size())});
  }

  Excerpt take() { return std::move(out_); }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t token) const {
    return slice(article_text_, layers_.text.tokens[token].span);
  }
  [[nodiscard]] bool is_mark(std::uint32_t token) const { return is_one_of(word(token), marks); }

  /// Whether one quotation holds all of `tokens`, its marks not counted.
  [[nodiscard]] bool is_inside(IndexRange near, IndexRange tokens) const {
    const auto& all = layers_.text.quotations;
    return std::any_of(all.begin() + near.begin, all.begin() + near.end, [&](const Quotation& quotation) {
      return quotation.depth == 0 && quotation.tokens.begin <= tokens.begin + 1 &&
             quotation.tokens.end + 1 >= tokens.end;
    });
  }

  void add_quotations(IndexRange near, IndexRange tokens, std::uint32_t offset, std::uint32_t left_out) {
    for (std::uint32_t i = near.begin; i < near.end; ++i) {
      Quotation quotation = layers_.text.quotations[i];
      if (quotation.depth < left_out || quotation.tokens.begin <= tokens.begin ||
          quotation.tokens.end > tokens.end)
        continue;
      quotation.depth -= left_out;
      quotation.tokens.begin += offset - tokens.begin;
      quotation.tokens.end += offset - tokens.begin;
      out_.text.quotations.push_back(quotation);
    }
  }

  void add_sentence(const Sentence& whole, IndexRange tokens) {
    if (tokens.size() == 0) return;
    const Syntax& syntax = layers_.syntax;
    const auto begin = static_cast<std::uint32_t>(out_.text.tokens.size());
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      out_.text.tokens.push_back(layers_.text.tokens[t]);
      out_.syntax.forms.push_back(syntax.forms[t]);
      out_.syntax.tags.push_back(syntax.tags[t]);
      out_.names.push_back(layers_.names[t]);
      Arc arc = syntax.arcs[t];
      const std::uint32_t head = whole.tokens.begin + arc.head - 1;
      arc.head = arc.head != 0 && head >= tokens.begin && head < tokens.end ? head - tokens.begin + 1 : 0;
      out_.syntax.arcs.push_back(arc);
    }
    const Span span{layers_.text.tokens[tokens.begin].span.begin,
                    layers_.text.tokens[tokens.end - 1].span.end};
    out_.text.sentences.push_back({span, {begin, begin + tokens.size()}, whole.paragraph});
  }

  const PassageLayers& layers_;
  std::string_view article_text_;
  Excerpt out_;
};

}  // namespace

Excerpt excerpt(const PassageLayers& layers, std::string_view article_text, const Spans& pieces) {
  ExcerptBuilder builder(layers, article_text);
  for (const Span piece : pieces) builder.add(piece);
  return builder.take();
}

}  // namespace gainsay
