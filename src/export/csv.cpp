#include "export/csv.h"

#include <array>
#include <initializer_list>

#include "export/names.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 28> columns = {
    "document",    "article",      "url",        "title",   "published", "attribution", "speaker",
    "source",      "cue",          "content",    "mode",    "stance",    "polarity",    "certainty",
    "anonymity",   "addressee",    "time",       "parent",  "answers",   "answered_by", "content_begin",
    "content_end", "source_begin", "source_end", "said_at", "said_in",   "times_said",  "places_said"};

std::string words(std::string_view text, const std::optional<Span>& span) {
  return span ? std::string(slice(text, *span)) : std::string();
}

void add(std::string& list, std::size_t id) {
  if (!list.empty()) list += ' ';
  list += std::to_string(id);
}

std::string interval(const TimeExpression& time) {
  return time.begin.empty() ? time.value : time.begin + "/" + time.end;
}

std::string place_name(const Article& article, const Place& place) {
  return place.name.empty() ? std::string(slice(article.text, place.span)) : place.name;
}

// What an attribution says of time and place; lists are parted by "; ".
struct SayingCells {
  std::string said_at, said_in, times_said, places_said;

  SayingCells(const Article& article, const Analysis& analysis, AttributionId id) {
    if (id >= analysis.sayings.size()) return;
    const Saying& saying = analysis.sayings[id];
    if (saying.time) said_at = interval(analysis.times[*saying.time]);
    if (saying.place) said_in = place_name(article, analysis.places[*saying.place]);
    for (const std::uint32_t time : saying.times_said)
      times_said += (times_said.empty() ? "" : "; ") + interval(analysis.times[time]);
    for (const std::uint32_t place : saying.places_said)
      places_said += (places_said.empty() ? "" : "; ") + place_name(article, analysis.places[place]);
  }
};

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
  return to_csv(article, analysis, every_attribution(analysis));
}

std::string to_csv(const Article& article, const Analysis& analysis, const Selection& which) {
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
  for (const AttributionId id : which) {
    const Attribution& item = items[id];
    const SayingCells saying(article, analysis, id);
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
                joined_words(article.text, item.source),
                joined_words(article.text, item.cue),
                joined_words(article.text, item.content),
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
                number(!item.source.empty(), source.end),
                saying.said_at,
                saying.said_in,
                saying.times_said,
                saying.places_said});
  }
  return out;
}

}  // namespace gainsay
