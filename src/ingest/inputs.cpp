#include "ingest/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <utility>

#include "ingest/charset.h"
#include "ingest/jsonl.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

// ".html" of "page.html.gz".
std::string ending(const std::string& path) {
  std::string name = lower_case(path.substr(path.find_last_of('/') + 1));
  if (name.size() > 3 && name.ends_with(".gz")) name.resize(name.size() - 3);
  const std::size_t dot = name.find_last_of('.');
  return dot == std::string::npos || dot == 0 ? "" : name.substr(dot);
}

bool looks_like_json(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size() && is_space(bytes[at])) ++at;
  if (at == bytes.size() || bytes[at] != '{') return false;
  do {
    ++at;
  } while (at < bytes.size() && is_space(bytes[at]));
  return at < bytes.size() && (bytes[at] == '"' || bytes[at] == '}');
}

tl::unexpected<Error> named(Error error, const std::string& input) {
  if (error.input.empty()) error.input = input;
  return tl::unexpected<Error>(std::move(error));
}

}  // namespace

bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::size_t at = 0;
  while (at < bytes.size() && (is_space(bytes[at]) || bytes[at] == '\0')) ++at;
  const std::string head = lower_case(bytes.substr(at, 64));
  for (const char* start : {"<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<title",
                            "<div", "<p>", "<article", "<script", "<link", "<table", "<h1"}) {
    if (head.starts_with(start)) return true;
  }
  return false;
}

Result<Page> make_page(std::string_view bytes, PageKind kind, Provenance provenance,
                       std::string_view http_charset) {
  const std::string name = to_string(provenance);
  if (std::all_of(bytes.begin(), bytes.end(), is_space)) return fail(ErrorCode::no_article, "is empty", name);
  auto decoded = decode(bytes, {.http_charset = http_charset, .look_for_meta = kind == PageKind::html});
  if (!decoded) return named(std::move(decoded.error()), name);
  Page page;
  page.kind = kind;
  page.content = std::move(decoded->content.text);
  page.origin = std::move(decoded->content.origin);
  page.raw_hash = hash128(bytes);
  if (bytes != page.content) page.encoded = bytes;
  page.charset = std::move(decoded->charset);
  page.charset_found_in = std::move(decoded->found_in);
  page.provenance = std::move(provenance);
  return page;
}

PageReader::PageReader(std::vector<std::string> inputs, const Limits& limits)
    : limits_(limits),
      waiting_(std::make_move_iterator(inputs.begin()), std::make_move_iterator(inputs.end())) {}

std::optional<Result<Page>> PageReader::next() {
  for (;;) {
    if (!ready_.empty()) {
      std::optional<Result<Page>> page(std::move(ready_.front()));
      ready_.pop_front();
      return page;
    }
    if (lines_) {
      if (auto page = next_line()) return page;
      continue;
    }
    if (waiting_.empty()) return std::nullopt;
    const std::string path = std::move(waiting_.front());
    waiting_.pop_front();
    open(path);
  }
}

void PageReader::open(const std::string& path) {
  std::error_code ignored;
  if (path != "-" && fs::is_directory(path, ignored)) {
    expand_folder(path);
    return;
  }
  if (path.starts_with("http://") || path.starts_with("https://")) {
    ready_.push_back(
        fail(ErrorCode::unsupported, "pages are not fetched yet; save the page and read the file", path));
    return;
  }
  auto source = ByteSource::open(path);
  if (!source) {
    ready_.push_back(tl::unexpected(std::move(source.error())));
    return;
  }
  const auto head = source->peek();
  if (!head) {
    ready_.push_back(tl::unexpected(head.error()));
    return;
  }
  const std::string kind = ending(path);
  lines_ = std::move(*source);
  line_ = 0;
  any_line_ = false;
  if (kind == ".jsonl" || kind == ".ndjson") return;
  if (kind == ".json") return read_document(Format::json);
  const bool html_name = kind == ".html" || kind == ".htm" || kind == ".xhtml" || kind == ".shtml";
  if (html_name || looks_like_html(*head)) return read_document(Format::html);
  if (kind != ".txt" && kind != ".text" && looks_like_json(*head)) return;
  read_document(Format::text);
}

void PageReader::read_document(Format format) {
  const Provenance provenance{.input = lines_->name(), .line = {}, .offset = {}};
  auto bytes = read_all(*lines_, limits_.max_bytes);
  lines_.reset();
  if (!bytes) {
    ready_.push_back(tl::unexpected(std::move(bytes.error())));
  } else if (format == Format::json) {
    for (auto& page : parse_json_file(*bytes, provenance)) ready_.push_back(std::move(page));
  } else {
    ready_.push_back(make_page(*bytes, format == Format::html ? PageKind::html : PageKind::text, provenance));
  }
}

std::optional<Result<Page>> PageReader::next_line() {
  for (;;) {
    ++line_;
    const std::uint64_t start = lines_->position();
    const Provenance provenance{.input = lines_->name(), .line = line_, .offset = start};
    std::string line;
    bool too_long = false;
    bool ended = false;
    for (bool whole = false; !whole;) {
      const auto bytes = lines_->peek();
      if (!bytes) {
        Error error = bytes.error();
        error.message += fmt::format(", after {} lines", line_ - 1);
        lines_.reset();
        return tl::unexpected(std::move(error));
      }
      if (bytes->empty()) {
        ended = true;
        break;
      }
      const std::size_t feed = bytes->find('\n');
      whole = feed != std::string_view::npos;
      const std::string_view piece = bytes->substr(0, feed);
      too_long = too_long || line.size() + piece.size() > limits_.max_bytes;
      if (!too_long) line += piece;
      lines_->take(piece.size() + (whole ? 1 : 0));
    }
    if (too_long) {
      any_line_ = true;
      return fail(ErrorCode::limit_exceeded,
                  fmt::format("is longer than the limit of {} bytes", limits_.max_bytes),
                  to_string(provenance), start);
    }
    if (line_ == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (!std::all_of(line.begin(), line.end(), is_space)) {
      any_line_ = true;
      return parse_json_page(line, provenance);
    }
    if (ended) {
      lines_.reset();
      if (!any_line_) return fail(ErrorCode::no_article, "is empty", provenance.input);
      return std::nullopt;
    }
  }
}

void PageReader::expand_folder(const std::string& path) {
  static constexpr std::string_view endings[] = {"",     ".html", ".htm",   ".xhtml",  ".shtml",
                                                 ".txt", ".text", ".jsonl", ".ndjson", ".json"};
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator at(path, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    const std::string name = at->path().filename().string();
    std::error_code unknown;
    if (name.starts_with('.')) {
      if (at->is_directory(unknown)) at.disable_recursion_pending();
      continue;
    }
    if (!at->is_regular_file(unknown)) continue;
    const std::string kind = ending(name);
    if (std::find(std::begin(endings), std::end(endings), kind) != std::end(endings))
      files.push_back(at->path().string());
  }
  if (error) {
    ready_.push_back(fail(ErrorCode::unreadable, fmt::format("can't be listed: {}", error.message()), path));
  } else if (files.empty()) {
    ready_.push_back(fail(ErrorCode::not_found, "holds no file that is read", path));
  }
  std::sort(files.begin(), files.end());
  waiting_.insert(waiting_.begin(), std::make_move_iterator(files.begin()),
                  std::make_move_iterator(files.end()));
}

}  // namespace gainsay
