#include "attribution/content_edges.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/reporting_words.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::size_t most_judging = 64;  // in an article, which bounds the work

/// The words from the cue's end to the content's begin, where that is near.
std::vector<Word> words_between(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::uint32_t farthest = 120;  // bytes
  if (linked.cue.size() != 1 || linked.content.empty()) return {};
  const Span between{linked.cue.front().end, linked.content.front().begin};
  if (between.begin >= between.end || between.size() > farthest) return {};
  return words_in(article, text, between);
}

void take_subject(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 3> telling = {"told", "tells", "telling"};
  constexpr std::size_t farthest = 3;  // words of the clause before the quotation
  const auto words = words_between(article, text, linked);
  const auto cue = words_in(article, text, linked.cue);
  if (words.size() < 3 || !is_one_of(cue.back().lower, telling)) return;
  const std::size_t first = words.size() - std::min(words.size() - 1, farthest);
  for (std::size_t i = first; i + 1 < words.size(); ++i) {
    if (!is_one_of(words[i].lower, subject_pronouns)) continue;
    linked.content.front().begin = words[i].span.begin;
    return;
  }
}

/// "he felt “let down”": a quotation that the piece holds but for its last mark.
void keep_mark(const Text& text, Span& piece) {
  constexpr std::uint32_t longest_mark = 4;  // bytes, with a blank
  const IndexRange near = quotations_near(text, piece);
  for (std::uint32_t q = near.begin; q < near.end; ++q) {
    const Quotation& quotation = text.quotations[q];
    if (quotation.closed && quotation.span.begin >= piece.begin && quotation.span.end > piece.end &&
        quotation.span.end - piece.end <= longest_mark)
      piece.end = quotation.span.end;
  }
}

void leave_out_clock(const Article& article, const Text& text, Span& piece) {
  const Sentence& sentence = text.sentences[sentence_at(text, piece.begin)];
  if (sentence.span.begin != piece.begin || sentence.tokens.size() < 3) return;
  const std::uint32_t next = text.tokens[sentence.tokens.begin + 1].span.begin;
  if (is_clock_time(slice(article.text, text.tokens[sentence.tokens.begin].span)) && next < piece.end)
    piece.begin = next;
}

/// The piece of `before` that ends in "who" where the source and cue of `next`, and its content, follow at
/// once.
void hand_on_pronoun(const Article& article, const Text& text, LinkedSpans& before, LinkedSpans& next) {
  constexpr std::array<std::string_view, 3> pronouns = {"who", "which", "whom"};
  if (next.source.size() != 1 || next.cue.size() != 1 || next.content.empty()) return;
  const Span source = next.source.front();
  if (next.cue.front().begin != source.end + 1 || next.content.front().begin != next.cue.front().end + 1)
    return;
  for (Span& piece : before.content) {
    if (piece.end + 1 != source.begin) continue;
    const auto words = words_in(article, text, piece);
    if (words.size() < 2 || !is_one_of(words.back().lower, pronouns)) continue;
    piece.end = words[words.size() - 2].span.end;
    next.content.insert(next.content.begin(), words.back().span);
    // Whom the next one names did not say this.
    if (overlap(before.source, source)) before.source.clear();
  }
}

/// "The secretary, who asked us not to use his name, reckons": what stands in the source is not said by it;
/// and "she shouted as guards led her out": behind a quotation, when it was said is not.
void leave_out_circumstances(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 5> joins = {"as", "while", "before", "after", "when"};
  if (linked.content.size() < 2 || linked.source.empty()) return;
  const Span source = hull(linked.source), cue = hull(linked.cue);
  const bool quoted = is_quoted(text, linked.content.front()) && linked.content.front().end <= cue.begin;
  std::erase_if(linked.content, [&](Span piece) {
    if (source.contains(piece)) return true;
    return quoted && piece.begin == cue.end + 1 && !is_quoted(text, piece) &&
           is_one_of(words_in(article, text, piece).front().lower, joins);
  });
}

/// "Reported, quoting two officials, that the talks had failed": who is quoted is no part of what is told.
void leave_out_quoted(const Article& article, const Text& text, Span& piece) {
  constexpr std::array<std::string_view, 2> quoting = {"quoting", "citing"};
  const IndexRange tokens = tokens_in(text, piece);
  if (tokens.size() < 4 || tokens.begin == 0) return;
  const auto word = [&](std::uint32_t t) { return slice(article.text, text.tokens[t].span); };
  if (!is_one_of(word(tokens.begin - 1), quoting)) return;
  for (std::uint32_t t = tokens.begin + 1; t + 1 < tokens.end; ++t) {
    if (word(t - 1) != "," || word(t) != "that") continue;
    piece.begin = text.tokens[t].span.begin;
    return;
  }
}

bool judges(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 8> judging = {"describing", "described",  "describes", "dismissed",
                                                       "dismisses",  "dismissing", "branded",   "slammed"};
  return linked.content.size() == 1 && has_any(words_in(article, text, linked.cue), judging);
}

