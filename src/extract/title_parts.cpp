#include "extract/title_parts.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "extract/metadata.h"
#include "extract/plain_words.h"

namespace gainsay {
namespace {

// What publishing systems offer to put between title and site name.
constexpr std::array<std::string_view, 16> separators = {" | ",
                                                         " - ",
                                                         " \xE2\x80\x93 ",
                                                         " \xE2\x80\x94 ",
                                                         " :: ",
                                                         " \xC2\xBB ",
                                                         " \xC2\xAB ",
                                                         " \xC2\xB7 ",
                                                         " * ",
                                                         " / ",
                                                         " ~ ",
                                                         " \xE2\x80\xA2 ",
                                                         " \xE2\x80\xBA ",
                                                         " \xE2\x80\xB9 ",
                                                         " \xE2\x8B\x86 ",
                                                         " > "};

// Set apart a name in front; slashes, dots and dashes between words do so too seldom.
constexpr std::array<std::string_view, 6> front_separators = {" | ",  " - ",        " \xE2\x80\x93 ",
                                                              " :: ", " \xC2\xBB ", ": "};

// Stand without space too, as in "Title|Site"; headlines hold them seldom, but then the name must be exact.
constexpr std::array<std::string_view, 4> tight_separators = {"|", "\xEF\xBD\x9C", "--", "_"};

bool is_site(std::string_view part, const std::vector<std::string_view>& site_names) {
  const std::string letters = letters_only(part);
  return letters.size() >= 3 && std::any_of(site_names.begin(), site_names.end(), [&](std::string_view name) {
           return letters_only(name) == letters;
         });
}

// As above, or a part of the name, or the name and more: "Post", "Tarn Post Online".
bool resembles_site(std::string_view part, const std::vector<std::string_view>& site_names) {
  const std::string letters = letters_only(part);
  if (letters.empty()) return true;
  return std::any_of(site_names.begin(), site_names.end(), [&](std::string_view name) {
    const std::string known = letters_only(name);
    return known.size() >= 3 &&
           (letters == known || (letters.size() >= 3 && known.find(letters) != std::string::npos) ||
            (known.size() >= 4 && letters.find(known) == 0));
  });
}

// Where a mark stands; at the very front, or nowhere, it separates nothing.
struct Separator {
  std::size_t begin = 0;
  std::size_t end = 0;
};

template <std::size_t N>
Separator last_separator(std::string_view title, const std::array<std::string_view, N>& among) {
  Separator last;
  for (const std::string_view separator : among) {
    const std::size_t at = title.rfind(separator);
    if (at != std::string_view::npos && at >= last.begin) last = {at, at + separator.size()};
  }
  return last;
}

std::string_view without_site_behind(std::string_view title,
                                     const std::vector<std::string_view>& site_names) {
  for (int round = 0; round < 3; ++round) {
    const Separator last = last_separator(title, separators);
    if (last.begin == 0 || !resembles_site(title.substr(last.end), site_names)) break;
    title = title.substr(0, last.begin);
  }
  const Separator last = last_separator(title, tight_separators);
  if (last.begin != 0 && is_site(title.substr(last.end), site_names)) title = title.substr(0, last.begin);
  return title;
}

std::string_view without_site_in_front(std::string_view title,
                                       const std::vector<std::string_view>& site_names) {
  const auto cut = [&](const auto& among) {
    for (const std::string_view separator : among) {
      const std::size_t at = title.find(separator);
      if (at == std::string_view::npos || at == 0 || !is_site(title.substr(0, at), site_names)) continue;
      title.remove_prefix(at + separator.size());
      return true;
    }
    return false;
  };
  if (!cut(front_separators)) cut(tight_separators);
  return title;
}

// "/", "https://tarnpost.example", and the same behind an archive's address. A heading may also link to the
// front page of another site that it speaks of.
bool is_front_page(std::string_view address, std::string_view own_address) {
  const std::size_t scheme = address.rfind("://");
  if (scheme == std::string_view::npos) return address == "/";
  const std::string host = host_of(address.substr(scheme - std::min<std::size_t>(scheme, 5)));
  const std::string_view path = address.substr(std::min(address.find('/', scheme + 3), address.size()));
  return (path.empty() || path == "/") &&
         (own_address.empty() || own_address.find(host) != std::string_view::npos);
}

bool is_quotation_mark(char32_t c) {
  return c == '"' || c == '\'' ||
         (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_PI_MASK | U_GC_PF_MASK)) != 0;
}

}  // namespace

std::string without_site_name(std::string_view title, const std::vector<std::string_view>& site_names) {
  std::string_view kept = without_site_in_front(without_site_behind(title, site_names), site_names);
  while (kept.ends_with(" -") || kept.ends_with(" |")) kept.remove_suffix(2);
  return collapse_space(kept);
}

bool adds_parts_to(std::string_view title, std::string_view headline, std::string* after) {
  constexpr std::size_t shortest = 15;  // a section's name may stand in front, too
  if (headline.size() < shortest || title.size() <= headline.size()) return false;
  const auto one_of_them = [](const auto& test) {
    return std::any_of(separators.begin(), separators.end(), test);
  };
  if (title.starts_with(headline)) {
    const std::string_view rest = title.substr(headline.size());
    if (!one_of_them([&](std::string_view separator) { return rest.starts_with(separator); })) return false;
    if (after != nullptr) *after = rest.substr(last_separator(rest, separators).end);
    return true;
  }
  const std::string_view rest = title.substr(0, title.size() - headline.size());
  return title.ends_with(headline) &&
         one_of_them([&](std::string_view separator) { return rest.ends_with(separator); });
}

bool links_to_front_page(const HtmlTree& tree, NodeId heading, std::string_view own_address) {
  const std::string text = visible_text(tree, heading, 500);
  for (NodeId at = heading + 1; at < tree[heading].end; ++at) {
    if (tree[at].name != "a") continue;
    const bool front = equals_ignoring_case(tree.attribute(at, "rel"), "home") ||
                       is_front_page(tree.attribute(at, "href"), own_address);
    return front && visible_text(tree, at, 500) == text;
  }
  return false;
}

std::size_t marked_gaps(std::string_view title) {
  std::size_t gaps = 0;
  bool begun = false;
  bool space = false;
  bool mark = false;
  bool dash = false;
  for (std::size_t at = 0; at < title.size();) {
    const utf8::CodePoint c = utf8::decode(title, at);
    at += c.length;
    if (!letters_only(title.substr(at - c.length, c.length)).empty()) {
      if (begun && (dash || (mark && space))) ++gaps;
      begun = true;
      space = mark = dash = false;
    } else if (c.value == ' ') {
      space = true;
    } else if (!is_quotation_mark(c.value)) {
      mark = true;
      dash = dash || c.value == 0x2013 || c.value == 0x2014;
    }
  }
  return gaps;
}

bool is_cut_copy(std::string_view shorter, std::string_view whole) {
  constexpr std::size_t shortest = 15;
  if (!shorter.ends_with("...") && !shorter.ends_with("\xE2\x80\xA6")) return false;
  const std::string begin = letters_only(shorter);
  const std::string letters = letters_only(whole);
  return begin.size() >= shortest && begin.size() < letters.size() && letters.starts_with(begin);
}

}  // namespace gainsay
