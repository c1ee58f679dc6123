#include "ingest/feed_elements.h"

#include <optional>
#include <utility>

#include "base/utf8.h"
#include "ingest/address.h"
#include "ingest/ascii.h"
#include "ingest/base64.h"
#include "ingest/xml_nodes.h"

namespace gainsay {
namespace {

bool is_web(std::string_view address) {
  const std::string lower = ascii::lower(address.substr(0, 8));
  return lower.starts_with("http://") || lower.starts_with("https://");
}

// "text" and "html" of Atom 1.0; the media types, with a mode, of Atom 0.3.
FeedText atom_text(const pugi::xml_node& element) {
  const std::string type = ascii::lower(xml::attribute(element, "type"));
  const std::string mode = ascii::lower(xml::attribute(element, "mode"));
  if (type == "xhtml" || mode == "xml" || type == "application/xhtml+xml" ||
      (xml::has_elements(element) && type != "text")) {
    const pugi::xml_node only =
        element.find_child([](auto child) { return child.type() == pugi::node_element; });
    const bool wrapped = type == "xhtml" && xml::name_of(only).local == "div";
    return {xml::markup_of(wrapped ? only : element), true};
  }
  const std::string text = xml::text_of(element);
  if (type == "html" || type == "text/html") return {text, true};
  if (type.empty() && mode == "escaped") return {text, has_markup(text)};
  if (type.empty() || type.starts_with("text")) return {text, false};
  if (type.ends_with("xml")) return {text, has_markup(text)};
  auto decoded = decode_base64(text);
  if (!decoded || utf8::find_invalid(*decoded) != std::string_view::npos ||
      decoded->find('\0') != std::string::npos) {
    return {};
  }
  const bool markup = has_markup(*decoded);
  return {std::move(*decoded), markup};
}

FeedText rss_text(const pugi::xml_node& element) {
  if (xml::has_elements(element)) return {xml::markup_of(element), true};
  std::string text = xml::text_of(element);
  const bool markup = has_markup(text);
  return {std::move(text), markup};
}

std::string plain(const FeedText& text) {
  return text.markup ? plain_text(text.value) : text.value;
}

// The first that says anything stays.
template <typename Make>
void set_first(std::string& field, Make make) {
  if (field.empty()) field = make();
}

class ItemReader {
 public:
  ItemReader(const pugi::xml_node& element, std::string_view address, bool is_source = false)
      : element_(element), address_(address), is_source_(is_source) {}

  FeedItem read() {
    // Atom that forgot its namespace.
    const std::string own = xml::name_of(element_).local;
    const bool atom = own == "entry" || own == "feed";
    for (const pugi::xml_node& child : element_.children()) {
      if (child.type() != pugi::node_element) continue;
      const xml::Name name = xml::name_of(child);
      if (name.family == "atom" || (atom && name.family.empty())) {
        read_atom(child, name.local);
      } else if (name.family.empty()) {
        read_rss(child, name.local);
      } else {
        read_module(child, name.family, name.local);
      }
    }
    settle();
    return std::move(item_);
  }

 private:
  void read_atom(const pugi::xml_node& child, std::string_view local) {
    if (local == "title") {
      set_first(item_.title, [&] { return plain(atom_text(child)); });
    } else if (local == "link") {
      read_atom_link(child);
    } else if (local == "id") {
      set_first(item_.id, [&] { return xml::text_of(child); });
    } else if (local == "author") {
      add_author(person(child));
    } else if (local == "published" || local == "issued") {
      set_first(item_.published, [&] { return xml::text_of(child); });
    } else if (local == "created") {
      set_first(created_, [&] { return xml::text_of(child); });
    } else if (local == "updated" || local == "modified") {
      set_first(item_.modified, [&] { return xml::text_of(child); });
    } else if (local == "content") {
      set_text(item_.content, child, true);
    } else if (local == "summary" || local == "subtitle" || local == "tagline") {
      set_text(item_.summary, child, true);
    } else if (local == "source" && !is_source_) {
      FeedItem source = ItemReader(child, address_, true).read();
      set_first(item_.source_title, [&] { return std::move(source.title); });
      set_first(item_.source_url, [&] { return std::move(source.url); });
      if (source_authors_.empty()) source_authors_ = std::move(source.authors);
    }
  }

  void read_rss(const pugi::xml_node& child, std::string_view local) {
    if (local == "title") {
      set_first(item_.title, [&] { return plain(rss_text(child)); });
    } else if (local == "link") {
      if (child.attribute("href")) return read_atom_link(child);
      set_first(item_.url, [&] { return whole(child, xml::text_of(child)); });
    } else if (local == "guid") {
      set_first(item_.id, [&] { return xml::text_of(child); });
      if (ascii::equal(xml::attribute(child, "isPermaLink"), "false")) return;
      if (is_web(item_.id)) permalink_ = item_.id;
    } else if (local == "author" || local == "managingeditor") {
      add_author(author_name(xml::text_of(child)));
    } else if (local == "pubdate") {
      set_first(item_.published, [&] { return xml::text_of(child); });
    } else if (local == "lastbuilddate") {
      set_first(item_.modified, [&] { return xml::text_of(child); });
    } else if (local == "source") {
      set_first(item_.source_title, [&] { return xml::text_of(child); });
      set_first(item_.source_url, [&] { return whole(child, xml::attribute(child, "url")); });
    } else if (local == "description" || local == "summary") {
      // Where there are both, one is the longer text.
      set_text(item_.summary.value.empty() ? item_.summary : item_.content, child, false);
    } else if (local == "fullitem" || local == "content") {
      set_text(item_.content, child, false);
    } else if (local == "language") {
      set_first(item_.language, [&] { return xml::text_of(child); });
    }
  }

