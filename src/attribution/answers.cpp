#include "attribution/answers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

#include "attribution/meaning.h"
#include "attribution/pointers.h"
#include "attribution/turns.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

// Answers are looked for among this many attributions before them: it bounds the work on an endless text.
constexpr AttributionId farthest_answer = 200;
constexpr std::uint32_t pronoun_reach = 3;  // paragraphs
constexpr std::uint32_t reply_reach = 2;
constexpr std::size_t most_answered = 8;

bool is_answer(Stance stance) {
  return stance == Stance::denies || stance == Stance::rejects || stance == Stance::doubts ||
         stance == Stance::corrects || stance == Stance::confirms;
}

// Verbs of comment that other senses keep out of the lists of stances: "would not be drawn on".
constexpr std::array<std::string_view, 17> commenting = {
    "called", "calls",   "call",     "branded", "described", "describes", "labelled", "termed", "drawn",
    "issue",  "respond", "welcomed", "laughed", "dismissed", "accept",    "confirm",  "deny"};
constexpr std::array<std::string_view, 6> upholding = {"stand",    "stands",   "stood",
                                                       "standing", "repeated", "repeats"};

class AnswerFinder {
 public:
  AnswerFinder(const Article& article, const Text& text, std::vector<Attribution>& items)
      : article_(article), text_(text), items_(items) {
    for (const Attribution& item : items) {
      stems_.push_back(stems_of(item.content));
      pointers_.push_back(pointed_at(article, text, item));
      paragraphs_.push_back(text.sentences[sentence_at(text, hull(item.cue).begin)].paragraph);
      turns_.push_back(item.mode == Mode::direct && is_mark(item.cue));
    }
  }

  void run() {
    for (AttributionId id = 0; id < items_.size(); ++id) {
      if (in_headline(id)) continue;
      items_[id].answers = answers_of(id);
      follow(id);
    }
  }

 private:
  using Ids = std::vector<AttributionId>;

  [[nodiscard]] bool is_mark(const Spans& cue) const {
    const std::string_view words = slice(article_.text, hull(cue));
    return words == ":" || words == ".";
  }

  [[nodiscard]] std::set<std::string> stems_of(const Spans& content) const {
    std::set<std::string> stems;
    for (MeaningWord& word : meaning_words(article_, text_, content)) stems.insert(std::move(word.stem));
    return stems;
  }

  [[nodiscard]] bool in_headline(AttributionId id) const {
    return article_.paragraphs[paragraphs_[id]].kind == ParagraphKind::headline;
  }

  [[nodiscard]] bool by_another(AttributionId a, AttributionId b) const {
    return !items_[a].speaker || items_[a].speaker != items_[b].speaker;
  }

  [[nodiscard]] bool holds(AttributionId outer, AttributionId inner) const {
    for (auto at = items_[inner].parent; at; at = items_[*at].parent) {
      if (*at == outer) return true;
    }
    return false;
  }

  // Whether `id` can answer `other` at all.
  [[nodiscard]] bool may_answer(AttributionId id, AttributionId other) const {
    const bool says_something = !items_[other].content.empty() || items_[other].stance == Stance::accuses ||
                                items_[other].stance == Stance::claims;
    return says_something && !in_headline(other) && by_another(other, id) && !holds(other, id) &&
           !holds(id, other);
  }

  // What somebody else is quoted for within an attribution is answered with it, but for what a turn reports.
  [[nodiscard]] AttributionId outermost(AttributionId other) const {
    while (items_[other].parent && !turns_[*items_[other].parent]) other = *items_[other].parent;
    return other;
  }

  [[nodiscard]] AttributionId first_before(AttributionId id) const {
    return id - std::min(id, farthest_answer);
  }

