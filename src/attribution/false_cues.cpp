#include "attribution/false_cues.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "attribution/meaning.h"
#include "attribution/reporting_words.h"
#include "attribution/stance_words.h"
#include "attribution/words.h"
#include "entities/role_words.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

/// A cue of auxiliaries or prepositions alone ("is", "had been", "about") is a slip of the labeller: it tells
/// no act of saying.
bool tells_nothing(const Article& article, const Text& text, const Spans& cue) {
  constexpr std::array<std::string_view, 14> auxiliaries = {
      "is", "are", "was", "were", "be", "been", "has", "have", "had", "being", "about", "over", "for", "on"};
  const auto words = words_in(article, text, cue);
  return std::all_of(words.begin(), words.end(), [&](const Word& word) {
    const bool mark = word.lower.size() == 1 && (word.lower[0] < 'a' || word.lower[0] > 'z');
    return mark || is_one_of(word.lower, auxiliaries);
  });
}

/// "Orvel was named governor", "a woman named Varnow": what is made of somebody is nothing that he says.
bool is_made(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 6> made = {"named",   "appointed", "elected",
                                                    "charged", "sentenced", "arrested"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.size() == 1 && cue.front().lower == "named" && !linked.source.empty() && !linked.content.empty()) {
    // "A young woman named Tilda Varnow"
    const auto source = words_in(article, text, linked.source);
    const auto content = words_in(article, text, linked.content.front());
    return is_one_of(source.front().lower, std::array<std::string_view, 3>{"a", "an", "one"}) &&
           content.front().capitalised;
  }
  // "When Orvel was named governor, many wondered": whoever the labeller takes for its source.
  const auto to_be_at = std::find_if(
      cue.begin(), cue.end(), [&](const Word& word) { return is_one_of(word.lower, passive_auxiliaries); });
  // "He was charged with fraud by the prosecutor": that one says it.
  const bool of_its_subject = !linked.source.empty() && hull(linked.source).end <= hull(linked.cue).begin;
  return std::any_of(to_be_at, cue.end(), [&](const Word& word) {
    return is_one_of(word.lower, made) && (word.lower != "charged" || of_its_subject);
  });
}

/// "Was denied a photo": the passive of one to whom something is denied; "was denied by the mayor" and "was
/// denied that he ..." are not.
bool is_kept_from(const Article& article, const Text& text, const LinkedSpans& linked,
                  const std::vector<Word>& cue) {
  constexpr std::array<std::string_view, 4> others = {"by", "that", "as", ","};
  if (cue.size() < 2 || !has_any(cue, passive_auxiliaries)) return false;
  return std::any_of(linked.content.begin(), linked.content.end(), [&](Span piece) {
    const bool next = piece.begin >= cue.back().span.end && piece.begin <= cue.back().span.end + 1;
    return next && !is_quoted(text, piece) &&
           !is_one_of(words_in(article, text, piece).front().lower, others);
  });
}

/// "were denied entry to the camp", "refused permission to land": kept from something, not said of anything.
bool keeps_from(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 6> verbs = {"denied",  "denies",  "deny",
                                                     "refused", "refuses", "refuse"};
  constexpr std::array<std::string_view, 14> things = {
      "entry", "access",  "admission", "admittance", "permission", "bail",   "visa",
      "visas", "passage", "treatment", "shelter",    "asylum",     "parole", "entrance"};
  constexpr std::array<std::string_view, 4> determiners = {"a", "an", "the", "any"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.empty() || !is_one_of(cue.back().lower, verbs)) return false;
  if (is_kept_from(article, text, linked, cue)) return true;
  return std::any_of(linked.content.begin(), linked.content.end(), [&](Span piece) {
    const auto words = words_in(article, text, piece);
    const std::size_t first = !words.empty() && is_one_of(words.front().lower, determiners) ? 1 : 0;
    return first < words.size() && is_one_of(words[first].lower, things);
  });
}

/// "Her client had been dismissed", "dismissed a member of the staff": put out of office; not "dismissed the
/// minister as a liar".
bool puts_out(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 2> ends = {"of", "from"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.empty() || (cue.back().lower != "dismissed" && cue.back().lower != "dismisses")) return false;
  if (linked.content.size() != 1) return false;
  const auto words = words_in(article, text, linked.content.front());
  if (has_word(words, "as") || words.size() < 2 || words[1].lower == "'s") return false;
  const bool passive =
      has_any(cue, passive_auxiliaries) && linked.content.front().end <= hull(linked.cue).begin;
  if (passive && role_words::is_person_noun(words.back().lower)) return true;
  const auto end =
      std::find_if(words.begin(), words.end(), [&](const Word& word) { return is_one_of(word.lower, ends); });
  return end != words.begin() && end != words.end() && role_words::is_person_noun((end - 1)->lower) &&
         !is_reporting_word((end - 1)->lower);
}

