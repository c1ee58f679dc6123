#include "evaluation/times_scores.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/utf8.h"

namespace gainsay {
namespace {

using Json = nlohmann::json;

void lay_out_paragraphs(Article& article) {
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at <= article.text.size(); ++at) {
    if (at < article.text.size() && article.text[at] != '\n') continue;
    if (at > begin) article.paragraphs.push_back({{begin, at}, ParagraphKind::body});
    begin = at + 1;
  }
}

void publish(Article& article, std::string_view iso) {
  if (iso.size() < 10) return;
  article.metadata.published = {Timestamp::Precision::day, std::string(iso.substr(0, 10)), std::string(iso)};
}

// The value of an attribute in a start tag; empty where it has none.
std::string_view attribute_of(std::string_view tag, std::string_view name) {
  const std::string key = ' ' + std::string(name) + "=\"";
  const std::size_t at = tag.find(key);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = at + key.size();
  return tag.substr(begin, tag.find('"', begin) - begin);
}

// Appends the character that the reference at `at` stands for, and tells how long it is.
std::size_t append_reference(std::string& out, std::string_view rest) {
  constexpr std::pair<std::string_view, char> references[] = {
      {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
  for (const auto& [name, character] : references) {
    if (!rest.starts_with(name)) continue;
    out += character;
    return name.size();
  }
  out += '&';
  return 1;
}

// 0 where a value is missing.
std::size_t number_of(const Json& value, const char* key, std::size_t otherwise) {
  return value.contains(key) && value[key].is_number_unsigned() ? value[key].get<std::size_t>() : otherwise;
}

void add_values(const Json& value, std::vector<std::string>& to) {
  if (value.is_object()) {
    for (const auto& [key, inner] : value.items()) {
      const bool wanted =
          key == "timex" || key == "Timex" || key == "value" || key == "date" || inner.is_structured();
      if (wanted) add_values(inner, to);
    }
  } else if (value.is_array()) {
    for (const Json& inner : value) add_values(inner, to);
  } else if (value.is_string()) {
    to.push_back(value.get<std::string>());
  }
}

}  // namespace

Result<TimeDocument> read_timeml(std::string_view content, const std::string& input) {
  TimeDocument document;
  if (const std::size_t dct = content.find("<DCT>"); dct != std::string_view::npos) {
    const std::size_t end = content.find("</DCT>", dct);
    publish(document.article, attribute_of(content.substr(dct, end - dct), "value"));
  }
  const std::size_t text = content.find("<TEXT>");
  const std::size_t stop = content.find("</TEXT>");
  if (text == std::string_view::npos || stop == std::string_view::npos || stop < text)
    return fail(ErrorCode::damaged, "has no <TEXT>", input);
  std::string& out = document.article.text;
  std::uint32_t depth = 0;
  for (std::size_t at = text + 6; at < stop;) {
    const char c = content[at];
    if (c == '<') {
      const std::size_t end = content.find('>', at);
      if (end == std::string_view::npos || end > stop) break;
      const std::string_view tag = content.substr(at, end - at);
      const auto here = static_cast<std::uint32_t>(out.size());
      if (tag.starts_with("<TIMEX3") && depth++ == 0)
        document.gold.push_back({{here, here}, std::string(attribute_of(tag, "value"))});
      if (tag.starts_with("</TIMEX3") && depth > 0 && --depth == 0) document.gold.back().span.end = here;
      at = end + 1;
    } else if (c == '&') {
      at += append_reference(out, content.substr(at, 8));
    } else {
      if (c != '\r') out += c;
      ++at;
    }
  }
  lay_out_paragraphs(document.article);
  return document;
}

Result<std::vector<TimeCase>> read_time_cases(std::string_view content, const std::string& input) {
  if (content.starts_with("\xEF\xBB\xBF")) content.remove_prefix(3);
  const Json list = Json::parse(content, nullptr, false);
  if (!list.is_array()) return fail(ErrorCode::damaged, "is not a list of cases", input);
  std::vector<TimeCase> cases;
  for (const Json& item : list) {
    if (!item.contains("Input") || !item.contains("Results")) continue;
    TimeCase one;
    one.article.text = item["Input"].get<std::string>();
    std::replace(one.article.text.begin(), one.article.text.end(), '\n', ' ');
    lay_out_paragraphs(one.article);
    if (item.contains("Context") && item["Context"].contains("ReferenceDateTime"))
      publish(one.article, item["Context"]["ReferenceDateTime"].get<std::string>());
    for (const Json& result : item["Results"]) {
      const std::size_t start = number_of(result, "Start", 0);
      const std::size_t length = number_of(result, "Length", number_of(result, "End", start) + 1 - start);
      std::vector<std::uint32_t> bytes;  // of each code point
      for (std::uint32_t i = 0; i < one.article.text.size(); ++i)
        if ((static_cast<unsigned char>(one.article.text[i]) & 0xC0U) != 0x80U) bytes.push_back(i);
      bytes.push_back(static_cast<std::uint32_t>(one.article.text.size()));
      const auto byte = [&](std::size_t point) { return bytes[std::min(point, bytes.size() - 1)]; };
      TimeCase::Expected expected{{byte(start), byte(start + length)}, {}};
      for (const char* key : {"Value", "Resolution"})
        if (result.contains(key)) add_values(result[key], expected.values);
      one.expected.push_back(std::move(expected));
    }
    cases.push_back(std::move(one));
  }
  return cases;
}

Result<std::vector<TimeExpression>> read_times(const Article& article, const TimeModels& models,
                                               TimeStyle style) {
  auto text = analyse_text(article, models.sentences, Limits{});
  if (!text) return tl::unexpected(std::move(text.error()));
  Syntax syntax;
  syntax.tags = analyse_tags(article.text, *text, models.syntax);
  return find_times(article, *text, syntax, models.syntax.tagset(), style);
}

void add_scores(TimeScores& scores, const std::vector<GoldTime>& gold,
                const std::vector<TimeExpression>& found) {
  for (SpanScore* score : {&scores.strict, &scores.lenient, &scores.valued}) {
    score->gold += gold.size();
    score->predicted += found.size();
  }
  std::size_t next = 0;
  for (const GoldTime& one : gold) {
    while (next < found.size() && found[next].span.end <= one.span.begin) ++next;
    if (next == found.size()) break;
    if (!found[next].span.overlaps(one.span)) continue;
    const TimeExpression& time = found[next++];
    ++scores.lenient.correct;
    if (time.span == one.span) ++scores.strict.correct;
    if (time.value == one.value) ++scores.valued.correct;
  }
}

void add_case(CaseScores& scores, const TimeCase& expected, const std::vector<TimeExpression>& found) {
  ++scores.cases;
  if (found.size() != expected.expected.size()) return;
  bool valued = true;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].span != expected.expected[i].span) return;
    const auto& values = expected.expected[i].values;
    valued = valued && std::find(values.begin(), values.end(), found[i].value) != values.end();
  }
  ++scores.spans;
  if (valued) ++scores.values;
}

}  // namespace gainsay
