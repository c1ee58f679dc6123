#include "attribution/links.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "attribution/joined_verbs.h"
#include "attribution/link_repair.h"
#include "attribution/reporting_words.h"
#include "attribution/running_quotations.h"
#include "attribution/words.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

constexpr int unlinked = std::numeric_limits<int>::max();

bool opens_with_quotation(const Text& text, Span content) {
  const IndexRange near = quotations_near(text, content);
  return std::any_of(text.quotations.begin() + near.begin, text.quotations.begin() + near.end,
                     [content](const Quotation& quotation) {
                       return quotation.depth == 0 && quotation.span.begin >= content.begin &&
                              quotation.span.begin <= content.begin + 1;
                     });
}

class Passage {
 public:
  Passage(const Article& article, const Text& text, const LabelledSpan* begin, const LabelledSpan* end)
      : article_(article), text_(text) {
    for (const auto* at = begin; at != end; ++at) {
      if (at->role == Role::cue && !cues_.empty() && joins(cues_.back().span, at->span)) {
        cues_.back().span.end = at->span.end;
        continue;
      }
      (at->role == Role::cue ? cues_ : at->role == Role::source ? sources_ : contents_).push_back(*at);
    }
  }

  [[nodiscard]] const std::vector<LabelledSpan>& contents() const { return contents_; }
  [[nodiscard]] bool has_cue() const { return !cues_.empty(); }

  [[nodiscard]] std::vector<LinkedSpans> link() const {
    std::vector<LinkedSpans> linked(cues_.size());
    for (std::size_t i = 0; i < cues_.size(); ++i) {
      linked[i].cue = {cues_[i].span};
      linked[i].margin = cues_[i].margin;
    }
    for (const LabelledSpan& content : contents_) {
      const auto [best, cost] = cheapest_cue(content.span);
      if (cost == unlinked || !may_hold(content.span, cues_[best].span)) continue;
      linked[best].content.push_back(content.span);
      linked[best].margin = std::min(linked[best].margin, content.margin);
    }
    for (std::size_t i = 0; i < cues_.size(); ++i) {
      if (const LabelledSpan* source = source_of(i)) {
        linked[i].source = {source->span};
        linked[i].margin = std::min(linked[i].margin, source->margin);
      }
    }
    return linked;
  }

 private:
  // "has" "repeatedly" "said" labelled in pieces is one cue.
  [[nodiscard]] bool joins(Span before, Span after) const {
    if (after.begin < before.end || after.begin - before.end > 1) return false;
    return std::none_of(sources_.begin(), sources_.end(),
                        [&](const auto& other) { return other.span.begin >= before.end; });
  }

  [[nodiscard]] static Span between(Span a, Span b) {
    return a.end <= b.begin   ? Span{a.end, b.begin}
           : b.end <= a.begin ? Span{b.end, a.begin}
                              : Span{a.end, a.end};
  }

  [[nodiscard]] static int bytes_of(const std::vector<LabelledSpan>& spans, Span gap) {
    std::uint32_t bytes = 0;
    for (const LabelledSpan& other : spans) {
      if (gap.contains(other.span)) bytes += other.span.size();
    }
    return static_cast<int>(bytes);
  }

  [[nodiscard]] static int count_in(const std::vector<LabelledSpan>& spans, Span gap) {
    return static_cast<int>(std::count_if(spans.begin(), spans.end(),
                                          [gap](const auto& other) { return gap.contains(other.span); }));
  }

  [[nodiscard]] int sentence_ends(Span a, Span b) const {
    const auto first = sentence_at(text_, std::min(a.begin, b.begin));
    const auto last = sentence_at(text_, a.begin < b.begin ? b.begin : a.begin);
    return static_cast<int>(last - first);
  }

