#include "attribution/answers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "attribution/charges.h"
#include "attribution/contradictions.h"
#include "attribution/dialogue_answers.h"
#include "attribution/discourse.h"
#include "attribution/meaning.h"
#include "attribution/named_claims.h"
#include "attribution/pointed_back.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

// Verbs of comment that other senses keep out of the lists of stances: "would not be drawn on".
constexpr std::array<std::string_view, 22> commenting = {
    "called",    "calls",    "call",      "branded", "described", "describes", "labelled", "termed",
    "drawn",     "contests", "contested", "contest", "issue",     "respond",   "welcomed", "laughed",
    "dismissed", "accept",   "confirm",   "deny",    "reacting",  "reacted"};
// "She meant it": what she thinks, not what others said.
constexpr std::array<std::string_view, 9> meaning = {"meant", "mean", "means", "knew",  "know",
                                                     "knows", "want", "wants", "wanted"};
constexpr std::array<std::string_view, 6> upholding = {"stand",    "stands",   "stood",
                                                       "standing", "repeated", "repeats"};

/// "Would not say whether the readings existed", "neither confirmed nor denied that she had left".
bool withholds(const Discourse& said, AttributionId id) {
  if (said.items[id].content.empty()) return false;
  const auto cue = words_in(said.article, said.text, said.items[id].cue);
  if (has_word(cue, "neither") && has_word(cue, "nor")) return true;
  if (has_word(cue, "name") || has_word(cue, "identify"))
    return false;  // "did not name them": whom, not what
  const bool negated = has_word(cue, "not") || has_word(cue, "n't") || has_word(cue, "n\u2019t");
  const bool refuses = has_word(cue, "declined") || has_word(cue, "refused");
  return refuses || (negated && has_word(cue, "would") && said.items[id].stance == Stance::other);
}

/// "Would neither confirm nor deny that Heron existed": the last that was said of one that is named there.
AttributionIds named_before(const Discourse& said, AttributionId id) {
  auto names = words_in(said.article, said.text, said.items[id].content);
  std::erase_if(names, [](const Word& word) { return !word.capitalised; });
  const auto stems = meaning_words(names);
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > Discourse::pronoun_reach) break;
    if (!said.may_answer(id, other) || is_answer(said.items[other].stance) || said.turns[other]) continue;
    const bool of_it = std::any_of(stems.begin(), stems.end(), [&](const MeaningWord& each) {
      return said.stems[other].contains(each.stem) && !said.topics.contains(each.stem);
    });
    if (of_it) return {said.answered_with(id, other)};
  }
  return {};
}

AttributionIds last_of(AttributionIds ids) {
  if (ids.size() > 1) ids.erase(ids.begin(), ids.end() - 1);
  return ids;
}

/// "That she had meant stationery", "that two were hurt": other words or another figure for what was said.
bool puts_right(const std::vector<Word>& content) {
  return has_word(content, "meant") ||
         std::any_of(content.begin(), content.end(), [](const Word& word) { return is_number(word.lower); });
}

/// What puts earlier words of one's own right: "We accept that this was untrue", "half took it back", "was no
/// longer sure", "Her office clarified that she had meant stationery".
AttributionIds own_words(const Discourse& said, AttributionId id) {
  const auto cue = words_in(said.article, said.text, said.items[id].cue);
  const bool no_longer = has_word(cue, "longer");
  const bool clarifies = (has_word(cue, "clarified") || has_word(cue, "clarifies")) &&
                         !puts_right(words_in(said.article, said.text, said.items[id].content));
  const bool takes_back = said.items[id].stance == Stance::corrects || no_longer;
  if (!takes_back || (said.items[id].polarity == Polarity::negative && !no_longer)) return {};
  const auto source = words_in(said.article, said.text, said.items[id].source);
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > Discourse::pronoun_reach) break;
    if (said.in_headline(other) || said.items[other].content.empty() || said.holds(other, id) ||
        said.holds(id, other) || is_answer(said.items[other].stance) ||
        said.items[other].stance == Stance::asks)
      continue;
    // "She also clarified that her daughter came in her official capacity" puts nothing right of "an official
    // jet".
    if (clarifies && said.shared(other, id) < 2) continue;
    const auto theirs = words_in(said.article, said.text, said.items[other].source);
    const bool speaks_for = std::any_of(theirs.begin(), theirs.end(), [&](const Word& word) {
      return word.capitalised && word.lower != "the" && word.lower.size() > 3 && has_word(source, word.lower);
    });
    if (!said.by_another(other, id) || speaks_for) return {other};
  }
  return {};
}

