#include "claims/statement_meaning.h"

#include <algorithm>
#include <array>
#include <string>

#include "attribution/words.h"
#include "claims/statement_terms.h"
#include "claims/word_classes.h"

namespace gainsay {
namespace {

constexpr std::uint32_t none = StatementView::none;
constexpr std::array<std::string_view, 6> demand_nouns = {"call",   "demand", "request",
                                                          "appeal", "plea",   "proposal"};

class MeaningReader {
 public:
  MeaningReader(const StatementView& view, AttributionId id, const std::vector<std::uint32_t>& tokens,
                Statement& out)
      : view_(view),
        in_(view.layers()),
        tree_(view.tree()),
        item_(view.item(id)),
        tokens_(tokens),
        out_(out) {}

  void run() {
    out_.hedged = item_.certainty != Certainty::plain;
    for (const std::uint32_t token : tokens_) out_.hedged = out_.hedged || is_hedge(view_.lower(token));
    if (is_denial(item_.stance) && denies_content()) {
      out_.denied = !out_.denied;
      out_.by_cue = true;
    }
    // "refused to release": it is said not to be done.
    if (!out_.by_cue && is_undone_by_cue()) out_.denied = !out_.denied;
    if (ought()) out_.form = StatementForm::wanted;
    switch (item_.stance) {
      case Stance::demands:
        out_.form = StatementForm::wanted;
        break;
      case Stance::promises:
        out_.form = StatementForm::promised;
        break;
      case Stance::asks:
        out_.form = StatementForm::asked;
        break;
      default:
        break;
    }
    if (!is_clause() && !may_be_noun()) out_.form = StatementForm::named;
    // "whether he had", "why she might not".
    if (!tokens_.empty() &&
        is_one_of(view_.lower(tokens_.front()),
                  std::array<std::string_view, 6>{"whether", "if", "why", "how", "what", "who"}))
      out_.form = StatementForm::asked;
    if (item_.polarity == Polarity::negative) out_.form = StatementForm::asked;
    if (!tokens_.empty() && is_denial(item_.stance)) {
      for (std::size_t i = 0; i < std::min<std::size_t>(tokens_.size(), 3); ++i) {
        if (is_one_of(view_.lemma(tokens_[i]), demand_nouns)) out_.form = StatementForm::wanted;
      }
      out_.aimed_at = aimed_at();
    }
    for (const Span piece : item_.cue) {
      const IndexRange range = tokens_in(in_.text, piece);
      for (std::uint32_t token = range.begin; token < range.end && !out_.retracted; ++token) {
        if (!is_retracting(view_.lemma(token))) continue;
        out_.retracted = true;
        if (!out_.by_cue) out_.denied = !out_.denied;
        out_.by_cue = true;
      }
    }
  }

 private:
  // Whether anything is said of anything: a verb at the top, or something that has a subject.
  [[nodiscard]] bool is_clause() const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](std::uint32_t token) {
      const Arcs arc = tree_.arc(token);
      const std::uint32_t head = tree_.head(token);
      const bool inside = head != none && std::binary_search(tokens_.begin(), tokens_.end(), head);
      if (arc == Arcs::subject || arc == Arcs::passive_subject) return inside && is_top(head);
      return !inside && (tree_.universal(token) == "VERB" || view_.below(tokens_, token, Arcs::copula));
    });
  }

  // Whether a content without a clause says something all the same: "promised a list", "the killing of
  // three".
  [[nodiscard]] bool may_be_noun() const {
    switch (item_.stance) {
      case Stance::accuses:
      case Stance::promises:
      case Stance::demands:
        return true;
      case Stance::praises:
      case Stance::criticises:
      case Stance::thinks:
      case Stance::other:
        return false;
      default:
        return is_denial(item_.stance) || is_deed();
    }
  }

  // Whether it turns on a noun of something done, with who did it or to whom.
  [[nodiscard]] bool is_deed() const {
    if (!out_.main || !is_blaming(out_.terms[*out_.main].text)) return false;
    return std::any_of(out_.terms.begin(), out_.terms.end(),
                       [](const Term& term) { return term.role != TermRole::none; });
  }

  // Whether a clause is the content itself and hangs on no noun of it.
  [[nodiscard]] bool is_top(std::uint32_t token) const {
    for (int step = 0; step < 20; ++step) {
      const Arcs arc = tree_.arc(token);
      const std::uint32_t head = tree_.head(token);
      if (head == none || !std::binary_search(tokens_.begin(), tokens_.end(), head)) return true;
      if (arc == Arcs::relative_clause || arc == Arcs::clause_modifier) return false;
      token = head;
    }
    return false;
  }

  // "should", "must" on the verb at the top: what is wanted, not what is.
  [[nodiscard]] bool ought() const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](std::uint32_t token) {
      const std::uint32_t verb = tree_.head(token);
      if (verb == none ||
          !is_one_of(view_.lower(token), std::array<std::string_view, 3>{"should", "must", "ought"}))
        return false;
      const std::uint32_t above = tree_.head(verb);
      return above == none || !std::binary_search(tokens_.begin(), tokens_.end(), above);
    });
  }

  // Whether the content is what is denied: "denied that it cracked", and not "It is sound," she said.
  [[nodiscard]] bool denies_content() const {
    if (item_.mode == Mode::direct) return false;
    for (const Span piece : item_.cue) {
      const IndexRange range = tokens_in(in_.text, piece);
      for (std::uint32_t token = range.begin; token < range.end; ++token) {
        if (is_denying(view_.lemma(token))) return true;
      }
    }
    return false;
  }

  // "refused to sign", "declined to release".
  [[nodiscard]] bool is_undone_by_cue() const {
    if (tokens_.empty() || view_.lower(tokens_.front()) != "to") return false;
    return std::any_of(item_.cue.begin(), item_.cue.end(), [&](Span piece) {
      const IndexRange range = tokens_in(in_.text, piece);
      for (std::uint32_t token = range.begin; token < range.end; ++token) {
        if (is_undoing(view_.lemma(token))) return true;
      }
      return false;
    });
  }

  // "the Marsh Front's claim", "claims by the Marsh Front", from cue to content.
  [[nodiscard]] std::string aimed_at() const {
    Spans all = item_.cue;
    all.insert(all.end(), item_.content.begin(), item_.content.end());
    const IndexRange range = tokens_in(in_.text, hull(all));
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      if (!view_.named(token).entity) continue;
      const std::uint32_t head = tree_.head(head_of(view_.named(token)));
      if (head == none || !is_claim_noun(view_.lemma(head))) continue;
      return kept_name(in_.entities.entities[*view_.named(token).entity].name);
    }
    return {};
  }

  [[nodiscard]] std::uint32_t head_of(const StatementView::Named& named) const {
    for (std::uint32_t token = named.begin; token < named.end; ++token) {
      const std::uint32_t head = tree_.head(token);
      if (head == none || head < named.begin || head >= named.end) return token;
    }
    return named.begin;
  }

  const StatementView& view_;
  const StatementLayers& in_;
  const ReferenceTree& tree_;
  const Attribution& item_;
  const std::vector<std::uint32_t>& tokens_;
  Statement& out_;
};

}  // namespace

void set_meaning(const StatementView& view, AttributionId id, const std::vector<std::uint32_t>& tokens,
                 Statement& out) {
  MeaningReader(view, id, tokens, out).run();
}

}  // namespace gainsay