  [[nodiscard]] int content_cost(Span content, const LabelledSpan& cue) const {
    const Span gap = between(content, cue.span);
    // The source stands between a content and its cue as a matter of course.
    const int distance = static_cast<int>(gap.size()) - bytes_of(sources_, gap) - bytes_of(contents_, gap);
    // "…," he said. "…": a sentence of its own in quotation marks goes back to the cue before it.
    const bool resumes = cue.span.begin < content.begin;
    const int ends = sentence_ends(content, cue.span);
    // "…," he said. He did not say when. "…": it goes on where it was quoted, not where it was not.
    const bool apart = resumes && ends > 0 && is_quoted(text_, content) &&
                       !is_quoted(text_, text_.sentences[sentence_at(text_, cue.span.begin)].span);
    // "told the agency that ..., after a manager alleged": the clause that opens so hangs on a verb before
    // it.
    const int hangs = !resumes && opens_clause(content) ? 150 : 0;
    return distance + 120 * count_in(cues_, gap) + (resumes ? 60 : 120) * ends + (apart ? 600 : 0) + hangs;
  }

  [[nodiscard]] bool opens_clause(Span content) const {
    constexpr std::array<std::string_view, 3> openers = {"that", "whether", "if"};
    return is_one_of(slice(article_.text, text_.tokens[tokens_in(text_, content).begin].span), openers);
  }

  [[nodiscard]] std::pair<std::size_t, int> cheapest_cue(Span content) const {
    std::size_t best = 0;
    int least = unlinked;
    for (std::size_t i = 0; i < cues_.size(); ++i) {
      const int cost = content_cost(content, cues_[i]);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return {best, least};
  }

  // Words outside quotation marks are not said in another sentence than their cue's.
  [[nodiscard]] bool may_hold(Span content, Span cue) const {
    return sentence_ends(content, cue) == 0 || opens_with_quotation(text_, content);
  }

  // "are said to", "is believed to have": nobody in the sentence says it, unless "by" names one.
  [[nodiscard]] bool is_impersonal(std::size_t cue) const {
    const auto words = words_in(article_, text_, cues_[cue].span);
    const bool to_be = has_word(words, "is") || has_word(words, "are") || has_word(words, "was") ||
                       has_word(words, "were") || has_word(words, "been");
    if (words.size() >= 2 && to_be && words.back().lower == "to") return true;
    const std::uint32_t at = cues_[cue].span.end;
    return to_be && slice(article_.text,
                          {at, std::min(at + 4, static_cast<std::uint32_t>(article_.text.size()))}) == " to ";
  }

  [[nodiscard]] const LabelledSpan* source_of(std::size_t cue) const {
    const LabelledSpan* best = nullptr;
    int least = 250;
    const bool impersonal = is_impersonal(cue);
    const bool asked = to_lower(slice(article_.text, cues_[cue].span)) == "asked";
    for (const LabelledSpan& source : sources_) {
      const Span gap = between(source.span, cues_[cue].span);
      const int cost = static_cast<int>(gap.size()) - bytes_of(contents_, gap) + 70 * count_in(cues_, gap) +
                       25 * count_in(sources_, gap) + 25 * count_in(contents_, gap) +
                       250 * sentence_ends(source.span, cues_[cue].span);
      // "Asked whether it was safe, she said": not she asked.
      if (asked && source.span.begin > cues_[cue].span.end + 1) continue;
      if (impersonal && source.span.begin < cues_[cue].span.begin) continue;
      if (!may_own(source.span, cues_[cue].span) || is_accorded_to(source.span, cues_[cue].span)) continue;
      // Who speaks in the next sentence did not speak in this one.
      if (source.span.begin > cues_[cue].span.end && sentence_ends(source.span, cues_[cue].span) > 0)
        continue;
      if (cost >= least || (source.span.begin > cues_[cue].span.end && follows_relative(source.span)))
        continue;
      least = cost;
      best = &source;
    }
    return best;
  }

  // "According to two people, the offer was rejected": not by them.
  [[nodiscard]] bool is_accorded_to(Span source, Span cue) const {
    const std::uint32_t at = tokens_in(text_, source).begin;
    return at > 1 && source.end <= cue.begin && slice(article_.text, text_.tokens[at - 1].span) == "to" &&
           to_lower(slice(article_.text, text_.tokens[at - 2].span)) == "according";
  }

  // "over his remark that ..., and demanded": "his" goes with the noun that it stands before.
  [[nodiscard]] bool may_own(Span source, Span cue) const {
    constexpr std::array<std::string_view, 7> possessives = {"his", "her", "its", "their",
                                                             "my",  "our", "your"};
    constexpr std::uint32_t farthest = 25;  // bytes: "his repeated public"
    if (!is_one_of(to_lower(slice(article_.text, source)), possessives)) return true;
    return source.begin == cue.end + 1 || (source.end <= cue.begin && cue.begin - source.end <= farthest);
  }

  // "After accusing it of the attack, which the ministry denies": who accuses is not the ministry.
  [[nodiscard]] bool follows_relative(Span source) const {
    const IndexRange tokens = tokens_in(text_, source);
    return tokens.begin > 0 && is_one_of(to_lower(slice(article_.text, text_.tokens[tokens.begin - 1].span)),
                                         std::array<std::string_view, 3>{"which", "whom", "whose"});
  }

  const Article& article_;
  const Text& text_;
  std::vector<LabelledSpan> cues_;
  std::vector<LabelledSpan> sources_;
  std::vector<LabelledSpan> contents_;
};

// A span that no source goes with is taken only where its verb is one of saying or thinking.
bool is_saying(const std::vector<Word>& words) {
  return std::any_of(words.begin(), words.end(),
                     [](const Word& word) { return is_reporting_word(word.lower); });
}

/// "If the weir gives way, anglers worry that nobody will mend it": before a cue that a clause
/// with "that" follows stands what the publisher says, or another.
void leave_out_before_that(const Article& article, const Text& text, LinkedSpans& linked) {
  if (linked.content.size() < 2) return;
  const Span cue = hull(linked.cue);
  const bool follows = std::any_of(linked.content.begin(), linked.content.end(), [&](Span piece) {
    return piece.begin == cue.end + 1 &&
           slice(article.text, text.tokens[tokens_in(text, piece).begin].span) == "that";
  });
  if (follows) std::erase_if(linked.content, [&](Span piece) { return piece.end <= cue.begin; });
}

bool has_content_or_declines(const Article& article, const Text& text, const LinkedSpans& linked) {
  const auto words = words_in(article, text, linked.cue);
  if (has_word(words, "known") && (has_word(words, "by") || has_word(words, "as"))) return false;
  if (!linked.content.empty()) return !linked.source.empty() || is_saying(words);
  return has_word(words, "comment") || has_word(words, "respond");
}

}  // namespace