  [[nodiscard]] Ids answers_of(AttributionId id) {
    const Attribution& item = items_[id];
    if (turns_[id]) return of_turn(id);
    const PointedAt& points = pointers_[id];
    if (const auto asked = asked_before(id); !asked.empty()) return asked;
    if (calls_untrue(id)) {
      if (const Ids claims = pointed_by(id); !claims.empty()) {
        items_[id].stance = Stance::denies;
        return claims;
      }
    }
    if (withholds(id)) return last_of(restated_by(id, 1));
    switch (points.pointer) {
      case Pointer::reply:
        return nearest(id, reply_reach, true);
      case Pointer::reaction:
        return nearest(id, reply_reach, false);
      case Pointer::contrary: {
        const Ids last = nearest(id, reply_reach, false);
        if (!last.empty() && item.stance == Stance::says && !item.content.empty())
          items_[id].stance = Stance::denies;
        return last;
      }
      case Pointer::none:
        break;
      default:
        if (comments(id)) return pointed_by(id);
    }
    if (is_answer(item.stance)) {
      Ids claims = restated_by(id, 2);
      if (claims.empty()) claims = restated_by(id, 1);
      if (claims.empty() && item.stance == Stance::denies && item.polarity == Polarity::positive)
        claims = charge_before(id);
      if (!claims.empty()) return claims;
    }
    return contradicted_by(id);
  }

  /// "Both allegations are false", "the reports were a lie".
  [[nodiscard]] bool calls_untrue(AttributionId id) const {
    constexpr std::array<std::string_view, 8> untrue = {"false",    "untrue", "baseless", "wrong",
                                                        "nonsense", "lies",   "lie",      "unfounded"};
    const Pointer pointer = pointers_[id].pointer;
    if (items_[id].stance != Stance::says || items_[id].content.empty()) return false;
    if (pointer != Pointer::one && pointer != Pointer::many && pointer != Pointer::both &&
        pointer != Pointer::account)
      return false;
    const auto words = words_in(article_, text_, items_[id].content.front());
    return std::any_of(words.begin(), words.end(),
                       [&](const Word& word) { return is_one_of(word.lower, untrue); });
  }

  /// "Would not say whether the readings existed", "neither confirmed nor denied that she had left".
  [[nodiscard]] bool withholds(AttributionId id) const {
    if (items_[id].content.empty()) return false;
    const auto cue = words_in(article_, text_, items_[id].cue);
    if (has_word(cue, "neither") && has_word(cue, "nor")) return true;
    const bool negated = has_word(cue, "not") || has_word(cue, "n't") || has_word(cue, "n\u2019t");
    const bool refuses = has_word(cue, "declined") || has_word(cue, "refused");
    return refuses || (negated && has_word(cue, "would") && items_[id].stance == Stance::other);
  }

  [[nodiscard]] static Ids last_of(Ids ids) {
    if (ids.size() > 1) ids.erase(ids.begin(), ids.end() - 1);
    return ids;
  }

  /// What somebody is accused of just before, or is claimed: "She denied taking it".
  [[nodiscard]] Ids charge_before(AttributionId id) const {
    for (AttributionId other = id; other-- > first_before(id);) {
      if (paragraphs_[id] - paragraphs_[other] > reply_reach) break;
      if (!may_answer(id, other) || turns_[other]) continue;
      const Stance stance = items_[other].stance;
      if (stance == Stance::accuses || stance == Stance::claims) return {outermost(other)};
    }
    return {};
  }

  /// Whether "it" or "the claim" can be what the cue is about: "called it", "welcomed the ruling".
  [[nodiscard]] bool comments(AttributionId id) const {
    const auto cue = words_in(article_, text_, items_[id].cue);
    const auto any = [&](const auto& list) {
      return std::any_of(cue.begin(), cue.end(),
                         [&](const Word& word) { return is_one_of(word.lower, list); });
    };
    if (any(upholding)) return false;
    const Stance stance = items_[id].stance;
    return is_answer(stance) || stance == Stance::criticises || stance == Stance::praises ||
           stance == Stance::thinks || stance == Stance::admits || stance == Stance::other || any(commenting);
  }

