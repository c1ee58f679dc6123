#include "attribution/answers.h"

#include <algorithm>
#include <set>
#include <string>

#include "attribution/meaning.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

// Answers are looked for among this many attributions before them: it bounds the work on an endless text.
constexpr AttributionId farthest_answer = 200;

bool is_answer(Stance stance) {
  return stance == Stance::denies || stance == Stance::rejects || stance == Stance::doubts ||
         stance == Stance::corrects || stance == Stance::confirms;
}

class AnswerFinder {
 public:
  AnswerFinder(const Article& article, const Text& text, std::vector<Attribution>& items)
      : article_(article), text_(text), items_(items) {
    for (const Attribution& item : items) stems_.push_back(stems_of(item.content));
  }

  void run() {
    for (AttributionId id = 0; id < items_.size(); ++id) {
      if (in_headline(id)) continue;
      if (is_answer(items_[id].stance) && items_[id].polarity == Polarity::positive) {
        items_[id].answers = points_back(article_, text_, items_[id]) ? run_before(id) : restated_by(id);
      } else {
        follow(id);
      }
    }
  }

 private:
  [[nodiscard]] std::set<std::string> stems_of(const Spans& content) const {
    std::set<std::string> stems;
    for (MeaningWord& word : meaning_words(article_, text_, content)) stems.insert(std::move(word.stem));
    return stems;
  }

  [[nodiscard]] bool in_headline(AttributionId id) const {
    const auto paragraph = text_.sentences[sentence_at(text_, hull(items_[id].cue).begin)].paragraph;
    return article_.paragraphs[paragraph].kind == ParagraphKind::headline;
  }

  [[nodiscard]] bool by_another(AttributionId a, AttributionId b) const {
    return !items_[a].speaker || items_[a].speaker != items_[b].speaker;
  }

  // Back from `id`: the attributions by others, up to an answer or to the same source.
  [[nodiscard]] std::vector<AttributionId> run_before(AttributionId id) const {
    std::vector<AttributionId> run;
    const AttributionId first = id - std::min(id, farthest_answer);
    for (AttributionId before = id; before > first; --before) {
      const AttributionId other = before - 1;
      if (in_headline(other)) break;
      if (!by_another(other, id) || is_answer(items_[other].stance)) {
        if (run.empty()) continue;
        break;
      }
      if (!items_[other].content.empty()) run.push_back(other);
      if (run.size() == 8) break;
    }
    std::reverse(run.begin(), run.end());
    return run;
  }

  [[nodiscard]] std::size_t shared(AttributionId a, AttributionId b) const {
    return static_cast<std::size_t>(
        std::count_if(stems_[a].begin(), stems_[a].end(),
                      [&](const std::string& word) { return stems_[b].count(word) > 0; }));
  }

  [[nodiscard]] std::vector<AttributionId> restated_by(AttributionId id) const {
    std::vector<AttributionId> claims;
    for (AttributionId other = id - std::min(id, farthest_answer); other < id; ++other) {
      if (in_headline(other) || !by_another(other, id) || is_answer(items_[other].stance)) continue;
      const std::size_t smaller = std::min(stems_[id].size(), stems_[other].size());
      const std::size_t common_words = shared(id, other);
      if (common_words >= 2 && common_words * 3 >= smaller) claims.push_back(other);
    }
    return claims;
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
    std::vector<AttributionId> met;
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
};

}  // namespace

void find_answers(const Article& article, const Text& text, std::vector<Attribution>& items) {
  AnswerFinder(article, text, items).run();
}

}  // namespace gainsay
