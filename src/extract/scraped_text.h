// Plain text as articles come in it: written as text, or scraped from a page together with its furniture.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "extract/article.h"
#include "extract/extract.h"

namespace gainsay {

/// What a text's lines turned out to be. Spans are of the text given.
struct ScrapedText {
  struct Part {
    Span span;  ///< one paragraph; hard-wrapped lines are one span over several lines
    ParagraphKind kind = ParagraphKind::body;
  };
  std::vector<Part> parts;  ///< the headline first, where there is one; furniture left out
  std::vector<Span> section_path;
  Span byline;     ///< "By Ode Marrish, Selm": empty where there is none
  Span date_line;  ///< the line that holds the date
  Span publisher;  ///< "Selm Post" of "Dam is empty - Selm Post" where the title stands alone as well
  Span address;    ///< an http address that is the first line
};

/// Tells lines apart by what they look like and where they stand. A line is left out only where it looks like
/// furniture and stands where furniture does: nothing of a text without furniture is lost. `title` is the
/// title known from elsewhere, or empty. With as_is every line that is not blank is a body paragraph. Linear.
ScrapedText read_scraped(std::string_view text, std::string_view title, TextSource source);

}  // namespace gainsay