  // What was said last, by another, where it is said not to be so: "It is a lie", "There was no queue"; or
  // where few words give another number.
  [[nodiscard]] Ids contradicted_by(AttributionId id) {
    const Stance stance = items_[id].stance;
    if (stance != Stance::says && stance != Stance::claims && stance != Stance::denies &&
        stance != Stance::corrects)
      return {};
    if (items_[id].polarity == Polarity::negative || items_[id].parent) return {};
    if (has_word(words_in(article_, text_, items_[id].cue), "citing"))
      return {};  // passes on, answers nothing
    if (to_lower(slice(article_.text, hull(items_[id].cue))).find("den") != std::string::npos) return {};
    const auto words = words_in(article_, text_, items_[id].content);
    const bool untrue = says_untrue(article_, text_, items_[id].content);
    const bool negates_any = negates(id);
    if (negates_any) {
      const Ids same = restated_by(id, 1);
      if (!same.empty() && paragraphs_[id] - paragraphs_[same.back()] <= pronoun_reach) return same;
      if (const Ids denied = denied_before(id); !denied.empty()) {
        items_[id].stance = Stance::denies;
        return denied;
      }
      if (const auto claim = said_not_to_be(id)) {
        items_[id].stance = Stance::denies;
        return {*claim};
      }
    }
    const bool negated = negates_any && words.size() <= 8 && opens_with_none(words);
    const bool counted = words.size() <= 7 && has_number(id);
    if (!untrue && !negated && !counted) return {};
    const Ids last = nearest(id, 1, false);
    if (last.empty()) return {};
    const std::uint32_t apart = sentence_at(text_, hull(items_[id].cue).begin) -
                                sentence_at(text_, hull(items_[last.back()].cue).begin);
    if (untrue || (negated && apart <= 1)) {
      items_[id].stance = Stance::denies;
      return last;
    }
    if (apart > 1) return {};
    return counted && has_number(last.back()) ? last : Ids{};
  }

  // "None of them did it", "no ship had been there", "there was no queue", "they never got it"; not "he had
  // not seen it", which may only say what he did.
  [[nodiscard]] static bool opens_with_none(const std::vector<Word>& words) {
    constexpr std::array<std::string_view, 5> none = {"none", "nobody", "no", "nothing", "neither"};
    std::size_t at = 0;
    while (at < words.size() &&
           (words[at].lower == "that" || words[at].lower[0] < 'a' || words[at].lower[0] > 'z'))
      ++at;
    if (at + 1 >= words.size()) return false;
    if (is_one_of(words[at].lower, none) || words[at + 1].lower == "never") return true;
    return words[at].lower == "there" && at + 2 < words.size() && is_one_of(words[at + 2].lower, none);
  }

  // What the same source denied before in words of this: "denied that the dam had cracked. ... There is no
  // crack". Where that answers nothing, the last claim by another since.
  [[nodiscard]] Ids denied_before(AttributionId id) const {
    for (AttributionId other = id; other-- > first_before(id);) {
      if (paragraphs_[id] - paragraphs_[other] > pronoun_reach) break;
      if (by_another(other, id) || in_headline(other) || !is_denial(items_[other].stance) ||
          shared(other, id) == 0)
        continue;
      return items_[other].answers.empty() ? nearest(id, reply_reach, false) : items_[other].answers;
    }
    return {};
  }

