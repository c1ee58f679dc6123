#include "attribution/headline_labels.h"

#include <algorithm>
#include <array>

#include "attribution/words.h"
#include "entities/role_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_label = 6;     // words
constexpr std::uint32_t shortest_content = 3;  // words

bool is_speaker(const Article& article, const Text& text, const std::vector<TaggedName>& names,
                IndexRange label) {
  constexpr std::array<std::string_view, 20> speakers = {
      "poll",     "report",     "study",      "survey", "police",   "officials", "sources",
      "ministry", "court",      "government", "army",   "military", "statement", "data",
      "experts",  "scientists", "union",      "agency", "group",    "council"};
  const bool named = std::any_of(names.begin(), names.end(), [&](const TaggedName& name) {
    const bool speaks =
        name.kind == NameKind::person || name.kind == NameKind::organisation || name.kind == NameKind::group;
    return speaks && name.tokens.end == label.end;
  });
  const std::string last = to_lower(slice(article.text, text.tokens[label.end - 1].span));
  return named || is_one_of(last, speakers) || role_words::is_person_noun(last);
}

}  // namespace

void add_headline_labels(const Article& article, const Text& text, const std::vector<TaggedName>& names,
                         std::vector<LinkedSpans>& linked) {
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
    if (article.paragraphs[i].kind != ParagraphKind::headline) continue;
    IndexRange words = tokens_in(text, article.paragraphs[i].span);
    IndexRange label{words.begin, words.begin};
    while (label.end < words.end && label.size() <= longest_label &&
           slice(article.text, text.tokens[label.end].span) != ":") {
      ++label.end;
    }
    if (label.size() == 0 || label.size() > longest_label || label.end == words.end) continue;
    const Span mark = text.tokens[label.end].span;
    while (words.end > label.end && slice(article.text, text.tokens[words.end - 1].span) == ".") --words.end;
    if (words.end < label.end + 1 + shortest_content || !is_speaker(article, text, names, label)) continue;
    const Span content{text.tokens[label.end + 1].span.begin, text.tokens[words.end - 1].span.end};
    const Span source{text.tokens[label.begin].span.begin, text.tokens[label.end - 1].span.end};
    const bool taken = std::any_of(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
      return overlap(each.cue, mark) || overlap(each.source, source);
    });
    if (!taken) linked.push_back({{source}, {mark}, {content}, clause_margin});
  }
}

}  // namespace gainsay
