#include "cli/read_lines.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "base/thread_pool.h"
#include "cli/command.h"
#include "export/json.h"
#include "extract/extract.h"
#include "ingest/jsonl.h"
#include "work/one_document.h"

namespace gainsay::cli {
namespace {

struct Line {
  std::uint64_t number = 0;
  std::string bytes;
  bool too_long = false;
};

std::optional<Line> next_line(std::istream& in, std::uint64_t number, std::uint64_t longest) {
  Line line{number, {}, false};
  std::streambuf& buffer = *in.rdbuf();
  bool any = false;
  for (int c = buffer.sbumpc(); c != std::char_traits<char>::eof(); c = buffer.sbumpc()) {
    any = true;
    if (c == '\n') return line;
    if (line.bytes.size() < longest) {
      line.bytes += static_cast<char>(c);
    } else {
      line.too_long = true;
    }
  }
  if (!any) return std::nullopt;
  return line;
}

std::string error_line(const Line& line, const Error& error) {
  nlohmann::ordered_json out = {
      {"line", line.number}, {"cause", name(error.code)}, {"message", error.message}};
  if (error.offset) out["offset"] = *error.offset;
  return nlohmann::ordered_json{{"error", std::move(out)}}.dump(
      -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<std::string> read_line(const Line& line, const ReadOptions& options, const ReadStages& stages) {
  const Provenance place{.input = "-", .line = line.number, .offset = {}};
  if (line.too_long)
    return fail(ErrorCode::limit_exceeded,
                "is longer than " + std::to_string(options.limits.max_bytes) + " bytes", to_string(place));
  return on_one_document(place, [&]() -> Result<std::string> {
    const auto page = parse_json_page(line.bytes, place);
    if (!page) return tl::unexpected(page.error());
    const auto article = extract(*page, options.limits, text_source(options));
    if (!article) return tl::unexpected(article.error());
    const auto analysis = stages.analyse(*article);
    if (!analysis) return tl::unexpected(analysis.error());
    return to_json(*article, *analysis, json_options(options));
  });
}

}  // namespace

int read_lines(std::istream& in, Output& out, const ReadOptions& options, const ReadStages& stages) {
  std::uint64_t number = 0;
  bool broken = false;  // the output
  const auto produce = [&]() -> std::optional<Line> {
    if (broken) return std::nullopt;
    return next_line(in, ++number, options.limits.max_bytes);
  };
  const auto transform = [&](const Line& line) {
    auto read = read_line(line, options, stages);
    return (read ? *read : error_line(line, read.error())) + "\n";
  };
  const auto consume = [&](const std::string& line) {
    if (broken) return;
    if (const auto written = out.write(line); !written) {
      broken = true;
      say(describe(written.error()));
    }
  };
  ordered_parallel(options.threads, produce, transform, consume);
  if (broken) return exit_some_failed;
  if (const auto whole = out.commit(); !whole) return say(describe(whole.error())), exit_some_failed;
  return exit_ok;
}

}  // namespace gainsay::cli
