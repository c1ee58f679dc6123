#include "attribution/no_comment.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/words.h"
#include "entities/sentence_tree.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_sentence = 200;  // words
constexpr std::uint32_t longest_cue = 12;
constexpr float rule_margin = 2.0F;
constexpr std::array<std::string_view, 5> answering = {"respond", "reply", "answer", "return", "acknowledge"};
constexpr std::array<std::string_view, 14> asked = {
    "call",   "calls",  "request", "requests", "question", "questions", "email",
    "emails", "e-mail", "e-mails", "message",  "messages", "inquiries", "enquiries"};
constexpr std::array<std::string_view, 4> negations = {"not", "n't", "n\u2019t", "never"};

constexpr std::array<std::string_view, 4> having = {"have", "make", "offer", "give"};
struct Silence {
  IndexRange source, cue;
};

class Finder {
 public:
  explicit Finder(const SentenceTree& tree) : tree_(tree) {}

  [[nodiscard]] std::optional<Silence> at(std::uint32_t verb) const {
    const std::string& lemma = tree_.lemma(verb);
    if (const auto unanswered = calls_to(verb)) return unanswered;
    if (const auto later = yet_to(verb)) return later;
    if (is_one_of(lemma, having)) return without_comment(verb);
    const bool reached = (lemma == "reach" || lemma == "contact") && tree_.penn(verb) == "VBN";
    // "has not yet commented"
    const bool comments = lemma == "comment" && (tree_.penn(verb) == "VB" || tree_.penn(verb) == "VBN");
    if (!reached && !comments && !is_one_of(lemma, answering)) return std::nullopt;
    const auto [subject, negated, first] = before(verb, reached ? "nsubj:pass" : "nsubj");
    if (!subject) return std::nullopt;
    const bool nobody = is_one_of(tree_.folded(tree_.phrase_of(*subject).begin), nobodies);
    if (!nobody && (!negated || first == verb)) return std::nullopt;
    const auto end = end_of(verb, reached, lemma);
    if (!end) return std::nullopt;
    IndexRange source = phrase_of(*subject, first);
    if (nobody) source = {tree_.phrase_of(*subject).begin, first};
    return Silence{source, {first, *end}};
  }

 private:
  /// What hangs on a verb and stands before it.
  struct Before {
    std::optional<std::uint32_t> subject;
    bool negated = false;
    std::uint32_t first = 0;  ///< of its auxiliaries, else the verb
  };
  [[nodiscard]] Before before(std::uint32_t verb, std::string_view subject) const {
    Before all{std::nullopt, false, verb};
    for (std::uint32_t i = tree_.tokens().begin; i < verb; ++i) {
      if (tree_.head(i) != verb) continue;
      const std::string_view relation = tree_.relation(i);
      if (!all.subject && relation == subject) all.subject = i;
      if (is_one_of(tree_.folded(i), negations) || is_one_of(tree_.word(i), negations)) all.negated = true;
      if (relation.starts_with("aux")) all.first = std::min(all.first, i);
    }
    return all;
  }

  // "Repeated calls to the bank went unanswered", "emails to the bank were not returned": the bank is silent.
  [[nodiscard]] std::optional<Silence> calls_to(std::uint32_t verb) const {
    constexpr std::array<std::string_view, 3> returned = {"returned", "answered", "acknowledged"};
    constexpr std::uint32_t longest = 8;  // words of whom they went to
    const std::uint32_t end = tree_.tokens().end;
    const bool went =
        tree_.folded(verb) == "went" && verb + 1 < end && tree_.folded(verb + 1) == "unanswered";
    const bool were_not = is_one_of(tree_.folded(verb), returned) && verb >= tree_.tokens().begin + 2 &&
                          tree_.folded(verb - 1) == "not" && tree_.folded(verb - 2) == "were";
    if (!went && !were_not) return std::nullopt;
    const std::uint32_t before = went ? verb : verb - 2;
    for (std::uint32_t to = before; to-- > tree_.tokens().begin + 1 && before - to <= longest + 1;) {
      if (tree_.folded(to) != "to" || !is_one_of(tree_.folded(to - 1), asked)) continue;
      std::uint32_t last = to + 1;
      while (last < before && tree_.folded(last) != "for" && tree_.folded(last) != "seeking" &&
             tree_.word(last) != ",")
        ++last;
      // "Calls to close the plant" are no calls to anybody.
      if (last == to + 1 || tree_.penn(to + 1) == "VB" || !tree_.is_noun(last - 1)) return std::nullopt;
      // "Calls to his line": he is silent.
      if (tree_.penn(to + 1) == "PRP$") last = to + 2;
      return Silence{{to + 1, last}, {before, went ? verb + 2 : verb + 1}};
    }
    return std::nullopt;
  }

