#include "attribution/source.h"

#include <algorithm>
#include <array>

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 12> pronouns = {"he",   "she", "they", "it",  "him", "her",
                                                       "them", "i",   "we",   "who", "his", "their"};
constexpr std::array<std::string_view, 20> unnamed_heads = {
    "source",   "sources", "official", "officials", "insider",   "insiders", "aide",
    "aides",    "person",  "people",   "diplomat",  "diplomats", "officer",  "officers",
    "employee", "adviser", "advisers", "informant", "staffer",   "man"};
constexpr std::array<std::string_view, 34> document_heads = {
    "report", "reports",   "statement",  "study",      "poll",     "polls",     "survey",
    "letter", "email",     "e-mail",     "emails",     "document", "documents", "article",
    "memo",   "lawsuit",   "filing",     "transcript", "book",     "website",   "post",
    "tweet",  "tweets",    "paper",      "analysis",   "research", "data",      "records",
    "file",   "complaint", "indictment", "ruling",     "release",  "note"};
constexpr std::array<std::string_view, 40> collective_heads = {
    "residents", "witnesses",     "critics",     "experts",     "voters",     "activists",   "analysts",
    "police",    "supporters",    "many",        "some",        "others",     "democrats",   "republicans",
    "lawmakers", "investigators", "prosecutors", "observers",   "neighbours", "neighbors",   "relatives",
    "family",    "families",      "scientists",  "researchers", "economists", "campaigners", "media",
    "workers",   "students",      "parents",     "authorities", "rebels",     "leaders",     "members",
    "opponents", "reporters",     "lawyers",     "protesters",  "everyone"};
constexpr std::array<std::string_view, 12> noun_phrase_ends = {",",  "of",  "in",   "who",   "with", "from",
                                                               "at", "for", "that", "which", "on",   "("};
constexpr std::array<std::string_view, 8> determiners = {"a",       "an",   "the",  "one",
                                                         "another", "this", "that", "any"};

}  // namespace

std::string source_head(const std::vector<Word>& words) {
  std::string head;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && is_one_of(words[i].lower, noun_phrase_ends)) break;
    if (!words[i].capitalised && !is_one_of(words[i].lower, determiners)) head = words[i].lower;
    // "police spokesman Tor Hale": the name is the head, and names have none here.
    if (words[i].capitalised && !head.empty() && i + 1 == words.size()) head.clear();
  }
  return head;
}

bool is_pronoun(const std::vector<Word>& words) {
  return words.size() == 1 && is_one_of(words[0].lower, pronouns);
}

bool is_relative_pronoun(const std::vector<Word>& words) {
  return words.size() == 1 &&
         (words[0].lower == "that" || words[0].lower == "which" || words[0].lower == "who");
}

namespace {

// "the official, Ana Brill": a name in apposition.
bool has_apposed_name(const std::vector<Word>& words) {
  const auto comma =
      std::find_if(words.begin(), words.end(), [](const Word& word) { return word.lower == ","; });
  return comma != words.end() && words.end() - comma > 2 && (comma + 1)->capitalised &&
         (comma + 2)->capitalised;
}

}  // namespace

bool asks_for_no_name(const std::vector<Word>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].lower;
    if (word == "anonymity" || word == "anonymous" || word == "anonymously" || word == "unnamed" ||
        word == "unidentified")
      return true;
    const bool naming = word == "named" || word == "identified";
    if (naming && i >= 2 && words[i - 1].lower == "be") return true;
  }
  return false;
}

Anonymity anonymity_of(const std::vector<Word>& words) {
  if (words.empty()) return Anonymity::none;
  if (asks_for_no_name(words)) return Anonymity::unnamed;
  const std::string head = source_head(words);
  if (is_one_of(head, unnamed_heads)) {
    return has_apposed_name(words) ? Anonymity::named : Anonymity::unnamed;
  }
  if (has_apposed_name(words)) return Anonymity::named;
  if (is_one_of(head, document_heads)) return Anonymity::document;
  const auto names = std::count_if(
      words.begin(), words.end(), [](const Word& word) { return word.capitalised && word.lower.size() > 1; });
  const bool first_only = names == 1 && words.front().capitalised;
  if (is_one_of(head, collective_heads)) return Anonymity::collective;
  if (is_one_of(words.front().lower, collective_heads) && words.size() == 1) return Anonymity::collective;
  if (is_one_of(words.front().lower, document_heads)) return Anonymity::document;
  const bool article_first = is_one_of(words.front().lower, determiners);
  if (names > (first_only && article_first ? 1 : 0))
    return head.empty() || !article_first ? Anonymity::named : Anonymity::role;
  return Anonymity::role;
}

}  // namespace gainsay
