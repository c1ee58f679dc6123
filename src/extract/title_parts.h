// What stands in a title beside the headline: the site's name, a section, and the marks between them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/html_tree.h"

namespace gainsay {

/// The title without the site's name at either end. `site_names` may hold empty strings.
std::string without_site_name(std::string_view title, const std::vector<std::string_view>& site_names);

/// Whether `title` is `headline` with more before or after it, set apart by a mark: "Valley | Mill sold"
/// and "Mill sold | Valley | Tarn Post", not "Mill sold in Tarn". `after`, where not null, receives the last
/// part of what follows the headline.
bool adds_parts_to(std::string_view title, std::string_view headline, std::string* after = nullptr);

/// Whether a heading is no more than a link to the front page of the site that `own_address` is on (any site
/// where that is empty): the site's name, not a headline.
bool links_to_front_page(const HtmlTree& tree, NodeId heading, std::string_view own_address);

/// Gaps between words that a mark followed or preceded by space, or a dash, fills; quotation marks are none.
/// A heading whose kicker is set apart by style alone has fewer than the same title elsewhere.
std::size_t marked_gaps(std::string_view title);

/// Whether `shorter` is `whole` cut off, which dots at its end say.
bool is_cut_copy(std::string_view shorter, std::string_view whole);

}  // namespace gainsay
