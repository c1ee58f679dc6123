#include "ingest/xml_nodes.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "ingest/address.h"
#include "ingest/ascii.h"

namespace gainsay::xml {
namespace {

using namespace std::string_view_literals;

constexpr std::array families = {
    std::pair{"http://www.w3.org/2005/atom"sv, "atom"sv},
    std::pair{"http://purl.org/atom/"sv, "atom"sv},
    std::pair{"http://purl.org/dc/elements/"sv, "dc"sv},
    std::pair{"http://purl.org/dc/terms/"sv, "dcterms"sv},
    std::pair{"http://purl.org/rss/1.0/modules/content/"sv, "content"sv},
    std::pair{"http://purl.org/rss/1.0/modules/"sv, "other"sv},
    std::pair{"http://purl.org/rss/"sv, ""sv},
    std::pair{"http://purl.org/net/rss"sv, ""sv},
    std::pair{"http://my.netscape.com/"sv, ""sv},
    std::pair{"http://channel.netscape.com/"sv, ""sv},
    std::pair{"http://backend.userland.com/"sv, ""sv},
    std::pair{"http://blogs.law.harvard.edu/"sv, ""sv},
    std::pair{"http://www.w3.org/1999/xhtml"sv, "xhtml"sv},
    std::pair{"http://www.itunes.com/dtds/"sv, "itunes"sv},
    std::pair{"http://search.yahoo.com/mrss"sv, "media"sv},
    std::pair{"http://www.w3.org/1999/02/22-rdf-syntax-ns"sv, "rdf"sv},
};
constexpr std::array prefixes = {
    std::pair{"atom"sv, "atom"sv},       std::pair{"a10"sv, "atom"sv},        std::pair{"dc"sv, "dc"sv},
    std::pair{"dcterms"sv, "dcterms"sv}, std::pair{"content"sv, "content"sv}, std::pair{"xhtml"sv, "xhtml"sv},
    std::pair{"itunes"sv, "itunes"sv},   std::pair{"rdf"sv, "rdf"sv},         std::pair{"rss"sv, ""sv},
    std::pair{"media"sv, "media"sv}};

std::string_view family_of(std::string_view address) {
  const std::string lower = ascii::lower(ascii::trim(address));
  if (lower.empty()) return ""sv;
  for (const auto& [start, family] : families) {
    if (lower.starts_with(start)) return family;
  }
  return "other"sv;
}

std::optional<std::string> declared(pugi::xml_node at, std::string_view prefix) {
  const std::string wanted = prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix);
  for (; at; at = at.parent()) {
    if (const pugi::xml_attribute found = at.attribute(wanted.c_str())) return std::string(found.value());
  }
  return std::nullopt;
}

void escape(std::string_view text, std::string& out) {
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
}

std::string_view local_part(std::string_view name) {
  return name.substr(name.find(':') + 1);
}

void open_tag(const pugi::xml_node& element, std::string& out) {
  out.append("<").append(local_part(element.name()));
  for (const pugi::xml_attribute& attribute : element.attributes()) {
    const std::string_view name = attribute.name();
    if (name.starts_with("xmlns")) continue;
    const bool double_quoted = std::string_view(attribute.value()).find('"') == std::string_view::npos;
    const char quote = double_quoted ? '"' : '\'';
    out.append(" ").append(local_part(name)).append("=") += quote;
    out.append(attribute.value()) += quote;
  }
  out += '>';
}

// HTML has no "<br></br>".
bool has_end_tag(std::string_view name) {
  for (const std::string_view empty : {"br"sv, "hr"sv, "img"sv, "input"sv, "link"sv, "meta"sv, "wbr"sv,
                                       "area"sv, "base"sv, "col"sv, "embed"sv, "source"sv, "track"sv}) {
    if (ascii::equal(name, empty)) return false;
  }
  return true;
}

void append_markup(const pugi::xml_node& node, std::string& out) {
  switch (node.type()) {
    case pugi::node_pcdata:
      out += node.value();
      break;
    case pugi::node_cdata:
      escape(node.value(), out);
      break;
    case pugi::node_element:
      open_tag(node, out);
      for (const pugi::xml_node& child : node.children()) append_markup(child, out);
      if (has_end_tag(local_part(node.name()))) out.append("</").append(local_part(node.name())) += '>';
      break;
    default:
      break;
  }
}

void append_text(const pugi::xml_node& node, std::string& out) {
  if (node.type() == pugi::node_pcdata) {
    out += resolve_entities(node.value());
  } else if (node.type() == pugi::node_cdata) {
    out += node.value();
  }
  for (const pugi::xml_node& child : node.children()) append_text(child, out);
}

// The character of "#65", "#x41", "lt": nothing for what XML leaves open.
std::optional<char32_t> character(std::string_view reference) {
  if (reference.starts_with('#')) {
    const bool hexadecimal = reference.size() > 1 && (reference[1] == 'x' || reference[1] == 'X');
    reference.remove_prefix(hexadecimal ? 2 : 1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(reference.data(), reference.data() + reference.size(), value, hexadecimal ? 16 : 10);
    const bool whole =
        !reference.empty() && error == std::errc() && end == reference.data() + reference.size();
    const bool control =
        value < 0x20 ? value != '\t' && value != '\n' && value != '\r' : value >= 0x7f && value < 0xa0;
    const bool surrogate = value >= 0xd800 && value < 0xe000;
    if (!whole || control || surrogate || value > 0x10ffff) return std::nullopt;
    return static_cast<char32_t>(value);
  }
  for (const auto& [name, c] : {std::pair{"lt"sv, U'<'}, std::pair{"gt"sv, U'>'}, std::pair{"amp"sv, U'&'},
                                std::pair{"quot"sv, U'"'}, std::pair{"apos"sv, U'\''}}) {
    if (reference == name) return c;
  }
  return std::nullopt;
}

}  // namespace

Name name_of(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  const std::size_t colon = name.find(':');
  const std::string_view prefix =
      colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
  Name out{"other", ascii::lower(local_part(name))};
  if (const auto address = declared(element, prefix)) {
    out.family = family_of(*address);
  } else if (prefix.empty()) {
    out.family = "";
  } else {
    const std::string lower = ascii::lower(prefix);
    for (const auto& [usual, family] : prefixes) {
      if (lower == usual) out.family = family;
    }
  }
  return out;
}

std::string resolve_entities(std::string_view text) {
  constexpr std::size_t longest = 12;
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t ampersand = text.find('&', at);
    out += text.substr(at, ampersand - at);
    if (ampersand == std::string_view::npos) break;
    const std::size_t end = text.substr(ampersand, longest).find(';');
    const auto c =
        end == std::string_view::npos ? std::nullopt : character(text.substr(ampersand + 1, end - 1));
    if (c) {
      utf8::append(out, *c);
      at = ampersand + end + 1;
    } else {
      out += '&';
      at = ampersand + 1;
    }
  }
  return out;
}

