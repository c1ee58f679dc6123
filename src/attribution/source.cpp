#include "attribution/source.h"

#include <algorithm>
#include <array>

#include "entities/role_words.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 12> pronouns = {"he",   "she", "they", "it",  "him", "her",
                                                       "them", "i",   "we",   "who", "his", "their"};
// Pronouns whose antecedent is not sought, or not found: one person mostly, or many.
constexpr std::array<std::string_view, 11> single_pronouns = {"i",   "he",  "she", "it", "his",    "her",
                                                              "him", "its", "we",  "my", "himself"};
constexpr std::array<std::string_view, 11> plural_pronouns = {
    "they", "their", "them", "you", "your", "who", "that", "which", "both", "each", "themselves"};
constexpr std::array<std::string_view, 28> quantities = {
    "some",     "many",      "most",       "several", "others",   "those",     "anyone",
    "everyone", "everybody", "nobody",     "none",    "half",     "majority",  "few",
    "fewer",    "all",       "any",        "dozens",  "hundreds", "thousands", "more",
    "percent",  "%",         "two-thirds", "number",  "people",   "each",      "only"};
constexpr std::array<std::string_view, 10> ones = {"one", "another", "two",    "three",   "four",
                                                   "man", "woman",   "person", "someone", "somebody"};
constexpr std::array<std::string_view, 36> unnamed_heads = {
    "source",   "sources",   "official",  "officials", "insider", "insiders",  "aide",     "aides",
    "person",   "people",    "diplomat",  "diplomats", "officer", "officers",  "employee", "adviser",
    "advisers", "advisor",   "advisors",  "informant", "staffer", "staffers",  "staff",    "man",
    "woman",    "reporter",  "colleague", "friend",    "friends", "supporter", "voter",    "resident",
    "witness",  "neighbour", "neighbor",  "attendee"};
constexpr std::array<std::string_view, 70> document_heads = {
    "report",     "reports",  "statement",  "study",    "poll",      "polls",     "survey",    "letter",
    "email",      "e-mail",   "emails",     "document", "documents", "article",   "articles",  "memo",
    "lawsuit",    "filing",   "transcript", "book",     "website",   "post",      "tweet",     "tweets",
    "paper",      "analysis", "analyses",   "research", "data",      "records",   "file",      "complaint",
    "indictment", "ruling",   "release",    "note",     "list",      "plan",      "agreement", "accord",
    "answer",     "film",     "ad",         "law",      "reply",     "bill",      "bylaws",    "constitution",
    "materials",  "figures",  "results",    "headline", "charter",   "affidavit", "speech",    "decision",
    "surveys",    "minutes",  "letters",    "judgment", "judgement", "notice",    "bulletin",  "map",
    "warning",    "memoirs",  "review",     "diary",    "evidence"};
// Bodies and offices that speak as one, though the word may be a plural.
constexpr std::array<std::string_view, 15> office_plurals = {
    "police",          "prosecutors", "authorities", "spokesmen", "spokeswomen",  "spokespeople",
    "representatives", "organisers",  "organizers",  "chairmen",  "headquarters", "news",
    "press",           "moderators",  "camps"};
// With a name before them these are names: "Kask's campaign", "the Kask administration".
constexpr std::array<std::string_view, 8> named_bodies = {"campaign", "administration", "team",  "foundation",
                                                          "circle",   "company",        "group", "camp"};
constexpr std::array<std::string_view, 44> collective_heads = {
    "residents",  "witnesses",   "critics",    "experts",     "voters",      "activists", "analysts",
    "supporters", "men",         "women",      "democrats",   "republicans", "lawmakers", "investigators",
    "children",   "observers",   "neighbours", "neighbors",   "relatives",   "family",    "families",
    "scientists", "researchers", "economists", "campaigners", "media",       "workers",   "students",
    "parents",    "public",      "rebels",     "leaders",     "members",     "opponents", "reporters",
    "lawyers",    "protesters",  "generation", "number",      "handful",     "callers",   "villagers",
    "team",       "officers"};
