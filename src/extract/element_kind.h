// What an HTML element does to the text in it: divide it, run through it, or keep it from readers.
#pragma once

#include <cstdint>
#include <string_view>

namespace gainsay {

/// The part an element plays in running text, by its default rendering (HTML standard, section 15.3).
enum class ElementKind : std::uint8_t {
  inline_text,   ///< runs in the line: a, b, span; unknown elements too
  block,         ///< divides text: div, section, table
  paragraph,     ///< p
  heading,       ///< h1 to h6
  list,          ///< ul, ol, dl
  list_item,     ///< li, dt, dd
  quotation,     ///< blockquote
  preformatted,  ///< pre
  caption,       ///< figcaption, caption
  figure,        ///< figure
  article,       ///< article
  aside,         ///< aside
  footer,        ///< footer
  header,        ///< header
  navigation,    ///< nav, menu
  form,          ///< form, fieldset
  table_cell,    ///< td, th
  line_break,    ///< br
  link,          ///< a
  unread,        ///< nothing in it is text of the page: script, svg, button, head, ruby's rt
};

/// The kind of the element with this lower-case tag name.
ElementKind element_kind(std::string_view tag);

/// Whether such an element begins and ends a line of its own.
inline bool divides_text(ElementKind kind) {
  return kind != ElementKind::inline_text && kind != ElementKind::link && kind != ElementKind::line_break &&
         kind != ElementKind::unread;
}

}  // namespace gainsay
