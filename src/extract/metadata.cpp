#include "extract/metadata.h"

#include <algorithm>

#include "extract/byline.h"
#include "extract/plain_words.h"
#include "extract/text_lines.h"

namespace gainsay {
namespace {

constexpr std::size_t max_candidates = 500;

// An address without what two spellings of it differ in: scheme, "www.", query, fragment, last slash.
std::string_view bare_address(std::string_view url) {
  if (const std::size_t start = url.find("//"); start != std::string_view::npos) url.remove_prefix(start + 2);
  if (url.starts_with("www.")) url.remove_prefix(4);
  url = url.substr(0, url.find_first_of("?#"));
  if (url.ends_with('/')) url.remove_suffix(1);
  return url;
}

// The article that a page's linked data is about: news kinds before others, one that gives the page's
// address before those of related stories, one with a date before one without.
const LinkedArticle* choose_article(const LinkedData& linked, std::string_view canonical,
                                    std::string_view url) {
  const LinkedArticle* best = nullptr;
  int best_score = -1;
  for (const LinkedArticle& article : linked.articles) {
    const bool page_kind = article.type == "WebPage" || article.type == "CreativeWork";
    const std::string_view address = bare_address(article.url);
    int score = page_kind ? 0 : 4;
    if (!page_kind && !address.empty() &&
        (address == bare_address(canonical) || address == bare_address(url)))
      score += 8;
    if (article.type.find("News") != std::string::npos) score += 1;
    if (!article.headline.empty()) score += 2;
    if (!article.published.empty()) score += 3;
    if (!article.authors.empty()) score += 1;
    if (score > best_score) {
      best = &article;
      best_score = score;
    }
  }
  return best;
}

void read_addresses(const MetadataSources& sources, Metadata& metadata) {
  metadata.url = sources.page.url;
  add_candidate(metadata, "url", sources.page.url, "input");
  const auto usable = [](std::string_view url) {
    return url.starts_with("http://") || url.starts_with("https://");
  };
  const std::string_view shared = sources.survey.meta("og:url");
  add_candidate(metadata, "canonical_url", sources.survey.canonical, "link canonical");
  add_candidate(metadata, "canonical_url", shared, "meta og:url");
  if (usable(sources.survey.canonical)) {
    metadata.canonical_url = sources.survey.canonical;
  } else if (usable(shared)) {
    metadata.canonical_url = shared;
  } else if (sources.article != nullptr && usable(sources.article->url)) {
    metadata.canonical_url = sources.article->url;
  } else {
    metadata.canonical_url = sources.page.url;
  }
  metadata.site = host_of(metadata.url.empty() ? metadata.canonical_url : metadata.url);
}

// Gives the first candidate that is not empty, and notes all.
std::string first_of(Metadata& metadata, std::string_view field,
                     const std::vector<std::pair<std::string, std::string_view>>& found) {
  std::string chosen;
  for (const auto& [value, found_in] : found) {
    add_candidate(metadata, field, value, found_in);
    if (chosen.empty()) chosen = value;
  }
  return chosen;
}

// Whether a link of a breadcrumb leads on in the site: buttons to share lead elsewhere.
bool leads_inside(std::string_view address, std::string_view site) {
  if (address.starts_with("mailto:") || address.starts_with("whatsapp:") ||
      address.starts_with("javascript:"))
    return false;
  const std::string host = host_of(address);
  return host.empty() || site.empty() || host.ends_with(site) || site.ends_with(host);
}

// "Home > News > Domestic" in words alone.
std::vector<std::string> path_in_words(std::string_view words) {
  std::vector<std::string> path;
  for (const Span part : breadcrumb_parts(words, {0, static_cast<std::uint32_t>(words.size())}))
    path.emplace_back(slice(words, part));
  return path;
}

// The links in an element named breadcrumb, or its words where none is a link; nothing where it holds more
// than a path.
std::vector<std::string> path_in(const MetadataSources& sources, NodeId element, std::string_view site) {
  constexpr NodeId most_nodes = 200;
  constexpr std::size_t longest = 400;
  const HtmlTree& tree = sources.tree;
  const std::string words = visible_text(tree, element, longest + 1);
  if (tree[element].end - element > most_nodes || words.size() > longest) return {};
  std::vector<std::string> path;
  for (NodeId at = element; at < tree[element].end && path.size() < 10; ++at) {
    if (tree[at].name != "a" || !leads_inside(tree.attribute(at, "href"), site)) continue;
    std::string crumb = visible_text(tree, at, 100);
    if (!crumb.empty() && (path.empty() || path.back() != crumb)) path.push_back(std::move(crumb));
  }
  return path.empty() ? path_in_words(words) : path;
}

bool says_the_title(std::string_view crumb, const Metadata& metadata) {
  if (word_overlap(crumb, metadata.title) > 0.7) return true;
  return std::any_of(metadata.candidates.begin(), metadata.candidates.end(), [&](const auto& candidate) {
    return candidate.field == "title" && crumb.size() > 20 && word_overlap(crumb, candidate.value) > 0.7;
  });
}

void read_sections(const MetadataSources& sources, Metadata& metadata) {
  std::vector<std::string> path;
  if (!sources.linked.breadcrumbs.empty()) path = sources.linked.breadcrumbs.front();
  const std::string site = metadata.site.empty() ? host_of(metadata.canonical_url) : metadata.site;
  for (const MarkedElement& element : sources.survey.marked) {
    if (!path.empty()) break;
    if (element.role == ElementRole::breadcrumb) path = path_in(sources, element.node, site);
  }
  if (path.empty() && sources.article != nullptr && !sources.article->sections.empty())
    path = {sources.article->sections[0]};
  if (path.empty()) {
    if (std::string section = plain_value(sources.survey.meta("article:section")); !section.empty())
      path = {section};
  }
  if (path.size() > 1 && says_the_title(path.back(), metadata)) path.pop_back();
  for (const std::string& part : path) add_candidate(metadata, "section", part, "breadcrumb or section");
  metadata.section_path = std::move(path);
}

// Of the element's name alone: some put the publisher's page in a social network there.
std::string named_publisher(const PageSurvey& survey) {
  std::string name = plain_value(survey.meta("publisher"));
  return name.find("://") == std::string::npos && !name.starts_with('@') ? name : std::string();
}

// Blogs whose publisher is a person name the author there.
std::string linked_publisher(const LinkedArticle* article) {
  if (article == nullptr) return {};
  const std::string letters = letters_only(article->publisher);
  const bool author = std::any_of(article->authors.begin(), article->authors.end(),
                                  [&](const auto& name) { return letters_only(name) == letters; });
  return author ? std::string() : article->publisher;
}

void read_standfirst(const MetadataSources& sources, Metadata& metadata, NodeId heading) {
  std::string visible;
  for (const MarkedElement& element : sources.survey.marked) {
    if (element.role != ElementRole::standfirst || sources.survey.is_aside(element.node)) continue;
    if (sources.tree[element.node].name == "meta" || heading == no_node || element.node < heading) continue;
    if (element.node > heading + 100) break;
    visible = visible_text(sources.tree, element.node, 600);
    if (visible.size() > 30) break;
    visible.clear();
  }
  metadata.standfirst =
      first_of(metadata, "standfirst",
               {{visible, "element named standfirst"},
                {plain_value(sources.survey.meta("og:description")), "meta og:description"},
                {plain_value(sources.survey.meta("description")), "meta description"},
                {sources.article ? sources.article->description : std::string(), "json-ld description"}});
}

}  // namespace

void add_candidate(Metadata& metadata, std::string_view field, std::string_view value,
                   std::string_view found_in) {
  if (value.empty() || metadata.candidates.size() >= max_candidates) return;
  metadata.candidates.push_back(
      {std::string(field), collapse_space(value.substr(0, 2'000)), std::string(found_in)});
}

std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  if (const std::size_t user = url.rfind('@'); user != std::string_view::npos) url.remove_prefix(user + 1);
  url = url.substr(0, url.find(':'));
  std::string host = lower_ascii(url);
  return host.starts_with("www.") ? host.substr(4) : host;
}

std::string language_tag(std::string_view value) {
  std::string tag;
  for (const char c : collapse_space(value)) {
    if (c == ',' || c == ';' || c == ' ' || c == '.') break;
    tag += c == '_' ? '-' : c;
  }
  tag = lower_ascii(tag);
  const std::size_t dash = tag.find('-');
  const std::size_t primary = std::min(dash, tag.size());
  if (primary < 2 || primary > 3 || tag.size() > 12) return {};
  if (!std::all_of(tag.begin(), tag.end(),
                   [](char c) { return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); })) {
    return {};
  }
  if (tag.size() == primary + 3) {
    for (std::size_t i = primary + 1; i < tag.size(); ++i)
      tag[i] = static_cast<char>(tag[i] - (tag[i] >= 'a' ? 32 : 0));
  }
  return tag;
}

void add_input_metadata(const Page& page, Metadata& metadata) {
  std::vector<std::string> authors;
  for (const std::string& author : page.authors) {
    add_candidate(metadata, "author", author, "input");
    const std::string given = collapse_space(author);
    std::string name(without_agencies(given));
    if (!name.empty()) authors.push_back(std::move(name));
  }
  if (metadata.authors.empty()) metadata.authors = std::move(authors);
  add_candidate(metadata, "modified", page.modified, "input");
  if (metadata.modified.iso.empty()) {
    if (const auto when = read_timestamp(page.modified)) metadata.modified = *when;
  }
  add_candidate(metadata, "publisher", page.publisher, "input");
  if (metadata.publisher.empty()) metadata.publisher = collapse_space(page.publisher);
  const std::string language = language_tag(page.language);
  add_candidate(metadata, "language", language, "input");
  if (metadata.language.empty()) metadata.language = language;
  metadata.fetched = page.fetched;
}

// Names and dates in a body's markup speak of other things: only what came beside it is about the article.
static Metadata fragment_metadata(const MetadataSources& sources, NodeId* heading) {
  Metadata metadata;
  metadata.url = sources.page.url;
  metadata.canonical_url = metadata.url;
  metadata.site = host_of(metadata.url);
  add_candidate(metadata, "url", metadata.url, "input");
  const NodeId shown = read_title(sources, metadata);
  if (heading != nullptr) *heading = shown;
  add_candidate(metadata, "published", sources.page.published, "input");
  if (const auto when = read_timestamp(sources.page.published)) metadata.published = *when;
  add_input_metadata(sources.page, metadata);
  return metadata;
}

Metadata read_metadata(const HtmlTree& tree, const Page& page, NodeId* heading) {
  const PageSurvey survey = survey_page(tree);
  const LinkedData linked = read_linked_data(survey.linked_data);
  const MetadataSources sources{tree, survey, linked, page,
                                choose_article(linked, survey.canonical, page.url)};
  if (page.kind == PageKind::fragment) return fragment_metadata(sources, heading);
  Metadata metadata;
  read_addresses(sources, metadata);
  metadata.publisher = first_of(
      metadata, "publisher",
      {{linked_publisher(sources.article), "json-ld publisher"},
       {plain_value(survey.meta("og:site_name")), "meta og:site_name"},
       {plain_value(survey.meta("dc.publisher")), "meta dc.publisher"},
       {named_publisher(survey), "meta publisher"},
       {linked.site_name, "json-ld WebSite or Organization"},
       {plain_value(survey.meta("application-name")), "meta application-name"},
       {sources.article ? sources.article->publisher : std::string(), "json-ld publisher, an author"}});
  metadata.language = first_of(
      metadata, "language",
      {{language_tag(survey.html_language), "html lang"},
       {language_tag(survey.meta("og:locale")), "meta og:locale"},
       {language_tag(survey.meta("content-language")), "meta content-language"},
       {sources.article ? language_tag(sources.article->language) : std::string(), "json-ld inLanguage"}});
  const NodeId shown = read_title(sources, metadata);
  if (heading != nullptr) *heading = shown;
  read_authors(sources, metadata, shown);
  read_dates(sources, metadata, shown);
  read_sections(sources, metadata);
  read_standfirst(sources, metadata, shown);
  add_input_metadata(page, metadata);
  return metadata;
}

}  // namespace gainsay