// Groups that are spelt with a capital.
constexpr std::array<std::string_view, 24> peoples = {
    "democrats", "republicans",  "independents", "conservatives", "liberals",    "progressives",
    "hispanics", "latinos",      "latinas",      "muslims",       "christians",  "jews",
    "catholics", "evangelicals", "blacks",       "whites",        "millennials", "libertarians",
    "germans",   "israelis",     "iraqis",       "europeans",     "mexicans",    "americans"};
constexpr std::array<std::string_view, 18> noun_phrase_ends = {
    ",",     "of", "in", "who",   "with",     "from",   "at",     "for",  "that",
    "which", "on", "(",  "close", "familiar", "within", "inside", "near", "to"};
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

/// "Y. Stanev" of "One of them, the pensioner Y. Stanev".
std::optional<Span> name_in_apposition(const std::vector<Word>& words) {
  constexpr std::size_t longest_role = 4;  // words
  for (std::size_t i = 1; i + 3 < words.size(); ++i) {
    const bool opens = words[i].lower == "," && (words[i + 1].lower == "the" || words[i + 1].lower == "a");
    if (!opens) continue;
    std::size_t begin = i + 2;
    while (begin < words.size() && begin - i < longest_role && !words[begin].capitalised) ++begin;
    std::size_t end = begin;
    while (end < words.size() && words[end].capitalised) ++end;
    if (begin == i + 2 || end - begin < 2 || (end < words.size() && words[end].lower != ",")) continue;
    return Span{words[begin].span.begin, words[end - 1].span.end};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> apposed_name(const std::vector<Word>& words) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    // "the council, whose head, Josip Karel, was moved"
    if (words[i].lower == "whose" || words[i].lower == "which") break;
    const bool given = (words[i].lower == "as" && has_word(words, "name")) || words[i].lower == "named";
    if ((words[i].lower != "," && !given) || !words[i + 1].capitalised) continue;
    std::size_t end = i + 2;
    while (end < words.size() && (words[end].capitalised || words[end].lower == "-")) ++end;
    const bool ends = end == words.size() || words[end].lower == ",";
    // "Brightwater plc": a lower-case word may end a name, a possessive or "of" goes on with another phrase.
    const bool closes = end + 1 == words.size() && words[end].lower.size() > 2;
    if (!ends && !closes && !given && end - i < 3) continue;
    return Span{words[i + 1].span.begin, words[closes ? end : end - 1].span.end};
  }
  return words.empty() || words[0].lower != "one" ? std::nullopt : name_in_apposition(words);
}

namespace {

/// "Asked us not to print his", "declined to give her", before "name".
bool withholds_before(const std::vector<Word>& words, std::size_t at) {
  constexpr std::array<std::string_view, 6> giving = {"print", "publish", "use",
                                                      "give",  "reveal",  "disclose"};
  constexpr std::array<std::string_view, 4> refusing = {"not", "declined", "refused", "n't"};
  constexpr std::size_t reach = 6;  // words
  bool gives = false;
  for (std::size_t i = at; i-- > at - std::min(at, reach);) {
    gives = gives || is_one_of(words[i].lower, giving);
    if (gives && is_one_of(words[i].lower, refusing)) return true;
  }
  return false;
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
    if ((word == "name" || word == "names") && withholds_before(words, i)) return true;
  }
  return false;
}

