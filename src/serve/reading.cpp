#include "serve/reading.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "export/json.h"
#include "extract/extract.h"
#include "ingest/document.h"
#include "ingest/jsonl.h"
#include "ingest/web_pages.h"
#include "work/one_document.h"

namespace gainsay::serve {
namespace {

constexpr int most_redirects = 5;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '"')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '"')) text.remove_suffix(1);
  return std::string(text);
}

// "text/html" of "Text/HTML; charset=utf-8".
std::string media_type(std::string_view content_type) {
  return lower(trimmed(content_type.substr(0, content_type.find(';'))));
}

std::string charset(std::string_view content_type) {
  const std::string small = lower(content_type);
  const std::size_t at = small.find("charset=");
  if (at == std::string::npos) return {};
  return trimmed(std::string_view(small).substr(at + 8, small.find(';', at) - at - 8));
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// The address that a JSON body names instead of bringing a document; empty where it brings one.
std::string address_in(std::string_view body) {
  const auto json = nlohmann::json::parse(body, nullptr, false);
  if (!json.is_object() || json.contains("text") || json.contains("html")) return {};
  const auto url = json.find("url");
  return url != json.end() && url->is_string() ? url->get<std::string>() : std::string();
}

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::limit_exceeded:
      return 413;
    case ErrorCode::unreadable:
    case ErrorCode::not_found:
      return 502;
    default:
      return 422;
  }
}

}  // namespace

bool is_read(std::string_view type) {
  return type == "text/plain" || type == "text/html" || type == "application/xhtml+xml" ||
         type == "application/json";
}

Result<std::unique_ptr<Reading>> Reading::open(ReadingSettings settings) {
  auto models = load_models(settings.models);
  if (!models) return tl::unexpected(std::move(models.error()));
  return std::unique_ptr<Reading>(new Reading(std::move(settings), std::move(*models)));
}

Result<Page> Reading::fetched(const std::string& address) const {
  FetchRequest request{address, {}, {}};
  for (int visits = 0; visits <= most_redirects; ++visits) {
    const auto answer = settings_.fetch(request);
    if (!answer) return tl::unexpected(answer.error());
    if (is_redirect(answer->status) && !answer->location.empty()) {
      request.address = answer->location;
      continue;
    }
    if (answer->status != 200)
      return fail(ErrorCode::unreadable, fmt::format("was answered with status {}", answer->status),
                  request.address);
    auto pages = read_web_content(
        {request.address, answer->body, answer->content_type, answer->language, {}, false},
        {.input = request.address, .line = {}, .record = {}, .offset = {}}, settings_.limits);
    if (pages.size() != 1)
      return fail(ErrorCode::unsupported, "is no single page; gainsay watch reads feeds", request.address);
    return std::move(pages.front());
  }
  return fail(ErrorCode::unreadable, "leads on and on", address);
}

Result<Page> Reading::page_in(const Request& request) const {
  const std::string_view content_type = field(request, "content-type");
  const std::string type = media_type(content_type);
  const Provenance provenance{.input = "request", .line = {}, .record = {}, .offset = {}};
  if (type != "application/json")
    return make_page(request.body, type == "text/plain" ? PageKind::text : PageKind::html, provenance,
                     charset(content_type));
  const std::string address = address_in(request.body);
  return address.empty() ? parse_json_page(request.body, provenance) : fetched(address);
}

Answer Reading::answer(const Request& request) const {
  const std::string type = media_type(field(request, "content-type"));
  if (!is_read(type))
    return problem(415, "send text/plain, text/html or application/json, and say which in Content-Type");
  if (type == "application/json" && !settings_.addresses && !address_in(request.body).empty())
    return problem(403,
                   "addresses are not fetched here; send the page itself, or start with --read-addresses");
  const Provenance provenance{.input = "request", .line = {}, .record = {}, .offset = {}};
  const auto read = on_one_document(provenance, [&]() -> Result<std::string> {
    const auto page = page_in(request);
    if (!page) return tl::unexpected(page.error());
    const auto article = extract(*page, settings_.limits, TextSource::detect);
    if (!article) return tl::unexpected(article.error());
    const auto analysis = analyse(*article, models_, settings_.limits);
    if (!analysis) return tl::unexpected(analysis.error());
    return to_json(*article, *analysis, {.indented = false}) + "\n";
  });
  if (!read) return problem(status_of(read.error().code), describe(read.error()));
  return {200, "application/json", *read, {{"Cache-Control", "no-store"}}};
}

}  // namespace gainsay::serve
