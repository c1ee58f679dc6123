#include "evaluation/feed_expectations.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "evaluation/time_tuple.h"
#include "evaluation/whole_file.h"
#include "ingest/ascii.h"
#include "ingest/charset.h"
#include "ingest/feed.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// Splits at `separator` where it stands in no string and no bracket.
std::vector<std::string_view> split_outside(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  int depth = 0;
  std::string_view quote;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (!quote.empty()) {
      if (rest.front() == '\\') {
        ++at;
      } else if (rest.starts_with(quote)) {
        at += quote.size() - 1;
        quote = {};
      }
    } else if (rest.front() == '\'' || rest.front() == '"') {
      quote = rest.substr(0, rest.starts_with("\"\"\"") ? 3 : 1);
      at += quote.size() - 1;
    } else if (rest.front() == '(' || rest.front() == '{') {
      ++depth;
    } else if (rest.front() == ')' || rest.front() == '}') {
      --depth;
    } else if (depth == 0 && rest.starts_with(separator)) {
      parts.push_back(text.substr(begin, at - begin));
      begin = at + separator.size();
    }
  }
  parts.push_back(text.substr(begin));
  return parts;
}

// "entries.0.title" of "entries[0]['title']" and of "entries[0].title".
std::string read_path(std::string_view written) {
  std::string path;
  for (const char c : written) {
    if (c == '[' || c == '.') path += '.';
    const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '(' || c == ' ';
    if (word) path += c;
  }
  return path;
}

std::string unquoted(std::string_view literal) {
  const char quote = literal.empty() ? ' ' : literal.front();
  if (quote != '\'' && quote != '"') return std::string(literal);
  const std::size_t marks = literal.starts_with("\"\"\"") && literal.size() >= 6 ? 3 : 1;
  literal = literal.substr(marks, literal.size() - std::min(literal.size(), 2 * marks));
  std::string value;
  for (std::size_t at = 0; at < literal.size(); ++at) {
    if (literal[at] == '\\' && at + 1 < literal.size()) ++at;
    value += literal[at];
  }
  return value;
}

// A field of a feed as the path names it. Several values where more than one answers the name.
struct Found {
  std::string field;
  std::vector<std::string> values;
  bool kept = true;
};

std::string words(const FeedText& text) {
  return text.markup ? plain_text(text.value) : text.value;
}

std::optional<std::size_t> taken_number(std::string_view& path) {
  std::size_t number = 0;
  std::size_t digits = 0;
  while (digits < path.size() && path[digits] >= '0' && path[digits] <= '9')
    number = number * 10 + static_cast<std::size_t>(path[digits++] - '0');
  if (digits == 0) return std::nullopt;
  path.remove_prefix(std::min(digits + 1, path.size()));
  return number;
}

std::optional<std::vector<std::string>> item_values(const FeedItem& item, std::string_view name) {
  const auto is = [&](auto... names) { return ((name == names) || ...); };
  const std::string author = item.authors.empty() ? "" : item.authors.front();
  if (is("title", "title_detail.value")) return {{item.title}};
  if (is("link")) return {{item.url}};
  if (is("id", "guid")) return {{item.id}};
  if (is("author", "author_detail.name")) return {{author}};
  if (name.starts_with("authors.") && name.ends_with(".name")) {
    std::string_view rest = name.substr(8);
    const auto number = taken_number(rest);
    return {{number && *number < item.authors.size() ? item.authors[*number] : ""}};
  }
  // A date without further word is kept as that of publication.
  if (is("published", "published_parsed", "created", "created_parsed")) return {{item.published}};
  if (is("updated", "updated_parsed")) return {{item.modified, item.published}};
  if (is("language")) return {{item.language}};
  if (is("summary", "description", "summary_detail.value", "subtitle", "subtitle_detail.value", "tagline"))
    return {{words(item.summary), words(item.content)}};
  if (is("content.0.value")) return {{words(item.content), words(item.summary)}};
  if (is("source.title", "source.title_detail.value")) return {{item.source_title}};
  if (is("source.link", "source.href")) return {{item.source_url}};
  return std::nullopt;
}

// "atom10", "rss20": as feedparser names them.
std::string short_version(std::string_view version) {
  if (version == "atom") return "atom10";
  std::string name(version);
  std::erase_if(name, [](char c) { return c == ' ' || c == '.'; });
  return name;
}

