// A feed as a list of items: what RSS, RDF, Atom and JSON Feed have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/limits.h"

namespace gainsay {

/// Text as a feed carries it.
struct FeedText {
  std::string value;
  bool markup = false;  ///< whether it is HTML, else plain
};

/// What is empty was not said.
struct FeedItem {
  std::string title;  ///< plain
  std::string url;    ///< of the page it announces, made whole
  std::string id;
  std::vector<std::string> authors;
  std::string published;  ///< as written, as is modified
  std::string modified;
  std::string language;
  std::string source_title;  ///< of the feed that the item was taken over from, plain
  std::string source_url;
  FeedText content;  ///< the text as a whole
  FeedText summary;
};

struct Feed {
  std::string version;                  ///< "rss 2.0", "rss 1.0", "atom", "json feed", ...
  FeedItem about;                       ///< the feed itself: url is that of its site, summary its subtitle
  std::vector<Result<FeedItem>> items;  ///< in the feed's order; damaged ones as errors in their place
};

/// Reads RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0 from well-formed UTF-8. `address` is the feed's own, against
/// which links are made whole; empty where it isn't known. No entity but XML's own and numbers is resolved,
/// nothing outside is looked at. Fails with damaged where no feed can be made out, unsupported where entities
/// are made of entities, limit_exceeded past max_depth or max_nodes; errors have the byte of `xml`.
Result<Feed> parse_xml_feed(std::string_view xml, const Limits& limits, std::string_view address = {});

/// Reads JSON Feed 1.0 and 1.1. Fails with damaged.
Result<Feed> parse_json_feed(std::string_view json, std::string_view address = {});

/// "Ode Marrish" of "ode@post.example (Ode Marrish)" and of "Ode Marrish <ode@post.example>"; what is an
/// address and nothing else, or a name and nothing else, as it is.
std::string author_name(std::string_view value);

/// The words of markup, entities resolved, tags left out; as it is where it can't be parsed.
std::string plain_text(std::string_view markup);

/// Whether a text is meant as HTML: it has a tag or a character reference.
bool has_markup(std::string_view text);

}  // namespace gainsay
