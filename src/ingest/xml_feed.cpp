#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "ingest/ascii.h"
#include "ingest/feed.h"
#include "ingest/feed_elements.h"
#include "ingest/xml_nodes.h"

namespace gainsay {
namespace {

// A feed with more damaged items than that is given up.
constexpr int most_repairs = 20;
constexpr std::size_t most_attributes = 200;

std::size_t count_of(std::string_view text, std::string_view what) {
  std::size_t count = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size()))
    ++count;
  return count;
}

// pugixml has no bounds of its own: what a tree would take is counted before it is built.
Result<void> check_size(std::string_view xml, const Limits& limits) {
  const std::size_t attributes = count_of(xml, "=\"") + count_of(xml, "='");
  if (count_of(xml, "<") / 2 <= limits.max_nodes && attributes / 2 <= limits.max_nodes) return {};
  return fail(ErrorCode::limit_exceeded, fmt::format("has more than {} elements", limits.max_nodes));
}

Result<void> check_shape(const pugi::xml_document& document, std::uint32_t max_depth) {
  struct Depth : pugi::xml_tree_walker {
    int most = 0;
    std::size_t most_attributes = 0;
    bool for_each(pugi::xml_node& node) override {
      most = std::max(most, depth());
      std::size_t count = 0;
      for (auto attribute = node.first_attribute(); attribute; attribute = attribute.next_attribute())
        ++count;
      most_attributes = std::max(most_attributes, count);
      return true;
    }
  } deepest;
  // traverse() takes a node that may be changed, which this walker doesn't do.
  pugi::xml_node all = document.root();
  all.traverse(deepest);
  // Namespaces are looked for among the attributes of all elements around.
  if (deepest.most_attributes > most_attributes) {
    return fail(ErrorCode::limit_exceeded,
                fmt::format("has an element with more than {} attributes", most_attributes));
  }
  if (static_cast<std::uint32_t>(deepest.most) < max_depth) return {};
  return fail(ErrorCode::limit_exceeded, fmt::format("has elements nested more than {} deep", max_depth));
}

// Nothing here resolves declared entities, so a "billion laughs" stays small; but what it would have said is
// not known, and who writes one means no feed.
Result<void> check_entities(const pugi::xml_document& document) {
  for (const pugi::xml_node& node : document.children()) {
    if (node.type() != pugi::node_doctype) continue;
    const std::string_view subset = node.value();
    for (std::size_t at = subset.find("<!ENTITY"); at != std::string_view::npos;
         at = subset.find("<!ENTITY", at + 1)) {
      const std::string_view declaration = subset.substr(at, subset.find('>', at) - at);
      const std::size_t reference = declaration.find('&');
      if (reference + 1 >= declaration.size() || reference == std::string_view::npos) continue;
      if (declaration[reference + 1] == '#') continue;
      return fail(ErrorCode::unsupported, "declares entities made of entities: taken for an entity bomb");
    }
  }
  return {};
}

pugi::xml_node root_of(const pugi::xml_document& document) {
  return document.find_child([](const pugi::xml_node& node) { return node.type() == pugi::node_element; });
}

bool is_item(const pugi::xml_node& node) {
  if (node.type() != pugi::node_element) return false;
  const xml::Name name = xml::name_of(node);
  return (name.local == "item" && name.family != "other") ||
         (name.local == "entry" && name.family != "other");
}

// Items stand in the channel, in RSS 0.90 and 1.0 beside it.
std::vector<pugi::xml_node> items_of(const pugi::xml_node& root) {
  std::vector<pugi::xml_node> items;
  for (const pugi::xml_node& child : root.children()) {
    if (is_item(child)) items.push_back(child);
    if (child.type() != pugi::node_element || xml::name_of(child).local != "channel") continue;
    for (const pugi::xml_node& inner : child.children()) {
      if (is_item(inner)) items.push_back(inner);
    }
  }
  return items;
}

std::string version_of(const pugi::xml_node& root) {
  const xml::Name name = xml::name_of(root);
  if (name.local == "feed") return xml::attribute(root, "version") == "0.3" ? "atom 0.3" : "atom";
  if (name.local == "rdf") {
    const bool first = xml::attribute(root, "xmlns").ends_with("/rdf/simple/0.9/");
    return first ? "rss 0.90" : "rss 1.0";
  }
  const std::string version = xml::attribute(root, "version");
  // What calls itself 2.0.1 or 2.1 is no other format.
  if (version.starts_with("2.")) return "rss 2.0";
  return version.empty() ? "rss" : "rss " + version;
}

class FeedReader {
 public:
  FeedReader(std::string_view xml, const Limits& limits, std::string_view address)
      : xml_(xml), limits_(limits), address_(address) {}