Found look_up(const Feed& feed, const std::string& charset, std::string_view path) {
  if (path == "version") return {"version", {short_version(feed.version)}};
  if (path == "encoding") return {"encoding", {charset}};
  const std::string_view whole = path;
  const std::size_t dot = std::min(path.find('.'), path.size());
  const std::string_view top = path.substr(0, dot);
  path.remove_prefix(std::min(dot + 1, path.size()));
  const FeedItem* item = nullptr;
  static const FeedItem none;
  if (top == "feed") item = &feed.about;
  if (top == "entries") {
    const auto number = taken_number(path);
    if (number) item = *number < feed.items.size() && feed.items[*number] ? &*feed.items[*number] : &none;
  }
  if (item == nullptr) return {std::string(whole), {}, false};
  const std::string field = fmt::format("{} {}", top, path);
  auto values = item_values(*item, path);
  if (!values) return {field, {}, false};
  return {field, std::move(*values)};
}

bool is_met(const std::string& value, const std::string& expected, std::string_view field) {
  if (value == expected || value == plain_text(expected)) return true;
  // Addresses of people are not kept beside their names.
  if (field.ends_with("author")) return value == author_name(expected);
  if (field == "encoding") return ascii::equal(value, expected);
  // Two makers called theirs 0.91.
  if (field == "version" && expected.starts_with("rss091")) return value == "rss091";
  const auto tuple = utc_tuple(value);
  return tuple && expected.starts_with(*tuple);
}

class Scorer {
 public:
  explicit Scorer(const Limits& limits) : limits_(limits) {}

  Result<void> add(const std::string& path) {
    const auto bytes = read_whole_file(path);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto expectations = read_feed_expectations(*bytes);
    if (expectations.empty()) return {};
    ++score.feeds;
    Feed feed;
    std::string charset;
    if (const auto decoded = decode(*bytes, {.http_charset = {}, .look_for_meta = true})) {
      charset = decoded->charset;
      if (auto read = parse_xml_feed(decoded->content.text, limits_)) feed = std::move(*read);
    }
    for (const FeedExpectation& expectation : expectations) {
      for (const std::string& one : expectation.paths)
        count(path, one, expectation.value, look_up(feed, charset, one));
    }
    return {};
  }

  FeedScore score;

 private:
  void count(const std::string& path, const std::string& what, const std::string& expected,
             const Found& found) {
    if (!found.kept) {
      ++score.not_kept[found.field];
      return;
    }
    FeedScore::Field& field = score.fields[found.field];
    ++field.all;
    const auto met = [&](const std::string& value) { return is_met(value, expected, found.field); };
    if (std::any_of(found.values.begin(), found.values.end(), met)) {
      ++field.met;
    } else {
      score.misses.push_back(
          fmt::format("{}: {} is \"{}\", not \"{}\"", path, what, found.values.front(), expected));
    }
  }

  Limits limits_;
};

}  // namespace

std::vector<FeedExpectation> read_feed_expectations(std::string_view feed) {
  constexpr std::string_view mark = "Expect:";
  const std::size_t begin = feed.find(mark);
  if (begin == std::string_view::npos) return {};
  std::string_view line = feed.substr(begin + mark.size());
  line = line.substr(0, std::min(line.find('\n'), line.find("-->")));
  std::vector<FeedExpectation> found;
  for (std::string_view term : split_outside(line, " and ")) {
    term = ascii::trim(term);
    if (term.starts_with('(') && term.ends_with(')')) term = term.substr(1, term.size() - 2);
    std::vector<std::string_view> sides = split_outside(term, "==");
    if (sides.size() == 1 && (term.ends_with("bozo") || term == "1")) continue;
    FeedExpectation expectation;
    if (sides.size() > 1) {
      expectation.value = unquoted(ascii::trim(sides.back()));
      sides.pop_back();
    }
    for (const std::string_view side : sides) expectation.paths.push_back(read_path(ascii::trim(side)));
    found.push_back(std::move(expectation));
  }
  return found;
}

Result<FeedScore> score_feeds(const std::string& folder, const Limits& limits) {
  std::error_code error;
  std::vector<std::string> paths;
  fs::recursive_directory_iterator at(folder, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    if (at->is_regular_file()) paths.push_back(at->path().string());
  }
  if (error) return fail(ErrorCode::not_found, fmt::format("can't be listed: {}", error.message()), folder);
  std::sort(paths.begin(), paths.end());
  Scorer scorer(limits);
  for (const std::string& path : paths) {
    if (auto added = scorer.add(path); !added) return tl::unexpected(added.error());
  }
  return std::move(scorer.score);
}

}  // namespace gainsay
