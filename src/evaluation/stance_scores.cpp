#include "evaluation/stance_scores.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>

#include "attribution/interpret.h"
#include "evaluation/annotated_text.h"
#include "evaluation/whole_file.h"

namespace gainsay {
namespace {

std::vector<std::string_view> split(std::string_view line, char mark) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find(mark, begin), line.size());
    parts.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// The names of a field's values up to `last`, in their order.
template <typename Value>
std::vector<std::string_view> names_up_to(Value last) {
  std::vector<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(last); ++i) names.push_back(name(static_cast<Value>(i)));
  return names;
}

template <typename Value>
bool read_value(std::string_view word, Value last, Value& value) {
  const auto names = names_up_to(last);
  const auto found = std::find(names.begin(), names.end(), word);
  if (found == names.end()) return false;
  value = static_cast<Value>(found - names.begin());
  return true;
}

bool read_spans(std::string_view word, Spans& spans) {
  if (word == "-") return true;
  auto pieces = read_pieces(word);
  if (!pieces) return false;
  spans = std::move(*pieces);
  return true;
}

using Columns = std::map<std::string_view, std::size_t>;

std::optional<StanceLabel> read_row(const std::vector<std::string_view>& row, const Columns& columns) {
  const auto value = [&](std::string_view column) { return row[columns.at(column)]; };
  StanceLabel label;
  label.article = value("article");
  label.annotator = value("annotator");
  label.weight = std::strtod(std::string(value("weight")).c_str(), nullptr);
  const bool good = read_spans(value("source"), label.spans.source) &&
                    read_spans(value("cue"), label.spans.cue) &&
                    read_spans(value("content"), label.spans.content) &&
                    read_value(value("stance"), Stance::other, label.gold.stance) &&
                    read_value(value("polarity"), Polarity::negative, label.gold.polarity) &&
                    read_value(value("certainty"), Certainty::conditional, label.gold.certainty) &&
                    read_value(value("anonymity"), Anonymity::none, label.gold.anonymity);
  if (!good || label.spans.cue.empty()) return std::nullopt;
  return label;
}

LinkedSpans in_article(const AnnotatedText& text, const BratAttribution& spans) {
  return {text.to_bytes(spans.source), text.to_bytes(spans.cue), text.to_bytes(spans.content)};
}

bool same_spans(const LinkedSpans& a, const LinkedSpans& b) {
  return a.source == b.source && a.cue == b.cue && a.content == b.content;
}

/// The article's attributions by the annotator, those of `labels` among them.
Result<std::vector<LinkedSpans>> annotated_spans(const std::vector<LinkedSpans>& labelled,
                                                 const StanceLabel& label, const AnnotatedText& text,
                                                 const std::filesystem::path& folder) {
  std::vector<LinkedSpans> all = labelled;
  if (label.annotator == "-") return all;
  const auto path = (folder / "attributions" / (label.article + '_' + label.annotator + ".ann")).string();
  const auto annotation = read_whole_file(path);
  if (!annotation) return tl::unexpected(annotation.error());
  const auto attributions = read_brat(*annotation, path);
  if (!attributions) return tl::unexpected(attributions.error());
  for (const BratAttribution& attribution : *attributions) {
    LinkedSpans spans = in_article(text, attribution);
    const bool known = std::any_of(labelled.begin(), labelled.end(),
                                   [&](const LinkedSpans& other) { return same_spans(spans, other); });
    if (!known && !spans.cue.empty()) all.push_back(std::move(spans));
  }
  return all;
}

StanceReading reading_of(const LinkedSpans& spans, const Attributions& attributions) {
  for (const Attribution& item : attributions.items) {
    if (same_spans(spans, {item.source, item.cue, item.content}))
      return {item.stance, item.polarity, item.certainty, item.anonymity};
  }
  return {};
}

