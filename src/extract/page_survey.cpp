#include "extract/page_survey.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/word_table.h"
#include "extract/name_words.h"
#include "extract/plain_words.h"
#include "extract/title_parts.h"

namespace gainsay {
namespace {

/// What a class or id value says of an element, as a set.
using Words = unsigned;
namespace word {
constexpr Words author = 1u << 0;
constexpr Words date = 1u << 1;
constexpr Words published = 1u << 2;
constexpr Words modified = 1u << 3;
constexpr Words standfirst = 1u << 4;
constexpr Words breadcrumb = 1u << 5;
constexpr Words aside = 1u << 6;
constexpr Words comment = 1u << 7;
}  // namespace word

// Words of class and id values, as publishers of many lands use them.
constexpr WordTable<Words, 128> known_words({
    {"author", word::author},
    {"authors", word::author},
    {"autor", word::author},
    {"autore", word::author},
    {"auteur", word::author},
    {"byline", word::author},
    {"bylines", word::author},
    {"verfasser", word::author},
    {"contributor", word::author},
    {"date", word::date},
    {"datum", word::date},
    {"dateline", word::date},
    {"data", word::date},
    {"time", word::date},
    {"timestamp", word::date},
    {"datetime", word::date},
    {"fecha", word::date},
    {"meta", word::date},
    {"datestamp", word::date},
    {"info", word::date},
    {"published", word::published},
    {"publish", word::published},
    {"pubdate", word::published},
    {"publication", word::published},
    {"posted", word::published},
    {"created", word::published},
    {"updated", word::modified},
    {"modified", word::modified},
    {"update", word::modified},
    {"standfirst", word::standfirst},
    {"subtitle", word::standfirst},
    {"subheadline", word::standfirst},
    {"dek", word::standfirst},
    {"teasertext", word::standfirst},
    {"breadcrumb", word::breadcrumb},
    {"breadcrumbs", word::breadcrumb},
    {"crumb", word::breadcrumb},
    {"crumbs", word::breadcrumb},
    {"comment", word::comment},
    {"comments", word::comment},
    {"disqus", word::comment},
    {"related", word::aside},
    {"recommended", word::aside},
    {"sidebar", word::aside},
    {"footer", word::aside},
    {"trending", word::aside},
    {"popular", word::aside},
    {"respond", word::comment},
    {"newsletter", word::aside},
    {"kommentare", word::comment},
    {"copyright", word::aside},
});

// What is shown as one value is small; hostile pages nest marked elements thousands deep.
constexpr NodeId max_visible_nodes = 500;
constexpr std::size_t max_headings = 20;

// The known words in a class or id value.
Words words_in(std::string_view value) {
  Words found = 0;
  for_each_name_word(value.substr(0, 512),
                     [&](std::string_view word) { found |= known_words.find(word, 0); });
  return found;
}

bool lies_in(const std::vector<NodeRange>& ranges, NodeId node) {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), node,
                                      [](NodeId at, const NodeRange& range) { return at < range.begin; });
  return after != ranges.begin() && node < std::prev(after)->end;
}

class Surveyor {
 public:
  explicit Surveyor(const HtmlTree& tree) : tree_(tree) {}

  PageSurvey run() {
    for (NodeId id = 0; id < tree_.size(); ++id) {
      const HtmlNode& node = tree_[id];
      if (node.kind != HtmlNode::Kind::element) continue;
      if (node.name == "svg") {
        id = node.end - 1;
        continue;
      }
      by_name(id, node.name);
      by_attributes(id, node.name);
    }
    set_mastheads_apart();
    if (survey_.headings.empty()) survey_.headings = std::move(seconds_);
    drop_around_heading(survey_.asides);
    drop_around_heading(survey_.comments);
    return std::move(survey_);
  }

 private:
  void by_name(NodeId id, std::string_view name) {
    if (name == "meta") {
      meta(id);
    } else if (name == "html") {
      survey_.html_language = tree_.attribute(id, "lang");
      if (survey_.html_language.empty()) survey_.html_language = tree_.attribute(id, "xml:lang");
    } else if (name == "title") {
      if (survey_.title == no_node) survey_.title = id;
    } else if (name == "link") {
      if (survey_.canonical.empty() && equals_ignoring_case(tree_.attribute(id, "rel"), "canonical")) {
        survey_.canonical = tree_.attribute(id, "href");
      }
    } else if (name == "script") {
      if (lower_ascii(tree_.attribute(id, "type")).find("ld+json") != std::string::npos &&
          id + 1 < tree_[id].end) {
        survey_.linked_data.push_back(tree_[id + 1].text);
      }
    } else if (name == "h1") {
      if (survey_.headings.size() < max_headings) survey_.headings.push_back(id);
    } else if (name == "h2") {
      if (seconds_.size() < max_headings) seconds_.push_back(id);
    } else if (name == "time") {
      survey_.times.push_back(id);
    } else if (name == "footer" || name == "aside" || name == "nav") {
      survey_.asides.push_back({id, tree_[id].end});
    }
  }