  Result<Feed> read() {
    if (auto fits = check_size(xml_, limits_); !fits) return tl::unexpected(fits.error());
    std::size_t from = 0;
    for (int repairs = 0;; ++repairs) {
      auto next = read_from(from);
      if (!next) return tl::unexpected(std::move(next.error()));
      if (*next == std::string_view::npos) break;
      from = *next;
      if (repairs < most_repairs) continue;
      feed_.items.push_back(
          fail(ErrorCode::damaged, "follows too many that are damaged: the rest is not read", {}, from));
      break;
    }
    return std::move(feed_);
  }

 private:
  // Reads the head of the feed and what stands from `from` on, 0 for all. Gives where to go on behind a
  // damaged item, npos where there is nothing.
  Result<std::size_t> read_from(std::size_t from) {
    std::string text(xml_.substr(0, from == 0 ? xml_.size() : head_));
    if (from != 0) text += xml_.substr(from);
    const std::size_t cut = from == 0 ? 0 : from - head_;
    pugi::xml_document document;
    const pugi::xml_parse_result result =
        document.load_buffer(text.data(), text.size(), xml::tree_options, pugi::encoding_utf8);
    const std::size_t stopped = static_cast<std::size_t>(result.offset) + cut;
    const pugi::xml_node root = root_of(document);
    if (!root) return fail(ErrorCode::damaged, damage(result), {}, stopped);
    if (auto fine = check_entities(document); !fine) return tl::unexpected(fine.error());
    if (auto fine = check_shape(document, limits_.max_depth); !fine) return tl::unexpected(fine.error());
    if (from == 0) read_head(root);
    std::vector<pugi::xml_node> items = items_of(root);
    if (from == 0 && !items.empty()) head_ = start_of(items.front());
    const bool broken = !result && !items.empty() && is_open(text, items.back(), stopped - cut);
    const std::size_t last = broken ? start_of(items.back()) + cut : stopped;
    if (broken) items.pop_back();
    for (const pugi::xml_node& item : items) add(item);
    if (result) return std::string_view::npos;
    // Where the end of the feed alone is missing, nothing of it is lost.
    const std::size_t next = next_item(last + 1);
    const bool only_the_end = !broken && next == std::string_view::npos && stopped + 16 >= xml_.size();
    if (!only_the_end) feed_.items.push_back(fail(ErrorCode::damaged, damage(result), {}, stopped));
    return head_ == 0 ? std::string_view::npos : next;
  }

  static std::string damage(const pugi::xml_parse_result& result) {
    return result ? "holds no element"
                  : fmt::format("breaks the XML format: {}", ascii::lower(result.description()));
  }

  // offset_debug() points at the name.
  static std::size_t start_of(const pugi::xml_node& item) {
    return static_cast<std::size_t>(item.offset_debug()) - 1;
  }

  static bool is_open(std::string_view text, const pugi::xml_node& item, std::size_t stopped) {
    const std::string end = "</" + std::string(item.name());
    const std::size_t found = text.substr(0, stopped).rfind(end);
    const std::size_t start = start_of(item);
    return found == std::string_view::npos || found < start;
  }

  [[nodiscard]] std::size_t next_item(std::size_t from) const {
    std::size_t first = std::string_view::npos;
    for (const char* start : {"<item", "<entry"}) {
      std::size_t at = xml_.find(start, from);
      const std::size_t length = std::string_view(start).size();
      while (at != std::string_view::npos && at + length < xml_.size() &&
             !ascii::is_space(xml_[at + length]) && xml_[at + length] != '>') {
        at = xml_.find(start, at + 1);
      }
      first = std::min(first, at);
    }
    return first;
  }

  void read_head(const pugi::xml_node& root) {
    const pugi::xml_node channel = root.find_child([](const pugi::xml_node& node) {
      return node.type() == pugi::node_element && xml::name_of(node).local == "channel";
    });
    feed_.version = version_of(root);
    feed_.about = read_feed_element(channel ? channel : root, address_);
    base_ = address_.empty() ? feed_.about.url : std::string(address_);
  }

  void add(const pugi::xml_node& element) {
    FeedItem item = read_feed_element(element, base_);
    if (item.authors.empty() && feed_.version.starts_with("atom")) item.authors = feed_.about.authors;
    if (item.language.empty()) item.language = feed_.about.language;
    feed_.items.emplace_back(std::move(item));
  }

  std::string_view xml_;
  const Limits& limits_;
  std::string_view address_;
  std::string base_;
  std::size_t head_ = 0;  // bytes before the first item
  Feed feed_;
};

}  // namespace

Result<Feed> parse_xml_feed(std::string_view xml, const Limits& limits, std::string_view address) {
  return FeedReader(xml, limits, address).read();
}

}  // namespace gainsay