/// "Describing the calls for an inquiry as “theatre”": the calls are for an inquiry.
void cut_verdict(const Article& article, const Text& text, const LinkedSpans& outer, LinkedSpans& inner) {
  if (inner.content.size() != 1 || inner.cue.empty()) return;
  Span& content = inner.content.front();
  if (!outer.content.front().contains(hull(inner.cue)) || content.end != outer.content.front().end) return;
  const auto words = words_in(article, text, content);
  for (std::size_t i = words.size(); i-- > 1;) {
    if (words[i].lower != "as" || is_quoted(text, words[i].span)) continue;
    content.end = words[i - 1].span.end;
    return;
  }
}

/// The semicolon that `linked` stands behind, where no quotation holds it.
std::optional<std::uint32_t> semicolon_before(const Article& article, const Text& text,
                                              const LinkedSpans& linked) {
  if (linked.source.empty() || hull(linked.source).begin > hull(linked.cue).begin) return std::nullopt;
  const std::uint32_t begin = hull(linked.source).begin;
  return is_behind_semicolon(article, text, begin) ? std::optional(begin - 2) : std::nullopt;
}

/// "Mila said the shots came from the road; Andrei, her husband, said the men wore no uniform": what opens
/// behind the semicolon is no part of what `outer` says. `semicolons` ascend.
void cut_at_semicolon(const std::vector<std::uint32_t>& semicolons, LinkedSpans& outer) {
  for (Span& piece : outer.content) {
    const auto at = std::upper_bound(semicolons.begin(), semicolons.end(), piece.begin);
    if (at != semicolons.end() && *at + 2 < piece.end) piece.end = *at;
  }
}

/// "The regulator said it had found no proof, rejecting the villages' complaint": who says the one rejects
/// the other, which is no part of what is said. Of several around it `outer` is the first.
void part_reaction(const Text& text, LinkedSpans& outer, LinkedSpans& reaction) {
  Span& content = outer.content.back();
  const std::uint32_t comma = reaction.cue.front().begin - 2;
  if (content.begin >= comma || content.end <= comma || hull(outer.cue).begin >= content.begin) return;
  if (is_quoted(text, reaction.cue.front())) return;
  reaction.source = outer.source;
  content.end = comma;
}

/// A participle behind a comma that answers what is called a claim, or adds to what was said.
bool reacts(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 4> answering = {"rejecting", "denying", "dismissing", "disputing"};
  static constexpr std::array<std::string_view, 6> others = {"complaint",   "complaints", "suggestion",
                                                             "suggestions", "criticism",  "criticisms"};
  constexpr std::size_t near = 6;  // words
  if (linked.cue.size() != 1 || linked.content.empty() || linked.cue.front().begin < 3) return false;
  const Span cue = linked.cue.front();
  if (slice(article.text, {cue.begin - 2, cue.begin}) != ", ") return false;
  const std::string word = to_lower(slice(article.text, cue));
  if (word == "adding") return true;
  if (!is_one_of(word, answering)) return false;
  const auto content = words_in(article, text, linked.content.front());
  return std::any_of(
      content.begin(), content.begin() + static_cast<std::ptrdiff_t>(std::min(near, content.size())),
      [](const Word& each) { return names_claim(each.lower) || is_one_of(each.lower, others); });
}

}  // namespace

void mend_content_edges(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  for (LinkedSpans& each : linked) {
    take_subject(article, text, each);
    leave_out_circumstances(article, text, each);
    for (Span& piece : each.content) {
      leave_out_clock(article, text, piece);
      keep_mark(text, piece);
      leave_out_quoted(article, text, piece);
    }
  }
  std::vector<std::uint32_t> semicolons;
  for (const LinkedSpans& each : linked) {
    if (const auto mark = semicolon_before(article, text, each)) semicolons.push_back(*mark);
  }
  std::sort(semicolons.begin(), semicolons.end());
  for (LinkedSpans& each : linked) cut_at_semicolon(semicolons, each);
  std::size_t reactions = 0;
  for (LinkedSpans& each : linked) {
    if (!reacts(article, text, each) || ++reactions > most_judging) continue;
    const std::uint32_t sentence = sentence_at(text, each.cue.front().begin);
    const auto around = [&](const LinkedSpans& other) {
      return &other != &each && !other.cue.empty() && !other.content.empty() &&
             sentence_at(text, hull(other.cue).begin) == sentence && overlap(other.content, each.cue.front());
    };
    LinkedSpans* outer = nullptr;
    for (LinkedSpans& other : linked) {
      if (around(other) && (!outer || hull(other.cue).begin < hull(outer->cue).begin)) outer = &other;
    }
    if (outer) part_reaction(text, *outer, each);
  }
  std::vector<LinkedSpans> judging;
  for (const LinkedSpans& each : linked) {
    if (judging.size() < most_judging && judges(article, text, each)) judging.push_back(each);
  }
  for (const LinkedSpans& outer : judging) {
    for (LinkedSpans& inner : linked) cut_verdict(article, text, outer, inner);
  }
  for (std::size_t i = 0; i + 1 < linked.size(); ++i)
    hand_on_pronoun(article, text, linked[i], linked[i + 1]);
}

}  // namespace gainsay
