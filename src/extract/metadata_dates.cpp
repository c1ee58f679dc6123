#include <algorithm>
#include <map>

#include "extract/local_time.h"
#include "extract/metadata.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

// How pages name the date of publication in meta elements, most trusted first.
constexpr std::string_view published_keys[] = {"article:published_time",
                                               "og:published_time",
                                               "og:article:published_time",
                                               "datepublished",
                                               "article:published",
                                               "article.published",
                                               "parsely-pub-date",
                                               "cxenseparse:recs:publishtime",
                                               "cxenseparse:publishtime",
                                               "sailthru.date",
                                               "citation_publication_date",
                                               "citation_online_date",
                                               "citation_date",
                                               "published_at",
                                               "publication_date",
                                               "publish-date",
                                               "publish_date",
                                               "publishdate",
                                               "pubdate",
                                               "published-date",
                                               "published",
                                               "date_published",
                                               "dcterms.issued",
                                               "dc.date.issued",
                                               "rnews:datepublished",
                                               "bt:pubdate",
                                               "article_date_original",
                                               "originalpublicationdate",
                                               "ptime",
                                               "pdate",
                                               "displaydate",
                                               "article:created",
                                               "ya:ovs:upload_date",
                                               "video:release_date",
                                               "datecreated"};
// These may as well tell when the page was built or last touched: what stands beside the headline goes
// before.
constexpr std::string_view vague_keys[] = {
    "date",       "dc.date",       "dcterms.date",    "created",
    "dc.created", "creation_date", "dcterms.created", "dc.date.created"};
constexpr std::string_view modified_keys[] = {
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified",
    "last-modified",         "lastmod",         "modified",     "revised"};

bool day_known(const Timestamp& when) {
  return when.precision >= Timestamp::Precision::day;
}

// Whether what stands before a date calls it the last change: "Updated: 5 May", "Last modified on 5.5.".
bool says_changed(std::string_view before) {
  const std::string folded =
      folded_words(before.substr(before.size() - std::min<std::size_t>(before.size(), 40)));
  std::vector<std::string_view> words = split_at_spaces(folded);
  while (!words.empty() && (words.back() == "on" || words.back() == "at")) words.pop_back();
  return !words.empty() && (words.back() == "updated" || words.back() == "modified" ||
                            words.back() == "changed" || words.back() == "edited");
}

class DateReader {
 public:
  DateReader(const MetadataSources& sources, Metadata& metadata, NodeId heading)
      : sources_(sources), metadata_(metadata), heading_(heading) {
    const std::string_view language = metadata.language;
    const std::size_t dot = metadata.site.rfind('.');
    const std::string_view domain =
        dot == std::string::npos ? std::string_view() : std::string_view(metadata.site).substr(dot + 1);
    const bool american =
        language == "en-US" || ((language == "en" || language.empty()) && domain.size() == 3);
    order_ = american ? DateOrder::month_first : DateOrder::day_first;
  }

  void run() {
    if (!sources_.page.published.empty()) take("published", sources_.page.published, "input");
    if (const LinkedArticle* article = sources_.article) {
      take("published", article->published, "json-ld " + article->type + ".datePublished");
      take("modified", article->modified, "json-ld " + article->type + ".dateModified");
    }
    for (const std::string_view key : published_keys)
      take("published", sources_.survey.meta(key), "meta " + std::string(key));
    for (const std::string_view key : modified_keys)
      take("modified", sources_.survey.meta(key), "meta " + std::string(key));
    marked(ElementRole::published, true, "published", "microdata datePublished");
    marked(ElementRole::modified, true, "modified", "microdata dateModified");
    if (sources_.article != nullptr) {
      take("published", sources_.article->created, "json-ld " + sources_.article->type + ".dateCreated");
    }
    std::optional<Timestamp> from_url = date_in_url(metadata_.canonical_url);
    if (!from_url || !day_known(*from_url)) {
      if (std::optional<Timestamp> other = date_in_url(metadata_.url)) from_url = std::move(other);
    }
    if (from_url && day_known(*from_url)) offer("published", *from_url, "url");
    if (metadata_.published.iso.empty()) near_heading(60, 12, 120);
    times(false);
    for (const std::string_view key : vague_keys)
      take("published", sources_.survey.meta(key), "meta " + std::string(key));
    marked(ElementRole::published, false, "published", "element named published");
    marked(ElementRole::date, false, "published", "element named date");
    if (metadata_.published.iso.empty()) microdata_anywhere();
    if (metadata_.published.iso.empty()) near_heading(200, 40, 200);
    if (metadata_.published.iso.empty())
      marked(ElementRole::modified, false, "published", "element named modified");
    if (metadata_.published.iso.empty()) scripts();
    if (metadata_.published.iso.empty() && !metadata_.modified.iso.empty())
      metadata_.published = metadata_.modified;
    if (metadata_.published.iso.empty())
      take("published", sources_.survey.meta("description"), "meta description");
    if (metadata_.published.iso.empty()) anywhere(false);
    if (metadata_.published.iso.empty()) times(true);
    if (metadata_.published.iso.empty()) anywhere(true);
    if (metadata_.published.iso.empty()) {
      if (const auto image = date_in_url(sources_.survey.meta("og:image")))
        offer("published", *image, "url of og:image");
    }
    if (from_url && metadata_.published.iso.empty()) offer("published", *from_url, "url");
    prefer_local_time(metadata_, order_);
    if (metadata_.modified.iso.empty()) change_near_heading();
  }

