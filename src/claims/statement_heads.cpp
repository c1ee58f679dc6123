#include "claims/statement_heads.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "attribution/words.h"
#include "claims/word_classes.h"

namespace gainsay {
namespace {

constexpr std::uint32_t none = StatementView::none;
constexpr int deepest = 20;  // clauses within one another

// What hangs on such a verb is said to be so with it: "found the valve closed", "saw an officer fire".
constexpr std::array<std::string_view, 14> factive = {"find",     "see",     "show",  "know",   "witness",
                                                      "discover", "reveal",  "prove", "notice", "watch",
                                                      "confirm",  "observe", "learn", "begin"};
constexpr std::array<std::string_view, 10> unreal = {"if",   "unless", "whether", "before", "until",
                                                     "lest", "should", "till",    "to",     "though"};
constexpr std::array<std::string_view, 6> modal = {"may", "might", "could", "would", "should", "must"};

class HeadReader {
 public:
  HeadReader(const StatementView& view, const std::vector<std::uint32_t>& tokens,
             const std::vector<std::uint32_t>& term_at, Statement& out)
      : view_(view), tree_(view.tree()), tokens_(tokens), term_at_(term_at), out_(out) {}

  void run() {
    set_main();
    for (const std::uint32_t token : tokens_) {
      if (!is_head(token) || !is_asserted(token, 0)) continue;
      if (const auto term = term_of(token); term && term != out_.main) out_.terms[*term].asserted = true;
    }
    for (std::size_t term = 0; term < std::min(term_at_.size(), out_.terms.size()); ++term)
      out_.terms[term].aside = term_at_[term] != none && out_.main != term && is_aside(term_at_[term]);
  }

 private:
  // Whether a token stands in another clause than the one at the top, or in another sentence of a quotation.
  [[nodiscard]] bool is_aside(std::uint32_t token) const {
    for (; token != top_; token = tree_.head(token)) {
      if (!is_inside(token)) return true;
      const Arcs arc = tree_.arc(token);
      if (arc == Arcs::adverbial_clause || arc == Arcs::relative_clause || arc == Arcs::parataxis ||
          (arc == Arcs::conjunct && tree_.universal(token) == "VERB"))
        return true;
    }
    return false;
  }

  [[nodiscard]] bool is_inside(std::uint32_t token) const {
    return token != none && std::binary_search(tokens_.begin(), tokens_.end(), token);
  }

  static bool is_name(const Term& term) {
    return term.kind == TermKind::actor || term.kind == TermKind::place;
  }

  // How likely a word at the top is what the content turns on: 0 for none, a verb most.
  [[nodiscard]] int rank_of_top(std::uint32_t token) const {
    const std::string_view tag = tree_.universal(token);
    if (tag == "VERB") return 4;
    if (view_.below(tokens_, token, Arcs::copula)) return 3;
    if (tag == "ADJ" || tag == "AUX" || tag == "NUM") return 2;
    if (tag == "NOUN") return view_.named(token).entity ? 1 : 2;
    return tag == "PROPN" ? 1 : 0;
  }

  // The first verb at the top of a tree of the content's own; a noun or an adjective where there is none.
  [[nodiscard]] std::uint32_t top() const {
    std::uint32_t top = none;
    int most = 0;
    for (const std::uint32_t token : tokens_) {
      if (is_inside(tree_.head(token))) continue;
      const int rank = rank_of_top(token);
      if (rank > most) most = rank, top = token;
    }
    return top;
  }

  // The term that a clause turns on: that of its head, or of what hangs on it: of "had carried out the
  // attack" the noun.
  [[nodiscard]] std::optional<std::uint32_t> term_of(std::uint32_t head) const {
    const auto at = [&](std::uint32_t token) -> std::optional<std::uint32_t> {
      const auto found = std::find(term_at_.begin(), term_at_.end(), token);
      const auto term = static_cast<std::uint32_t>(found - term_at_.begin());
      return term < std::min(term_at_.size(), out_.terms.size()) ? std::optional(term) : std::nullopt;
    };
    if (const auto own = at(head)) return own;
    // "found the valve closed" turns on the closing.
    constexpr std::array<Arcs, 4> of_deed = {Arcs::object, Arcs::open_complement, Arcs::passive_subject,
                                             Arcs::subject};
    constexpr std::array<Arcs, 4> of_seen = {Arcs::complement_clause, Arcs::open_complement, Arcs::object,
                                             Arcs::passive_subject};
    for (const Arcs arc : is_one_of(view_.lemma(head), factive) ? of_seen : of_deed) {
      for (const std::uint32_t token : tokens_) {
        if (tree_.head(token) != head || tree_.arc(token) != arc) continue;
        const auto term = at(token);
        if (term && !is_name(out_.terms[*term])) return term;
      }
    }
    return std::nullopt;
  }

