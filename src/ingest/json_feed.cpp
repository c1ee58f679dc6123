#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "ingest/address.h"
#include "ingest/feed.h"

namespace gainsay {
namespace {

using nlohmann::json;

// A member of another type than it should have is left out: readers of feeds are lenient.
std::string member(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (found->is_number()) return found->dump();
  return found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> authors_of(const json& object) {
  std::vector<std::string> names;
  const auto add = [&](const json& author) {
    std::string name = author.is_object() ? member(author, "name") : std::string();
    if (!name.empty()) names.push_back(std::move(name));
  };
  if (const auto several = object.find("authors"); several != object.end() && several->is_array()) {
    for (const json& author : *several) add(author);
  }
  if (const auto one = object.find("author"); names.empty() && one != object.end()) add(*one);
  return names;
}

FeedItem item_of(const json& object, const Feed& feed, std::string_view base) {
  FeedItem item;
  item.title = member(object, "title");
  item.url = resolve_address(base, member(object, "url"));
  if (item.url.empty()) item.url = resolve_address(base, member(object, "external_url"));
  item.id = member(object, "id");
  item.authors = authors_of(object);
  if (item.authors.empty()) item.authors = feed.about.authors;
  item.published = member(object, "date_published");
  item.modified = member(object, "date_modified");
  item.language = member(object, "language");
  if (item.language.empty()) item.language = feed.about.language;
  item.content = {member(object, "content_html"), true};
  if (item.content.value.empty()) item.content = {member(object, "content_text"), false};
  item.summary = {member(object, "summary"), false};
  return item;
}

}  // namespace

Result<Feed> parse_json_feed(std::string_view text, std::string_view address) {
  json object;
  try {
    object = json::parse(text.begin(), text.end());
  } catch (const json::parse_error& error) {
    return fail(ErrorCode::damaged, "is no JSON", {}, error.byte > 0 ? error.byte - 1 : 0);
  } catch (const json::out_of_range&) {
    return fail(ErrorCode::damaged, "is no JSON: a number is out of range");
  }
  if (!object.is_object() || !object.contains("items") || !object["items"].is_array()) {
    return fail(ErrorCode::damaged, "has no list of \"items\"");
  }
  Feed feed;
  feed.version = "json feed";
  feed.about.title = member(object, "title");
  feed.about.url = member(object, "home_page_url");
  feed.about.language = member(object, "language");
  feed.about.summary = {member(object, "description"), false};
  feed.about.authors = authors_of(object);
  const std::string base(address.empty() ? std::string_view(feed.about.url) : address);
  for (const json& item : object["items"]) {
    if (item.is_object()) {
      feed.items.emplace_back(item_of(item, feed, base));
    } else {
      feed.items.emplace_back(fail(ErrorCode::damaged, "is no JSON object"));
    }
  }
  return feed;
}

}  // namespace gainsay
