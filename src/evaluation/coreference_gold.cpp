#include "evaluation/coreference_gold.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include "base/utf8.h"
#include "evaluation/conllu_lines.h"
#include "evaluation/segmentation.h"
#include "evaluation/syntax_scores.h"

namespace gainsay {
namespace {

struct Bracket {
  std::uint32_t cluster = 0;
  IndexRange words;
};

std::uint32_t number(std::string_view digits) {
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// The entities of a document, by its words.
class Brackets {
 public:
  /// False where one closes that is not open.
  bool read(std::string_view misc, std::uint32_t word) {
    const std::size_t at = misc.find("Entity=");
    if (at == std::string_view::npos || (at > 0 && misc[at - 1] != '|')) return true;
    std::string_view rest = misc.substr(at + 7);
    rest = rest.substr(0, rest.find('|'));
    while (!rest.empty()) {
      const bool opens = rest.front() == '(';
      if (opens) rest.remove_prefix(1);
      const std::uint32_t cluster = number(rest);
      const std::size_t end = std::min(rest.find_first_of("()"), rest.size());
      if (opens) types_[cluster] = type_of(rest.substr(0, end));
      const bool closes = end < rest.size() && rest[end] == ')';
      if (opens) open_[cluster].push_back(word);
      if (closes) {
        auto& begins = open_[cluster];
        if (begins.empty()) return false;
        found_.push_back({cluster, {begins.back(), word + 1}});
        begins.pop_back();
      }
      rest.remove_prefix(end + (closes ? 1 : 0));
    }
    return true;
  }

  [[nodiscard]] const std::vector<Bracket>& found() const { return found_; }
  [[nodiscard]] bool is_actor(std::uint32_t cluster) const {
    const auto type = types_.find(cluster);
    return type != types_.end() && (type->second == "person" || type->second == "organization");
  }
  [[nodiscard]] bool all_closed() const {
    return std::all_of(open_.begin(), open_.end(), [](const auto& each) { return each.second.empty(); });
  }

 private:
  // "12-person-new-..."
  static std::string type_of(std::string_view entity) {
    const std::size_t at = std::min(entity.find('-'), entity.size() - 1) + 1;
    return std::string(entity.substr(at, entity.find('-', at) - at));
  }

  std::map<std::uint32_t, std::vector<std::uint32_t>> open_;
  std::map<std::uint32_t, std::string> types_;  // of each cluster, as its last mention has it
  std::vector<Bracket> found_;
};

ReferenceKind kind_of(const std::string& universal) {
  if (universal == "PROPN") return ReferenceKind::name;
  return universal == "PRON" || universal == "DET" ? ReferenceKind::pronoun : ReferenceKind::nominal;
}

Result<CoreferenceDocument> read_document(std::string_view conllu, std::string name,
                                          const std::string& input) {
  auto parts = read_segmentation(conllu, Breaks::paragraphs, input);
  if (!parts) return tl::unexpected(std::move(parts.error()));
  const auto words = read_word_analyses(conllu, input);
  if (!words) return tl::unexpected(words.error());
  Brackets brackets;
  std::uint32_t word = 0;
  ConlluLines lines(conllu);
  for (ConlluLine line; lines.next(line);) {
    if (line.kind != ConlluLine::Kind::word) continue;
    if (!brackets.read(line.columns[9], word++))
      return fail(ErrorCode::damaged, "closes an entity that is not open", input, line.at);
  }
  if (!brackets.all_closed()) return fail(ErrorCode::damaged, "leaves an entity open", input);
  CoreferenceDocument document;
  document.name = std::move(name);
  for (const Bracket& bracket : brackets.found()) {
    std::uint32_t head = bracket.words.begin;
    for (std::uint32_t i = bracket.words.begin; i < bracket.words.end; ++i) {
      const std::uint32_t above = (*words)[i].head;
      if (above < bracket.words.begin || above >= bracket.words.end) {
        head = i;
        break;
      }
    }
    const Span span{parts->words[bracket.words.begin].begin, parts->words[bracket.words.end - 1].end};
    document.references.push_back({span, parts->words[head], kind_of((*words)[head].universal_tag),
                                   bracket.cluster, brackets.is_actor(bracket.cluster)});
  }
  std::stable_sort(document.references.begin(), document.references.end(),
                   [](const GoldReference& a, const GoldReference& b) { return a.head < b.head; });
  document.article = std::move(parts->article);
  return document;
}

/// The byte of code point `index`; past the end where the text has fewer.
std::uint32_t byte_at(std::string_view text, std::uint32_t index) {
  std::size_t at = 0;
  for (; index > 0 && at < text.size(); --index) at += utf8::decode(text, at).length;
  return static_cast<std::uint32_t>(index > 0 ? text.size() + 1 : at);
}

}  // namespace

Result<std::vector<CoreferenceDocument>> read_coreference(std::string_view conllu, std::string input) {
  constexpr std::string_view mark = "# newdoc id = ";
  std::vector<CoreferenceDocument> documents;
  for (std::size_t at = conllu.find(mark); at < conllu.size();) {
    const std::size_t next = std::min(conllu.find(mark, at + 1), conllu.size());
    const std::size_t line = std::min(conllu.find('\n', at), next);
    const std::string name(conllu.substr(at + mark.size(), line - at - mark.size()));
    auto document = read_document(conllu.substr(at, next - at), name, input);
    if (!document) return tl::unexpected(std::move(document.error()));
    documents.push_back(std::move(*document));
    at = next;
  }
  if (documents.empty()) return fail(ErrorCode::damaged, "names no documents", std::move(input));
  return documents;
}

Result<std::vector<GapExample>> read_gap(std::string_view content, std::string input) {
  std::vector<GapExample> examples;
  bool first = true;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    std::string_view line = content.substr(at, end - at);
    const std::size_t begin = std::exchange(at, end + 1);
    if (std::exchange(first, false) || line.empty()) continue;
    if (line.ends_with('\r')) line.remove_suffix(1);
    std::vector<std::string_view> columns;
    for (std::size_t from = 0; from <= line.size();) {
      const std::size_t to = std::min(line.find('\t', from), line.size());
      columns.push_back(line.substr(from, to - from));
      from = to + 1;
    }
    if (columns.size() != 11)
      return fail(ErrorCode::damaged, "has a line without eleven columns", std::move(input), begin);
    GapExample example;
    example.id = columns[0];
    example.article.text = columns[1];
    const std::string& text = example.article.text;
    example.article.paragraphs = {{{0, static_cast<std::uint32_t>(text.size())}, ParagraphKind::body}};
    const auto span = [&](std::size_t words) {
      const std::uint32_t from = byte_at(text, number(columns[words + 1]));
      return Span{from, from + static_cast<std::uint32_t>(columns[words].size())};
    };
    example.pronoun = span(2);
    example.a = {span(4), columns[6] == "TRUE" || columns[6] == "True"};
    example.b = {span(7), columns[9] == "TRUE" || columns[9] == "True"};
    for (const Span each : {example.pronoun, example.a.span, example.b.span}) {
      if (each.end > text.size())
        return fail(ErrorCode::damaged, "has an offset outside its text", std::move(input), begin);
    }
    const std::uint32_t pronoun = reference_word(columns[2]);
    example.feminine = pronoun == reference_word("she") || pronoun == reference_word("her") ||
                       pronoun == reference_word("hers");
    examples.push_back(std::move(example));
  }
  return examples;
}

}  // namespace gainsay
