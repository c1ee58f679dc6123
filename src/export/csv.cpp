#include "export/csv.h"

#include <array>
#include <initializer_list>

#include "export/names.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 24> columns = {
    "document", "article",     "url",           "title",       "published",    "attribution",
    "speaker",  "source",      "cue",           "content",     "mode",         "stance",
    "polarity", "certainty",   "anonymity",     "addressee",   "time",         "parent",
    "answers",  "answered_by", "content_begin", "content_end", "source_begin", "source_end"};

std::string joined(std::string_view text, const Spans& spans) {
  std::string out;
  for (const Span span : spans) {
    if (!out.empty()) out += " ... ";
    out += slice(text, span);
  }
  return out;
}

std::string words(std::string_view text, const std::optional<Span>& span) {
  return span ? std::string(slice(text, *span)) : std::string();
}

void add(std::string& list, std::size_t id) {
  if (!list.empty()) list += ' ';
  list += std::to_string(id);
}

std::string row(std::initializer_list<std::string_view> cells) {
  std::string out;
  bool first = true;
  for (const std::string_view cell : cells) {
    if (!first) out += ',';
    first = false;
    out += csv_cell(cell);
  }
  return out + "\r\n";
}

}  // namespace

std::string csv_cell(std::string_view text) {
  const std::size_t inked = text.find_first_not_of(' ');
  const char first = inked == std::string_view::npos ? ' ' : text[inked];
  std::string cell;
  if (std::string_view("=+-@\t\r\n").find(first) != std::string_view::npos) cell += '\'';
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string csv_header() {
  std::string out;
  for (const std::string_view column : columns) {
    if (!out.empty()) out += ',';
    out += column;
  }
  return out + "\r\n";
}

std::string to_csv(const Article& article, const Analysis& analysis) {
  const std::vector<Attribution>& items = analysis.attributions.items;
  std::vector<std::string> answered_by(items.size());
  for (std::size_t id = 0; id < items.size(); ++id) {
    for (const AttributionId claim : items[id].answers) {
      if (claim < items.size()) add(answered_by[claim], id);
    }
  }
  const Metadata& about = article.metadata;
  const std::string document = to_string(article.provenance);
  const std::string article_id = to_hex(article.id);
  std::string out;
  for (std::size_t id = 0; id < items.size(); ++id) {
    const Attribution& item = items[id];
    std::string answers;
    for (const AttributionId claim : item.answers) add(answers, claim);
    const Span content = hull(item.content);
    const Span source = hull(item.source);
    const auto number = [](bool there, std::uint32_t value) {
      return there ? std::to_string(value) : std::string();
    };
    out += row({document,
                article_id,
                about.canonical_url.empty() ? about.url : about.canonical_url,
                about.title,
                about.published.iso,
                std::to_string(id),
                item.speaker ? analysis.attributions.speakers[*item.speaker].name : std::string(),
                joined(article.text, item.source),
                joined(article.text, item.cue),
                joined(article.text, item.content),
                name(item.mode),
                name(item.stance),
                name(item.polarity),
                name(item.certainty),
                name(item.anonymity),
                words(article.text, item.addressee),
                words(article.text, item.time),
                number(item.parent.has_value(), item.parent.value_or(0)),
                answers,
                answered_by[id],
                number(!item.content.empty(), content.begin),
                number(!item.content.empty(), content.end),
                number(!item.source.empty(), source.begin),
                number(!item.source.empty(), source.end)});
  }
  return out;
}

}  // namespace gainsay