 private:
  void offer(std::string_view field, const Timestamp& when, std::string_view found_in) {
    add_candidate(metadata_, field, when.found, found_in);
    Timestamp& chosen = field == "published" ? metadata_.published : metadata_.modified;
    if (chosen.iso.empty()) chosen = when;
  }

  // "Published 4 May 2021 | Updated 5 May 2021".
  void change_near_heading() {
    constexpr NodeId near = 60;
    constexpr std::size_t longest = 200;
    if (heading_ == no_node) return;
    const NodeId end = std::min<NodeId>(sources_.tree.size(), heading_ + near);
    for (NodeId at = heading_ + 1; at < end; ++at) {
      const HtmlNode& node = sources_.tree[at];
      if (node.kind != HtmlNode::Kind::text || node.text.size() < 6 || node.text.size() > longest ||
          sources_.survey.is_aside(at))
        continue;
      const std::string text = collapse_space(node.text);
      for (const FoundDate& date : find_dates(text, order_, 4)) {
        if (!says_changed(std::string_view(text).substr(0, date.begin))) continue;
        offer("modified", date.when, "text after the headline");
        return;
      }
    }
  }

  bool take(std::string_view field, std::string_view value, const std::string& found_in) {
    if (value.empty()) return false;
    const std::optional<Timestamp> when = read_timestamp(value, order_);
    if (when) offer(field, *when, found_in);
    return when.has_value();
  }

  void marked(ElementRole role, bool microdata, std::string_view field, const std::string& found_in) {
    int tried = 0;
    for (const MarkedElement& element : sources_.survey.marked) {
      if (element.role != role || element.by_microdata != microdata || sources_.survey.is_aside(element.node))
        continue;
      if (sources_.tree[element.node].name == "meta" && !microdata) continue;
      if (heading_ != no_node && element.node + 150 < heading_ && !microdata) continue;
      if (++tried > 60) return;
      for (const char* attribute : {"datetime", "content", "title"}) {
        const std::string_view value = sources_.tree.attribute(element.node, attribute);
        if (take(field, value, found_in)) return;
      }
      const std::string text = visible_text(sources_.tree, element.node, 300);
      if (text.size() < 250 && take(field, text, found_in)) return;
    }
  }

  // <time> elements: the one after the headline first, then those before it, teasers and comments left out.
  void times(bool asides_too) {
    for (const bool after : {true, false}) {
      for (const NodeId node : sources_.survey.times) {
        if (sources_.survey.is_aside(node) != asides_too || sources_.survey.is_comment(node)) continue;
        if (after && heading_ != no_node && node < heading_) continue;
        const std::string name = lower_ascii(sources_.tree.attribute(node, "class"));
        const bool says_modified =
            name.find("updated") != std::string::npos || name.find("modified") != std::string::npos;
        if (says_modified && name.find("publish") == std::string::npos) continue;
        if (take("published", sources_.tree.attribute(node, "datetime"), "time")) return;
        if (take("published", visible_text(sources_.tree, node, 100), "time")) return;
      }
      if (heading_ == no_node) return;
    }
  }

  // A date of publication in a part that looks aside: the first, as comments come after the article.
  void microdata_anywhere() {
    for (const MarkedElement& element : sources_.survey.marked) {
      if (element.role != ElementRole::published || !element.by_microdata) continue;
      if (sources_.survey.is_comment(element.node)) continue;
      for (const char* attribute : {"datetime", "content"}) {
        if (take("published", sources_.tree.attribute(element.node, attribute), "microdata datePublished"))
          return;
      }
    }
  }

