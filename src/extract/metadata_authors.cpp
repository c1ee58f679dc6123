#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "extract/byline.h"
#include "extract/metadata.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 14> openings = {
    "written by ", "reported by ", "posted by ", "words by ", "story by ", "author: ", "by: ",
    "by ",         "von ",         "par ",       "por ",      "door ",     "text: ",   "autor: "};
// A comma-separated part with one of these words is what somebody is, not who.
constexpr std::array<std::string_view, 26> office_words = {
    "editor",      "reporter", "correspondent", "writer",    "producer",     "columnist", "journalist",
    "contributor", "analyst",  "staff",         "bureau",    "chief",        "senior",    "political",
    "deputy",      "fellow",   "professor",     "redakteur", "photographer", "special",   "freelance",
    "director",    "head",     "updated",       "published", "min"};
constexpr std::array<std::string_view, 12> links = {
    " and ", " und ", " et ", " og ", " och ", " en ", " y ", " & ", " | ", ";", " with ", "\xE3\x80\x81"};

constexpr std::size_t max_authors = 100;
constexpr const char* below_headline = "line below the headline";

bool begins_upper(std::string_view text) {
  if (text.empty()) return false;
  const auto c = static_cast<UChar32>(utf8::decode(text, 0).value);
  return !u_islower(c) && u_isalpha(c);
}

bool is_office(std::string_view part) {
  const std::string folded = folded_words(part);
  const std::vector<std::string_view> words = split_at_spaces(folded);
  return std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return std::find(office_words.begin(), office_words.end(), word) != office_words.end();
  });
}

std::string without_opening(std::string_view text) {
  std::string lower = lower_ascii(text.substr(0, 14));
  for (const std::string_view opening : openings) {
    const bool name_like = opening != "von " || text.find(' ', 4) != std::string_view::npos;
    if (lower.starts_with(opening) && text.size() > opening.size() && name_like) {
      return collapse_space(text.substr(opening.size()));
    }
  }
  return std::string(text);
}

bool is_name(std::string_view part) {
  if (part.size() < 2 || part.size() > 80) return false;
  if (part.find("://") != std::string_view::npos || part.find("www.") != std::string_view::npos) return false;
  if (part.find_first_of("@<>{}[]#=0123456789:/") != std::string_view::npos) return false;
  if (part.find("\u2192") != std::string_view::npos || part.find("\u00bb") != std::string_view::npos)
    return false;
  return std::count(part.begin(), part.end(), ' ') <= 6 && !letters_only(part).empty();
}

}  // namespace

