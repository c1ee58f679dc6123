#include "attribution/source_edges.h"

#include <algorithm>
#include <array>

#include "attribution/source_clauses.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

void leave_out_day(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 7> days = {"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
  if (linked.source.empty() || linked.source.back().end > hull(linked.cue).begin) return;
  const auto words = words_in(article, text, linked.source.back());
  const std::size_t size = words.size();
  if (size < 3 || !is_one_of(words[size - 1].lower, days) || words[size - 2].lower != "on") return;
  if (words[size - 3].lower.ends_with("ed")) return;  // "a poll published on Sunday"
  linked.source.back().end = words[size - 3].span.end;
}

/// A live page's entries begin with their time.
void leave_out_clock(const Article& article, const Text& text, LinkedSpans& linked) {
  if (linked.source.empty()) return;
  const auto words = words_in(article, text, linked.source.front());
  if (words.size() < 2 || !is_clock_time(words[0].lower)) return;
  const std::size_t first =
      is_one_of(words[1].lower, std::array<std::string_view, 4>{"am", "pm", "gmt", "bst"}) ? 2 : 1;
  if (first < words.size()) linked.source.front().begin = words[first].span.begin;
}

/// What stands at `span`'s sentence's beginning: "Unite" of "Unite, the union, said".
IndexRange name_before(const Article& article, const Text& text, std::uint32_t comma, std::uint32_t first) {
  constexpr std::uint32_t longest = 4;  // words
  IndexRange name{first, comma};
  if (name.size() == 0 || name.size() > longest) return {};
  for (std::uint32_t t = name.begin; t < name.end; ++t) {
    const char c = slice(article.text, text.tokens[t].span).front();
    if (c < 'A' || c > 'Z') return {};
  }
  return name;
}

/// The apposition between commas right before the cue, and the name that begins the sentence before it.
void take_name(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::uint32_t longest = 8;  // words of the apposition
  constexpr std::array<std::string_view, 3> determiners = {"the", "a", "an"};
  if (linked.cue.empty()) return;
  const std::uint32_t cue = tokens_in(text, linked.cue.front()).begin;
  const std::uint32_t first = text.sentences[sentence_at(text, linked.cue.front().begin)].tokens.begin;
  const auto word = [&](std::uint32_t t) { return slice(article.text, text.tokens[t].span); };
  if (cue < first + 5 || word(cue - 1) != ",") return;
  std::uint32_t comma = cue - 2;
  while (comma > first && cue - comma <= longest + 1 && word(comma) != ",") --comma;
  if (word(comma) != "," || !is_one_of(to_lower(word(comma + 1)), determiners)) return;
  constexpr std::array<std::string_view, 7> openings = {"but",     "and",       "yet",  "so",
                                                        "however", "meanwhile", "still"};
  constexpr std::array<std::string_view, 12> prepositions = {
      "in", "on", "at", "by", "for", "from", "with", "before", "after", "under", "during", "since"};
  std::uint32_t begin = first;
  if (is_one_of(to_lower(word(begin)), openings)) ++begin;
  const IndexRange name = begin < comma ? name_before(article, text, comma, begin) : IndexRange{};
  if (name.size() == 0 || is_one_of(to_lower(word(name.begin)), prepositions)) return;
  // "The talks, said to be secret".
  const std::uint32_t behind = tokens_in(text, linked.cue.back()).end;
  if (behind < text.tokens.size() && to_lower(word(behind)) == "to") return;
  const Span whole{text.tokens[name.begin].span.begin, text.tokens[cue - 2].span.end};
  if (!linked.source.empty() && linked.source.front().begin < whole.begin) return;
  linked.source = {whole};
  std::erase_if(linked.content, [whole](Span piece) { return whole.contains(piece); });
}

/// "Accused by regulators of hiding losses", with "regulators of hiding losses" for the source.
void part_deed(const Article& article, const Text& text, LinkedSpans& linked) {
  const auto cue = words_in(article, text, linked.cue);
  const auto words = words_in(article, text, linked.source.back());
  if (cue.empty() || cue.back().lower != "accused" || linked.source.back().begin < cue.back().span.end)
    return;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].lower != "of" || !words[i + 1].lower.ends_with("ing")) continue;
    linked.content.push_back({words[i].span.begin, linked.source.back().end});
    std::sort(linked.content.begin(), linked.content.end());
    linked.source.back().end = words[i - 1].span.end;
    return;
  }
}