/// "The clerk asked which. Nwosu said all of them."
AttributionIds just_asked(const Discourse& said, AttributionId id) {
  constexpr std::size_t longest = 3;  // words
  if (id == 0 || said.items[id].stance != Stance::says || said.items[id].content.empty()) return {};
  const AttributionId other = id - 1;
  if (said.items[other].stance != Stance::asks || !said.may_answer(id, other) || said.turns[other] ||
      said.paragraphs[id] != said.paragraphs[other])
    return {};
  const std::uint32_t apart = sentence_at(said.text, hull(said.items[id].cue).begin) -
                              sentence_at(said.text, hull(said.items[other].cue).begin);
  const auto words = words_in(said.article, said.text, said.items[id].content);
  return apart <= 1 && words.size() <= longest ? AttributionIds{other} : AttributionIds{};
}

/// "Said nothing more": no answer, and denies nothing.
bool is_silence(const std::vector<Word>& content) {
  constexpr std::array<std::string_view, 4> more = {"more", "else", "further", "about"};
  if (content.empty() || content.front().lower != "nothing") return false;
  return content.size() == 1 || is_one_of(content[1].lower, more);
}

/// Whether "it" or "the claim" can be what the cue is about: "called it", "welcomed the ruling".
bool comments(const Discourse& said, AttributionId id) {
  const auto cue = words_in(said.article, said.text, said.items[id].cue);
  const auto any = [&](const auto& list) {
    return std::any_of(cue.begin(), cue.end(), [&](const Word& word) { return is_one_of(word.lower, list); });
  };
  if (any(upholding) || any(meaning)) return false;
  const Stance stance = said.items[id].stance;
  // "She believes it", "they don't see it so", but not "I think that".
  const bool believes = has_word(cue, "believes") || has_word(cue, "believed") || has_word(cue, "believe");
  if (stance == Stance::thinks && said.items[id].polarity == Polarity::positive && !believes) return false;
  return is_answer(stance) || stance == Stance::criticises || stance == Stance::praises ||
         stance == Stance::thinks || stance == Stance::admits || stance == Stance::other || any(commenting);
}

class AnswerFinder {
 public:
  AnswerFinder(const Article& article, const Text& text, std::vector<Attribution>& items)
      : said_(article, text, items), items_(items) {}

  void run() {
    for (AttributionId id = 0; id < items_.size(); ++id) {
      if (is_nobody(id)) continue;
      if (said_.in_headline(id)) {
        const auto named = named_within(said_, id);
        items_[id].answers = named ? AttributionIds{*named} : in_same_headline(said_, id);
        continue;
      }
      items_[id].answers = answers_of(id);
      follow(id);
    }
  }

 private:
  // "Nobody is admitting it": no answer that is given.
  [[nodiscard]] bool is_nobody(AttributionId id) const {
    const auto source = words_in(said_.article, said_.text, items_[id].source);
    return !source.empty() && (source[0].lower == "nobody" || source[0].lower == "none" ||
                               (source[0].lower == "no" && source.size() > 1 && source[1].lower == "one"));
  }