  void read_module(const pugi::xml_node& child, std::string_view family, std::string_view local) {
    if (family == "content" && local == "encoded") {
      set_text(item_.content, child, false);
    } else if (family == "xhtml" && (local == "body" || local == "div")) {
      if (item_.content.value.empty()) item_.content = {xml::markup_of(child), true};
    } else if (family == "dc") {
      read_dublin_core(child, local);
    } else if (family == "dcterms") {
      if (local == "issued") set_first(issued_, [&] { return xml::text_of(child); });
      if (local == "created") set_first(created_, [&] { return xml::text_of(child); });
      if (local == "modified") set_first(item_.modified, [&] { return xml::text_of(child); });
    } else if (family == "media") {
      read_media(child, local);
    } else if (family == "itunes") {
      if (local == "author") set_first(itunes_author_, [&] { return xml::text_of(child); });
    }
  }

  void read_dublin_core(const pugi::xml_node& child, std::string_view local) {
    if (local == "creator" || local == "author") {
      add_author(author_name(xml::text_of(child)));
    } else if (local == "date") {
      set_first(dc_date_, [&] { return xml::text_of(child); });
    } else if (local == "title") {
      set_first(other_title_, [&] { return plain(rss_text(child)); });
    } else if (local == "description") {
      if (other_summary_.value.empty()) other_summary_ = rss_text(child);
    } else if (local == "language") {
      set_first(item_.language, [&] { return xml::text_of(child); });
    }
  }

  // Titles and captions of films and pictures: for want of the item's own.
  void read_media(const pugi::xml_node& child, std::string_view local) {
    if (local == "title") set_first(other_title_, [&] { return plain(rss_text(child)); });
    if (local == "description" && other_summary_.value.empty()) other_summary_ = rss_text(child);
    if (local != "group") return;
    for (const pugi::xml_node& inner : child.children()) {
      const xml::Name name = xml::name_of(inner);
      if (name.local != "group") read_media(inner, name.local);
    }
  }

  void read_atom_link(const pugi::xml_node& child) {
    const std::string relation = ascii::lower(xml::attribute(child, "rel"));
    if (!relation.empty() && relation != "alternate") return;
    std::string address = xml::attribute(child, "href");
    if (address.empty()) address = xml::text_of(child);
    const std::string type = ascii::lower(xml::attribute(child, "type"));
    if (address.empty()) return;
    // Several renderings of one article: that for people goes first.
    const bool page = type.empty() || type == "text/html" || type == "application/xhtml+xml";
    set_first(page ? item_.url : other_link_, [&] { return whole(child, address); });
  }

  void set_text(FeedText& field, const pugi::xml_node& child, bool atom) {
    if (!field.value.empty() || child.attribute("src")) return;
    field = read_feed_text(child, atom);
    set_first(text_language_, [&] { return xml::attribute(child, "xml:lang"); });
  }

  static std::string person(const pugi::xml_node& element) {
    std::string name;
    std::string address;
    for (const pugi::xml_node& child : element.children()) {
      const xml::Name part = xml::name_of(child);
      if (part.local == "name") set_first(name, [&] { return xml::text_of(child); });
      if (part.local == "email") set_first(address, [&] { return xml::text_of(child); });
    }
    if (name.empty() && !xml::has_elements(element)) name = author_name(xml::text_of(element));
    return name.empty() ? address : name;
  }

  void add_author(std::string name) {
    constexpr std::size_t most = 100;
    if (name.empty() || item_.authors.size() == most) return;
    for (const std::string& known : item_.authors) {
      if (known == name) return;
    }
    item_.authors.push_back(std::move(name));
  }

  [[nodiscard]] std::string whole(const pugi::xml_node& element, std::string_view address) const {
    return resolve_address(xml::base_of(element, address_), address);
  }

  // What was kept in reserve takes its place.
  void settle() {
    for (const std::string* reserve : {&permalink_, &other_link_}) {
      if (item_.url.empty()) item_.url = *reserve;
    }
    if (item_.url.empty() && is_web(xml::attribute(element_, "rdf:about")))
      item_.url = xml::attribute(element_, "rdf:about");
    if (item_.id.empty()) item_.id = xml::attribute(element_, "rdf:about");
    if (item_.title.empty()) item_.title = other_title_;
    if (item_.summary.value.empty()) item_.summary = other_summary_;
    for (const std::string* reserve : {&issued_, &dc_date_, &created_}) {
      if (item_.published.empty()) item_.published = *reserve;
    }
    if (item_.authors.empty()) item_.authors = std::move(source_authors_);
    if (item_.authors.empty() && !itunes_author_.empty()) item_.authors = {itunes_author_};
    if (item_.language.empty()) item_.language = text_language_;
    if (item_.language.empty()) item_.language = xml::language_of(element_);
  }

  pugi::xml_node element_;
  std::string_view address_;
  bool is_source_;
  FeedItem item_;
  std::vector<std::string> source_authors_;
  std::string permalink_;
  std::string other_link_;
  std::string issued_;
  std::string created_;
  std::string dc_date_;
  std::string other_title_;
  FeedText other_summary_;
  std::string itunes_author_;
  std::string text_language_;
};

}  // namespace

FeedText read_feed_text(const pugi::xml_node& element, bool atom) {
  return atom ? atom_text(element) : rss_text(element);
}

FeedItem read_feed_element(const pugi::xml_node& element, std::string_view address) {
  return ItemReader(element, address).read();
}

}  // namespace gainsay