  void set_main() {
    std::uint32_t top = this->top();
    if (top == none) return;
    // "the claim that soldiers had killed villagers" turns on the killing.
    if (is_claim_noun(view_.lemma(top))) {
      for (const Arcs arc : {Arcs::clause_modifier, Arcs::complement_clause, Arcs::relative_clause}) {
        const auto clause = view_.below(tokens_, top, arc);
        if (clause) top = *clause;
        if (clause) break;
      }
    }
    bool negated = view_.negated(top);
    // "the claim that soldiers had killed villagers is wrong", "it is not true that": so do these, and deny
    // it.
    const std::string lemma = view_.lemma(top);
    if (const ClassedWord word = classed(lemma); word.text == "true") {
      if (const auto clause = called_true(top)) {
        top = *clause;
        if (word.negates) negated = !negated;
        if (view_.negated(top)) negated = !negated;
      }
    }
    // "a refusal to sign" turns on the signing, which is negated already (StatementView).
    if (tree_.universal(top) == "NOUN" && is_undoing(view_.lemma(top))) {
      for (const Arcs arc : {Arcs::clause_modifier, Arcs::open_complement, Arcs::complement_clause}) {
        const auto undone = view_.below(tokens_, top, arc);
        if (!undone) continue;
        negated = negated != view_.negated(*undone);
        top = *undone;
        break;
      }
    } else if (is_undoing(view_.lemma(top))) {
      if (const auto done = view_.below(tokens_, top, Arcs::open_complement)) {
        negated = negated == view_.negated(*done);
        top = *done;
      }
    }
    top_ = top;
    out_.main = term_of(top);
    if (out_.main) {
      // "is false": the word negates, whatever hangs on it.
      const std::uint32_t at = term_at_[*out_.main];
      if (at != none && classed(view_.lemma(at)).negates) negated = !negated;
      out_.terms[*out_.main].negated = false;
    }
    out_.denied = negated;
  }

  // What "is true", "is a lie" is said of, where that is a clause.
  [[nodiscard]] std::optional<std::uint32_t> called_true(std::uint32_t top) const {
    for (const std::uint32_t token : tokens_) {
      if (tree_.head(token) != top) continue;
      if (tree_.arc(token) == Arcs::complement_clause) return token;
      if (tree_.arc(token) != Arcs::subject) continue;
      for (const Arcs arc : {Arcs::clause_modifier, Arcs::complement_clause, Arcs::relative_clause}) {
        if (const auto clause = view_.below(tokens_, token, arc)) return clause;
      }
    }
    return std::nullopt;
  }

  // Whether a token is what a clause turns on.
  [[nodiscard]] bool is_head(std::uint32_t token) const {
    const std::string_view tag = tree_.universal(token);
    if (tag == "VERB") return true;
    if (tag != "ADJ" && tag != "NOUN") return false;
    return !is_inside(tree_.head(token)) || tree_.arc(token) == Arcs::open_complement;
  }

  [[nodiscard]] bool is_modal(std::uint32_t verb) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](std::uint32_t token) {
      return tree_.head(token) == verb && token < verb && is_one_of(view_.lower(token), modal);
    });
  }

  [[nodiscard]] bool is_unreal(std::uint32_t clause) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](std::uint32_t token) {
      return tree_.head(token) == clause && token < clause && is_one_of(view_.lower(token), unreal);
    });
  }

  // Whether a clause is said to be so: it is at the top, or beside one that is, or the time or cause of one.
  [[nodiscard]] bool is_asserted(std::uint32_t token, int depth) const {
    if (depth > deepest || is_modal(token)) return false;
    const std::uint32_t head = tree_.head(token);
    if (!is_inside(head)) return true;
    switch (tree_.arc(token)) {
      case Arcs::conjunct:
      case Arcs::parataxis:
        return !is_unreal(token) && is_asserted(head, depth + 1);
      case Arcs::adverbial_clause:
        return !is_unreal(token) && tree_.penn(token) != "VB" && is_asserted(head, depth + 1);
      case Arcs::complement_clause:
      case Arcs::open_complement:
      case Arcs::object:
        return is_one_of(view_.lemma(head), factive) && !view_.negated(head) && is_asserted(head, depth + 1);
      default:
        return false;
    }
  }

  const StatementView& view_;
  const ReferenceTree& tree_;
  const std::vector<std::uint32_t>& tokens_;
  const std::vector<std::uint32_t>& term_at_;
  Statement& out_;
  std::uint32_t top_ = none;  // what the content turns on
};

}  // namespace

void set_heads(const StatementView& view, const std::vector<std::uint32_t>& tokens,
               const std::vector<std::uint32_t>& term_at, Statement& out) {
  HeadReader(view, tokens, term_at, out).run();
}

}  // namespace gainsay
