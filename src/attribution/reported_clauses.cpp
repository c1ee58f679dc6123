#include "attribution/reported_clauses.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "attribution/by_syntax.h"
#include "attribution/nominals.h"
#include "attribution/reporting_words.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_source = 25;
constexpr std::uint32_t shortest_content = 3;
constexpr std::array<std::string_view, 37> reporting_lemmas = {
    "say",      "tell",        "add",      "claim",   "report",  "announce", "argue",    "insist",
    "warn",     "admit",       "allege",   "declare", "assert",  "suggest",  "explain",  "reveal",
    "confirm",  "acknowledge", "maintain", "deny",    "predict", "promise",  "vow",      "hear",
    "complain", "stress",      "contend",  "profess", "purport", "show",     "indicate", "retract",
    "withdraw", "repeat",      "dispute",  "reject",  "refute"};

bool is_finite(const SentenceTree& tree, std::uint32_t verb) {
  const std::string_view tag = tree.penn(verb);
  if (tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "VBN")
    return true;  // of a participle the subject tells
  for (std::uint32_t i = tree.tokens().begin; i < verb; ++i) {
    if (tree.head(i) == verb && tree.relation(i) == "aux") return true;  // "had told"
  }
  return false;
}

std::optional<LinkedSpans> clause_of(const SentenceTree& tree, std::uint32_t verb) {
  if (!is_one_of(tree.lemma(verb), reporting_lemmas)) return std::nullopt;
  // "appears to show": whose verb it is
  std::uint32_t top = verb;
  const auto above = tree.relation(verb) == "xcomp" ? tree.head(verb) : std::nullopt;
  if (above && (tree.lemma(*above) == "appear" || tree.lemma(*above) == "seem")) top = *above;
  if (!is_finite(tree, top)) return std::nullopt;
  const auto subject = child(tree, top, "nsubj", false);
  auto told = child(tree, verb, "ccomp", true);
  // "who denies fraud"
  const bool denies = tree.lemma(verb) == "deny" && tree.penn(verb) != "VB" && !told;
  if (denies) told = child(tree, verb, "obj", true);
  // "retracted her statement"
  constexpr std::array<std::string_view, 6> turning = {"retract", "withdraw", "repeat",
                                                       "dispute", "reject",   "refute"};
  if (!told && is_one_of(tree.lemma(verb), turning) && tree.penn(verb) != "VB") {
    told = child(tree, verb, "obj", true);
    if (told && !names_claim(tree.folded(*told))) told.reset();
  }
  const bool of_claim = told && is_one_of(tree.lemma(verb), turning);
  // "which claims to be democratic"
  constexpr std::array<std::string_view, 3> claiming = {"claim", "profess", "purport"};
  if (!told && is_one_of(tree.lemma(verb), claiming)) told = child(tree, verb, "xcomp", true);
  if (!subject || !told) return std::nullopt;
  IndexRange source = tree.phrase_of(*subject), content = tree.phrase_of(*told);
  content.begin = verb + 1;  // an apposition's commas part the subject from the rest
  while (content.begin < *told && !tree.under(content.begin, *told)) ++content.begin;
  while (content.size() > 0 && tree.universal(content.begin) == "PUNCT") ++content.begin;
  while (content.size() > 0 && tree.universal(content.end - 1) == "PUNCT") --content.end;
  if (content.size() < (denies || of_claim ? 1 : shortest_content) || source.size() > longest_source ||
      source.end > top)
    return std::nullopt;
  const std::uint32_t first = verb_group_begin(tree, top, source.end);  // "had not told"
  return LinkedSpans{
      {tree.span(source)}, {tree.span({first, verb + 1})}, {tree.span(content)}, clause_margin};
}

/// "guard Josh Perrin, 41, told the Sunday Lantern she had struck him", whatever the parser makes of it: a
/// noun phrase, perhaps with an age, "told", who is told, and a clause.
std::optional<LinkedSpans> told_clause(const SentenceTree& tree, std::uint32_t verb) {
  constexpr std::array<std::string_view, 7> openers = {"that", "he", "she", "it", "they", "we", "there"};
  constexpr std::uint32_t longest_addressee = 7;
  const IndexRange words = tree.tokens();
  if (tree.folded(verb) != "told" || verb < words.begin + 2) return std::nullopt;
  std::uint32_t end = verb;
  if (tree.word(end - 1) == "," && end >= words.begin + 4 && tree.word(end - 3) == "," &&
      tree.universal(end - 2) == "NUM")
    end -= 3;
  const IndexRange teller = nominal_before(tree, end);
  if (teller.size() == 0) return std::nullopt;
  std::uint32_t opens = verb + 1;
  while (opens < words.end && opens - verb <= longest_addressee && may_be_nominal(tree, opens) &&
         !is_one_of(tree.folded(opens), openers))
    ++opens;
  if (opens == verb + 1 || opens >= words.end || !tree.is_noun(opens - 1) ||
      !is_one_of(tree.folded(opens), openers))
    return std::nullopt;
  std::uint32_t last = words.end;
  while (last > opens && tree.universal(last - 1) == "PUNCT") --last;
  if (last - opens < shortest_content) return std::nullopt;
  return LinkedSpans{{tree.span({teller.begin, verb})},
                     {tree.span({verb, verb + 1})},
                     {tree.span({opens, last})},
                     clause_margin};
}

