#include "names_corpus.h"

#include <algorithm>
#include <bit>
#include <filesystem>
#include <sstream>

#include "entities/name_tagger.h"
#include "text_file.h"

namespace gainsay::train {
namespace {

constexpr NameLabels outside = 1;
/// The labels that begin a name.
constexpr NameLabels begin_labels = 0x2AAAA;

NameLabels begin_of(NameKind kind) {
  return NameLabels{1} << (2 * static_cast<std::size_t>(kind) + 1);
}

/// The label of `kind` that continues a name or begins one.
NameLabels label_of(NameKind kind, bool begins) {
  return begins ? begin_of(kind) : begin_of(kind) << 1;
}

NameLabels worldwide_labels(const std::string& label) {
  if (label.size() < 3) return outside;
  for (std::size_t k = 0; k < name_kinds; ++k) {
    const auto kind = static_cast<NameKind>(k);
    if (corpus_label(kind) == label.substr(2)) return label_of(kind, label[0] == 'B');
  }
  return outside;
}

NameLabels uner_labels(const std::string& label) {
  const bool begins = label[0] == 'B';
  const std::string kind = label.size() > 2 ? label.substr(2) : "";
  if (kind == "PER") return label_of(NameKind::person, begins);
  if (kind == "ORG") return label_of(NameKind::organisation, begins);
  if (kind == "LOC") return label_of(NameKind::location, begins) | label_of(NameKind::facility, begins);
  NameLabels open = outside;
  for (const NameKind other : {NameKind::group, NameKind::date, NameKind::misc, NameKind::money,
                               NameKind::facility, NameKind::product}) {
    open |= label_of(other, true) | label_of(other, false);
  }
  return open;
}

NameLabels any_of(std::initializer_list<NameKind> kinds, bool begins) {
  NameLabels open = 0;
  for (const NameKind kind : kinds) open |= label_of(kind, begins);
  return open;
}

/// Every label of kinds that a corpus of Wikipedia does not mark.
NameLabels unmarked() {
  return outside | any_of({NameKind::date, NameKind::money}, true) |
         any_of({NameKind::date, NameKind::money}, false);
}

NameLabels wikigold_labels(const std::string& label) {
  using enum NameKind;
  const bool begins = label[0] == 'B';
  const std::string kind = label.size() > 2 ? label.substr(2) : "";
  if (kind == "PER") return label_of(person, begins);
  if (kind == "ORG") return label_of(organisation, begins);
  if (kind == "LOC") return any_of({location, facility}, begins);
  if (kind == "MISC") return any_of({misc, group, product}, begins);
  return unmarked();
}

NameLabels crossner_labels(const std::string& label) {
  using enum NameKind;
  const bool begins = label[0] == 'B';
  const std::string kind = label.size() > 2 ? label.substr(2) : "";
  if (kind == "person" || kind == "politician") return label_of(person, begins);
  if (kind == "organisation" || kind == "politicalparty") return any_of({organisation, group}, begins);
  if (kind == "country") return label_of(location, begins);
  if (kind == "location") return any_of({location, facility}, begins);
  if (kind == "event" || kind == "election") return label_of(misc, begins);
  if (kind == "misc") return any_of({misc, group, product}, begins);
  return unmarked();
}

/// A corpus that marks a beginning only where two names of a kind touch.
void mark_beginnings(std::vector<NamedSentence>& sentences) {
  for (NamedSentence& sentence : sentences) {
    const auto begins = [](NameLabels labels) { return labels >> 1 & begin_labels; };
    for (std::size_t i = sentence.allowed.size(); i-- > 0;) {
      NameLabels& now = sentence.allowed[i];
      const bool inside = (now & (begin_labels << 1)) != 0 && (now & outside) == 0;
      if (!inside) continue;
      const NameLabels before = i == 0 ? outside : sentence.allowed[i - 1];
      if (before != now && before != begins(now)) now = begins(now);
    }
  }
}

/// Appends the sentences of one file of columns, sentences apart by empty lines.
void read_columns(const std::string& path, char between, std::size_t form, std::size_t label,
                  NameLabels (*labels)(const std::string&), std::vector<NamedSentence>& sentences) {
  std::istringstream lines(read_file(path));
  bool fresh = true;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) fresh = true;
    const auto columns = split(line, between);
    if (columns.size() <= std::max(form, label)) continue;  // comments and empty lines
    if (fresh) sentences.emplace_back();
    fresh = false;
    sentences.back().forms.push_back(columns[form]);
    sentences.back().allowed.push_back(labels(columns[label]));
  }
}

}  // namespace

std::vector<NamedSentence> read_worldwide(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<NamedSentence> sentences;
  for (const std::string& path : paths) read_columns(path, '\t', 0, 1, worldwide_labels, sentences);
  return sentences;
}

std::vector<NamedSentence> read_uner(const std::string& path) {
  std::vector<NamedSentence> sentences;
  read_columns(path, '\t', 1, 2, uner_labels, sentences);
  return sentences;
}

std::vector<NamedSentence> read_wikigold(const std::string& path) {
  std::vector<NamedSentence> sentences;
  read_columns(path, ' ', 0, 1, wikigold_labels, sentences);
  mark_beginnings(sentences);
  return sentences;
}

std::vector<NamedSentence> read_crossner(const std::string& path) {
  std::vector<NamedSentence> sentences;
  read_columns(path, '\t', 0, 1, crossner_labels, sentences);
  return sentences;
}

void keep_marked_kinds(std::vector<std::vector<NamedSentence>>& corpora) {
  NameLabels marked = 0;
  for (const auto& corpus : corpora) {
    for (const NamedSentence& sentence : corpus) {
      for (const NameLabels allowed : sentence.allowed) {
        if (std::has_single_bit(allowed)) marked |= allowed;
      }
    }
  }
  for (auto& corpus : corpora) {
    for (NamedSentence& sentence : corpus) {
      for (NameLabels& allowed : sentence.allowed) {
        if ((allowed & marked) != 0) allowed &= marked;
      }
    }
  }
}

}  // namespace gainsay::train
