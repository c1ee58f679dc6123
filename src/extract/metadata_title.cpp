#include <algorithm>

#include "extract/metadata.h"
#include "extract/plain_words.h"
#include "extract/site_title.h"
#include "extract/title_parts.h"

namespace gainsay {
namespace {

constexpr double first_heading = 0.9;
constexpr double aside_heading = 0.2;
constexpr double second_heading = 0.1;

struct TitleCandidate {
  std::string text;
  double trust;
  std::string found_in;
  NodeId node = no_node;
  std::string whole;    ///< as found, site name and all
  std::string letters;  ///< letters_only of the text, once that is settled
};

// "Mill sold | Valley | Tarn Post" beside "Mill sold" from elsewhere: the rest is where it stands, not what
// it says. Gives the last part of what follows.
std::string cut_to_agreement(TitleCandidate& whole, const std::vector<TitleCandidate>& others) {
  std::string_view kept;
  std::string last;
  for (const TitleCandidate& other : others) {
    if (other.found_in == whole.found_in || other.text.size() <= kept.size()) continue;
    if (other.node != no_node && other.trust < 0.5) continue;
    std::string after;
    if (!adds_parts_to(whole.whole, other.text, &after)) continue;
    kept = other.text;
    last = std::move(after);
  }
  if (!kept.empty()) whole.text = std::string(kept);
  return last;
}

// Headings that say nothing that the page says of itself elsewhere ("Loading", "Sections") and headings that
// are the site's name are seldom the article's. A second-rank heading is where the page's titles hold it.
void weigh_headings(std::vector<TitleCandidate>& candidates, std::string_view host) {
  constexpr std::size_t shortest = 15;
  const std::string host_letters = letters_only(host);
  for (TitleCandidate& heading : candidates) {
    if (heading.node == no_node) continue;
    const std::string letters = letters_only(heading.text);
    bool shared = false;
    bool others = false;
    bool held = false;
    for (const TitleCandidate& other : candidates) {
      if (other.node != no_node || other.trust < 0.5) continue;
      others = true;
      shared = shared || word_overlap(heading.text, other.text) > 0;
      held = held || letters_only(other.text).find(letters) != std::string::npos;
    }
    const bool site = host_letters.size() >= 4 && letters == host_letters;
    if (others && (!shared || site)) {
      heading.trust *= 0.3;
    } else if (heading.trust < aside_heading && held && letters.size() >= shortest) {
      heading.trust = first_heading;
    }
  }
}

// The only h1, where all that speaks beside it is a title element that names the site: the heading alone is
// left to vote. Gives the site's name, or nothing.
std::string weigh_site_title(const HtmlTree& tree, std::vector<TitleCandidate>& candidates) {
  TitleCandidate* heading = nullptr;
  TitleCandidate* title = nullptr;
  for (TitleCandidate& candidate : candidates) {
    const bool other = candidate.found_in == "title element" ? title != nullptr
                       : candidate.found_in == "h1"          ? heading != nullptr
                                                             : candidate.node == no_node;
    if (other) return {};
    if (candidate.node == no_node) title = &candidate;
    if (candidate.found_in == "h1") heading = &candidate;
  }
  if (heading == nullptr || title == nullptr || !is_site_title(tree, title->whole, heading->node)) return {};
  heading->trust = first_heading;
  title->trust = second_heading;
  return site_in_title(title->whole);
}

// As the heading spells it, as quotation marks of meta elements are often straightened; but not where the
// heading runs a kicker and the headline together, which the others set apart.
const TitleCandidate& best_spelling(const std::vector<TitleCandidate>& candidates,
                                    const TitleCandidate& chosen) {
  const std::string letters = letters_only(chosen.text);
  const TitleCandidate* best = nullptr;
  std::size_t most_gaps = 0;
  for (const bool headings : {true, false}) {
    for (const TitleCandidate& candidate : candidates) {
      if ((candidate.node != no_node) != headings || letters_only(candidate.text) != letters) continue;
      const std::size_t gaps = marked_gaps(candidate.text);
      if (best != nullptr && gaps <= most_gaps) continue;
      best = &candidate;
      most_gaps = gaps;
    }
    if (headings && best == nullptr) return chosen;
  }
  return *best;
}

// A name, not a date or a section: of several words, or one that the host has too.
bool may_be_publisher(std::string_view part, std::string_view host) {
  if (part.empty() || part.size() > 60 || part.find_first_of("0123456789") != std::string_view::npos)
    return false;
  return part.find(' ') != std::string_view::npos ||
         letters_only(host).find(letters_only(part)) != std::string::npos;
}

}  // namespace

NodeId read_title(const MetadataSources& sources, Metadata& metadata) {
  const PageSurvey& survey = sources.survey;
  const std::string host = metadata.site.substr(0, metadata.site.rfind('.'));
  const std::string named(survey.meta("og:site_name"));
  std::string masthead;
  if (!survey.mastheads.empty()) masthead = visible_text(sources.tree, survey.mastheads.front(), 100);
  const std::vector<std::string_view> site_names = {metadata.publisher, host, metadata.site, named, masthead};
  std::vector<TitleCandidate> candidates;
  const auto add = [&](std::string text, double trust, std::string found_in, NodeId node = no_node) {
    if (text.empty()) return;
    add_candidate(metadata, "title", text, found_in);
    std::string title = without_site_name(text, site_names);
    candidates.push_back({std::move(title), trust, std::move(found_in), node, std::move(text), {}});
  };
  for (std::size_t i = 0; i < survey.headings.size() && i < 8; ++i) {
    const NodeId node = survey.headings[i];
    const bool first_kind = sources.tree[node].name == "h1";
    add(visible_text(sources.tree, node, 500),
        survey.is_aside(node) ? aside_heading
        : first_kind          ? first_heading
                              : second_heading,
        std::string(sources.tree[node].name), node);
  }
  if (sources.article != nullptr) {
    const std::string linked = "json-ld " + sources.article->type;
    add(sources.article->headline, 0.9, linked + ".headline");
    add(sources.article->alternative_headline, 0.6, linked + ".alternativeHeadline");
  }
  for (const auto& [key, trust] : {std::pair{"og:title", 1.0},
                                   {"twitter:title", 0.2},
                                   {"parsely-title", 0.5},
                                   {"sailthru.title", 0.4},
                                   {"dc.title", 0.4},
                                   {"dcterms.title", 0.4},
                                   {"headline", 0.4},
                                   {"citation_title", 0.6},
                                   {"title", 0.4}}) {
    add(plain_value(survey.meta(key)), trust, std::string("meta ") + key);
  }
  if (survey.title != no_node)
    add(plain_value(visible_text(sources.tree, survey.title, 500)), 0.5, "title element");
  if (!sources.page.title.empty()) {
    add_candidate(metadata, "title", sources.page.title, "input");
    metadata.title = collapse_space(sources.page.title);
  }
  weigh_headings(candidates, host);
  if (const std::string site = weigh_site_title(sources.tree, candidates); may_be_publisher(site, host)) {
    add_candidate(metadata, "publisher", site, "title element");
    if (metadata.publisher.empty()) metadata.publisher = site;
  }
  for (TitleCandidate& candidate : candidates) {
    if (candidate.node != no_node) continue;
    const std::string site = cut_to_agreement(candidate, candidates);
    if (candidate.found_in != "title element" || !may_be_publisher(site, host)) continue;
    add_candidate(metadata, "publisher", site, "title element");
    if (metadata.publisher.empty()) metadata.publisher = site;
  }
  const bool shared = std::any_of(candidates.begin(), candidates.end(), [](const auto& candidate) {
    return candidate.found_in == "meta og:title";
  });
  for (TitleCandidate& candidate : candidates) candidate.letters = letters_only(candidate.text);
  const TitleCandidate* best = nullptr;
  double best_score = 0;
  for (const TitleCandidate& candidate : candidates) {
    double agreement = 0;
    for (const TitleCandidate& other : candidates) {
      if (&other == &candidate || other.found_in == candidate.found_in) continue;
      // Filled from the same field as og:title: no second witness.
      const bool echo =
          shared && (other.found_in == "meta twitter:title" || other.found_in == "meta sailthru.title");
      if (other.letters == candidate.letters || is_cut_copy(other.text, candidate.text))
        agreement += echo ? 0.1 : other.trust;
    }
    const double score = candidate.trust + agreement;
    if (best == nullptr || score > best_score + 1e-9) {
      best = &candidate;
      best_score = score;
    }
  }
  if (best != nullptr && metadata.title.empty()) {
    metadata.title = best_spelling(candidates, *best).text;
  }
  NodeId shown = no_node;
  double closest = 0.6;
  for (const TitleCandidate& candidate : candidates) {
    if (candidate.node == no_node) continue;
    const double overlap = word_overlap(candidate.text, metadata.title);
    if (overlap > closest) {
      closest = overlap;
      shown = candidate.node;
    }
  }
  return shown;
}

}  // namespace gainsay