namespace {

bool is_people(const std::string& word) {
  return is_one_of(word, peoples) || (word.size() > 6 && word.ends_with("ians"));
}

bool is_plural(const std::string& word) {
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is") && !word.ends_with("'s");
}

/// What one noun phrase says by itself: no comma, no "of", no second one after "and".
Anonymity anonymity_of_core(const std::vector<Word>& words, bool has_name) {
  const std::string& first = words.front().lower;
  if (words.size() == 1) {
    if (is_one_of(first, single_pronouns)) return Anonymity::named;
    if (is_one_of(first, plural_pronouns)) return Anonymity::collective;
  }
  const auto is_capital = [&](std::size_t i) {
    return words[i].capitalised && words[i].lower.size() > 1 && !is_one_of(words[i].lower, determiners) &&
           !is_one_of(words[i].lower, pronouns) && !is_one_of(words[i].lower, quantities);
  };
  const std::string& last = words.back().lower;
  std::size_t names = 0;
  for (std::size_t i = 0; i < words.size(); ++i) names += is_capital(i) ? 1 : 0;
  const bool known = is_one_of(last, unnamed_heads) || is_one_of(last, document_heads) ||
                     is_one_of(last, collective_heads) || is_one_of(last, office_plurals);
  // A sentence begins with a capital: "Residents" is no name, "Orvel" is.
  const bool alone = words.size() == 1 || (words.size() == 2 && is_one_of(first, determiners));
  const bool common = known || (!has_name && (is_plural(last) || role_words::is_person_noun(last) ||
                                              words::is_organisation_head(last)));
  const bool ends_in_name = is_capital(words.size() - 1) && !(alone && common);
  if (is_one_of(first, ones)) return Anonymity::unnamed;
  const bool counted = first.front() >= '0' && first.front() <= '9' && names == 0;
  if (counted || is_one_of(first, quantities) || is_people(last)) return Anonymity::collective;
  if (ends_in_name) return Anonymity::named;
  if (is_one_of(last, document_heads)) return Anonymity::document;
  if (is_one_of(last, unnamed_heads)) return Anonymity::unnamed;
  // Some one of many, whom the reader can't find; a spokeswoman can be asked for.
  if ((first == "a" || first == "an") && role_words::is_person_noun(last) && !last.starts_with("spokes") &&
      last != "judge" && names == 0)
    return Anonymity::unnamed;
  if (is_one_of(last, collective_heads)) return Anonymity::collective;
  if (is_one_of(last, named_bodies) &&
      (names > (is_capital(0) ? 1U : 0U) || first == "his" || first == "her" || has_word(words, "'s") ||
       has_word(words, "\u2019s")))
    return Anonymity::named;
  if (is_one_of(last, office_plurals) || !is_plural(last)) return Anonymity::role;
  return Anonymity::collective;
}

/// The words up to a comma, a preposition, or the second of two that "and" joins.
std::vector<Word> core_of(const std::vector<Word>& words) {
  const auto ends = [](const Word& word) {
    return is_one_of(word.lower, noun_phrase_ends) || word.lower == "and" || word.lower == "himself" ||
           word.lower == "herself" || word.lower == "itself" || word.lower == "whose" || word.lower == "by";
  };
  auto end = std::find_if(words.begin() + 1, words.end(), ends);
  // "A note circulated among members", "villagers reached by telephone", "a lawyer representing the bank".
  const auto known = [](const std::string& word) {
    return is_one_of(word, unnamed_heads) || is_one_of(word, document_heads) ||
           is_one_of(word, collective_heads) || role_words::is_person_noun(word);
  };
  for (auto at = words.begin() + 1; at < end; ++at) {
    const bool participle = at->lower.ends_with("ed") || at->lower == "seen" ||
                            (at->lower.size() > 5 && at->lower.ends_with("ing"));
    if (participle && !at->capitalised && known((at - 1)->lower)) end = at;
  }
  // "Kask's", of "Kask's claim".
  const bool owns = (end - 1)->lower == "'s" || (end - 1)->lower == "\u2019s" || (end - 1)->lower == "'";
  if (owns && end - words.begin() > 1) --end;
  return {words.begin(), end};
}

}  // namespace

Anonymity anonymity_of(const std::vector<Word>& words, bool has_name) {
  if (words.empty()) return Anonymity::none;
  if (asks_for_no_name(words)) return Anonymity::unnamed;
  if (apposed_name(words)) return Anonymity::named;
  for (const Word& word : words) {
    if (word.lower == "percent" || word.lower == "%") return Anonymity::collective;
    if (is_one_of(word.lower, noun_phrase_ends)) break;
  }
  return anonymity_of_core(core_of(words), has_name);
}

}  // namespace gainsay
