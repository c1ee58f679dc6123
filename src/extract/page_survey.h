// One walk over a page that notes every element which may say something about the article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/html_tree.h"

namespace gainsay {

/// What an element's markup says that it holds.
enum class ElementRole { author, published, modified, date, standfirst, breadcrumb };

struct MarkedElement {
  NodeId node = no_node;
  ElementRole role = ElementRole::date;
  bool by_microdata = false;  ///< itemprop or rel says so, not just the class
};

struct MetaTag {
  std::string key;  ///< name, property, itemprop or http-equiv; lower case
  std::string_view value;
};

struct NodeRange {
  NodeId begin = 0;
  NodeId end = 0;
};

/// Views point into the tree. All lists are in document order.
struct PageSurvey {
  std::vector<MetaTag> metas;
  std::vector<std::string_view> linked_data;
  std::vector<NodeId> headings;   ///< h1; h2 where the page has no h1 but the site's name or logo
  std::vector<NodeId> mastheads;  ///< h1 that do no more than link to the front page
  std::vector<NodeId> times;      ///< <time>, <abbr class=published>
  std::vector<MarkedElement> marked;
  std::vector<NodeRange> asides;    ///< comments, related stories, navigation, footer
  std::vector<NodeRange> comments;  ///< readers' comments alone
  std::string_view html_language;
  std::string_view canonical;
  NodeId title = no_node;

  /// Whether the element stands in a part of the page that speaks of something else.
  [[nodiscard]] bool is_aside(NodeId node) const;
  /// Whether the element stands among readers' comments.
  [[nodiscard]] bool is_comment(NodeId node) const;
  /// The value of the first meta with this key, or nothing.
  [[nodiscard]] std::string_view meta(std::string_view key) const;
};

PageSurvey survey_page(const HtmlTree& tree);

/// Text below `id` with space collapsed, cut after about `limit` bytes; scripts, styles, buttons and
/// readings beside Japanese characters left out.
std::string visible_text(const HtmlTree& tree, NodeId id, std::size_t limit = 2'000);

}  // namespace gainsay
