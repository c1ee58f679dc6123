#include "claims/word_classes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/is_one_of.h"

namespace gainsay {
namespace {

struct Class {
  std::string_view lemma, stands_for;
  bool negates = false;
};

// Each lemma under the one by which it goes. Not synonyms in general: what reports of one event put one for
// another.
constexpr Class classes[] = {
    {"accord", "agreement"},
    {"deal", "agreement"},
    {"pact", "agreement"},
    {"treaty", "agreement"},
    {"arrest", "detain"},
    {"arrested", "detain"},
    {"detention", "detain"},
    {"custody", "detain"},
    {"seize", "capture"},
    {"assault", "attack"},
    {"raid", "attack"},
    {"strike", "attack"},
    {"ambush", "attack"},
    {"attacker", "attack"},
    {"offensive", "attack"},
    {"shelling", "shell"},
    {"automobile", "car"},
    {"vehicle", "car"},
    {"baseless", "true", true},
    {"untrue", "true", true},
    {"false", "true", true},
    {"fabricated", "true", true},
    {"unfounded", "true", true},
    {"falsehood", "true", true},
    {"lie", "true", true},
    {"invention", "true", true},
    {"blast", "explode"},
    {"explosion", "explode"},
    {"bomb", "bomb"},
    {"bombing", "bomb"},
    {"detonate", "explode"},
    {"begin", "start"},
    {"commence", "start"},
    {"launch", "start"},
    {"beginning", "start"},
    {"bribery", "bribe"},
    {"buy", "purchase"},
    {"cash", "money"},
    {"fund", "money"},
    {"close", "shut"},
    {"closure", "shut"},
    {"closing", "shut"},
    {"closed", "shut"},
    {"collapse", "fall"},
    {"crash", "crash"},
    {"conceal", "hide"},
    {"concealment", "hide"},
    {"crack", "crack"},
    {"cracked", "crack"},
    {"damaged", "damage"},
    {"dead", "kill"},
    {"death", "kill"},
    {"die", "kill"},
    {"fatality", "kill"},
    {"murder", "kill"},
    {"slay", "kill"},
    {"killing", "kill"},
    {"deadly", "kill"},
    {"toll", "kill"},
    {"execute", "kill"},
    {"perish", "kill"},
    {"destroyed", "destroy"},
    {"destruction", "destroy"},
    {"demolish", "destroy"},
    {"dismiss", "sack"},
    {"dismissal", "sack"},
    {"sacking", "sack"},
    {"employee", "worker"},
    {"staff", "worker"},
    {"labourer", "worker"},
    {"firm", "company"},
    {"corporation", "company"},
    {"business", "company"},
    {"gunman", "gunman"},
    {"militant", "gunman"},
    {"insurgent", "rebel"},
    {"guerrilla", "rebel"},
    {"fighter", "rebel"},
    {"hospitalise", "hospital"},
    {"hospitalize", "hospital"},
    {"hostage", "hostage"},
    {"hurt", "injure"},
    {"injured", "injure"},
    {"injury", "injure"},
    {"wound", "injure"},
    {"wounded", "injure"},
    {"innocent", "guilty", true},
    {"innocence", "guilty", true},
    {"guilt", "guilty"},
    {"kidnap", "abduct"},
    {"kidnapping", "abduct"},
    {"abduction", "abduct"},
    {"launder", "launder"},
    {"leave", "leave"},
    {"departure", "leave"},
    {"depart", "leave"},
    {"quit", "resign"},
    {"resignation", "resign"},
    {"step", "step"},
    {"payment", "pay"},
    {"paid", "pay"},
    {"missing", "miss"},
    {"negotiation", "talk"},
    {"negotiate", "talk"},
    {"talks", "talk"},
    {"discussion", "talk"},
    {"person", "people"},
    {"civilian", "people"},
    {"resident", "people"},
    {"man", "people"},
    {"inhabitant", "people"},
    {"victim", "people"},
    {"villager", "people"},
    {"poisoned", "poison"},
    {"poisoning", "poison"},
    {"protest", "protest"},
    {"demonstrate", "protest"},
    {"demonstration", "protest"},
    {"rally", "protest"},
    {"protester", "protest"},
    {"demonstrator", "protest"},
    {"purchase", "purchase"},
    {"release", "free"},
    {"freed", "free"},
    {"responsible", "blame"},
    {"responsibility", "blame"},
    {"robbery", "steal"},
    {"rob", "steal"},
    {"theft", "steal"},
    {"stolen", "steal"},
    {"safe", "safe"},
    {"unsafe", "safe", true},
    {"dangerous", "safe", true},
    {"danger", "safe", true},
    {"sale", "sell"},
    {"sold", "sell"},
    {"shooting", "shoot"},
    {"shot", "shoot"},
    {"gunfire", "shoot"},
    {"firing", "shoot"},
    {"soldier", "troops"},
    {"troop", "troops"},
    {"spill", "leak"},
    {"tamper", "tamper"},
    {"tampering", "tamper"},
    {"torture", "torture"},
    {"unharmed", "injure", true},
    {"unhurt", "injure", true},
    {"uninjured", "injure", true},
    {"vote", "vote"},
    {"voting", "vote"},
    {"poll", "vote"},
    {"ballot", "vote"},
    {"withdrawal", "withdraw"},
    {"failed", "fail"},
    {"failure", "fail"},
    {"breakdown", "fail"},
    {"malfunction", "fail"},
    {"forgery", "forge"},
    {"forged", "forge"},
    {"fake", "forge"},
    {"hoax", "forge"},
    {"bullet", "shoot"},
    {"gunshot", "shoot"},
    {"rifle", "gun"},
    {"firearm", "gun"},
    {"pistol", "gun"},
    {"policeman", "police"},
    {"cop", "police"},
    {"slaughter", "kill"},
    {"slain", "kill"},
    {"assassinate", "kill"},
    {"assassination", "kill"},
    {"massacre", "kill"},
    {"casualty", "kill"},
    {"evacuation", "evacuate"},
    {"expulsion", "expel"},
    {"deportation", "deport"},
    {"invasion", "invade"},
    {"approval", "approve"},
    {"refusal", "refuse"},
    {"denial", "deny"},
    {"payoff", "bribe"},
    {"kickback", "bribe"},
    {"bribe", "bribe"},
    {"corruption", "corrupt"},
    {"misled", "mislead"},
    {"wrong", "true", true},
    {"incorrect", "true", true},
    {"correct", "true"},
    {"inaccurate", "true", true},
};

// Lists in alphabetical order, for a binary search.
constexpr std::string_view empty_words[] = {
    "about",   "again",  "ago",    "all",    "already", "also",  "any",     "around", "as",     "away",
    "back",    "be",     "become", "bit",    "both",    "bring", "can",     "carry",  "case",   "cause",
    "certain", "come",   "could",  "do",     "each",    "early", "else",    "even",   "ever",   "every",
    "fact",    "few",    "find",   "former", "further", "get",   "give",    "go",     "going",  "good",
    "great",   "happen", "have",   "here",   "hold",    "how",   "however", "indeed", "it",     "just",
    "keep",    "kind",   "know",   "last",   "late",    "later", "let",     "like",   "lot",    "make",
    "many",    "matter", "may",    "mean",   "might",   "more",  "most",    "much",   "must",   "need",
    "never",   "new",    "next",   "no",     "not",     "now",   "number",  "of",     "off",    "on",
    "once",    "only",   "other",  "out",    "over",    "own",   "part",    "place",  "put",    "quite",
    "rather",  "really", "same",   "say",    "see",     "seem",  "set",     "shall",  "should", "simply",
    "so",      "some",   "still",  "such",   "take",    "tell",  "that",    "then",   "there",  "therefore",
    "thing",   "think",  "this",   "time",   "too",     "try",   "two",     "up",     "us",     "use",
    "very",    "want",   "way",    "well",   "when",    "where", "which",   "while",  "who",    "why",
    "will",    "would",  "yet"};
constexpr std::string_view weak_words[] = {
    "able",       "act",        "action",     "agree",     "allow",       "american",      "area",
    "ask",        "authority",  "bad",        "believe",   "big",         "billion",       "black",
    "call",       "campaign",   "candidate",  "change",    "city",        "claim",         "clear",
    "common",     "company",    "continue",   "country",   "course",      "day",           "decision",
    "democrat",   "democratic", "different",  "difficult", "economic",    "economy",       "election",
    "end",        "expect",     "face",       "feel",      "follow",      "force",         "foreign",
    "full",       "general",    "government", "group",     "hand",        "hard",          "have",
    "head",       "help",       "high",       "home",      "hope",        "hour",          "house",
    "idea",       "important",  "include",    "increase",  "information", "international", "involve",
    "issue",      "know",       "large",      "law",       "lead",        "leader",        "level",
    "life",       "little",     "live",       "local",     "long",        "look",          "lose",
    "low",        "main",       "major",      "man",       "meet",        "member",        "million",
    "minister",   "month",      "move",       "nation",    "national",    "nomination",    "nominee",
    "office",     "official",   "old",        "open",      "order",       "parliament",    "party",
    "people",     "percent",    "person",     "plan",      "play",        "point",         "political",
    "politician", "poll",       "position",   "possible",  "power",       "president",     "presidential",
    "primary",    "problem",    "public",     "question",  "race",        "real",          "reason",
    "remain",     "report",     "republican", "right",     "run",         "show",          "side",
    "situation",  "small",      "special",    "spokesman", "start",       "state",         "stay",
    "stop",       "strong",     "support",    "system",    "talk",        "team",          "today",
    "tomorrow",   "turn",       "vote",       "voter",     "wait",        "week",          "woman",
    "work",       "world",      "year",       "yesterday", "young"};
constexpr std::string_view blaming_words[] = {
    "abduct", "abuse",    "assassinate", "attack",   "beat",    "behind",     "betray",    "blackmail",
    "blame",  "bomb",     "breach",      "break",    "bribe",   "bully",      "burn",      "cheat",
    "coerce", "conspire", "corrupt",     "cover",    "damage",  "deceive",    "defraud",   "destroy",
    "detain", "dodge",    "dump",        "embezzle", "evade",   "execute",    "explode",   "exploit",
    "extort", "fake",     "falsify",     "fire",     "fix",     "flee",       "forge",     "harass",
    "harm",   "hide",     "ignore",      "incite",   "injure",  "intimidate", "invade",    "kidnap",
    "kill",   "launder",  "leak",        "lie",      "loot",    "manipulate", "massacre",  "mislead",
    "misuse", "mock",     "murder",      "neglect",  "oppress", "overcharge", "persecute", "plot",
    "pocket", "poison",   "pollute",     "provoke",  "rape",    "rig",        "sabotage",  "shell",
    "shoot",  "silence",  "smuggle",     "spy",      "starve",  "steal",      "suppress",  "swindle",
    "tamper", "threaten", "torture",     "trick",    "violate", "wreck"};

template <std::size_t N>
constexpr bool is_sorted(const std::string_view (&list)[N]) {
  return std::is_sorted(std::begin(list), std::end(list));
}
static_assert(is_sorted(empty_words) && is_sorted(weak_words) && is_sorted(blaming_words));

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view word) {
  return std::binary_search(std::begin(list), std::end(list), word);
}

}  // namespace