bool ends_agent(std::string_view word) {
  constexpr std::array<std::string_view, 16> ends = {",",     ".",         ";",     "on",  "in",    "at",
                                                     "after", "as",        "by",    "to",  "until", "or",
                                                     "who",   "yesterday", "today", "last"};
  return is_one_of(word, ends);
}

/// "By two per cent", "by noon" and "by email" name nobody who did it.
bool is_agent(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 18> others = {
      "cent", "percent", "noon", "midnight", "email", "phone", "letter",   "end", "then",
      "law",  "far",     "post", "tenth",    "third", "half",  "hundreds", "bus", "car"};
  return !words.empty() && !words.front().lower.ends_with("ing") &&
         std::none_of(words.begin(), words.end(), [&](const Word& word) {
           return is_one_of(word.lower, others) || (word.lower[0] >= '0' && word.lower[0] <= '9');
         });
}

/// "The report that she would resign was denied by her office": the agent right behind the cue.
void take_agent_behind(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::uint32_t longest = 8;  // words
  const Sentence& sentence = text.sentences[sentence_at(text, linked.cue.back().begin)];
  const std::uint32_t by = tokens_in(text, linked.cue.back()).end;
  const auto word = [&](std::uint32_t t) { return to_lower(slice(article.text, text.tokens[t].span)); };
  if (by + 1 >= sentence.tokens.end || word(by) != "by") return;
  std::uint32_t end = by + 1;
  while (end < sentence.tokens.end && end - by <= longest && !ends_agent(word(end))) ++end;
  if (end == by + 1 || end - by > longest) return;
  const Span agent{text.tokens[by + 1].span.begin, text.tokens[end - 1].span.end};
  if (!is_agent(words_in(article, text, agent))) return;
  linked.source = {agent};
}

/// "The report was dismissed as fiction by the governor", "had been told by the minister that": who did it
/// stands behind "by", and is no part of what is said.
void take_agent(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::size_t longest = 8;  // words
  if (linked.content.empty()) return;
  if (!linked.source.empty()) return part_deed(article, text, linked);
  const auto cue = words_in(article, text, linked.cue);
  if (!has_any(cue, passive_auxiliaries)) return;
  Span& last = linked.content.back();
  if (last.end <= hull(linked.cue).end) return take_agent_behind(article, text, linked);
  const auto words = words_in(article, text, Span{hull(linked.cue).end, last.end});
  // Right behind the cue, or behind "as fiction": farther on it is the agent of something else.
  const auto by =
      std::find_if(words.begin(), words.end(), [](const Word& word) { return word.lower == "by"; });
  const bool near = by == words.begin() ||
                    ((words.front().lower == "as" || cue.back().lower == "as") && by - words.begin() <= 4);
  if (by == words.end() || !near || is_quoted(text, by->span)) return;
  // "accused by regulators of hiding losses"
  const auto of_deed = [&](auto word) {
    return (word->lower == "of" || word->lower == "for") && word + 1 != words.end() &&
           (word + 1)->lower.ends_with("ing");
  };
  auto end = by + 1;
  while (end != words.end() && end->lower != "that" && !ends_agent(end->lower) && !of_deed(end) &&
         static_cast<std::size_t>(end - by) <= longest)
    ++end;
  const bool short_of_end = end != words.end() && end->lower != "that" && !of_deed(end);
  if (short_of_end || !is_agent({by + 1, end})) return;
  const Span agent{(by + 1)->span.begin, (end - 1)->span.end};
  if (end != words.end()) {
    if (last.begin < end->span.begin) last.begin = end->span.begin;
  } else if (last.begin >= by->span.begin) {
    linked.content.pop_back();
  } else if (by != words.begin()) {
    last.end = (by - 1)->span.end;
  } else {
    return;
  }
  linked.source = {agent};
}

/// "Asked about her future, one member said", "told that it had burned, she laughed": who is asked or told
/// does not ask or tell.
void leave_out_asked(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 3> telling = {"told", "informed", "reminded"};
  if (linked.source.empty() || linked.cue.size() != 1) return;
  const Span cue = linked.cue.front();
  const bool opens = text.sentences[sentence_at(text, cue.begin)].span.begin == cue.begin;
  const std::string word = to_lower(slice(article.text, cue));
  if (opens && (word.starts_with("asked") || is_one_of(word, telling)) &&
      linked.source.front().begin > cue.end)
    linked.source.clear();
}