/// "To keep Orvel's hopes alive", "got her hopes up": how hopes fare is not what is hoped.
bool tells_how_hopes_fare(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 2> hopes = {"hopes", "dreams"};
  constexpr std::array<std::string_view, 5> states = {"alive", "high", "up", "down", "intact"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.size() != 1 || !is_one_of(cue.front().lower, hopes) || linked.content.size() != 1) return false;
  const auto content = words_in(article, text, linked.content.front());
  return content.size() == 1 && is_one_of(content.front().lower, states);
}

/// "Added to her collection of titles": did not say so.
bool adds_to(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 3> adding = {"add", "adds", "added"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.empty() || !is_one_of(cue.back().lower, adding) || linked.content.empty()) return false;
  const Span first = linked.content.front();
  if (first.begin < cue.back().span.end || is_quoted(text, first)) return false;
  return words_in(article, text, first).front().lower == "to";
}

/// "Five policies announced in first speech": what is announced, not who announces.
bool is_announced(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 4> verbs = {"announced", "revealed", "unveiled", "confirmed"};
  constexpr std::array<std::string_view, 5> circumstances = {"in", "after", "amid", "ahead", "during"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.size() != 1 || !is_one_of(cue.front().lower, verbs) || linked.content.size() != 1 ||
      linked.source.empty())
    return false;
  const Span content = linked.content.front();
  if (content.begin < cue.front().span.end || is_quoted(text, content)) return false;
  return is_one_of(words_in(article, text, content).front().lower, circumstances);
}

/// "Soldiers had attacked a camp": with blows; with words it is told for what: "attacked the mayor over the
/// dam".
bool strikes(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 4> verbs = {"attack", "attacks", "attacked", "attacking"};
  constexpr std::array<std::string_view, 5> reasons = {"for", "as", "over", "because", "on"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.empty() || !is_one_of(cue.back().lower, verbs)) return false;
  // "Orvel attacked his rival" is told of words, at least where elections are.
  const auto source = words_in(article, text, linked.source);
  const auto first =
      linked.content.empty() ? std::vector<Word>() : words_in(article, text, linked.content.front());
  const bool counted = !first.empty() && is_number(first.front().lower);
  if (!source.empty() && source.front().capitalised && source.front().lower != "the" && !counted &&
      !has_word(cue, "had"))
    return false;
  return std::none_of(linked.content.begin(), linked.content.end(), [&](Span piece) {
    const auto words = words_in(article, text, piece);
    return is_quoted(text, piece) || std::any_of(words.begin(), words.end(), [&](const Word& word) {
             return is_one_of(word.lower, reasons);
           });
  });
}

/// "Efforts against crime and alleged police stations": an adjective, whoever is named before.
bool is_adjective(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 4> adjectives = {"alleged", "reported", "supposed", "suspected"};
  constexpr std::array<std::string_view, 14> openers = {"and",   "of",    "the",     "a",      "an",
                                                        "other", "about", "for",     "its",    "their",
                                                        "three", "two",   "against", "several"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.size() != 1 || !is_one_of(cue.front().lower, adjectives) || linked.content.empty() ||
      linked.content.front().begin != cue.front().span.end + 1 ||
      has_word(words_in(article, text, linked.content.front()), "that"))
    return false;
  const std::uint32_t at = tokens_in(text, cue.front().span).begin;
  if (at == 0) return false;
  const std::string before = to_lower(slice(article.text, text.tokens[at - 1].span));
  const bool joined =
      before == "and" && !linked.source.empty() && linked.source.back().end + 5 >= cue.front().span.begin;
  return is_one_of(before, openers) && !joined;
}

/// "Actor who played king raped nurse", "China deploys troops": the labeller, which learnt from texts without
/// headlines, takes a headline's verb for a cue whatever it tells.
bool is_deed_in_headline(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 12> others = {"hear",  "hears", "heard",      "find",
                                                       "finds", "found", "learn",      "learns",
                                                       "reads", "sees",  "reportedly", "allegedly"};
  const std::uint32_t paragraph = text.sentences[sentence_at(text, hull(linked.cue).begin)].paragraph;
  if (article.paragraphs[paragraph].kind != ParagraphKind::headline) return false;
  const auto cue = words_in(article, text, linked.cue);
  std::vector<std::string> stems;
  for (const Word& word : cue) {
    std::array<char, 64> buffer{};
    stems.emplace_back(word.lower.size() < buffer.size() ? stem(word.lower, buffer) : word.lower);
  }
  for (std::size_t i = 0; i < cue.size(); ++i) {
    const bool mark = !cue[i].capitalised && (cue[i].lower[0] < 'a' || cue[i].lower[0] > 'z');
    if (mark || is_reporting_word(cue[i].lower) || is_one_of(cue[i].lower, others) ||
        stance_phrase_at(stems, i))
      return false;
  }
  return true;
}

