#include "ingest/jsonl.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

namespace gainsay {
namespace {

using nlohmann::json;

std::string_view explain(std::string_view what) {
  // "[json.exception.parse_error.101] parse error at line 1, column 5: syntax error ..." says it after the ":
  // ".
  const std::size_t colon = what.find(": ");
  return colon == std::string_view::npos ? what : what.substr(colon + 2);
}

Result<json> parse(std::string_view text, const std::string& name) {
  try {
    return json::parse(text.begin(), text.end());
  } catch (const json::parse_error& error) {
    return fail(ErrorCode::damaged, fmt::format("is no JSON: {}", explain(error.what())), name,
                error.byte > 0 ? error.byte - 1 : 0);
  } catch (const json::out_of_range& error) {
    return fail(ErrorCode::damaged, fmt::format("is no JSON: {}", explain(error.what())), name);
  }
}

Result<std::string> member(const json& object, const char* key, const std::string& name) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::string();
  if (!found->is_string()) return fail(ErrorCode::damaged, fmt::format("\"{}\" is no string", key), name);
  return found->get<std::string>();
}

// What gainsay watch writes of a feed's item. Other people's lines may have other things by these names,
// which are left alone.
void read_more(const json& object, Page& page) {
  for (const auto& [key, field] :
       {std::pair{"modified", &page.modified}, std::pair{"publisher", &page.publisher},
        std::pair{"language", &page.language}, std::pair{"fetched", &page.fetched}}) {
    const auto found = object.find(key);
    if (found != object.end() && found->is_string()) *field = found->get<std::string>();
  }
  const auto authors = object.find("authors");
  if (authors == object.end()) return;
  if (authors->is_string()) page.authors.push_back(authors->get<std::string>());
  if (!authors->is_array()) return;
  for (const json& author : *authors)
    if (author.is_string()) page.authors.push_back(author.get<std::string>());
}

Result<Page> to_page(const json& object, std::string_view raw, Provenance provenance) {
  const std::string name = to_string(provenance);
  if (!object.is_object()) return fail(ErrorCode::damaged, "is no JSON object", name);
  Page page;
  for (const auto& [key, field] : {std::pair{"url", &page.url}, std::pair{"title", &page.title},
                                   std::pair{"published", &page.published}}) {
    auto value = member(object, key, name);
    if (!value) return tl::unexpected(std::move(value.error()));
    *field = std::move(*value);
  }
  read_more(object, page);
  auto text = member(object, "text", name);
  if (!text) return tl::unexpected(std::move(text.error()));
  auto html = member(object, "html", name);
  if (!html) return tl::unexpected(std::move(html.error()));
  if (text->empty() == html->empty()) {
    return fail(ErrorCode::damaged,
                text->empty() ? "has neither \"text\" nor \"html\"" : "has both \"text\" and \"html\"", name);
  }
  page.kind = html->empty() ? PageKind::text : PageKind::html;
  page.content = std::move(html->empty() ? *text : *html);
  if (const std::size_t nul = page.content.find('\0'); nul != std::string::npos) {
    return fail(ErrorCode::not_text, "holds NUL characters: no text", name);
  }
  page.origin = identity_map(static_cast<std::uint32_t>(page.content.size()));
  page.raw_hash = hash128(raw);
  page.charset = "UTF-8";
  page.charset_found_in = "JSON";
  page.provenance = std::move(provenance);
  return page;
}

}  // namespace

Result<Page> parse_json_page(std::string_view text, Provenance provenance) {
  auto object = parse(text, to_string(provenance));
  if (!object) return tl::unexpected(std::move(object.error()));
  return to_page(*object, text, std::move(provenance));
}

std::vector<Result<Page>> parse_json_file(std::string_view text, const Provenance& provenance) {
  std::vector<Result<Page>> pages;
  auto value = parse(text, to_string(provenance));
  if (!value) {
    pages.push_back(tl::unexpected(std::move(value.error())));
  } else if (value->is_array()) {
    for (const json& item : *value) pages.push_back(to_page(item, item.dump(), provenance));
  } else {
    pages.push_back(to_page(*value, text, provenance));
  }
  return pages;
}

}  // namespace gainsay
