// What feeds need of XML beyond the tree that pugixml gives: namespaces, text, markup, bases.
//
// Trees are parsed with tree_options: entities stay as they are written, to be resolved here where text is
// wanted and left alone where markup is.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace gainsay::xml {

inline constexpr unsigned tree_options = pugi::parse_cdata | pugi::parse_eol | pugi::parse_ws_pcdata |
                                         pugi::parse_doctype | pugi::parse_wnorm_attribute;

/// An element's name in two parts. `family` is short for the namespace: "atom", "dc", "dcterms", "content",
/// "xhtml", "itunes", "media", "rdf"; "" for RSS of all versions and no namespace; "other" for all else. A
/// prefix that is declared nowhere stands for the namespace it usually does. `local` is in lower case.
struct Name {
  std::string_view family;
  std::string local;
};
Name name_of(const pugi::xml_node& element);

/// The text below a node, XML's own entities and numeric ones resolved; other entities stay as written.
std::string text_of(const pugi::xml_node& node);

/// Resolves XML's five entities and numeric ones. References that XML leaves open ("&nbsp;") or that mean a
/// control character ("&#146;") stay, for HTML to make sense of.
std::string resolve_entities(std::string_view text);

/// The children of an element as HTML: prefixes left out.
std::string markup_of(const pugi::xml_node& element);

/// Whether an element has elements in it.
bool has_elements(const pugi::xml_node& element);

/// An attribute's value, entities resolved.
std::string attribute(const pugi::xml_node& element, const char* name);

/// xml:base of the element and those around it, resolved against one another and `address`.
std::string base_of(const pugi::xml_node& element, std::string_view address);

/// xml:lang of the element or the nearest one around it.
std::string language_of(const pugi::xml_node& element);

}  // namespace gainsay::xml