/// "Messages were published that appeared to show it": what is published is no content, nor is its pronoun.
bool is_relative_alone(const Article& article, const Text& text, const LinkedSpans& linked) {
  if (linked.content.size() != 1) return false;
  const std::string content = to_lower(slice(article.text, linked.content.front()));
  const auto cue = words_in(article, text, linked.cue);
  return (content == "that" || content == "which") && linked.content.front().begin >= hull(linked.cue).end &&
         has_any(cue, passive_auxiliaries);
}

/// "Rejected the accusation as groundless": what it is rejected as is not what the accusation says.
bool is_judged_noun(const Article& article, const Text& text, const LinkedSpans& linked) {
  if (linked.content.size() != 1) return false;
  const auto cue = words_in(article, text, linked.cue);
  const auto content = words_in(article, text, linked.content.front());
  return !cue.empty() && cue.size() <= 2 && names_claim(cue.back().lower) && !content.empty() &&
         content.front().lower == "as";
}

/// "We got no warning, whatever the ministry says".
bool is_whatever(const Article& article, const Text& text, const LinkedSpans& linked) {
  if (linked.source.empty()) return false;
  const std::uint32_t at = tokens_in(text, linked.source.front()).begin;
  return at > 0 && to_lower(slice(article.text, text.tokens[at - 1].span)) == "whatever";
}

/// "Deputy charged after inmate's death": who is charged does not charge.
bool is_charged_in_headline(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 6> circumstances = {"after",     "in",   "over",
                                                             "following", "amid", "as"};
  const std::uint32_t paragraph = text.sentences[sentence_at(text, hull(linked.cue).begin)].paragraph;
  if (article.paragraphs[paragraph].kind != ParagraphKind::headline) return false;
  const auto cue = words_in(article, text, linked.cue);
  return cue.size() == 2 && cue.front().lower == "charged" && is_one_of(cue.back().lower, circumstances);
}

/// "Who said what in the dam row": a question, or what a page answers.
bool asks_who(const Article& article, const Text& text, const LinkedSpans& linked) {
  const auto source = words_in(article, text, linked.source);
  if (source.size() != 1 || source.front().lower != "who" || linked.content.size() != 1) return false;
  const std::uint32_t begin = source.front().span.begin;
  return text.sentences[sentence_at(text, begin)].span.begin == begin &&
         words_in(article, text, linked.content).front().lower == "what";
}

/// "Officials, who asked not to be named, said": a condition, and nothing that is said.
bool asks_for_anonymity(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 4> wished = {"named", "identified", "quoted", "cited"};
  const std::uint32_t next = tokens_in(text, linked.cue.back()).end;
  const auto word = [&](std::uint32_t t) { return to_lower(slice(article.text, text.tokens[t].span)); };
  return next + 3 < text.tokens.size() && word(next) == "not" && word(next + 1) == "to" &&
         word(next + 2) == "be" && is_one_of(word(next + 3), wished);
}

/// "The memo, which the Lantern has seen, bears her initials": what a paper has seen, it does not say.
bool is_seen(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 5> seen = {"seen", "obtained", "reviewed", "viewed", "read"};
  if (linked.source.empty()) return false;
  const auto cue = words_in(article, text, linked.cue);
  const std::uint32_t at = tokens_in(text, linked.source.front()).begin;
  return !cue.empty() && is_one_of(cue.back().lower, seen) && at > 0 &&
         to_lower(slice(article.text, text.tokens[at - 1].span)) == "which";
}

/// "Let's say a culture": a way of speaking.
bool is_supposed(const Article& article, const Text& text, const LinkedSpans& linked) {
  const auto source = words_in(article, text, linked.source);
  return source.size() == 1 && (source.front().lower == "'s" || source.front().lower == "\u2019s");
}

}  // namespace

bool attributes_nothing(const Article& article, const Text& text, const LinkedSpans& linked) {
  return tells_nothing(article, text, linked.cue) || keeps_from(article, text, linked) ||
         is_made(article, text, linked) || puts_out(article, text, linked) ||
         tells_how_hopes_fare(article, text, linked) || adds_to(article, text, linked) ||
         is_announced(article, text, linked) || strikes(article, text, linked) ||
         is_adjective(article, text, linked) || is_deed_in_headline(article, text, linked) ||
         is_relative_alone(article, text, linked) || is_whatever(article, text, linked) ||
         is_judged_noun(article, text, linked) || is_supposed(article, text, linked) ||
         asks_who(article, text, linked) || is_charged_in_headline(article, text, linked) ||
         asks_for_anonymity(article, text, linked) || is_seen(article, text, linked);
}

}  // namespace gainsay
