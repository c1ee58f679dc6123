// Linked data that a page carries about itself: <script type="application/ld+json">, schema.org terms.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// JSON as pages have it, made into JSON that parses: comments and CDATA marks around it, trailing commas,
/// raw control characters in strings, NaN, wrong escapes, text after the first value. Linear. Gives nothing
/// where brackets nest deeper than `max_depth`.
std::optional<std::string> repair_json(std::string_view text, int max_depth = 64);

/// What a schema.org article says about itself. Values have space collapsed, references resolved.
struct LinkedArticle {
  std::string type;  ///< "NewsArticle"
  std::string headline;
  std::string alternative_headline;
  std::string published;
  std::string created;
  std::string modified;
  std::string description;
  std::string language;
  std::string publisher;
  std::string url;
  std::vector<std::string> authors;  ///< names, in order; people and organisations
  std::vector<std::string> sections;
};

struct LinkedData {
  std::vector<LinkedArticle> articles;                ///< in page order; best kind not sorted first
  std::vector<std::vector<std::string>> breadcrumbs;  ///< names, outermost first
  std::string site_name;                              ///< of a WebSite, else of an organisation
};

/// Reads all ld+json scripts of a page together, as @id references cross from one to another. Scripts that
/// are no JSON, or over 4 MB, are passed over. No recursion on what the page holds.
LinkedData read_linked_data(const std::vector<std::string_view>& scripts);

}  // namespace gainsay
