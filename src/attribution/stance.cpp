#include "attribution/stance.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "attribution/certainty.h"
#include "attribution/reporting_words.h"
#include "attribution/stance_words.h"
#include "attribution/words.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

using Stems = std::vector<std::string>;

constexpr std::array<std::string_view, 9> question_words = {"who",   "what",  "when", "where",  "why",
                                                            "which", "about", "how",  "whether"};
constexpr std::array<std::string_view, 9> unfounded = {
    "false", "baseless", "untrue", "nonsense", "unfounded", "fabricated", "lies", "lie", "groundless"};
constexpr std::array<std::string_view, 15> kept_back = {
    "entry",   "access", "visa", "visas",  "permission", "permit", "permits", "bail",
    "service", "right",  "aid",  "rights", "admission",  "status", "asylum"};
constexpr std::array<std::string_view, 7> turned_away = {"request", "requests",    "motion",  "appeal",
                                                         "bid",     "application", "petition"};
constexpr std::array<std::string_view, 12> determiners = {"the", "a",     "an",  "his", "her",  "its",
                                                          "our", "their", "any", "all", "this", "that"};

std::string stem_of(std::string_view word) {
  std::array<char, 64> buffer{};
  return std::string(word.size() < buffer.size() ? stem(word, buffer) : word);
}

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr std::size_t farthest = 1000;  // words of a content

/// The cue, and the content as far as it decides.
struct Clause {
  std::vector<Word> cue;
  std::vector<Word> content;
  std::vector<Word> after;  ///< the content that stands after the cue
  Stems stems;              ///< of the cue, and of the words of content that follow it

  [[nodiscard]] bool content_begins(std::string_view word) const {
    return !after.empty() && after.front().lower == word;
  }
  /// Whether the content is something for somebody to do: "to leave", "the mayor to leave".
  [[nodiscard]] bool content_is_deed(std::size_t within) const {
    if (after.empty() || is_one_of(after.front().lower, question_words) || after.front().lower == "if" ||
        after.front().lower == "that" || after.front().lower == "is" || after.front().lower == "was" ||
        !is_letter(after.front().lower.front()))
      return false;
    constexpr std::array<std::string_view, 1> to = {"to"};
    return has_any(after, to, within);
  }
  /// The first word of the content that is no determiner.
  [[nodiscard]] std::string_view content_noun() const {
    const auto noun = std::find_if(after.begin(), after.end(),
                                   [](const Word& word) { return !is_one_of(word.lower, determiners); });
    return noun == after.end() ? std::string_view() : std::string_view(noun->lower);
  }
};

Clause clause_of(const Article& article, const Text& text, const Spans& cue, const Spans& content) {
  Clause clause;
  clause.cue = words_in(article, text, cue);
  clause.content = words_in(article, text, content);
  const std::uint32_t end = hull(cue).end;
  for (const Word& word : clause.content) {
    if (word.span.begin >= end) clause.after.push_back(word);
  }
  for (const Word& word : clause.cue) clause.stems.push_back(stem_of(word.lower));
  const bool joined = !clause.after.empty() && clause.after.front().span.begin <= end + 1;
  for (std::size_t i = 0; joined && i < std::min<std::size_t>(2, clause.after.size()); ++i) {
    clause.stems.push_back(stem_of(clause.after[i].lower));
  }
  return clause;
}

