// The lines of a plain text, and what each looks like by itself.
#pragma once

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

/// A line that belongs to a page wherever it stands: "Share", "Advertisement", "Skip to content".
bool is_page_control(std::string_view line);

/// A heading under which the page goes on but the article does not: "You may also like".
bool opens_page_tail(std::string_view line);

/// "By Ode Marrish": short, and names somebody.
bool is_byline(std::string_view line);

/// A line that says when it was published, and little else.
bool is_date_line(std::string_view line);

}  // namespace gainsay