  // "The bank has yet to comment".
  [[nodiscard]] std::optional<Silence> yet_to(std::uint32_t verb) const {
    constexpr std::array<std::string_view, 4> saying = {"comment", "respond", "reply", "answer"};
    const std::uint32_t begin = tree_.tokens().begin;
    if (!is_one_of(tree_.folded(verb), saying) || verb < begin + 4 || tree_.folded(verb - 1) != "to" ||
        tree_.folded(verb - 2) != "yet" || tree_.lemma(verb - 3) != "have")
      return std::nullopt;
    std::uint32_t first = verb - 3;
    while (first > begin && tree_.word(first - 1) != "," && tree_.word(first - 1) != ";" &&
           verb - first < longest_cue)
      --first;
    if (first == verb - 3) return std::nullopt;
    return Silence{{first, verb - 3}, {verb - 3, verb + 1}};
  }

  // "The office had no comment".
  [[nodiscard]] std::optional<Silence> without_comment(std::uint32_t verb) const {
    const auto [subject, negated, first] = before(verb, "nsubj");
    const std::uint32_t end = tree_.tokens().end;
    for (std::uint32_t i = verb + 1; i + 1 < end && i <= verb + 2 && subject; ++i) {
      const std::string noun = tree_.folded(i + 1);
      if (tree_.folded(i) == "no" && (noun == "comment" || noun == "comments"))
        return Silence{phrase_of(*subject, first), {first, i + 2}};
    }
    return std::nullopt;
  }

  // Past what the verb takes; nothing where that is no request: "did not return the ball".
  [[nodiscard]] std::optional<std::uint32_t> end_of(std::uint32_t verb, bool reached,
                                                    const std::string& lemma) const {
    std::uint32_t end = verb + 1;
    bool of_request = false;
    for (std::uint32_t i = verb + 1; i < tree_.tokens().end; ++i) {
      const std::string_view relation = tree_.relation(i);
      if (tree_.head(i) != verb) continue;
      if (relation == "obl" || relation == "obj") {
        const std::string word = tree_.folded(i);
        const bool request = is_one_of(word, asked) || word == "comment" || word == "it" || word == "them";
        if (!request) {
          if (relation == "obj") return std::nullopt;
          continue;
        }
        of_request = of_request || word != "it";
        std::uint32_t last = i;
        while (last + 1 < tree_.tokens().end && last - verb < longest_cue && tree_.under(last + 1, i) &&
               tree_.word(last + 1) != ",")
          ++last;
        end = std::max(end, last + 1);
      }
    }
    const bool takes_call = lemma == "return" || lemma == "acknowledge";
    if (!reached && takes_call && !of_request) return std::nullopt;
    return end;
  }

  [[nodiscard]] IndexRange phrase_of(std::uint32_t top, std::uint32_t before) const {
    IndexRange range = tree_.phrase_of(top);
    // "Asked whether he would resign, the governor did not reply": the question is often taken along.
    for (std::uint32_t i = range.begin; i < top; ++i) {
      if (tree_.word(i) == ",") range.begin = i + 1;
    }
    // "Mayor Tor Brill", read as two subjects side by side.
    const auto beside = [&](std::uint32_t token) {
      return token < before && tree_.head(token) == tree_.head(top) &&
             tree_.relation(token) == tree_.relation(top);
    };
    while (beside(range.end)) range.end = tree_.phrase_of(range.end).end;
    range.end = std::max(top + 1, std::min(range.end, before));
    while (range.end > top + 1 && tree_.word(range.end - 1) == ",") --range.end;
    return range;
  }

  const SentenceTree& tree_;
};

/// A silence in the text's bytes.
struct Found {
  Span verb, cue, source;
  std::uint32_t sentence = 0;
  std::uint32_t before_comma =
      0;               ///< the end of the word before the comma that its source stands behind, if any
  bool known = false;  ///< to an attribution that was there before
};

