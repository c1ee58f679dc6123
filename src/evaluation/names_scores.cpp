#include "evaluation/names_scores.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace gainsay {
namespace {

std::vector<std::string_view> columns_of(std::string_view line) {
  const std::string_view apart = line.find('\t') == std::string_view::npos ? " " : "\t";
  std::vector<std::string_view> columns;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_of(apart, at), line.size());
    if (end > at) columns.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return columns;
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "B-Person", "I-LOC"; not a road's "I-95".
bool is_name_label(std::string_view text) {
  return text.size() > 2 && (text.starts_with("B-") || text.starts_with("I-")) && text[2] >= 'A' &&
         text[2] <= 'Z';
}

using Name = std::tuple<std::size_t, std::size_t, std::string>;  // first, end, kind

std::set<Name> names_of(const std::vector<std::string>& labels) {
  std::set<Name> names;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i].size() < 3) continue;
    const std::string kind = labels[i].substr(2);
    const bool goes_on =
        labels[i][0] == 'I' && i > 0 && labels[i - 1].size() > 2 && labels[i - 1].substr(2) == kind;
    if (goes_on) continue;
    std::size_t end = i + 1;
    while (end < labels.size() && labels[end] == "I-" + kind) ++end;
    names.emplace(i, end, kind);
  }
  return names;
}

// Parallel to NameKind: person, location, organisation, group, date, misc, money, facility, product.
const std::vector<std::string_view> worldwide = {
    "Person", "Location", "Organization", "NORP", "Date", "", "Money", "", ""};
const std::vector<std::string_view> uner = {"PER", "LOC", "ORG", "", "", "", "", "LOC", ""};
const std::vector<std::string_view> re3d = {
    "Person", "Location", "Organisation", "Nationality", "Temporal", "", "Money", "Location", ""};

}  // namespace

Result<std::vector<LabelledWords>> read_labelled_words(std::string_view content, std::string input) {
  std::vector<LabelledWords> sentences;
  bool fresh = true;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    const std::string_view line = content.substr(at, end - at);
    const auto columns = columns_of(line);
    if (columns.empty()) {
      fresh = true;
    } else if (!(line.starts_with("# ") && line.find('\t') == std::string_view::npos)) {
      // A numeral with two labels, of a name and of the name around it, is a word.
      const bool numbered = columns.size() > 2 && is_number(columns[0]) && !is_name_label(columns[1]);
      if (columns.size() < 2)
        return fail(ErrorCode::damaged, "has a line of one column", std::move(input), at);
      if (fresh) sentences.emplace_back();
      fresh = false;
      const std::string_view label = columns[numbered ? 2 : 1];
      sentences.back().words.emplace_back(columns[numbered ? 1 : 0]);
      sentences.back().labels.emplace_back(is_name_label(label) ? label : "O");
    }
    at = end + 1;
  }
  return sentences;
}

Result<NameScheme> NameScheme::of(const std::vector<LabelledWords>& sentences, std::string input) {
  std::set<std::string> kinds;
  for (const LabelledWords& sentence : sentences) {
    for (const std::string& label : sentence.labels) {
      if (label.size() > 2) kinds.insert(label.substr(2));
    }
  }
  if (kinds.contains("PER")) return NameScheme(uner);
  if (kinds.contains("Organisation")) return NameScheme(re3d);
  if (kinds.contains("Organization")) return NameScheme(worldwide);
  return fail(ErrorCode::damaged, "has no labels of names that are known here", std::move(input));
}

bool NameScheme::counts(std::string_view label) const {
  return std::find(names_.begin(), names_.end(), label) != names_.end();
}

std::vector<std::vector<std::string>> label_names(std::span<const LabelledWords> document,
                                                  const NameScheme& scheme, const SyntaxModel& syntax,
                                                  const NameTagger& tagger) {
  Text text;
  Syntax whole;
  for (const LabelledWords& sentence : document) {
    const std::vector<std::string_view> words(sentence.words.begin(), sentence.words.end());
    const Syntax own = analyse_words(words, syntax);
    const auto begin = static_cast<std::uint32_t>(whole.forms.size());
    whole.forms.insert(whole.forms.end(), own.forms.begin(), own.forms.end());
    whole.states.width = own.states.width;
    whole.states.values.insert(whole.states.values.end(), own.states.values.begin(), own.states.values.end());
    text.sentences.push_back({{}, {begin, static_cast<std::uint32_t>(whole.forms.size())}, 0});
  }
  std::vector<std::string> labels(whole.forms.size(), "O");
  for (const TaggedName& found : tagger.find(text, whole)) {
    const std::string_view name = scheme.name(found.kind);
    if (name.empty()) continue;
    for (std::uint32_t i = found.tokens.begin; i < found.tokens.end; ++i)
      labels[i] = (i == found.tokens.begin ? "B-" : "I-") + std::string(name);
  }
  std::vector<std::vector<std::string>> out;
  for (const Sentence& sentence : text.sentences) {
    out.emplace_back(labels.begin() + sentence.tokens.begin, labels.begin() + sentence.tokens.end);
  }
  return out;
}

std::vector<std::pair<std::string, SpanScore>> score_names(
    const std::vector<LabelledWords>& gold, const std::vector<std::vector<std::string>>& predicted,
    const NameScheme& scheme) {
  std::map<std::string, SpanScore> scores;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const auto wanted = names_of(gold[i].labels);
    const auto found = names_of(predicted[i]);
    for (const Name& name : wanted) ++scores[std::get<2>(name)].gold;
    for (const Name& name : found) {
      SpanScore& score = scores[std::get<2>(name)];
      ++score.predicted;
      score.correct += wanted.contains(name) ? 1 : 0;
    }
  }
  std::erase_if(scores, [&](const auto& score) { return !scheme.counts(score.first); });
  return {scores.begin(), scores.end()};
}

}  // namespace gainsay
