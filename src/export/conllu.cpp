#include "export/conllu.h"

#include <fmt/format.h>

#include <algorithm>

#include "export/code_points.h"
#include "text/surface_tokens.h"

namespace gainsay {
namespace {

/// Columns may hold neither tabs nor line ends, and none may be empty.
std::string cell(std::string_view value) {
  std::string out(value);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return out.empty() ? "_" : out;
}

/// "B-Person", "I-Person" or nothing, a token each.
std::vector<std::string> name_labels(const Text& text, const std::vector<TaggedName>& names) {
  std::vector<std::string> labels(text.tokens.size());
  for (const TaggedName& name : names) {
    for (std::uint32_t i = name.tokens.begin; i < name.tokens.end; ++i) {
      labels[i] = fmt::format("{}-{}", i == name.tokens.begin ? 'B' : 'I', corpus_label(name.kind));
    }
  }
  return labels;
}

class Writer {
 public:
  Writer(const Article& article, const Text& text, const Syntax& syntax, const SyntaxModel& model,
         const std::vector<TaggedName>& names)
      : article_(article),
        text_(text),
        syntax_(syntax),
        model_(model),
        points_(article.text),
        labels_(name_labels(text, names)) {}

  void sentence(const Sentence& sentence, std::string& out) const {
    const std::uint32_t first = sentence.tokens.begin;
    std::uint32_t surface_end = first;
    for (std::uint32_t i = first; i < sentence.tokens.end; ++i) {
      if (i >= surface_end) {
        surface_end = surface_end_of(sentence, i);
        if (surface_end > i + 1) {
          const Span span{text_.tokens[i].span.begin, text_.tokens[surface_end - 1].span.end};
          out += fmt::format("{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n", i - first + 1, surface_end - first,
                             cell(slice(article_.text, span)),
                             misc(span, surface_end == sentence.tokens.end, ""));
        }
      }
      const Token& token = text_.tokens[i];
      const std::string_view tag = model_.tagset()[syntax_.tags[i]];
      const Arc& arc = syntax_.arcs[i];
      const bool inside = surface_end > i + 1 || (i > first && is_clitic_of_surface(i, first));
      out += fmt::format("{}\t{}\t{}\t{}\t{}\t_\t{}\t{}\t_\t{}\n", i - first + 1,
                         cell(slice(article_.text, token.span)), cell(syntax_.lemmas[i]), universal_tag(tag),
                         penn_tag(tag), arc.head, model_.relations()[arc.relation],
                         misc(token.span, inside || i + 1 == sentence.tokens.end, labels_[i]));
    }
    out += '\n';
  }

 private:
  /// The end of the tokens that are written together with token i as one word.
  [[nodiscard]] std::uint32_t surface_end_of(const Sentence& sentence, std::uint32_t i) const {
    std::uint32_t end = i + 1;
    while (end < sentence.tokens.end &&
           continues_surface_token(article_.text, text_.tokens[end - 1].span, text_.tokens[end].span)) {
      ++end;
    }
    return end;
  }
  [[nodiscard]] bool is_clitic_of_surface(std::uint32_t i, std::uint32_t first) const {
    return i > first &&
           continues_surface_token(article_.text, text_.tokens[i - 1].span, text_.tokens[i].span);
  }

  /// `last` where what follows says nothing of this token's spaces.
  [[nodiscard]] std::string misc(Span span, bool last, const std::string& label) const {
    std::string out = fmt::format("TokenRange={}:{}", points_.before(span.begin), points_.before(span.end));
    const bool joined = !last && span.end < article_.text.size() && article_.text[span.end] != ' ' &&
                        article_.text[span.end] != '\n';
    if (!label.empty()) out = "NER=" + label + "|" + out;
    return joined ? "SpaceAfter=No|" + out : out;
  }

  const Article& article_;
  const Text& text_;
  const Syntax& syntax_;
  const SyntaxModel& model_;
  CodePoints points_;
  std::vector<std::string> labels_;
};

}  // namespace

std::string to_conllu(const Article& article, const Text& text, const Syntax& syntax,
                      const SyntaxModel& model, const std::vector<TaggedName>& names, std::string_view id) {
  const Writer writer(article, text, syntax, model, names);
  std::string out = "# newdoc id = " + cell(id) + "\n";
  std::uint32_t paragraph = 0xFFFFFFFF;
  std::size_t number = 0;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.paragraph != paragraph) out += "# newpar\n";
    paragraph = sentence.paragraph;
    out += fmt::format("# sent_id = {}\n# text = {}\n", ++number, cell(slice(article.text, sentence.span)));
    writer.sentence(sentence, out);
  }
  return out;
}

}  // namespace gainsay