ClassedWord classed(std::string_view lemma) {
  static const auto sorted = [] {
    std::array<Class, std::size(classes)> out;
    std::copy(std::begin(classes), std::end(classes), out.begin());
    std::sort(out.begin(), out.end(), [](const Class& a, const Class& b) { return a.lemma < b.lemma; });
    return out;
  }();
  const auto at = std::lower_bound(sorted.begin(), sorted.end(), lemma,
                                   [](const Class& a, std::string_view word) { return a.lemma < word; });
  if (at != sorted.end() && at->lemma == lemma) return {at->stands_for, at->negates};
  return {lemma, false};
}

bool is_empty_word(std::string_view lemma) {
  return lemma.size() < 2 || holds(empty_words, lemma);
}

bool is_weak_word(std::string_view lemma) {
  return holds(weak_words, lemma);
}

bool is_blaming(std::string_view lemma) {
  return holds(blaming_words, lemma);
}

bool is_undoing(std::string_view lemma) {
  return is_one_of(lemma, std::array<std::string_view, 8>{"fail", "refuse", "decline", "avoid", "lack",
                                                          "failure", "refusal", "inability"});
}

bool is_hedge(std::string_view lemma) {
  return is_one_of(
      lemma, std::array<std::string_view, 11>{"may", "might", "could", "possibly", "perhaps", "probably",
                                              "reportedly", "allegedly", "likely", "apparently", "if"});
}

bool is_denying(std::string_view lemma) {
  return is_one_of(lemma, std::array<std::string_view, 19>{
                              "deny", "denial", "reject", "rejection", "dismiss", "refute", "dispute",
                              "doubt", "rebut", "repudiate", "contradict", "question", "discount", "rule",
                              "disavow", "challenge", "disbelieve", "discredit", "sceptical"});
}

bool is_retracting(std::string_view lemma) {
  return is_one_of(lemma, std::array<std::string_view, 6>{"retract", "recant", "withdraw", "disavow",
                                                          "retraction", "unsay"});
}

}  // namespace gainsay