std::vector<LinkedSpans> link_spans(const Article& article, const Text& text,
                                    std::vector<LabelledSpan> labelled) {
  std::vector<LinkedSpans> all;
  // "ORVEL, May 3 (Meridian)" is where a report was filed, and nobody's name.
  const Span dateline = dateline_of(article);
  std::erase_if(labelled, [&](const LabelledSpan& each) {
    return each.role == Role::source && dateline.contains(each.span);
  });
  const std::vector<LabelledSpan> in_order = labelled;
  std::uint32_t last_passage = 0;  // of the attribution that a quotation may go on with
  // A clause that rules added stands amid a passage without being part of it.
  std::stable_partition(labelled.begin(), labelled.end(),
                        [](const LabelledSpan& span) { return span.passage < first_rule_passage; });
  for (std::size_t begin = 0; begin < labelled.size();) {
    std::size_t end = begin;
    while (end < labelled.size() && labelled[end].passage == labelled[begin].passage) ++end;
    const Passage passage(article, text, &labelled[begin], &labelled[begin] + (end - begin));
    if (passage.has_cue()) {
      for (LinkedSpans& linked : passage.link()) {
        all.push_back(std::move(linked));
      }
      last_passage = labelled[begin].passage;
    } else if (!all.empty() && labelled[begin].passage - last_passage <= 1) {
      for (const LabelledSpan& content : passage.contents()) {
        if (!opens_with_quotation(text, content.span)) continue;
        all.back().content.push_back(content.span);
        last_passage = labelled[begin].passage;
      }
    }
    begin = end;
  }
  for (LinkedSpans& linked : all) {
    std::sort(linked.content.begin(), linked.content.end());
    leave_out_before_that(article, text, linked);
  }
  repair_links(article, text, in_order, all);
  part_joined_verbs(article, text, all);
  std::erase_if(all,
                [&](const LinkedSpans& linked) { return !has_content_or_declines(article, text, linked); });
  extend_running_quotations(article, text, all);
  return all;
}

}  // namespace gainsay
