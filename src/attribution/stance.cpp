#include "attribution/stance.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "attribution/words.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

struct StanceVerbs {
  Stance stance;
  std::string_view verbs;
};

// Base forms and nouns of saying; what is not listed says.
constexpr std::array<StanceVerbs, 17> table = {{
    {Stance::claims, "claim allege assert insist maintain contend profess purport allegation assertion"},
    {Stance::denies, "deny denial disavow disclaim refute rebut"},
    {Stance::rejects, "reject dismiss repudiate rubbish rebuff rejection dismissal rule"},
    {Stance::doubts, "doubt question dispute challenge query scepticism"},
    {Stance::confirms, "confirm verify corroborate acknowledge affirm confirmation reaffirm"},
    {Stance::accuses, "accuse blame charge denounce accusation fault implicate"},
    {Stance::admits, "admit concede confess admission"},
    {Stance::corrects, "correct clarify retract clarification correction withdraw"},
    {Stance::warns, "warn caution threaten alert warning threat"},
    {Stance::promises, "promise vow pledge swear commit guarantee assure"},
    {Stance::predicts, "predict forecast expect project anticipate prediction foresee estimate"},
    {Stance::demands, "demand urge order insist call request plead appeal recommend advise require propose"},
    {Stance::asks, "ask wonder inquire enquire"},
    {Stance::praises, "praise hail commend applaud laud welcome thank congratulate"},
    {Stance::criticises, "criticise criticize condemn slam blast attack decry deplore mock lament complain"},
    {Stance::thinks,
     "think believe consider feel hope fear want know suspect assume regard view worry plan intend "
     "decide belief opinion hold see"},
    {Stance::other, "decline refuse"},
}};

using StanceByStem = std::unordered_map<std::string, Stance>;

const StanceByStem& stances() {
  static const StanceByStem by_stem = [] {
    StanceByStem map;
    for (const auto& [stance, verbs] : table) {
      for (std::size_t at = 0; at < verbs.size();) {
        const std::size_t end = std::min(verbs.find(' ', at), verbs.size());
        std::array<char, 64> buffer{};
        map.emplace(stem(verbs.substr(at, end - at), buffer), stance);
        at = end + 1;
      }
    }
    return map;
  }();
  return by_stem;
}

template <std::size_t N>
bool has_any(const std::vector<Word>& words, const std::array<std::string_view, N>& list) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view word) { return has_word(words, word); });
}

constexpr std::array<std::string_view, 9> negations = {"not", "n't", "n\u2019t", "never",  "neither",
                                                       "nor", "no",  "hardly",   "without"};
constexpr std::array<std::string_view, 8> hedges = {"may",      "might",   "could",  "apparently",
                                                    "appeared", "appears", "seemed", "suggested"};
constexpr std::array<std::string_view, 4> reported = {"reportedly", "allegedly", "supposedly", "purportedly"};
constexpr std::array<std::string_view, 3> conditionals = {"would", "if", "should"};
constexpr std::array<std::string_view, 6> to_be = {"is", "are", "was", "were", "been", "being"};

// The few words before the cue in its sentence that may belong to its verb group.
std::vector<Word> words_before(const Article& article, const Text& text, Span cue) {
  const Sentence& sentence = text.sentences[sentence_at(text, cue.begin)];
  auto words = words_in(article, text, {std::min(sentence.span.begin, cue.begin), cue.begin});
  if (words.size() > 2) words.erase(words.begin(), words.end() - 2);
  return words;
}

}  // namespace

bool is_reporting_word(std::string_view word) {
  constexpr std::array<std::string_view, 24> says = {
      "say",       "said",     "says",    "saying",    "tell",      "told",      "add",    "added",
      "report",    "reported", "reports", "according", "note",      "state",     "stated", "announce",
      "announced", "write",    "wrote",   "explain",   "explained", "described", "quoted", "thought"};
  std::array<char, 64> buffer{};
  if (std::find(says.begin(), says.end(), word) != says.end()) return true;
  return word.size() < buffer.size() && stances().contains(std::string(stem(word, buffer)));
}

Reading read_stance(const Article& article, const Text& text, const Spans& cue, const Spans& content) {
  Reading reading;
  if (cue.empty() || text.sentences.empty()) return reading;
  const auto words = words_in(article, text, cue);
  for (const Word& word : words) {
    std::array<char, 64> buffer{};
    const auto found = stances().find(std::string(stem(word.lower, buffer)));
    if (found == stances().end()) continue;
    reading.stance = found->second;
    // "declined to confirm" declines; "called the report false" is settled by its first verb.
    if (found->second != Stance::thinks) break;
  }
  const auto content_words = words_in(article, text, content);
  if (has_word(words, "ruled") && !has_word(words, "out")) reading.stance = Stance::says;
  if (has_word(words, "called") && !content_words.empty() && content_words.front().lower != "for" &&
      !has_word(words, "for")) {
    constexpr std::array<std::string_view, 9> unfounded = {
        "false", "baseless", "untrue", "nonsense", "unfounded", "fabricated", "lies", "lie", "groundless"};
    reading.stance = has_any(content_words, unfounded) ? Stance::rejects : Stance::says;
  }

  const auto before = words_before(article, text, cue.front());
  if (has_any(words, negations) || has_any(before, negations)) reading.polarity = Polarity::negative;
  const bool passive =
      has_any(words, to_be) &&
      (words.back().lower == "to" || (!content_words.empty() && content_words.front().lower == "to"));
  const bool passive_before =
      has_any(before, to_be) && !content_words.empty() && content_words.front().lower == "to";
  if (has_any(words, reported) || passive || passive_before) {
    reading.certainty = Certainty::reported;
  } else if (has_any(words, hedges) || has_any(before, hedges)) {
    reading.certainty = Certainty::hedged;
  } else if (has_any(words, conditionals)) {
    reading.certainty = Certainty::conditional;
  }
  return reading;
}

}  // namespace gainsay
