// The elements of a feed's channel and items, each read into its field. Used by xml_feed.cpp alone.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "ingest/feed.h"

namespace gainsay {

/// What an item or a channel says of itself. `address` is that against which links are made whole where no
/// xml:base says otherwise.
FeedItem read_feed_element(const pugi::xml_node& element, std::string_view address);

/// The text of a title, summary or content: of Atom by its type, of RSS as it looks.
FeedText read_feed_text(const pugi::xml_node& element, bool atom);

}  // namespace gainsay