/// Words of which the next ones, or the content, decide.
Stance in_context(Stance stance, const Clause& clause, std::size_t at, std::size_t length) {
  const std::string& stem = clause.stems[at];
  const std::string& word = clause.cue[at].lower;
  if (length > 1) return stance;
  if (stem == "ask") return clause.content_is_deed(14) ? Stance::demands : stance;
  if (stem == "tell" || stem == "suggest") return clause.content_is_deed(2) ? Stance::demands : stance;
  if (stem == "challeng") return clause.content_is_deed(8) ? Stance::demands : stance;
  if (stem == "question") {
    constexpr std::array<std::string_view, 4> asked = {"about", "why", "who", "what"};
    const bool asks =
        word == "question" || (!clause.after.empty() && is_one_of(clause.after.front().lower, asked));
    return asks ? Stance::asks : stance;
  }
  if (stem == "deny") {
    if (is_one_of(clause.content_noun(), kept_back)) return Stance::other;
    return is_one_of(clause.content_noun(), turned_away) ? Stance::rejects : stance;
  }
  if (stem == "refus" || stem == "declin") {
    const bool turned_down = at + 1 == clause.cue.size() && !clause.after.empty() &&
                             is_one_of(clause.after.front().lower, determiners);
    return turned_down ? Stance::rejects : stance;
  }
  if (word == "convinced") {
    constexpr std::array<std::string_view, 8> being = {"is", "are", "was",  "were",
                                                       "am", "be",  "been", "remain"};
    return has_any(clause.cue, being) ? Stance::thinks : stance;
  }
  if (word == "correct") {
    // "McBride is correct about the road": nothing is put right.
    constexpr std::array<std::string_view, 5> being = {"is", "are", "was", "were", "be"};
    return has_any(clause.cue, being) ? Stance::says : stance;
  }
  if (stem == "vot") {
    if (has_word(clause.cue, "for") || has_word(clause.cue, "favor")) return Stance::praises;
    return has_word(clause.cue, "against") ? Stance::criticises : stance;
  }
  if (stem == "estimat") {
    constexpr std::array<std::string_view, 2> future = {"will", "would"};
    return has_any(clause.content, future, farthest) ? Stance::predicts : stance;
  }
  if (stem == "call") return has_any(clause.content, unfounded, farthest) ? Stance::rejects : stance;
  return stance;
}

/// Whether the word tells no stance here: "back" in "hit back", "like" in "sounded like".
bool passed_over(const Clause& clause, std::size_t at) {
  constexpr std::array<std::string_view, 7> before_verb = {"to",  "will", "would", "not",
                                                           "n't", "also", "who"};
  const std::string& word = clause.cue[at].lower;
  if (word == "back" || word == "like" || word == "second")
    return at > 0 && !is_one_of(clause.cue[at - 1].lower, before_verb);
  if (word == "order") return at > 0 && clause.cue[at - 1].lower == "in";
  // "sought to calm": how it went on, not what was said.
  return clause.stems[at] == "sought" || clause.stems[at] == "seek"
             ? at + 1 < clause.stems.size() && clause.stems[at + 1] == "to"
             : false;
}

/// "expressed her full support", "issued a warning": the noun tells it.
std::optional<Stance> stance_of_noun(const Clause& clause) {
  constexpr std::array<std::string_view, 10> light = {"express", "voic",  "rais",    "mak",    "issu",
                                                      "giv",     "offer", "deliver", "launch", "level"};
  constexpr std::size_t reach = 5;  // words
  if (clause.cue.empty() || !is_one_of(clause.stems[clause.cue.size() - 1], light)) return std::nullopt;
  Stems stems;
  for (const Word& word : clause.after) stems.push_back(stem_of(word.lower));
  for (std::size_t at = 0; at < std::min(reach, stems.size()); ++at) {
    if (const auto phrase = stance_phrase_at(stems, at)) return phrase->stance;
  }
  return std::nullopt;
}

/// "Hit back at claims that she had slapped him", not "hit back at the minister".
bool hits_back_at_claims(const Clause& clause) {
  constexpr std::size_t reach = 4;  // words
  const auto end = clause.after.begin() + static_cast<std::ptrdiff_t>(std::min(reach, clause.after.size()));
  return clause.cue.size() > 2 && clause.cue.back().lower == "at" && has_word(clause.cue, "back") &&
         std::any_of(clause.after.begin(), end, [](const Word& word) { return names_claim(word.lower); });
}