/// "his remark that the pact was dead", "the minister's claim that".
std::optional<LinkedSpans> owned_clause(const SentenceTree& tree, std::uint32_t noun) {
  constexpr std::array<std::string_view, 13> nouns = {
      "remark",  "comment", "claim",      "statement", "assertion", "suggestion", "allegation",
      "warning", "promise", "insistence", "admission", "assurance", "prediction"};
  const IndexRange words = tree.tokens();
  if (noun <= words.begin || noun + 1 + shortest_content >= words.end ||
      !is_one_of(tree.lemma(noun), nouns) || tree.folded(noun + 1) != "that")
    return std::nullopt;
  IndexRange owner{noun - 1, noun};
  if (tree.is_possessive_mark(noun - 1)) {
    const auto phrase = noun - 1 > words.begin ? tree.phrase_of(noun - 2) : owner;
    owner = {std::min(phrase.begin, noun - 1), noun};
  } else if (tree.penn(noun - 1) != "PRP$") {
    return std::nullopt;
  }
  // The clause is what hangs on the noun behind it, or on a verb there.
  std::uint32_t end = noun + 2;
  while (end < words.end && tree.under(end, noun)) ++end;
  while (end > noun + 2 && tree.universal(end - 1) == "PUNCT") --end;
  if (end - noun - 1 < shortest_content || owner.size() > longest_source) return std::nullopt;
  return LinkedSpans{
      {tree.span(owner)}, {tree.span({noun, noun + 1})}, {tree.span({noun + 1, end})}, clause_margin};
}

/// "It was rumoured that she had warned the king": nobody is named for it.
std::optional<LinkedSpans> impersonal_clause(const SentenceTree& tree, std::uint32_t verb) {
  constexpr std::array<std::string_view, 12> verbs = {"rumoured",   "rumored",   "reported", "alleged",
                                                      "claimed",    "said",      "believed", "thought",
                                                      "understood", "suggested", "feared",   "announced"};
  const IndexRange words = tree.tokens();
  if (!is_one_of(tree.folded(verb), verbs) || verb < words.begin + 2 ||
      verb + 1 + shortest_content >= words.end || tree.folded(verb + 1) != "that")
    return std::nullopt;
  std::uint32_t first = verb;
  while (first > words.begin && (tree.universal(first - 1) == "AUX" || tree.universal(first - 1) == "ADV"))
    --first;
  if (first == verb || first == words.begin || tree.folded(first - 1) != "it" ||
      !is_one_of(tree.folded(verb - 1), passive_auxiliaries))
    return std::nullopt;
  std::uint32_t end = words.end;
  while (end > verb + 2 && tree.universal(end - 1) == "PUNCT") --end;
  return LinkedSpans{{}, {tree.span({first, verb + 1})}, {tree.span({verb + 1, end})}, clause_margin};
}

/// What stands between the cue of `found` and another's cue behind it is told by the first.
void give_back(const LinkedSpans& found, LinkedSpans& other) {
  if (other.content.size() < 2) return;
  const Span content = found.content.front();
  std::erase_if(other.content,
                [&](Span piece) { return content.contains(piece) && piece.end <= hull(other.cue).begin; });
}

/// "I wouldn't say it has suffered," one man muttered: no further than the quotation that it is said in.
void end_with_quotation(const Text& text, LinkedSpans& clause) {
  Span& content = clause.content.front();
  const IndexRange near = quotations_near(text, content);
  for (std::uint32_t q = near.begin; q < near.end; ++q) {
    const Quotation& around = text.quotations[q];
    if (!around.span.contains(clause.cue.front()) || around.tokens.size() == 0) continue;
    content.end = std::min(content.end, text.tokens[around.tokens.end - 1].span.end);
  }
}

}  // namespace

void add_reported_clauses(const Article& article, const Text& text, const Syntax& syntax,
                          const SyntaxModel& model, std::vector<LinkedSpans>& linked) {
  auto found =
      find_by_syntax(article, text, syntax, model, linked, [](const SentenceTree& tree, std::uint32_t token) {
        auto clause = clause_of(tree, token);
        if (!clause) clause = told_clause(tree, token);
        if (!clause) clause = owned_clause(tree, token);
        return clause ? std::move(clause) : impersonal_clause(tree, token);
      });
  std::erase_if(found, [&](LinkedSpans& clause) {
    end_with_quotation(text, clause);
    return clause.content.front().begin >= clause.content.front().end;
  });
  for (LinkedSpans& other : linked) {
    if (other.content.size() < 2) continue;
    for (const LinkedSpans& clause : found) give_back(clause, other);
  }
  linked.insert(linked.end(), std::move_iterator(found.begin()), std::move_iterator(found.end()));
}

}  // namespace gainsay
