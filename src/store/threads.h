// Claims across articles: who states the same, who contests it, and whether the accused were heard.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "claims/accusations.h"
#include "claims/compare.h"
#include "claims/statement.h"
#include "store/questions.h"

namespace gainsay {

/// A statement under the key that its ledger has for it.
struct KeptStatement {
  std::int64_t key = 0;
  Statement statement;
};

/// What a statement is to another that the ledger holds.
struct StatementLink {
  std::int64_t other = 0;
  StatementRelation relation = StatementRelation::same;
  float confidence = 0;
};

/// One attribution of a thread.
struct SaidLine {
  ArticleLine article;
  std::int64_t attribution = 0;  ///< its number in the article
  std::string speaker;           ///< in the fullest form used; empty where there is none
  std::string source;            ///< these as they stand in the text, pieces joined by " ... "
  std::string cue;
  std::string content;
  std::string stance;
  std::string certainty;
  std::string polarity;   ///< these by their words (docs/stances.md), too
  std::string anonymity;  ///< how its source is given
  /// Who says that it was said, and who says that: "Leon Sand" where Sand quotes Brock. The nearest first.
  std::vector<std::string> through;
  /// An earlier one of the thread says the same in the same words, by the same source: a copy, or one that
  /// was not asked again. It is no independent voice.
  bool repeats = false;
  std::int64_t statement = 0;  ///< the ledger's key; 0 where it states nothing that was kept
};

/// Attributions that state the same, earliest first; without a date, last. The claim's id is that of its
/// lowest member: `article` and `attribution`.
struct SharedClaim {
  Hash128 article;
  std::int64_t attribution = 0;
  std::vector<SaidLine> said;
  std::size_t wordings = 0;  ///< members that repeat no other
  std::size_t articles = 0;
};

/// What answers a claim.
struct AnswerLine {
  SaidLine said;
  /// "denies", "rejects", "doubts", "corrects", "confirms", "admits", "retracts", "contradicts" (says the
  /// contrary without a word of denying), "differs" (another number or time), and of the accused "declined",
  /// "unanswered", "unreached", "silent".
  std::string kind;
  std::string evidence;   ///< what the two have in common and differ in, in words
  double confidence = 0;  ///< 0 to 1, that this answers that; never who is right
  /// Where the article tells that the accused gave no answer; the line's content is these words.
  std::optional<Span> told;
};

/// A claim and what answers it, in order of time. Takes no side.
struct DisputeThread {
  /// Where one denial answers several claims of its article, these together, under the id of the lowest.
  SharedClaim claim;
  std::vector<AnswerLine> answers;
};

/// An attribution, as other programs know it.
struct SaidId {
  Hash128 article;
  std::int64_t attribution = 0;
  friend auto operator<=>(const SaidId&, const SaidId&) = default;
};

/// Two wordings and what they are to each other; each by the lowest attribution that has it.
struct ClaimPairLine {
  SaidId first, second;  ///< ascending
  std::string relation;  ///< name(StatementRelation)
  double confidence = 0;
};

/// An accusation, and the answer of the accused.
struct ReplyLine {
  SaidLine accusation;
  std::string accused;      ///< the name; where there is none, the words of the article: "the mayor"
  std::string reply;        ///< in the article (name(Reply))
  std::string reply_words;  ///< as they stand there; empty where silent
  std::optional<Span> reply_at;
  /// The first answer in a later article, or one of the same day elsewhere.
  std::optional<AnswerLine> later;
  std::optional<std::int64_t> days;  ///< from the accusation's article to that one's
};

}  // namespace gainsay
