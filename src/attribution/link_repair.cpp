#include "attribution/link_repair.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "attribution/words.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 19> marks = {",",      ".",  ";",  ":",      "!",      "?",  "(",
                                                    ")",      "-",  "--", "\u2013", "\u2014", "\"", "\u201C",
                                                    "\u201D", "``", "''", "[",      "]"};
constexpr std::array<std::string_view, 9> subject_pronouns = {"he", "she", "they", "it",  "we",
                                                              "i",  "who", "you",  "some"};
constexpr std::array<std::string_view, 11> adverbs = {"also",  "now", "then", "later", "once",      "again",
                                                      "still", "has", "have", "had",   "repeatedly"};
/// In words. Statements are shorter; the limits keep hostile text from taking quadratic time.
constexpr std::uint32_t longest_gap = 40;
constexpr std::uint32_t longest_sentence = 200;
constexpr std::uint32_t longest_aside = 9;  // after "said": day, place, addressee, full stop

class Repair {
 public:
  Repair(const Article& article, const Text& text, const std::vector<LabelledSpan>& labelled)
      : article_(article), text_(text), labelled_(labelled) {}

  // "Mila said the shots came from the road; Andrei, her husband, said that": of what ends right before a
  // cue, the words behind a semicolon are that cue's source.
  void take_sources(std::vector<LinkedSpans>& all) const {
    std::vector<std::pair<std::uint32_t, std::size_t>> ends;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].content.empty()) ends.emplace_back(all[i].content.back().end, i);
    }
    std::sort(ends.begin(), ends.end());
    for (LinkedSpans& linked : all) {
      const std::uint32_t cue = hull(linked.cue).begin;
      auto end =
          std::lower_bound(ends.begin(), ends.end(), std::pair{cue - std::min(cue, 2U), std::size_t{0}});
      for (; end != ends.end() && end->first <= cue; ++end) {
        if (all[end->second].cue != linked.cue) take_source(linked, all[end->second].content.back());
      }
    }
  }

  void run(LinkedSpans& linked) const {
    join_pieces(linked);
    turn_around(linked);
    give_back_front(linked);
    leave_out_verb(linked);
    if (linked.content.empty()) find_content(linked);
    take_front(linked);
    if (linked.source.empty()) find_subject(linked);
    leave_out_article(linked);
  }

 private:
  void take_source(LinkedSpans& linked, Span& before) const {
    constexpr std::uint32_t longest_source = 60;  // bytes
    const std::string_view words = slice(article_.text, before);
    const std::size_t mark = words.rfind("; ");
    if (mark == std::string_view::npos || words.size() - mark > longest_source) return;
    const std::uint32_t at = before.begin + static_cast<std::uint32_t>(mark);
    if (is_quoted(text_, {at, before.end})) return;
    linked.source = {{at + 2, before.end}};
    before.end = at;
  }

  [[nodiscard]] std::string_view word(std::uint32_t token) const {
    return slice(article_.text, text_.tokens[token].span);
  }
  [[nodiscard]] std::uint32_t token_at(std::uint32_t byte) const {
    return tokens_in(text_, {byte, byte}).begin;
  }
  [[nodiscard]] IndexRange range(Span span) const {
    return {token_at(span.begin), std::max(token_at(span.begin), token_at(span.end))};
  }
  [[nodiscard]] bool is_mark(std::uint32_t token) const { return is_one_of(word(token), marks); }
  [[nodiscard]] std::string lower(std::uint32_t token) const { return to_lower(word(token)); }
  [[nodiscard]] bool capitalised(std::uint32_t token) const {
    const char c = word(token).front();
    return c >= 'A' && c <= 'Z';
  }

  [[nodiscard]] const LabelledSpan* label_at(Span token) const {
    const auto after =
        std::upper_bound(labelled_.begin(), labelled_.end(), token.begin,
                         [](std::uint32_t at, const LabelledSpan& each) { return at < each.span.begin; });
    if (after == labelled_.begin()) return nullptr;
    return std::prev(after)->span.overlaps(token) ? &*std::prev(after) : nullptr;
  }
  [[nodiscard]] bool is_free(std::uint32_t token) const {
    return label_at(text_.tokens[token].span) == nullptr;
  }
  [[nodiscard]] const Sentence& sentence_of(std::uint32_t at) const {
    return text_.sentences[sentence_at(text_, at)];
  }
  // Two pieces with nothing but unlabelled words between them are one.
  void join_pieces(LinkedSpans& linked) const {
    Spans joined;
    for (const Span piece : linked.content) {
      bool join = !joined.empty() && joined.back().end <= piece.begin;
      if (join) {
        const IndexRange gap = range({joined.back().end, piece.begin});
        join = gap.size() <= longest_gap;
        for (std::uint32_t i = gap.begin; join && i < gap.end; ++i) join = join && is_free(i);
        join = join && sentence_at(text_, joined.back().end - 1) == sentence_at(text_, piece.begin);
      }
      if (join)
        joined.back().end = piece.end;
      else
        joined.push_back(piece);
    }
    linked.content = std::move(joined);
  }

  // "No water at Selvet, say exiles": who speaks stands last, and what is said was taken for who speaks.
  void turn_around(LinkedSpans& linked) const {
    constexpr std::uint32_t longest_speaker = 6;  // words
    if (linked.source.size() != 1 || linked.content.size() != 1) return;
    IndexRange source = range(linked.source.front());
    if (source.size() > 1 && word(source.end - 1) == ",") --source.end;
    const IndexRange cue = range(hull(linked.cue));
    const IndexRange content = range(linked.content.front());
    if (cue.size() != 1 || !is_one_of(lower(cue.begin), std::array<std::string_view, 2>{"say", "says"}))
      return;
    const bool in_order = source.end + 1 == cue.begin && word(source.end) == "," && content.begin == cue.end;
    if (!in_order || source.size() < 2 || content.size() == 0 || content.size() > longest_speaker) return;
    for (std::uint32_t i = source.begin; i < source.end; ++i) {
      if (is_mark(i)) return;  // "The minister, a lawyer, says so"
    }
    constexpr std::array<std::string_view, 10> clausal = {"that", "it",  "he",   "she",   "they",
                                                          "is",   "are", "will", "there", "so"};
    for (std::uint32_t i = content.begin; i < content.end; ++i) {
      if (is_mark(i) || is_one_of(lower(i), clausal)) return;
    }
    const IndexRange sentence = sentence_of(linked.cue.front().begin).tokens;
    const bool ends = content.end == sentence.end || is_mark(content.end) || lower(content.end) == "as";
    if (!ends) return;
    linked.source.front().end = text_.tokens[source.end - 1].span.end;
    std::swap(linked.source, linked.content);
  }

  // "The bridge, three farmers said, had been closed": what stands before who speaks begins what is said.
  void give_back_front(LinkedSpans& linked) const {
    constexpr std::array<std::string_view, 19> goes_on = {
        "is",  "are", "was",   "were", "has",  "have",  "had",   "do",     "does",  "did",
        "can", "may", "might", "must", "will", "would", "could", "should", "cannot"};
    if (linked.source.size() != 1 || linked.content.empty()) return;
    const IndexRange source = range(linked.source.front());
    const IndexRange content = range(linked.content.front());
    if (source.end > range(hull(linked.cue)).begin || content.begin <= source.end) return;
    if (word(content.begin - 1) != "," || !is_one_of(lower(content.begin), goes_on)) return;
    std::uint32_t comma = source.end;
    for (std::uint32_t i = source.begin; i < source.end; ++i) {
      if (!is_mark(i)) continue;
      if (word(i) != "," || comma != source.end) return;
      comma = i;
    }
    if (comma == source.begin || comma + 1 >= source.end) return;
    const Span front{linked.source.front().begin, text_.tokens[comma - 1].span.end};
    linked.source.front().begin = text_.tokens[comma + 1].span.begin;
    linked.content.insert(linked.content.begin(), front);
  }

  // "The frequent criticism of his rivals": "the" names nobody.
  void leave_out_article(LinkedSpans& linked) const {
    constexpr std::array<std::string_view, 3> articles = {"the", "a", "an"};
    if (linked.source.size() != 1) return;
    const IndexRange source = range(linked.source.front());
    if (source.size() == 1 && is_one_of(lower(source.begin), articles)) linked.source.clear();
  }

  // "I grew up believing": who does it is who believes it.
  void leave_out_verb(LinkedSpans& linked) const {
    constexpr std::array<std::string_view, 6> pronouns = {"i", "he", "she", "we", "they", "it"};
    constexpr std::array<std::string_view, 12> belongs = {
        "and", "or", "who", "both", "all", "two", "each", "themselves", "alone", "himself", "herself", "too"};
    if (linked.source.size() != 1) return;
    const IndexRange source = range(linked.source.front());
    if (source.size() < 2 || !is_one_of(lower(source.begin), pronouns)) return;
    const std::string next = lower(source.begin + 1);
    if (is_one_of(next, belongs) || next.front() < 'a' || next.front() > 'z' || capitalised(source.begin + 1))
      return;
    linked.source.front().end = text_.tokens[source.begin].span.end;
  }

  // "The van left, a clerk said on Monday." and "A clerk said the van left."
  void find_content(LinkedSpans& linked) const {
    if (linked.source.empty()) return;
    const Span cue = hull(linked.cue);
    const Span source = hull(linked.source);
    const Sentence& sentence = sentence_of(cue.begin);
    if (!sentence.span.contains(cue) || !sentence.span.contains(source)) return;
    const IndexRange before = range({sentence.span.begin, std::min(cue.begin, source.begin)});
    const IndexRange after = range({std::max(cue.end, source.end), sentence.span.end});
    const auto free = [this](IndexRange range) {
      for (std::uint32_t i = range.begin; i < range.end; ++i)
        if (!is_free(i)) return false;
      return true;
    };
    if (before.size() > 3 && before.size() < longest_sentence && word(before.end - 1) == "," &&
        after.size() <= longest_aside && free(before)) {
      std::uint32_t begin = before.begin;
      // A dateline is nobody's statement.
      for (std::uint32_t i = before.begin; i < before.end && i < before.begin + 8; ++i) {
        if (word(i) == "\u2013" || word(i) == "\u2014" || word(i) == "-" || word(i) == "--") begin = i + 1;
        if (!capitalised(i) && !is_mark(i)) break;
      }
      const std::uint32_t after_dateline = dateline_of(article_).end;
      while (begin < before.end && text_.tokens[begin].span.begin < after_dateline) ++begin;
      if (begin + 1 < before.end)
        linked.content = {{text_.tokens[begin].span.begin, text_.tokens[before.end - 2].span.end}};
    } else if (source.end <= cue.begin && after.size() > 3 && after.size() < longest_sentence &&
               free(after) && !is_mark(after.begin)) {
      std::uint32_t end = after.end;
      while (end > after.begin && is_mark(end - 1)) --end;
      if (end > after.begin + 1)
        linked.content = {{text_.tokens[after.begin].span.begin, text_.tokens[end - 1].span.end}};
    }
  }

  // "Volna Hora, the movement to which most belong,"
  [[nodiscard]] bool opens_with_name(IndexRange before) const {
    constexpr std::array<std::string_view, 6> explaining = {"the", "a", "an", "who", "which", "whose"};
    std::uint32_t end = before.begin;
    while (end < before.end && capitalised(end)) ++end;
    if (end == before.begin || end + 1 >= before.end || word(end) != ",") return false;
    // "However, the man, ..."
    const bool relative = word(end + 1) == "who" || word(end + 1) == "which" || word(end + 1) == "whose";
    return (end - before.begin > 1 || relative) && is_one_of(word(end + 1), explaining);
  }

  // "Unlike Orvel, the mill has no owner who could pay, they say": with who speaks behind it, what is said
  // begins where the sentence does.
  void take_front(LinkedSpans& linked) const {
    constexpr std::uint32_t longest_front = 25;  // words
    constexpr std::array<std::string_view, 4> relatives = {"that", "which", "who", "what"};
    constexpr std::array<std::string_view, 6> plain_cues = {"say",  "says",     "said",
                                                            "told", "reported", "according"};
    if (linked.content.empty() || linked.source.empty()) return;
    Span& content = linked.content.front();
    const std::uint32_t said = std::min(hull(linked.cue).begin, hull(linked.source).begin);
    const Sentence& sentence = sentence_of(content.begin);
    if (said < content.end || said >= sentence.span.end || is_quoted(text_, content)) return;
    IndexRange front = range({sentence.span.begin, content.begin});
    if (front.size() > 0 && is_one_of(lower(front.begin), opening_conjunctions)) ++front.begin;
    if (front.size() == 0 || front.size() > longest_front) return;
    const bool relative = is_one_of(lower(front.end), relatives);
    const bool cut = relative ? lower(front.end) == "that" : front.size() > 2 && word(front.end - 1) == ",";
    if (!cut || !is_one_of(lower(range(hull(linked.cue)).begin), plain_cues)) return;
    const std::uint32_t after_dateline = dateline_of(article_).end;
    for (std::uint32_t i = front.begin; i < front.end; ++i) {
      if (!is_free(i) || text_.tokens[i].span.begin < after_dateline || word(i) == ";" || word(i) == ":")
        return;
    }
    content.begin = text_.tokens[front.begin].span.begin;
  }

  // "Its chief inspector, Ana Brill," at the front of the sentence.
  [[nodiscard]] std::optional<Span> apposed_subject(IndexRange before, bool passive) const {
    constexpr std::uint32_t longest = 16;  // words
    if (before.size() < 4 || before.size() > longest || word(before.end - 1) != ",") return std::nullopt;
    std::uint32_t commas = 0;
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
      if (!is_free(i)) return std::nullopt;
      if (word(i) == ",")
        ++commas;
      else if (is_mark(i))
        return std::nullopt;
    }
    const bool name = capitalised(before.end - 2) && capitalised(before.end - 3);
    if (commas != 2 || (!name && (passive || !opens_with_name(before)))) return std::nullopt;
    return Span{text_.tokens[before.begin].span.begin, text_.tokens[before.end - 1].span.end};
  }

  // The pronoun or name right before the cue.
  void find_subject(LinkedSpans& linked) const {
    const Span cue = hull(linked.cue);
    const Sentence& sentence = sentence_of(cue.begin);
    const IndexRange before = range({sentence.span.begin, std::max(cue.begin, sentence.span.begin)});
    std::uint32_t end = before.end;
    while (end > before.begin && is_one_of(lower(end - 1), adverbs)) --end;
    if (end == before.begin) return;
    if (is_one_of(lower(end - 1), subject_pronouns)) {
      if (is_free(end - 1)) linked.source = {text_.tokens[end - 1].span};
      return;
    }
    // "Wassim Hale, whose wife was taken, has been told": told by whom?
    const auto cue_words = words_in(article_, text_, linked.cue);
    const bool passive = has_any(cue_words, passive_auxiliaries);
    if (const auto apposed = apposed_subject({before.begin, end}, passive)) {
      linked.source = {*apposed};
      return;
    }
    std::uint32_t begin = end;
    while (begin > before.begin && capitalised(begin - 1) && is_free(begin - 1)) --begin;
    if (begin == end) return;
    // One capital at the beginning of a sentence makes no name.
    if (begin == before.begin && end - begin == 1) return;
    linked.source = {{text_.tokens[begin].span.begin, text_.tokens[end - 1].span.end}};
  }

  const Article& article_;
  const Text& text_;
  const std::vector<LabelledSpan>& labelled_;
};

}  // namespace

void repair_links(const Article& article, const Text& text, const std::vector<LabelledSpan>& labelled,
                  std::vector<LinkedSpans>& linked) {
  const Repair repair(article, text, labelled);
  for (LinkedSpans& each : linked) repair.run(each);
  repair.take_sources(linked);
}

}  // namespace gainsay
