#include <algorithm>
#include <array>

#include "extract/metadata.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 11> separators = {
    " | ",        " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xB7 ", " :: ", " \xC2\xBB ", " * ",
    " \xC2\xAB ", " / ", " \xE2\x80\xA2 "};

bool names_site(std::string_view part, const std::vector<std::string_view>& site_names) {
  const std::string letters = letters_only(part);
  if (letters.empty()) return true;
  return std::any_of(site_names.begin(), site_names.end(), [&](std::string_view name) {
    const std::string known = letters_only(name);
    return known.size() >= 3 &&
           (letters == known || (letters.size() >= 3 && known.find(letters) != std::string::npos) ||
            (known.size() >= 4 && letters.find(known) == 0));
  });
}

/// Where the last separator of a title begins, and its size; not at the very front.
std::pair<std::size_t, std::size_t> last_separator(std::string_view title) {
  for (std::size_t at = title.size(); at-- > 1;) {
    if (title[at] != ' ') continue;  // as all of them begin
    for (const std::string_view separator : separators) {
      if (title.substr(at).starts_with(separator)) return {at, separator.size()};
    }
  }
  return {std::string_view::npos, 0};
}

struct TitleCandidate {
  std::string text;
  double trust;
  std::string found_in;
  NodeId node = no_node;
  std::string whole;    ///< as found, site name and all
  std::string letters;  ///< letters_only of the text, once that is settled
};

// "Mill sold | Valley | Tarn Post" beside "Mill sold" from elsewhere: the rest is where it stands, not what
// it says. Gives the last part of that rest.
std::string cut_to_agreement(TitleCandidate& whole, const std::vector<TitleCandidate>& others) {
  std::string_view kept;
  std::string_view rest;
  for (const TitleCandidate& other : others) {
    if (other.found_in == whole.found_in || other.text.size() <= kept.size() || other.text.size() < 15)
      continue;
    if (other.node != no_node && other.trust < 0.5) continue;
    const std::string_view text = whole.whole;
    if (!text.starts_with(other.text)) continue;
    const std::string_view after = text.substr(other.text.size());
    if (std::none_of(separators.begin(), separators.end(),
                     [&](std::string_view separator) { return after.starts_with(separator); }))
      continue;
    kept = other.text;
    rest = after;
  }
  if (kept.empty()) return {};
  for (const std::string_view separator : separators) {
    if (const std::size_t at = rest.rfind(separator); at != std::string_view::npos)
      rest.remove_prefix(at + separator.size());
  }
  std::string last(rest);
  whole.text = std::string(kept);
  return last;
}

// Headings that say nothing that the page says of itself elsewhere ("Loading", "Sections") and headings that
// are the site's name are seldom the article's.
void doubt_odd_headings(std::vector<TitleCandidate>& candidates, std::string_view host) {
  const std::string host_letters = letters_only(host);
  for (TitleCandidate& heading : candidates) {
    if (heading.node == no_node) continue;
    bool shared = false;
    bool others = false;
    for (const TitleCandidate& other : candidates) {
      if (other.node != no_node || other.trust < 0.5) continue;
      others = true;
      shared = shared || word_overlap(heading.text, other.text) > 0;
    }
    const std::string letters = letters_only(heading.text);
    const bool site = host_letters.size() >= 4 && letters == host_letters;
    if (others && (!shared || site)) heading.trust *= 0.3;
  }
}

// A name, not a date or a section: of several words, or one that the host has too.
bool may_be_publisher(std::string_view part, std::string_view host) {
  if (part.empty() || part.size() > 60 || part.find_first_of("0123456789") != std::string_view::npos)
    return false;
  return part.find(' ') != std::string_view::npos ||
         letters_only(host).find(letters_only(part)) != std::string::npos;
}

}  // namespace

std::string without_site_name(std::string_view title, const std::vector<std::string_view>& site_names) {
  std::string_view kept = title;
  for (int round = 0; round < 3; ++round) {
    const auto [last, width] = last_separator(kept);
    if (last == std::string_view::npos || !names_site(kept.substr(last + width), site_names)) break;
    kept = kept.substr(0, last);
  }
  for (const std::string_view separator :
       {separators[0], separators[1], separators[2], separators[5], separators[6], std::string_view(": ")}) {
    const std::size_t at = kept.find(separator);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string head = letters_only(kept.substr(0, at));
    const bool site = std::any_of(site_names.begin(), site_names.end(), [&](std::string_view name) {
      return head.size() >= 3 && letters_only(name) == head;
    });
    if (site) return collapse_space(kept.substr(at + separator.size()));
  }
  while (kept.ends_with(" -") || kept.ends_with(" |")) kept.remove_suffix(2);
  return collapse_space(kept);
}

NodeId read_title(const MetadataSources& sources, Metadata& metadata) {
  const PageSurvey& survey = sources.survey;
  const std::string host = metadata.site.substr(0, metadata.site.rfind('.'));
  const std::string named(survey.meta("og:site_name"));
  const std::vector<std::string_view> site_names = {metadata.publisher, host, metadata.site, named};
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
        survey.is_aside(node) ? 0.2
        : first_kind          ? 0.9
                              : 0.1,
        std::string(sources.tree[node].name), node);
  }
  if (sources.article != nullptr)
    add(sources.article->headline, 0.9, "json-ld " + sources.article->type + ".headline");
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
  doubt_odd_headings(candidates, host);
  for (TitleCandidate& candidate : candidates) {
    if (candidate.found_in != "title element" && candidate.found_in != "meta og:title") continue;
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
      if (other.letters == candidate.letters) agreement += echo ? 0.1 : other.trust;
    }
    const double score = candidate.trust + agreement;
    if (best == nullptr || score > best_score + 1e-9) {
      best = &candidate;
      best_score = score;
    }
  }
  if (best != nullptr && metadata.title.empty()) {
    // As the heading spells it: quotation marks of meta elements are often straightened.
    const auto shown_form = std::find_if(candidates.begin(), candidates.end(), [&](const auto& candidate) {
      return candidate.node != no_node && candidate.letters == best->letters;
    });
    metadata.title = shown_form == candidates.end() ? best->text : shown_form->text;
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
