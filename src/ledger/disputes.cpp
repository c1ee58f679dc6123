#include "ledger/disputes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "attribution/meaning.h"
#include "attribution/pointers.h"
#include "base/disjoint_sets.h"
#include "ledger/meeting.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_evidence = 140;  // bytes

Span whole_or(Span whole, Span part) {
  return whole.size() <= longest_evidence ? whole : part;
}

/// `continues` where the denial's source has answered the claim before.
Evidence evidence_of(const Article& article, const Text& text, const Attribution& denial,
                     const Attribution& claim, bool continues) {
  const auto words = words_in(article, text, denial.content);
  // "a charge that officials denied": the pronoun is what was said.
  const bool relative = words.size() == 1 && (words[0].lower == "that" || words[0].lower == "which");
  const auto explicitly = [&] {
    const Span cue = hull(denial.cue);
    const Span content = hull(denial.content);
    return Evidence{EvidenceKind::explicit_answer,
                    {std::min(cue.begin, content.begin), std::max(cue.end, content.end)},
                    {}};
  };
  const Span noun = hull(claim.cue);
  if (!denial.content.empty() && !noun.empty() &&
      hull(denial.content).contains(noun)) {  // "denied reports that water had been cut"
    const Span naming = hull({hull(denial.cue), noun});
    return {EvidenceKind::explicit_answer, whole_or(naming, noun), {}};
  }
  if (relative || points_back(article, text, denial)) return explicitly();
  const auto said = meaning_words(words);
  const auto claimed = meaning_words(article, text, claim.content);
  std::set<std::string> shared = shared_stems(said, claimed);
  if (shared.empty()) {
    const bool points = pointed_at(article, text, denial).pointer != Pointer::none;
    if (points && !denial.content.empty()) return explicitly();
    const Span whole = denial.content.empty() ? hull(denial.cue) : hull(denial.content);
    return {continues ? EvidenceKind::same_speaker : EvidenceKind::next_statement, whole, {}};
  }
  // Words far apart show little: then the two that stand closest, then the longest one.
  if (meeting_words(said, shared).size() > longest_evidence ||
      meeting_words(claimed, shared).size() > longest_evidence)
    shared = closest_pair(said, shared);
  if (meeting_words(claimed, shared).size() > longest_evidence)
    shared = {*std::max_element(shared.begin(), shared.end(),
                                [](const auto& a, const auto& b) { return a.size() < b.size(); })};
  Span meeting = meeting_words(said, shared);
  // The nearest negating word belongs to what is said: "void of any officers".
  std::optional<Span> negation;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (negates_at(words, i) && (!negation || words[i].span.end <= meeting.begin)) negation = words[i].span;
  }
  if (negation && hull({meeting, *negation}).size() <= longest_evidence) meeting = hull({meeting, *negation});
  Span claim_words = meeting_words(claimed, shared);
  // "The mill is safe" and "the mill is unsafe" share one word, which is not the point.
  if (shared.size() == 1 && !negation) meeting = whole_or(hull(denial.content), meeting);
  if (shared.size() == 1) claim_words = whole_or(hull(claim.content), claim_words);
  return {EvidenceKind::negated_restatement, meeting, claim_words};
}

/// "Did not challenge the ruling" denies nothing.
bool denies(const Attribution& item) {
  return is_denial(item.stance) && item.polarity == Polarity::positive;
}

}  // namespace

std::vector<Dispute> find_disputes(const Article& article, const Text& text,
                                   const Attributions& attributions) {
  const auto& items = attributions.items;
  // Claims that one denial answers are one dispute; so are those of two denials that share a claim.
  DisjointSets groups(items.size());
  std::set<AttributionId> denied;
  for (AttributionId id = 0; id < items.size(); ++id) {
    if (!denies(items[id])) continue;
    for (const AttributionId claim : items[id].answers) {
      groups.join(claim, items[id].answers.front());
      denied.insert(claim);
    }
  }

  std::map<std::uint32_t, Dispute> by_leader;
  for (const AttributionId claim : denied) by_leader[groups.lowest(claim)].claims.push_back(claim);
  for (AttributionId id = 0; id < items.size(); ++id) {
    const auto& answers = items[id].answers;
    const Stance stance = items[id].stance;
    const bool confirms = stance == Stance::confirms || stance == Stance::admits;
    if (!confirms && !denies(items[id])) continue;  // what somebody else says of it
    const auto met = std::find_if(answers.begin(), answers.end(),
                                  [&](AttributionId claim) { return denied.contains(claim); });
    if (met == answers.end()) continue;
    Dispute& dispute = by_leader[groups.lowest(*met)];
    if (confirms) {
      dispute.confirmations.push_back(id);
      continue;
    }
    const bool continues =
        std::any_of(dispute.denials.begin(), dispute.denials.end(), [&](AttributionId earlier) {
          return items[id].speaker && items[earlier].speaker == items[id].speaker;
        });
    dispute.denials.push_back(id);
    std::set<std::pair<Span, Span>> listed;
    for (const AttributionId claim : answers) {
      const Evidence evidence = evidence_of(article, text, items[id], items[claim], continues);
      if (listed.emplace(evidence.answer_words, evidence.claim_words).second)
        dispute.evidence.push_back(evidence);
    }
  }

  std::vector<Dispute> disputes;
  for (auto& [leader, dispute] : by_leader) disputes.push_back(std::move(dispute));
  return disputes;
}

}  // namespace gainsay