  // "There is no crack": the last that another said of what is said not to be.
  [[nodiscard]] std::optional<AttributionId> said_not_to_be(AttributionId id) const {
    std::set<std::string> missing;
    const auto words = words_in(article_, text_, items_[id].content);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!is_one_of(words[i].lower, std::array<std::string_view, 3>{"no", "any", "without"})) continue;
      const std::vector<Word> next(
          words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
          words.begin() + static_cast<std::ptrdiff_t>(std::min(i + 3, words.size())));
      for (MeaningWord& word : meaning_words(next)) missing.insert(std::move(word.stem));
    }
    for (AttributionId other = id; other-- > first_before(id);) {
      if (paragraphs_[id] - paragraphs_[other] > pronoun_reach) break;
      if (!may_answer(id, other) || is_answer(items_[other].stance) || turns_[other]) continue;
      const bool met = std::any_of(missing.begin(), missing.end(),
                                   [&](const std::string& word) { return stems_[other].count(word) > 0; });
      if (met) return outermost(other);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool has_number(AttributionId id) const {
    constexpr std::array<std::string_view, 12> numbers = {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twice"};
    const auto words = words_in(article_, text_, items_[id].content);
    return std::any_of(words.begin(), words.end(), [&](const Word& word) {
      return is_one_of(word.lower, numbers) || (word.lower[0] >= '0' && word.lower[0] <= '9');
    });
  }

  // The nearest before `id`; what it answers where it points back itself.
  [[nodiscard]] Ids nearest(AttributionId id, std::uint32_t reach, bool questions) const {
    for (AttributionId other = id; other-- > first_before(id);) {
      if (paragraphs_[id] - paragraphs_[other] > reach) break;
      if (!may_answer(id, other) || turns_[other]) continue;
      if (items_[other].stance == Stance::asks && !questions) continue;
      if (items_[other].polarity == Polarity::negative && items_[other].stance == Stance::says) continue;
      const bool passes_on = pointers_[other].pointer != Pointer::none &&
                             pointers_[other].pointer != Pointer::reply && !items_[other].answers.empty();
      if (passes_on) return items_[other].answers;
      const AttributionId outer = outermost(other);
      if (!may_answer(id, outer)) continue;
      return {outer};
    }
    return {};
  }

  [[nodiscard]] Ids pointed_by(AttributionId id) const {
    const PointedAt& points = pointers_[id];
    if (points.pointer == Pointer::pronoun) return nearest(id, pronoun_reach, false);
    if (points.pointer == Pointer::many && points.owner.empty()) return only_claims(run_before(id));
    if (points.pointer == Pointer::both) {
      Ids run = only_claims(run_before(id));
      if (run.size() > 2) run.erase(run.begin(), run.end() - 2);
      return run;
    }
    const auto found = best_pointed(id);
    if (!found || (points.pointer == Pointer::document && !found->named)) return {};
    const std::optional<AttributionId> best = found->id;
    if (points.pointer == Pointer::one) return {*best};

    // All that its source says there.
    Ids all{*best};
    for (AttributionId other = *best; other-- > first_before(id) && all.size() < most_answered;) {
      if (holds(*best, other) || items_[other].parent) continue;
      if (!may_answer(id, other)) break;
      if (by_another(other, *best)) break;
      if (items_[other].polarity == Polarity::positive) all.push_back(other);
    }
    std::reverse(all.begin(), all.end());
    return all;
  }

  // The one that the phrase fits best: whose it is, then words in common, then the nearest.
  // Of a run that has claims and accusations, these.
  [[nodiscard]] Ids only_claims(Ids run) const {
    const auto is_claim = [&](AttributionId id) {
      return items_[id].stance == Stance::claims || items_[id].stance == Stance::accuses;
    };
    if (std::any_of(run.begin(), run.end(), is_claim))
      std::erase_if(run, [&](AttributionId id) { return !is_claim(id); });
    return run;
  }

  struct Fit {
    AttributionId id = 0;
    bool named = false;  // its source is what the phrase calls it
  };

  [[nodiscard]] std::optional<Fit> best_pointed(AttributionId id) const {
    const PointedAt& points = pointers_[id];
    std::optional<Fit> best;
    std::size_t best_fit = 0;
    for (AttributionId other = id; other-- > first_before(id);) {
      if (!may_answer(id, other) || turns_[other]) continue;
      if (items_[other].stance == Stance::asks || items_[other].polarity == Polarity::negative) continue;
      const auto source = stems_of(items_[other].source);
      std::size_t fit = 0;
      bool named = false;
      for (const std::string& stem : points.about) {
        fit += stems_[other].count(stem) + 2 * source.count(stem);
        named = named || source.count(stem) > 0;
      }
      if (!points.owner.empty() && is_owner(other, points.owner)) fit += 3;
      if (best && fit <= best_fit) continue;
      if (!may_answer(id, outermost(other))) continue;
      best = Fit{outermost(other), named};
      best_fit = fit;
    }
    return best;
  }

  [[nodiscard]] bool is_owner(AttributionId id, const std::string& owner) const {
    for (AttributionId other = 0; other <= id; ++other) {
      if (other != id && by_another(other, id)) continue;
      if (has_word(words_in(article_, text_, items_[other].source), owner)) return true;
    }
    return false;
  }

  // Back from `id`: the attributions by others, up to an answer or to the same source.
  [[nodiscard]] Ids run_before(AttributionId id) const {
    Ids run;
    for (AttributionId other = id; other-- > first_before(id);) {
      if (in_headline(other)) break;
      if (items_[other].parent || holds(other, id)) continue;
      if (!by_another(other, id) || is_answer(items_[other].stance)) {
        if (run.empty()) continue;
        break;
      }
      if (!items_[other].content.empty()) run.push_back(other);
      if (run.size() == most_answered) break;
    }
    std::reverse(run.begin(), run.end());
    return run;
  }

  [[nodiscard]] std::size_t shared(AttributionId a, AttributionId b) const {
    return static_cast<std::size_t>(
        std::count_if(stems_[a].begin(), stems_[a].end(),
                      [&](const std::string& word) { return stems_[b].count(word) > 0; }));
  }

  [[nodiscard]] Ids restated_by(AttributionId id, std::size_t least) const {
    Ids claims;
    for (AttributionId other = first_before(id); other < id; ++other) {
      if (!may_answer(id, other) || is_answer(items_[other].stance) || turns_[other]) continue;
      const std::size_t smaller = std::min(stems_[id].size(), stems_[other].size());
      const std::size_t common_words = shared(id, other);
      if (common_words >= least && common_words * 3 >= smaller) claims.push_back(other);
    }
    if (least < 2 && claims.size() > 1) claims.erase(claims.begin(), claims.end() - 1);
    return claims;
  }

  // "Asked whether it rang, she said no."
  [[nodiscard]] Ids asked_before(AttributionId id) const {
    if (items_[id].content.empty()) return {};
    const std::uint32_t sentence = sentence_at(text_, hull(items_[id].cue).begin);
    for (AttributionId other = id; other-- > first_before(id);) {
      const Span cue = hull(items_[other].cue);
      if (sentence_at(text_, cue.begin) != sentence) break;
      const bool before = items_[other].source.empty() || items_[other].source.front().begin > cue.end;
      if (before && to_lower(slice(article_.text, cue)) == "asked" && may_answer(id, other)) return {other};
    }
    return {};
  }

  // A turn answers what the turn before reports of others, or its question.
  [[nodiscard]] Ids of_turn(AttributionId id) const {
    if (is_question(article_, items_[id].content) || asks_most(id)) return {};
    AttributionId before = id;
    while (before > 0 && (!turns_[before - 1] || !by_another(before - 1, id))) --before;
    if (before-- == 0) return {};
    if (is_question(article_, items_[before].content) && !wants_yes_or_no(items_[before].content)) return {};
    for (AttributionId inner = id; --inner > before;) {
      const bool reported = items_[inner].parent == before && !items_[inner].content.empty();
      if (reported && items_[inner].stance != Stance::asks) return {inner};
    }
    return wants_yes_or_no(items_[before].content) ? Ids{before} : Ids{};
  }

  // Who asks in a dialogue mostly asks.
  [[nodiscard]] bool asks_most(AttributionId id) const {
    std::size_t own = 0;
    std::size_t others = 0;
    for (AttributionId other = first_before(id); other < items_.size() && other < id + farthest_answer;
         ++other) {
      if (!turns_[other] || !is_question(article_, items_[other].content)) continue;
      (by_another(other, id) ? others : own) += 1;
    }
    return own > others;
  }

  [[nodiscard]] bool wants_yes_or_no(const Spans& content) const {
    if (!is_question(article_, content)) return false;
    constexpr std::array<std::string_view, 16> openings = {"is",  "are", "was",   "were",  "do",   "does",
                                                           "did", "has", "have",  "had",   "will", "would",
                                                           "can", "so",  "could", "should"};
    const Span last = text_.sentences[sentence_at(text_, content.back().end - 1)].span;
    const auto words = words_in(article_, text_, last);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool opens = i == 0 || words[i - 1].lower == ",";
      if (opens && is_one_of(words[i].lower, openings)) return true;
    }
    return false;
  }

  [[nodiscard]] bool negates(AttributionId id) const {
    const auto words = words_in(article_, text_, items_[id].content);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (negates_at(words, i)) return true;
    }
    return false;
  }

  // The same source goes on: "The camp is empty," the official added.
  void follow(AttributionId id) {
    if (id == 0 || by_another(id - 1, id) || items_[id - 1].answers.empty() || !negates(id)) return;
    if (items_[id - 1].stance == Stance::confirms) return;
    if (items_[id].stance != Stance::says && items_[id].stance != Stance::claims) return;
    Ids met;
    for (const AttributionId claim : items_[id - 1].answers) {
      if (shared(id, claim) > 0) met.push_back(claim);
    }
    if (met.empty()) return;
    items_[id].answers = std::move(met);
    items_[id].stance = Stance::denies;
  }

  const Article& article_;
  const Text& text_;
  std::vector<Attribution>& items_;
  std::vector<std::set<std::string>> stems_;
  std::vector<PointedAt> pointers_;
  std::vector<std::uint32_t> paragraphs_;
  std::vector<bool> turns_;
};

}  // namespace

void find_answers(const Article& article, const Text& text, std::vector<Attribution>& items) {
  AnswerFinder(article, text, items).run();
}

}  // namespace gainsay
