#include "extract/element_kind.h"

#include "base/word_table.h"

namespace gainsay {
namespace {

using enum ElementKind;

constexpr WordTable<ElementKind, 256> kinds({
    {"a", link},
    {"address", block},
    {"article", article},
    {"aside", aside},
    {"audio", unread},
    {"blockquote", quotation},
    {"body", block},
    {"br", line_break},
    {"button", unread},
    {"canvas", unread},
    {"caption", caption},
    {"center", block},
    {"datalist", unread},
    {"dd", list_item},
    {"details", block},
    {"dialog", unread},
    {"dir", list},
    {"div", block},
    {"dl", list},
    {"dt", list_item},
    {"embed", unread},
    {"fieldset", form},
    {"figcaption", caption},
    {"figure", figure},
    {"footer", footer},
    {"form", form},
    {"frame", unread},
    {"frameset", unread},
    {"h1", heading},
    {"h2", heading},
    {"h3", heading},
    {"h4", heading},
    {"h5", heading},
    {"h6", heading},
    {"head", unread},
    {"header", header},
    {"hgroup", header},
    {"hr", block},
    {"html", block},
    {"iframe", unread},
    {"input", unread},
    {"legend", block},
    {"li", list_item},
    {"link", unread},
    {"main", block},
    {"map", unread},
    {"math", unread},
    {"menu", navigation},
    {"meta", unread},
    {"meter", unread},
    {"nav", navigation},
    {"noembed", unread},
    {"noframes", unread},
    {"noscript", unread},
    {"object", unread},
    {"ol", list},
    {"option", unread},
    {"p", paragraph},
    {"picture", unread},
    {"pre", preformatted},
    {"progress", unread},
    {"script", unread},
    {"search", navigation},
    {"section", block},
    {"select", unread},
    {"style", unread},
    {"summary", block},
    {"svg", unread},
    {"table", block},
    {"tbody", block},
    {"td", table_cell},
    {"template", unread},
    {"textarea", unread},
    {"tfoot", block},
    {"th", table_cell},
    {"thead", block},
    {"title", unread},
    {"tr", block},
    {"ul", list},
    {"video", unread},
});

}  // namespace

ElementKind element_kind(std::string_view tag) {
  return kinds.find(tag, inline_text);
}

}  // namespace gainsay