/// "It is understood that a fee was agreed, though neither side would say so": nobody is named who
/// understands.
void leave_out_bystander(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 4> joins = {"although", "though", "but", "while"};
  if (linked.source.size() != 1 || linked.source.front().begin < hull(linked.cue).end) return;
  const auto cue = words_in(article, text, linked.cue);
  const std::uint32_t at = tokens_in(text, linked.source.front()).begin;
  if (cue.size() >= 3 && cue[0].lower == "it" && is_one_of(cue[1].lower, passive_auxiliaries) && at > 0 &&
      (cue[2].lower == "unclear" || is_one_of(slice(article.text, text.tokens[at - 1].span), joins)))
    linked.source.clear();
}

/// "The mayor is accused of taking bribes, a charge he denies": who denies does not accuse; that one stands
/// behind "by", if anywhere.
void leave_out_denier(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 3> verbs = {"accused", "charged", "blamed"};
  if (linked.source.size() != 1 || linked.cue.empty() || linked.source.front().begin < hull(linked.cue).end)
    return;
  const auto cue = words_in(article, text, linked.cue);
  const std::uint32_t at = tokens_in(text, linked.source.front()).begin;
  if (has_any(cue, passive_auxiliaries) && has_any(cue, verbs) && at > 0 &&
      slice(article.text, text.tokens[at - 1].span) != "by")
    linked.source.clear();
}

/// "a witness as saying": the witness says.
void part_as_saying(const Article& article, const Text& text, LinkedSpans& linked) {
  if (!linked.source.empty() || linked.cue.size() != 1) return;
  const auto cue = words_in(article, text, linked.cue);
  const std::size_t size = cue.size();
  if (size < 3 || size > 9 || cue[size - 1].lower != "saying" || cue[size - 2].lower != "as") return;
  linked.source = {{cue.front().span.begin, cue[size - 3].span.end}};
  linked.cue.front().begin = cue[size - 2].span.begin;
}

/// "Bank officials reached for comment said": who is reached says.
void take_reached(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 3> reaching = {"reached", "contacted", "approached"};
  if (linked.source.size() != 1 || linked.cue.size() != 1) return;
  const auto cue = words_in(article, text, linked.cue);
  if (cue.size() < 2 || !is_one_of(cue.front().lower, reaching) ||
      linked.source.front().end + 1 != cue.front().span.begin)
    return;
  linked.source.front().end = cue[cue.size() - 2].span.end;
  linked.cue.front().begin = cue.back().span.begin;
}

/// "MPs will today accuse": when and whether is not who.
void leave_out_auxiliaries(const Article& article, const Text& text, LinkedSpans& linked) {
  constexpr std::array<std::string_view, 14> others = {"will",  "would", "may",  "might", "can",
                                                       "could", "must",  "has",  "have",  "had",
                                                       "today", "later", "also", "should"};
  if (linked.source.empty() || linked.cue.empty()) return;
  const auto words = words_in(article, text, linked.source.back());
  Span& cue = linked.cue.front();
  if (words.empty() || linked.source.back().end > cue.begin || cue.begin > linked.source.back().end + 1)
    return;
  std::size_t size = words.size();
  while (size > 1 && !words[size - 1].capitalised && is_one_of(words[size - 1].lower, others)) --size;
  if (size == words.size()) return;
  linked.source.back().end = words[size - 1].span.end;
  cue.begin = words[size].span.begin;
}

/// "It has been alleged that guards took bribes": "it" stands for what follows.
void leave_out_it(const Article& article, const Text& text, LinkedSpans& linked) {
  if (linked.content.size() < 2 || to_lower(slice(article.text, linked.content.front())) != "it") return;
  const auto next = words_in(article, text, linked.content[1]);
  if (!next.empty() && next.front().lower == "that") linked.content.erase(linked.content.begin());
}

}  // namespace

void mend_source_edges(const Article& article, const Text& text, std::vector<LinkedSpans>& linked) {
  for (LinkedSpans& each : linked) {
    take_name(article, text, each);
    take_agent(article, text, each);
    leave_out_it(article, text, each);
    mend_source_clauses(article, text, each);
    part_as_saying(article, text, each);
    leave_out_denier(article, text, each);
    leave_out_asked(article, text, each);
    leave_out_bystander(article, text, each);
    take_reached(article, text, each);
    leave_out_auxiliaries(article, text, each);
    leave_out_day(article, text, each);
    leave_out_clock(article, text, each);
  }
}

}  // namespace gainsay