/// Reads the labels [begin, end) of one article.
Result<void> read_article(const std::vector<StanceLabel>& labels, std::size_t begin, std::size_t end,
                          const std::filesystem::path& folder, const Models& models,
                          std::vector<StanceReading>& readings) {
  const auto path = (folder / "text" / (labels[begin].article + ".txt")).string();
  const auto content = read_whole_file(path);
  if (!content) return tl::unexpected(content.error());
  const auto text = AnnotatedText::read(*content, path);
  if (!text) return tl::unexpected(text.error());
  std::vector<LinkedSpans> labelled;
  for (std::size_t i = begin; i < end; ++i) {
    labelled.push_back(in_article(*text, labels[i].spans));
    if (labelled.back().cue.empty()) return fail(ErrorCode::damaged, "has no such cue", path);
  }
  auto spans = annotated_spans(labelled, labels[begin], *text, folder);
  if (!spans) return tl::unexpected(std::move(spans.error()));
  const auto read = analyse_references(text->article(), models, Limits{});
  if (!read) return tl::unexpected(read.error());
  const auto attributions =
      interpret_spans(text->article(), read->text, read->entities, read->coreference, std::move(*spans));
  for (const LinkedSpans& one : labelled) readings.push_back(reading_of(one, attributions));
  return {};
}

template <typename Value>
void count(ValueScore* values, Value gold, Value found, double weight) {
  values[static_cast<std::size_t>(gold)].gold += weight;
  values[static_cast<std::size_t>(found)].found += weight;
  if (gold == found) values[static_cast<std::size_t>(gold)].correct += weight;
}

double ratio(double part, double whole) {
  return whole > 0 ? part / whole : 0;
}

}  // namespace

Result<std::vector<StanceLabel>> read_stance_labels(std::string_view content, const std::string& path) {
  std::vector<StanceLabel> labels;
  Columns columns;
  std::size_t number = 0;
  for (const std::string_view line : split(content, '\n')) {
    ++number;
    if (line.empty()) continue;
    const auto row = split(line, '\t');
    if (columns.empty()) {
      for (std::size_t i = 0; i < row.size(); ++i) columns[row[i]] = i;
      for (const std::string_view needed : {"article", "annotator", "source", "cue", "content", "stance",
                                            "polarity", "certainty", "anonymity", "weight"}) {
        if (!columns.contains(needed))
          return fail(ErrorCode::damaged, fmt::format("has no column {}", needed), path);
      }
      continue;
    }
    auto label = row.size() == columns.size() ? read_row(row, columns) : std::nullopt;
    if (!label) return fail(ErrorCode::damaged, fmt::format("line {} is no label", number), path);
    labels.push_back(std::move(*label));
  }
  return labels;
}

Result<std::vector<StanceReading>> read_stances(const std::vector<StanceLabel>& labels,
                                                const std::string& folder, const Models& models) {
  std::vector<StanceReading> readings;
  for (std::size_t begin = 0; begin < labels.size();) {
    std::size_t end = begin + 1;
    while (end < labels.size() && labels[end].article == labels[begin].article) ++end;
    auto read = read_article(labels, begin, end, folder, models, readings);
    if (!read) return tl::unexpected(std::move(read.error()));
    begin = end;
  }
  return readings;
}

double ValueScore::precision() const {
  return ratio(correct, found);
}

double ValueScore::recall() const {
  return ratio(correct, gold);
}

double ValueScore::f1() const {
  return ratio(2 * correct, gold + found);
}

double FieldScore::accuracy() const {
  double right = 0;
  double all = 0;
  for (const ValueScore& value : values) {
    right += value.correct;
    all += value.gold;
  }
  return ratio(right, all);
}

double FieldScore::macro_f1() const {
  double sum = 0;
  double present = 0;
  for (const ValueScore& value : values) {
    if (value.gold <= 0) continue;
    sum += value.f1();
    ++present;
  }
  return ratio(sum, present);
}

StanceScores score_stances(const std::vector<StanceLabel>& labels, const std::vector<StanceReading>& found,
                           bool weighted) {
  StanceScores scores = {{{"stance", {}}, {"polarity", {}}, {"certainty", {}}, {"anonymity", {}}}};
  const std::array names = {names_up_to(Stance::other), names_up_to(Polarity::negative),
                            names_up_to(Certainty::conditional), names_up_to(Anonymity::none)};
  for (std::size_t field = 0; field < scores.size(); ++field) {
    for (const std::string_view value : names[field]) scores[field].values.push_back({value});
  }
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const StanceReading& gold = labels[i].gold;
    const double weight = weighted ? labels[i].weight : 1;
    count(scores[0].values.data(), gold.stance, found[i].stance, weight);
    count(scores[1].values.data(), gold.polarity, found[i].polarity, weight);
    count(scores[2].values.data(), gold.certainty, found[i].certainty, weight);
    count(scores[3].values.data(), gold.anonymity, found[i].anonymity, weight);
  }
  return scores;
}

}  // namespace gainsay
