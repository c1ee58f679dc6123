// Which claims of an article are answered by denials or confirmations in it, and on what evidence.
#pragma once

#include <string>
#include <vector>

#include "attribution/attribution.h"

namespace gainsay {

enum class EvidenceKind {
  explicit_answer,      ///< the denial's own words point back: "dismissed the reports"
  negated_restatement,  ///< its content negates what a claim's content says
  same_speaker,         ///< it continues an answer by the same source
  next_statement,       ///< nothing but its place, right behind what another said, tells what it denies
};

struct Evidence {
  EvidenceKind kind = EvidenceKind::explicit_answer;
  Span answer_words;  ///< words of the answering side
  Span claim_words;   ///< words of the claim that they meet; empty for explicit_answer
};

/// A claim, said one or more times, and what answers it. Takes no side.
struct Dispute {
  std::vector<AttributionId> claims;   ///< ascending
  std::vector<AttributionId> denials;  ///< denies, rejects, doubts, corrects
  std::vector<AttributionId> confirmations;
  std::vector<Evidence> evidence;
};

std::vector<Dispute> find_disputes(const Article& article, const Text& text,
                                   const Attributions& attributions);

}  // namespace gainsay