  [[nodiscard]] AttributionIds answers_of(AttributionId id) {
    const Attribution& item = items_[id];
    if (said_.turns[id]) return of_turn(said_, id);
    const PointedAt& points = said_.pointers[id];
    if (const auto asked = asked_before(said_, id); !asked.empty()) return asked;
    if (const auto named = named_within(said_, id)) {
      AttributionIds claims = said_.restated_by(id, 2);
      claims.push_back(*named);
      return claims;
    }
    if (const auto own = own_words(said_, id); !own.empty()) return own;
    if (const auto charge = involvement_denied(said_, id); !charge.empty()) return charge;
    if (withholds(said_, id)) {
      if (points.pointer != Pointer::none) return pointed_by(said_, id);
      AttributionIds claim = last_of(said_.restated_by(id, 1));
      if (!claim.empty() && said_.shared(id, claim.back()) < 2 &&
          said_.paragraphs[id] - said_.paragraphs[claim.back()] > Discourse::reply_reach)
        claim.clear();
      if (claim.empty()) claim = named_before(said_, id);
      return claim.empty() && said_.items[id].stance != Stance::other ? charge_before(said_, id) : claim;
    }
    switch (points.pointer) {
      case Pointer::reply:
        return said_.nearest(id, Discourse::reply_reach, true);
      case Pointer::reaction:
        return said_.nearest(id, Discourse::reply_reach, false);
      case Pointer::contrary: {
        const AttributionIds last = said_.nearest(id, Discourse::reply_reach, false);
        if (!last.empty() && item.stance == Stance::says && !item.content.empty())
          items_[id].stance = Stance::denies;
        return last;
      }
      case Pointer::none:
        break;
      case Pointer::document:
        if (is_answer(item.stance)) return pointed_by(said_, id);
        break;
      default:
        if (!points.reacts && !comments(said_, id)) break;
        // "Denied receiving any warning" may point at nothing, and yet restate.
        if (AttributionIds found = pointed_by(said_, id); !found.empty() || points.pointer != Pointer::deed)
          return found;
    }
    // "He did not deny that the dinner took place", but not "has not denied owning a green pen".
    if (item.polarity == Polarity::negative && is_answer(item.stance)) return said_.restated_by(id, 2);
    if (is_answer(item.stance)) {
      AttributionIds claims = said_.restated_by(id, 2);
      const bool contests =
          item.stance == Stance::denies || item.stance == Stance::rejects || item.stance == Stance::corrects;
      if (claims.empty() && contests) claims = said_.restated_by(id, 1);
      if (claims.empty() && item.stance == Stance::denies && item.polarity == Polarity::positive)
        claims = charge_before(said_, id);
      if (!claims.empty()) return claims;
    }
    if (const auto question = just_asked(said_, id); !question.empty()) return question;
    if (is_silence(words_in(said_.article, said_.text, item.content))) return {};
    Contradiction found = contradicted_by(said_, id);
    if (found.denies) items_[id].stance = Stance::denies;
    if (found.answered.empty()) return accused_before(said_, id);
    return std::move(found.answered);
  }

  // The same source goes on: "The camp is empty," the official added.
  void follow(AttributionId id) {
    if (id == 0 || said_.by_another(id - 1, id) || items_[id - 1].answers.empty() || !said_.negates(id))
      return;
    if (items_[id - 1].stance == Stance::confirms) return;
    if (items_[id].stance != Stance::says && items_[id].stance != Stance::claims) return;
    AttributionIds met;
    for (const AttributionId claim : items_[id - 1].answers) {
      if (said_.shared(id, claim) > 0) met.push_back(claim);
    }
    if (met.empty()) return;
    items_[id].answers = std::move(met);
    items_[id].stance = Stance::denies;
  }

  Discourse said_;
  std::vector<Attribution>& items_;
};

}  // namespace

void find_answers(const Article& article, const Text& text, std::vector<Attribution>& items) {
  AnswerFinder(article, text, items).run();
}

}  // namespace gainsay