std::vector<std::string> split_authors(std::string_view byline) {
  const std::string given = collapse_space(byline.substr(0, 1'000));
  const std::string_view whole = without_agencies(given);
  std::string text = without_opening(whole);
  if (text.size() < whole.size()) text = std::string(names_in_byline(text));
  std::vector<std::string> pieces = {text};
  for (const std::string_view link : links) {
    std::vector<std::string> next;
    for (const std::string& piece : pieces) {
      std::size_t from = 0;
      for (std::size_t at = piece.find(link); at != std::string::npos; at = piece.find(link, from)) {
        const std::string_view after = std::string_view(piece).substr(at + link.size());
        // "Arts and crafts desk" is one name; "Jane Doe and John Roe" is two.
        const bool word = link.size() > 2 && link.front() == ' ';
        if (word && (!begins_upper(after) || piece.substr(from, at - from).find(' ') == std::string::npos)) {
          break;
        }
        next.push_back(piece.substr(from, at - from));
        from = at + link.size();
      }
      next.push_back(piece.substr(from));
    }
    pieces = std::move(next);
  }
  std::vector<std::string> names;
  for (const std::string& piece : pieces) {
    std::size_t from = 0;
    while (from <= piece.size()) {
      const std::size_t end = std::min(piece.find(',', from), piece.size());
      std::string name = without_opening(collapse_space(std::string_view(piece).substr(from, end - from)));
      from = end + 1;
      const bool after_name = !names.empty();
      if (!is_name(name) || (after_name && (is_office(name) || !begins_upper(name)))) continue;
      const std::string letters = letters_only(name);
      const bool known =
          std::any_of(names.begin(), names.end(), [&](const auto& n) { return letters_only(n) == letters; });
      if (!known && names.size() < 50) names.push_back(std::move(name));
    }
  }
  return names;
}

void read_authors(const MetadataSources& sources, Metadata& metadata, NodeId heading) {
  struct Source {
    std::vector<std::string> names;
    std::string found_in;
  };
  std::vector<Source> found;
  const auto add = [&](std::vector<std::string> names, const std::string& found_in) {
    if (names.empty()) return;
    for (const std::string& name : names) add_candidate(metadata, "author", name, found_in);
    found.push_back({std::move(names), found_in});
  };
  const auto append = [](std::vector<std::string>& names, std::vector<std::string> more) {
    for (std::string& name : more) {
      if (names.size() >= max_authors) return;
      const std::string letters = letters_only(name);
      if (std::none_of(names.begin(), names.end(),
                       [&](const auto& n) { return letters_only(n) == letters; })) {
        names.push_back(std::move(name));
      }
    }
  };
  if (sources.article != nullptr) {
    std::vector<std::string> names;
    for (const std::string& author : sources.article->authors) append(names, split_authors(author));
    add(std::move(names), "json-ld " + sources.article->type + ".author");
  }
  for (const std::string_view key :
       {"author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author",
        "byl", "article:author", "cxenseparse:author", "article:author_name", "og:article:author",
        "twitter:data1"}) {
    if (key == "twitter:data1" && lower_ascii(sources.survey.meta("twitter:label1")) != "written by")
      continue;
    std::vector<std::string> names;
    for (const MetaTag& tag : sources.survey.metas) {
      if (tag.key == key) append(names, split_authors(plain_value(tag.value)));
    }
    add(std::move(names), "meta " + std::string(key));
  }
  for (const bool microdata : {true, false}) {
    std::vector<std::string> names;
    NodeId past = 0;
    for (const MarkedElement& element : sources.survey.marked) {
      if (element.role != ElementRole::author || element.by_microdata != microdata || element.node < past)
        continue;
      if (sources.survey.is_aside(element.node)) continue;
      if (!microdata && heading != no_node && element.node > heading + 400) break;
      past = sources.tree[element.node].end;
      std::string text(sources.tree.attribute(element.node, "content"));
      for (NodeId at = element.node; text.empty() && at < past; ++at) {  // the name alone, where it is marked
        const std::string_view property = sources.tree.attribute(at, "itemprop");
        if (property == "name" || sources.tree.attribute(at, "rel") == "author")
          text = visible_text(sources.tree, at, 300);
      }
      if (text.empty()) text = visible_text(sources.tree, element.node, 300);
      const bool says_by = lower_ascii(text.substr(0, 3)) == "by ";
      if (text.size() > (says_by ? 200u : 90u)) continue;
      append(names, split_authors(text));
      if (!names.empty() && !microdata) break;
    }
    add(std::move(names), microdata ? "microdata author" : "byline");
  }
  if (auto byline = find_byline(sources.tree, heading)) add(std::move(byline->authors), below_headline);
  if (found.empty()) return;
  const auto only_publisher = [&](const Source& source) {
    return source.names.size() == 1 && (letters_only(source.names[0]) == letters_only(metadata.publisher) ||
                                        source.names[0].find(' ') == std::string::npos);
  };
  const Source* chosen = &found.front();
  if (only_publisher(*chosen)) {
    for (const Source& source : found) {
      if (!only_publisher(source) && source.found_in != "byline" && source.found_in != below_headline) {
        chosen = &source;
        break;
      }
    }
  }
  metadata.authors = chosen->names;
}

}  // namespace gainsay
