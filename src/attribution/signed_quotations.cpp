#include "attribution/signed_quotations.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "attribution/words.h"
#include "base/span_set.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_signature = 100;  // bytes

struct Signature {
  Span dash;
  Span name;
};

std::size_t skip_spaces(std::string_view words, std::size_t at) {
  while (at < words.size() && (words[at] == ' ' || words[at] == '\t')) ++at;
  return at;
}

/// A dash and a name, from `begin` to the end of the paragraph.
std::optional<Signature> signature_at(const Article& article, const Text& text, std::uint32_t begin,
                                      std::uint32_t end) {
  constexpr std::array<std::string_view, 5> dashes = {"\u2014", "\u2015", "\u2013", "--", "-"};
  const std::string_view words = slice(article.text, {begin, end});
  const std::size_t dash = skip_spaces(words, 0);
  const auto mark = std::find_if(dashes.begin(), dashes.end(),
                                 [&](std::string_view each) { return words.substr(dash).starts_with(each); });
  if (mark == dashes.end()) return std::nullopt;
  const std::size_t name = skip_spaces(words, dash + mark->size());
  std::size_t last = words.size();
  while (last > name && (words[last - 1] == ' ' || words[last - 1] == '.')) --last;
  if (last - name < 2 || last - name > longest_signature) return std::nullopt;
  const auto byte = [begin](std::size_t at) { return begin + static_cast<std::uint32_t>(at); };
  const Signature found{{byte(dash), byte(dash + mark->size())}, {byte(name), byte(last)}};
  const auto parts = words_in(article, text, found.name);
  // A sentence that goes on behind the dash has words in small letters before any comma.
  const auto comma =
      std::find_if(parts.begin(), parts.end(), [](const Word& word) { return word.lower == ","; });
  constexpr std::array<std::string_view, 8> small = {"of", "the", "de", "van", "von", "and", "for", "al"};
  const bool is_name = std::all_of(parts.begin(), comma, [&](const Word& word) {
    return word.capitalised || word.lower == "." || is_one_of(word.lower, small);
  });
  const bool plain = slice(article.text, found.name).find_first_of("\"!?:;") == std::string_view::npos;
  if (parts.empty() || !parts.front().capitalised || !is_name || !plain) return std::nullopt;
  return found;
}

/// The quotation that a paragraph consists of, but for a signature.
std::optional<Span> quotation_at(const Text& text, Span paragraph) {
  const auto first =
      std::partition_point(text.quotations.begin(), text.quotations.end(),
                           [&](const Quotation& each) { return each.span.begin < paragraph.begin; });
  if (first == text.quotations.end() || first->span.begin != paragraph.begin || !first->closed ||
      first->span.end > paragraph.end) {
    return std::nullopt;
  }
  return first->span;
}

struct SignedQuotation {
  Span quotation;
  Signature signature;
};

/// What was linked around signed quotations, which take up the `wholes`, gives way; what lies within one
/// stays.
void give_way(const std::vector<SignedQuotation>& found, const Spans& wholes, LinkedSpans& other) {
  const Span cue = hull(other.cue);
  const auto around = first_behind(wholes, cue.begin);
  const bool within = around != wholes.end() &&
                      found[static_cast<std::size_t>(around - wholes.begin())].quotation.contains(cue);
  const auto taken = [&](Span piece) {
    auto at = first_behind(wholes, piece.begin);
    if (within && at == around) ++at;
    return at != wholes.end() && at->overlaps(piece);
  };
  const bool lost = std::erase_if(other.content, taken) > 0 && other.content.empty();
  if (lost || taken(cue)) other.cue.clear();
}

}  // namespace

void add_signed_quotations(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  std::vector<SignedQuotation> found;
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
    const Paragraph& paragraph = article.paragraphs[i];
    if (paragraph.kind == ParagraphKind::headline || paragraph.kind == ParagraphKind::dateline) continue;
    const auto quotation = quotation_at(text, paragraph.span);
    if (!quotation) continue;
    std::optional<Signature> signature;
    if (skip_spaces(slice(article.text, {quotation->end, paragraph.span.end}), 0) <
        paragraph.span.end - quotation->end) {
      signature = signature_at(article, text, quotation->end, paragraph.span.end);
    } else if (i + 1 < article.paragraphs.size()) {
      const Span next = article.paragraphs[i + 1].span;
      signature = signature_at(article, text, next.begin, next.end);
    }
    if (signature) found.push_back({*quotation, *signature});
  }
  if (found.empty()) return;
  Spans wholes;
  for (const auto& [quotation, signature] : found) wholes.push_back({quotation.begin, signature.name.end});
  for (LinkedSpans& other : linked) {
    if (!other.cue.empty()) give_way(found, wholes, other);
  }
  std::erase_if(linked, [](const LinkedSpans& each) { return each.cue.empty(); });
  for (const auto& [quotation, signature] : found)
    linked.push_back({{signature.name}, {signature.dash}, {quotation}, print_margin});
}

}  // namespace gainsay