/// "Neither did the prison board.", behind a silence.
std::optional<Silence> neither(const SentenceTree& tree) {
  constexpr std::array<std::string_view, 2> openings = {"neither", "nor"};
  constexpr std::array<std::string_view, 5> verbs = {"did", "has", "have", "had", "would"};
  constexpr std::uint32_t longest = 14;  // words
  IndexRange words = tree.tokens();
  while (words.size() > 0 && tree.universal(words.end - 1) == "PUNCT") --words.end;
  if (words.size() < 3 || words.size() > longest || !is_one_of(tree.folded(words.begin), openings) ||
      !is_one_of(tree.folded(words.begin + 1), verbs) || !tree.is_noun(words.end - 1))
    return std::nullopt;
  return Silence{{words.begin + 2, words.end}, {words.begin, words.begin + 2}};
}

std::vector<Found> find_silences(const Article& article, const Text& text, const Syntax& syntax,
                                 const SyntaxModel& model) {
  std::vector<Found> found;
  for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
    const IndexRange tokens = text.sentences[s].tokens;
    if (tokens.size() > longest_sentence) continue;
    const SentenceTree tree(article.text, text, syntax, model, tokens);
    if (!found.empty() && found.back().sentence + 1 == s) {
      if (const auto too = neither(tree))
        found.push_back({tree.span(too->cue), tree.span(too->cue), tree.span(too->source), s});
    }
    for (std::uint32_t verb = tokens.begin; verb < tokens.end; ++verb) {
      if (!tree.penn(verb).starts_with("VB")) continue;
      const auto silence = Finder(tree).at(verb);
      if (!silence || is_quoted(text, tree.span(silence->cue))) continue;
      const std::uint32_t begin = silence->source.begin;
      found.push_back({tree.span({verb, verb + 1}), tree.span(silence->cue), tree.span(silence->source), s,
                       begin > tokens.begin + 1 && tree.word(begin - 1) == ","
                           ? tree.span({begin - 2, begin - 1}).end
                           : 0});
    }
  }
  return found;
}

/// "Asked whether the limits were too high, she did not answer": the answer is no part of the question.
void cut_question(LinkedSpans& question, const Found& silence) {
  if (!question.source.empty()) return;
  for (Span& piece : question.content) {
    if (silence.before_comma > piece.begin && piece.contains(silence.source))
      piece.end = silence.before_comma;
  }
}

/// What the labeller made of the words of a silence gives way, but for one that has them as its cue.
void give_way(LinkedSpans& each, Found& silence) {
  const bool same = overlap(each.cue, silence.verb);
  const bool within = !each.content.empty() && silence.cue.contains(hull(each.content));
  if (same && (each.content.empty() || within)) {
    each.cue = {silence.cue};
    each.content.clear();
    if (each.source.empty()) each.source = {silence.source};
  }
  silence.known = silence.known || same;
  cut_question(each, silence);
  if (!same && within && !silence.cue.contains(hull(each.cue))) each.content.clear();
}

}  // namespace

void add_no_comments(const Article& article, const Text& text, const Syntax& syntax, const SyntaxModel& model,
                     std::vector<LinkedSpans>& linked) {
  std::vector<Found> found = find_silences(article, text, syntax, model);
  if (found.empty()) return;
  for (LinkedSpans& each : linked) {
    Spans pieces = each.cue;
    pieces.insert(pieces.end(), each.content.begin(), each.content.end());
    const Span all = hull(pieces);
    const std::uint32_t first = sentence_at(text, all.begin), last = sentence_at(text, all.end);
    for (auto at = std::partition_point(found.begin(), found.end(),
                                        [first](const Found& silence) { return silence.sentence < first; });
         at != found.end() && at->sentence <= last; ++at) {
      give_way(each, *at);
    }
  }
  // "Repeated calls to" is no cue of what became of the calls.
  std::erase_if(linked, [&](const LinkedSpans& each) {
    if (each.cue.empty() || each.content.empty()) return false;
    const auto cue = words_in(article, text, each.cue);
    const bool calls =
        std::any_of(cue.begin(), cue.end(), [](const Word& word) { return is_one_of(word.lower, asked); });
    return calls && std::any_of(found.begin(), found.end(), [&](const Found& silence) {
             return (hull(each.content).contains(silence.cue) || overlap(each.content, silence.source)) &&
                    hull(each.cue).end <= silence.source.begin;
           });
  });
  for (const Found& silence : found) {
    if (!silence.known) linked.push_back({{silence.source}, {silence.cue}, {}, rule_margin});
  }
}

}  // namespace gainsay