  void meta(NodeId id) {
    const std::string_view content = tree_.attribute(id, "content");
    if (content.empty() || content.size() > 4'000 || survey_.metas.size() > 2'000) return;
    for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
      if (const std::string_view value = tree_.attribute(id, key); !value.empty()) {
        survey_.metas.push_back({lower_ascii(value), content});
      }
    }
  }

  void by_attributes(NodeId id, std::string_view name) {
    Words words = 0;
    for (const auto* at = tree_.attributes_begin(id); at != tree_.attributes_end(id); ++at) {
      if (at->name == "class" || at->name == "id" || at->name == "data-testid") {
        words |= words_in(at->value);
      } else if (at->name == "itemprop") {
        itemprop(id, at->value);
      } else if (at->name == "rel" && at->value == "author") {
        mark(id, ElementRole::author, true);
      } else if (at->name == "itemtype" && at->value.ends_with("BreadcrumbList")) {
        mark(id, ElementRole::breadcrumb, true);
      } else if (at->name == "aria-label" && (name == "nav" || name == "ol")) {
        if (lower_ascii(at->value).starts_with("breadcrumb")) mark(id, ElementRole::breadcrumb, false);
      }
    }
    if (words == 0 || name == "html" || name == "body" || name == "meta" || name == "script" || name == "img")
      return;
    if (words & word::breadcrumb) mark(id, ElementRole::breadcrumb, false);
    const bool comments = (words & word::comment) != 0;
    if ((comments || (words & word::aside)) && name != "article" && name != "main") {
      survey_.asides.push_back({id, tree_[id].end});
      if (comments) survey_.comments.push_back({id, tree_[id].end});
    }
    if (words & word::author) mark(id, ElementRole::author, false);
    if (words & word::standfirst) mark(id, ElementRole::standfirst, false);
    if (words & word::modified) {
      mark(id, ElementRole::modified, false);
    } else if (words & word::published) {
      mark(id, ElementRole::published, false);
    } else if (words & word::date) {
      mark(id, ElementRole::date, false);
    }
  }

  void itemprop(NodeId id, std::string_view value) {
    if (value == "author" || value == "creator") mark(id, ElementRole::author, true);
    if (value == "datePublished") mark(id, ElementRole::published, true);
    if (value == "dateModified") mark(id, ElementRole::modified, true);
    if (value == "dateCreated") mark(id, ElementRole::date, true);
    if (value == "description") mark(id, ElementRole::standfirst, true);
  }

  // Blogs have their name or logo as h1, and the headline as h2.
  void set_mastheads_apart() {
    std::vector<NodeId> headings;
    for (const NodeId id : survey_.headings) {
      if (visible_text(tree_, id).empty()) continue;
      (links_to_front_page(tree_, id, survey_.canonical) ? survey_.mastheads : headings).push_back(id);
    }
    survey_.headings = std::move(headings);
  }

  void mark(NodeId id, ElementRole role, bool microdata) {
    if (survey_.marked.size() < 5'000) survey_.marked.push_back({id, role, microdata});
  }

  // A part that holds the headline is no aside, whatever it is called. What is left is ascending and apart.
  void drop_around_heading(std::vector<NodeRange>& ranges) const {
    const NodeId heading = survey_.headings.empty() ? 0 : survey_.headings.front();
    std::vector<NodeRange> kept;
    for (const NodeRange range : ranges) {
      const bool around = range.begin < heading && heading < range.end;
      const bool inside = !kept.empty() && range.begin < kept.back().end;
      if (!around && !inside) kept.push_back(range);
    }
    ranges = std::move(kept);
  }

  const HtmlTree& tree_;
  PageSurvey survey_;
  std::vector<NodeId> seconds_;
};

}  // namespace

PageSurvey survey_page(const HtmlTree& tree) {
  return Surveyor(tree).run();
}

bool PageSurvey::is_aside(NodeId node) const {
  return lies_in(asides, node);
}

bool PageSurvey::is_comment(NodeId node) const {
  return lies_in(comments, node);
}

std::string_view PageSurvey::meta(std::string_view key) const {
  for (const MetaTag& tag : metas) {
    if (tag.key == key) return tag.value;
  }
  return {};
}

std::string visible_text(const HtmlTree& tree, NodeId id, std::size_t limit) {
  std::string text;
  const NodeId end = std::min<NodeId>(tree[id].end, id + max_visible_nodes);
  for (NodeId at = id; at < end && text.size() < limit; ++at) {
    const HtmlNode& node = tree[at];
    if (node.kind == HtmlNode::Kind::text) text += node.text.substr(0, limit);
    if (node.kind != HtmlNode::Kind::element) continue;
    if (node.name == "script" || node.name == "style" || node.name == "svg" || node.name == "noscript" ||
        node.name == "button" || node.name == "rt" || node.name == "rp") {
      at = node.end - 1;
    } else if (node.name != "b" && node.name != "i" && node.name != "em" && node.name != "strong" &&
               node.name != "span" && node.name != "a" && node.name != "ruby" && node.name != "rb") {
      text += ' ';
    }
  }
  return collapse_space(text);
}

}  // namespace gainsay