Stance stance_of(const Clause& clause) {
  if (hits_back_at_claims(clause)) return Stance::rejects;
  if (clause.content.size() == 2 && clause.content.back().lower == "innocence") return Stance::denies;
  // "has written to the broadcaster asking"
  constexpr std::array<std::string_view, 3> writing = {"written", "wrote", "writes"};
  constexpr std::array<std::string_view, 5> purposes = {"asking", "demanding", "urging", "warning",
                                                        "accusing"};
  if (clause.cue.size() > 2 && has_any(clause.cue, writing) && is_one_of(clause.cue.back().lower, purposes)) {
    const std::size_t at = clause.cue.size() - 1;
    if (const auto phrase = stance_phrase_at(clause.stems, at))
      return in_context(phrase->stance, clause, at, phrase->length);
  }
  bool seems = false;
  for (std::size_t at = 0; at < clause.cue.size(); ++at) {
    const std::string& stem = clause.stems[at];
    seems = seems || stem == "seem" || stem == "appear" || stem == "sought" || stem == "seek";
    if (passed_over(clause, at)) continue;
    if (const auto phrase = stance_phrase_at(clause.stems, at))
      return in_context(phrase->stance, clause, at, phrase->length);
  }
  if (const auto stance = stance_of_noun(clause)) return *stance;
  return seems ? Stance::thinks : Stance::says;
}

/// "would not say", "did not respond", "could not be reached", "neither confirmed nor denied", "neither
/// responded".
bool withholds(const Clause& clause, const std::vector<Word>& source) {
  constexpr std::array<std::string_view, 6> answered = {"responded", "replied",  "answered",
                                                        "commented", "returned", "comment"};
  constexpr std::array<std::string_view, 3> negations = {"not", "n't", "n\u2019t"};
  constexpr std::array<std::string_view, 5> answers = {"respond", "reply", "answer", "comment", "return"};
  constexpr std::array<std::string_view, 6> tells = {"say",      "comment",   "discuss",
                                                     "identify", "elaborate", "answer"};
  constexpr std::array<std::string_view, 5> will = {"would", "wo", "will", "could", "can"};
  const auto has_stem = [&](const auto& list) {
    return std::any_of(clause.stems.begin(), clause.stems.end(),
                       [&](const std::string& stem) { return is_one_of(stem, list); });
  };
  if (has_word(clause.cue, "neither") && has_word(clause.cue, "nor")) return true;
  const bool elliptic = clause.cue.size() == 2 && clause.content.empty();  // "Neither did the board"
  if (elliptic && (clause.cue.front().lower == "neither" || clause.cue.front().lower == "nor")) return true;
  if (has_word(clause.cue, "unanswered") || (has_word(clause.cue, "yet") && has_stem(answers))) return true;
  if (has_word(clause.cue, "no") && (has_word(clause.cue, "comment") || has_word(clause.cue, "comments")))
    return true;
  // "Nobody replied", "none of them could say who fired".
  if (!source.empty() && is_one_of(source.front().lower, nobodies) &&
      (has_any(clause.cue, answered) ||
       (has_any(clause.cue, will) && (has_stem(tells) || has_word(clause.cue, "confirm")))))
    return true;
  if (!has_any(clause.cue, negations)) return false;
  if (has_word(clause.cue, "reached")) return true;
  return has_stem(answers) || (has_any(clause.cue, will) && has_stem(tells));
}

}  // namespace

Reading read_stance(const Article& article, const Text& text, const Spans& source, const Spans& cue,
                    const Spans& content) {
  if (cue.empty() || text.sentences.empty()) return {};
  const Clause clause = clause_of(article, text, cue, content);
  const CueContext context = cue_context(article, text, source, cue);
  if (withholds(clause, words_in(article, text, source)))
    return {Stance::other, Polarity::positive, Certainty::plain};
  // "Pleaded not guilty" is a denial, and no denial of it.
  const bool pleads = has_word(clause.cue, "guilty") && has_word(clause.cue, "not");
  return {stance_of(clause), pleads ? Polarity::positive : polarity_of(context), certainty_of(context)};
}

}  // namespace gainsay
