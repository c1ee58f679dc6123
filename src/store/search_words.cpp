#include "store/search_words.h"

#include <algorithm>

namespace gainsay {
namespace {

// FTS5 strings double their quotation marks and end at NUL.
std::string quoted(std::string_view words) {
  std::string out = "\"";
  for (const char c : words) {
    if (c == '\0') continue;
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

// Anything but ASCII marks; characters beyond ASCII are taken for letters.
bool has_word(std::string_view words) {
  return std::any_of(words.begin(), words.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (static_cast<unsigned char>(c) & 0x80) != 0;
  });
}

}  // namespace

Result<std::vector<SearchTerm>> search_terms(std::string_view typed) {
  std::vector<SearchTerm> terms;
  for (std::size_t at = 0; at < typed.size();) {
    if (typed[at] == ' ' || typed[at] == '\t' || typed[at] == '\n') {
      ++at;
      continue;
    }
    const bool without = typed[at] == '-';
    if (without) ++at;
    std::string_view words;
    bool begins = false;
    if (at < typed.size() && typed[at] == '"') {
      const std::size_t close = typed.find('"', at + 1);
      if (close == std::string_view::npos)
        return fail(ErrorCode::damaged, "a quotation mark is not closed: " + std::string(typed));
      words = typed.substr(at + 1, close - at - 1);
      at = close + 1;
    } else {
      const std::size_t end = std::min(typed.find_first_of(" \t\n\"", at), typed.size());
      words = typed.substr(at, end - at);
      at = end;
    }
    if (words.ends_with('*')) {
      begins = true;
      words.remove_suffix(1);
    } else if (at < typed.size() && typed[at] == '*') {
      begins = true;
      ++at;
    }
    if (!has_word(words)) continue;
    terms.push_back({std::string(words), begins, without});
  }
  const bool none =
      std::all_of(terms.begin(), terms.end(), [](const SearchTerm& term) { return term.without; });
  if (none) return fail(ErrorCode::unsupported, "holds no word to look for: " + std::string(typed));
  return terms;
}

Result<std::string> match_expression(std::string_view typed) {
  const auto terms = search_terms(typed);
  if (!terms) return tl::unexpected(terms.error());
  std::string wanted;
  std::string unwanted;
  for (const SearchTerm& term : *terms) {
    std::string& side = term.without ? unwanted : wanted;
    side += (side.empty()   ? ""
             : term.without ? " OR "
                            : " AND ") +
            quoted(term.words) + (term.begins ? "*" : "");
  }
  return unwanted.empty() ? wanted : "(" + wanted + ") NOT (" + unwanted + ")";
}

}  // namespace gainsay
