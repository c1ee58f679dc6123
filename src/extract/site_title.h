// A title element that is the same on every page of a site, beside the heading that is this page's own.
#pragma once

#include <string>
#include <string_view>

#include "ingest/html_tree.h"

namespace gainsay {

/// Whether `title` (the page's title element) names the site and `heading` (its only h1) the article: they
/// have no word in common, and the text below speaks in the heading's words at least as much as in the
/// title's, or the title opens with what the page's logo is called.
bool is_site_title(const HtmlTree& tree, std::string_view title, NodeId heading);

/// The site's name in such a title: "The Tarn Post" of "The Tarn Post :: Newspaper of the valley".
std::string site_in_title(std::string_view title);

}  // namespace gainsay
