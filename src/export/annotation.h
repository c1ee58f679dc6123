// Attributions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/, JSON-LD).
#pragma once

#include <string>

#include "analysis/analysis.h"
#include "export/selection.h"

namespace gainsay {

/// One AnnotationPage: an annotation for each attribution, whose targets are its contents (its cue, where
/// nothing is quoted) and whose bodies give stance, speaker, and source and cue as selections of the text.
///
/// Each selection has a TextPositionSelector in code points of Article::text and a TextQuoteSelector with up
/// to 32 code points before and after. The annotated resource is the article's text,
/// "urn:gainsay:article:ID", with the address of the page as `via`: positions are the text's, quotations find
/// their place in the page.
std::string to_annotations(const Article& article, const Analysis& analysis, bool indented = true);
/// Only of these attributions.
std::string to_annotations(const Article& article, const Analysis& analysis, bool indented,
                           const Selection& which);

}  // namespace gainsay
