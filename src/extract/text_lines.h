// The lines of a plain text, and what each looks like by itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gainsay {

struct TextLine {
  Span span;                ///< without white space at either end; never empty
  bool after_blank = true;  ///< an empty line, or the start of the text, stands before it
};

std::vector<TextLine> text_lines(std::string_view text);

/// Whether a line ends as a sentence does: full stop, question or exclamation mark, with closing marks.
bool ends_as_sentence(std::string_view line);

/// Whether it reads as running text: a dozen words, or an ended sentence of some.
bool is_prose(std::string_view line);

/// "Home » Region » Title": the parts, none where it is no breadcrumb.
std::vector<Span> breadcrumb_parts(std::string_view text, Span line);

/// "Home", "Front page": where breadcrumbs begin.
bool is_home(std::string_view part);

/// A line that belongs to a page wherever it stands: "Advertisement", "Skip to content".
bool is_page_control(std::string_view line);

/// A line that is a control of the page only beside others: "Share", "Twitter".
bool is_control_word(std::string_view line);

/// A heading under which the page goes on but the article may not.
enum class PageTail : std::uint8_t {
  comments,  ///< "Leave a Comment", "3 Comments": readers speak from here on
  links,     ///< "You may also like": other articles
  doubtful,  ///< "Related", "Tags": articles have such headings too
};
std::optional<PageTail> page_tail(std::string_view line);

/// A line that ends a page: "© 2024 Selm Post", "Filed under Water".
bool is_page_foot(std::string_view line);

/// An http address and nothing else.
bool is_address(std::string_view line);

/// "By Ode Marrish": short, and names somebody.
bool is_byline(std::string_view line);

/// Whether The Words Of a Line Are Written as Headlines Are.
bool is_title_cased(std::string_view line);

/// A line that says when it was published, and little else.
bool is_date_line(std::string_view line);

}  // namespace gainsay
