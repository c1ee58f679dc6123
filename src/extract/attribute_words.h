// What authors of a page call its parts: the words in class, id, role and the like, read as hints.
#pragma once

#include <cstdint>
#include <string_view>

#include "ingest/html_tree.h"

namespace gainsay {

/// A set of hints about the part of the page that an element holds.
using Hints = std::uint32_t;

namespace hint {
inline constexpr Hints navigation = 1u << 0;      ///< nav, menu, breadcrumb
inline constexpr Hints sharing = 1u << 1;         ///< share, social, follow
inline constexpr Hints comments = 1u << 2;        ///< comments, discussion
inline constexpr Hints related = 1u << 3;         ///< related, recommended, trending, read next
inline constexpr Hints advert = 1u << 4;          ///< ad, sponsored
inline constexpr Hints signup = 1u << 5;          ///< newsletter, subscribe
inline constexpr Hints footer = 1u << 6;          ///< footer, copyright
inline constexpr Hints sidebar = 1u << 7;         ///< sidebar, rail
inline constexpr Hints caption = 1u << 8;         ///< caption, credit
inline constexpr Hints byline = 1u << 9;          ///< byline, author, date
inline constexpr Hints tags = 1u << 10;           ///< tags, topics, categories
inline constexpr Hints tools = 1u << 11;          ///< toolbar, print
inline constexpr Hints hidden = 1u << 12;         ///< not shown to readers as the page opens
inline constexpr Hints player = 1u << 13;         ///< video, audio, gallery
inline constexpr Hints title = 1u << 14;          ///< headline, title
inline constexpr Hints summary = 1u << 15;        ///< standfirst, subtitle, excerpt
inline constexpr Hints content = 1u << 16;        ///< article, body, content, entry, story
inline constexpr Hints article_body = 1u << 17;   ///< itemprop=articleBody and names that say as much
inline constexpr Hints teaser = 1u << 18;         ///< teaser, card, promo
inline constexpr Hints quote = 1u << 19;          ///< pull quote: words that the body repeats
inline constexpr Hints screen_reader = 1u << 20;  ///< labels for screen readers only
inline constexpr Hints main_role = 1u << 21;      ///< role=main
inline constexpr Hints biography = 1u << 22;      ///< about the author
}  // namespace hint

/// The hints in one class or id value. Words are cut at punctuation, digits and camelCase.
Hints hints_in_name(std::string_view value);

/// The hints of an element: its class, id, role, itemprop, aria, data-* and style attributes together.
Hints hints_of(const HtmlTree& tree, NodeId element);

}  // namespace gainsay
