// The line below a headline that says who wrote, where no name of class or meta element says so.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/html_tree.h"

namespace gainsay {

/// A line of a page: the nodes [begin, end) hold all of it.
struct Byline {
  NodeId begin = no_node;
  NodeId end = no_node;
  std::vector<std::string> authors;  ///< never empty
};

/// Looks at the few lines below `heading` (may be no_node): "By Ada Voll for the Tarn Post", "Written by Ada
/// Voll on 4 March 2021 · filed under mills", or, as the first of them, a name in italics and nothing else.
std::optional<Byline> find_byline(const HtmlTree& tree, NodeId heading);

/// The names in a byline's words after "By": without the day, the publisher and the sections behind them.
std::string_view names_in_byline(std::string_view words);

/// "The Tarn Post" of "The Tarn Post with agencies": agencies that are not named are no authors.
std::string_view without_agencies(std::string_view names);

}  // namespace gainsay