  // The first date in the text just before and after the headline.
  void near_heading(NodeId after, NodeId before, std::size_t longest) {
    if (heading_ == no_node) return;
    const NodeId end = std::min<NodeId>(sources_.tree.size(), heading_ + after);
    if (text_between(heading_ + 1, end, longest, "text after the headline")) return;
    text_between(heading_ > before ? heading_ - before : 0, heading_, longest, "text before the headline");
  }

  // Running text longer than `longest` counts only where the date opens it.
  bool text_between(NodeId begin, NodeId end, std::size_t longest, const std::string& found_in) {
    for (NodeId at = begin; at < end; ++at) {
      const HtmlNode& node = sources_.tree[at];
      if (node.kind == HtmlNode::Kind::element && (node.name == "script" || node.name == "style"))
        at = node.end - 1;
      if (sources_.survey.is_aside(at)) continue;
      if (node.name == "time" && take("published", sources_.tree.attribute(at, "datetime"), "time"))
        return true;
      if (node.kind != HtmlNode::Kind::text || node.text.size() < 6) continue;
      const std::string text = collapse_space(node.text.substr(0, 400));
      if (text.find("\xC2\xA9") != std::string::npos) continue;
      const std::vector<FoundDate> dates = find_dates(text, order_, 2);
      if (dates.empty() || (text.size() > longest && dates.front().begin > 20)) continue;
      // "Updated 5 May 2021, published 4 May 2021".
      const bool change_first = dates.size() == 2 && text.size() <= longest &&
                                says_changed(std::string_view(text).substr(0, dates.front().begin));
      offer("published", dates[change_first ? 1 : 0].when, found_in);
      return true;
    }
    return false;
  }

  // Data in scripts: "datePublished":"2020-01-13".
  void scripts() {
    constexpr std::string_view keys[] = {"datePublished",
                                         "publishedAt",
                                         "published_at",
                                         "publishDate",
                                         "publish_date",
                                         "publicationDate",
                                         "publication_date",
                                         "pubDate",
                                         "pub_date",
                                         "firstPublished",
                                         "article_publication_date",
                                         "dateCreated",
                                         "created_at",
                                         "createdAt"};
    const std::string_view html = sources_.page.content;
    for (const std::string_view key : keys) {
      for (std::size_t at = html.find(key); at != std::string_view::npos;
           at = html.find(key, at + key.size())) {
        std::string_view value = html.substr(at + key.size(), 60);
        const std::size_t digit = value.find_first_of("0123456789");
        if (digit == std::string_view::npos || digit > 10) continue;
        value = value.substr(digit);
        value = value.substr(0, value.find_first_of("\"'&<\\"));
        if (value.size() >= 8 && take("published", value, "script " + std::string(key))) return;
      }
    }
  }

  // Last resort: the day that the page shows most often, the earlier where two tie.
  void anywhere(bool asides_too) {
    std::map<std::string, std::pair<int, Timestamp>> days;
    int seen = 0;
    for (NodeId at = 0; at < sources_.tree.size() && seen < 300; ++at) {
      const HtmlNode& node = sources_.tree[at];
      if (node.kind == HtmlNode::Kind::element && (node.name == "script" || node.name == "style"))
        at = node.end - 1;
      if (node.kind != HtmlNode::Kind::text || node.text.size() < 6 ||
          (asides_too ? sources_.survey.is_comment(at) : sources_.survey.is_aside(at)))
        continue;
      if (node.text.find_first_of("0123456789") == std::string_view::npos) continue;
      for (const FoundDate& date : find_dates(node.text.substr(0, 2'000), order_, 5)) {
        ++seen;
        auto& [count, when] = days[std::string(day_of(date.when))];
        if (count++ == 0) when = date.when;
      }
    }
    const std::pair<int, Timestamp>* best = nullptr;
    for (const auto& [day, counted] : days) {
      if (best == nullptr || counted.first > best->first) best = &counted;
    }
    if (best != nullptr) offer("published", best->second, "text");
  }

  const MetadataSources& sources_;
  Metadata& metadata_;
  NodeId heading_;
  DateOrder order_ = DateOrder::day_first;
};

}  // namespace

void read_dates(const MetadataSources& sources, Metadata& metadata, NodeId heading) {
  DateReader(sources, metadata, heading).run();
}

}  // namespace gainsay
