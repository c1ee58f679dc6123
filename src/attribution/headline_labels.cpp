#include "attribution/headline_labels.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "attribution/reporting_words.h"
#include "attribution/words.h"
#include "entities/role_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_label = 6;       // words
constexpr std::uint32_t shortest_content = 3;    // words
constexpr std::uint32_t longest_quotation = 30;  // words

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

/// Who is named behind the colon, up to "on", "after" and the like, where a quotation fills what stands
/// before it.
std::optional<LinkedSpans> behind_quotation(const Article& article, const Text& text,
                                            const std::vector<TaggedName>& names, IndexRange words,
                                            IndexRange label) {
  constexpr std::array<std::string_view, 9> ends = {"on",    "after", "over", "as", "in",
                                                    "about", ",",     "amid", "at"};
  const Span quoted{text.tokens[label.begin].span.begin, text.tokens[label.end - 1].span.end};
  const IndexRange near = quotations_near(text, quoted);
  const bool fills = std::any_of(text.quotations.begin() + near.begin, text.quotations.begin() + near.end,
                                 [&](const Quotation& each) { return each.span == quoted; });
  IndexRange source{label.end + 1, label.end + 1};
  constexpr std::array<std::string_view, 16> deeds = {
      "hits",    "fires", "speaks",   "breaks", "opens",   "lashes", "apologises", "apologizes",
      "defends", "backs", "responds", "reacts", "reveals", "pays",   "calls",      "tells"};
  for (; source.end < words.end; ++source.end) {
    const std::string word = to_lower(slice(article.text, text.tokens[source.end].span));
    // "'I never did': singer denies claim"
    const bool verb = source.size() > 0 && (is_reporting_word(word) || is_one_of(word, deeds));
    if (verb || is_one_of(word, ends)) break;
  }
  if (!fills || source.size() == 0 || source.size() > longest_label ||
      !is_speaker(article, text, names, source))
    return std::nullopt;
  return LinkedSpans{{{text.tokens[source.begin].span.begin, text.tokens[source.end - 1].span.end}},
                     {text.tokens[label.end].span},
                     {quoted},
                     clause_margin};
}

}  // namespace

void add_headline_labels(const Article& article, const Text& text, const std::vector<TaggedName>& names,
                         std::vector<LinkedSpans>& linked) {
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
    if (article.paragraphs[i].kind != ParagraphKind::headline) continue;
    IndexRange words = tokens_in(text, article.paragraphs[i].span);
    IndexRange label{words.begin, words.begin};
    while (label.end < words.end && label.size() <= longest_quotation &&
           slice(article.text, text.tokens[label.end].span) != ":") {
      ++label.end;
    }
    if (label.size() == 0 || label.end == words.end) continue;
    const Span mark = text.tokens[label.end].span;
    if (auto quoted = behind_quotation(article, text, names, words, label)) {
      const bool known = std::any_of(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
        return overlap(each.content, quoted->content.front());
      });
      if (!known) linked.push_back(std::move(*quoted));
      continue;
    }
    while (words.end > label.end && slice(article.text, text.tokens[words.end - 1].span) == ".") --words.end;
    if (label.size() > longest_label || words.end < label.end + 1 + shortest_content ||
        !is_speaker(article, text, names, label))
      continue;
    Span content{text.tokens[label.end + 1].span.begin, text.tokens[words.end - 1].span.end};
    // "Mayor: 'I never took it', union denies": what stands behind the quotation is another's.
    const IndexRange near = quotations_near(text, content);
    for (std::uint32_t q = near.begin; q < near.end; ++q) {
      const Span quotation = text.quotations[q].span;
      if (quotation.begin == content.begin && quotation.end < content.end) content.end = quotation.end;
    }
    const Span source{text.tokens[label.begin].span.begin, text.tokens[label.end - 1].span.end};
    const bool taken = std::any_of(linked.begin(), linked.end(), [&](const LinkedSpans& each) {
      return overlap(each.cue, mark) || overlap(each.source, source);
    });
    if (!taken) linked.push_back({{source}, {mark}, {content}, clause_margin});
  }
}

}  // namespace gainsay