std::string text_of(const pugi::xml_node& node) {
  std::string text;
  append_text(node, text);
  return std::string(ascii::trim(text));
}

std::string markup_of(const pugi::xml_node& element) {
  std::string out;
  for (const pugi::xml_node& child : element.children()) append_markup(child, out);
  return std::string(ascii::trim(out));
}

bool has_elements(const pugi::xml_node& element) {
  return static_cast<bool>(
      element.find_child([](const pugi::xml_node& child) { return child.type() == pugi::node_element; }));
}

std::string attribute(const pugi::xml_node& element, const char* name) {
  return resolve_entities(ascii::trim(element.attribute(name).value()));
}

std::string base_of(const pugi::xml_node& element, std::string_view address) {
  std::vector<std::string> bases;
  for (pugi::xml_node at = element; at; at = at.parent()) {
    std::string base = attribute(at, "xml:base");
    if (!base.empty()) bases.push_back(std::move(base));
  }
  std::string base(address);
  for (std::size_t i = bases.size(); i-- > 0;) base = resolve_address(base, bases[i]);
  return base;
}

std::string language_of(const pugi::xml_node& element) {
  for (pugi::xml_node at = element; at; at = at.parent()) {
    if (const pugi::xml_attribute found = at.attribute("xml:lang")) return attribute(at, "xml:lang");
  }
  return {};
}

}  // namespace gainsay::xml
