#include "entities/word_lists.h"

#include <algorithm>
#include <array>

namespace gainsay::words {
namespace {

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

constexpr auto title_words = std::to_array<std::string_view>({"acting",      "admiral",
                                                              "ambassador",  "analyst",
                                                              "archbishop",  "attorney",
                                                              "ayatollah",   "bishop",
                                                              "brigadier",   "capt",
                                                              "captain",     "cardinal",
                                                              "chairman",    "chairwoman",
                                                              "chancellor",  "chief",
                                                              "cllr",        "coach",
                                                              "col",         "colonel",
                                                              "commander",   "commissioner",
                                                              "congressman", "congresswoman",
                                                              "councillor",  "countess",
                                                              "dame",        "defence",
                                                              "defense",     "deputy",
                                                              "detective",   "director",
                                                              "dr",          "emperor",
                                                              "envoy",       "ex-president",
                                                              "father",      "finance",
                                                              "foreign",     "former",
                                                              "gen",         "general",
                                                              "gov",         "governor",
                                                              "grand",       "health",
                                                              "imam",        "inspector",
                                                              "interior",    "judge",
                                                              "justice",     "king",
                                                              "lady",        "lawyer",
                                                              "leader",      "lieutenant",
                                                              "lord",        "lt",
                                                              "maj",         "major",
                                                              "marshal",     "mayor",
                                                              "minister",    "miss",
                                                              "mp",          "mr",
                                                              "mrs",         "ms",
                                                              "mullah",      "officer",
                                                              "pope",        "premier",
                                                              "president",   "prime",
                                                              "prince",      "princess",
                                                              "prof",        "professor",
                                                              "queen",       "rabbi",
                                                              "rep",         "representative",
                                                              "rev",         "reverend",
                                                              "secretary",   "sen",
                                                              "senator",     "sergeant",
                                                              "sgt",         "shaikh",
                                                              "sheikh",      "sir",
                                                              "sister",      "speaker",
                                                              "spokesman",   "spokesperson",
                                                              "spokeswoman", "superintendent",
                                                              "vice"});

constexpr auto organisation_head_words = std::to_array<std::string_view>({"administration",
                                                                          "agency",
                                                                          "airlines",
                                                                          "alliance",
                                                                          "army",
                                                                          "assembly",
                                                                          "association",
                                                                          "authority",
                                                                          "bank",
                                                                          "battalion",
                                                                          "board",
                                                                          "brigade",
                                                                          "brigades",
                                                                          "brotherhood",
                                                                          "bureau",
                                                                          "cabinet",
                                                                          "center",
                                                                          "centre",
                                                                          "church",
                                                                          "club",
                                                                          "coalition",
                                                                          "college",
                                                                          "command",
                                                                          "commission",
                                                                          "committee",
                                                                          "company",
                                                                          "confederation",
                                                                          "congregation",
                                                                          "congress",
                                                                          "consortium",
                                                                          "consulate",
                                                                          "cooperative",
                                                                          "corp",
                                                                          "corporation",
                                                                          "council",
                                                                          "court",
                                                                          "cross",
                                                                          "daily",
                                                                          "department",
                                                                          "directorate",
                                                                          "division",
                                                                          "embassy",
                                                                          "federation",
                                                                          "force",
                                                                          "forces",
                                                                          "foundation",
                                                                          "front",
                                                                          "fund",
                                                                          "government",
                                                                          "group",
                                                                          "guard",
                                                                          "guards",
                                                                          "herald",
                                                                          "holdings",
                                                                          "house",
                                                                          "inc",
                                                                          "industries",
                                                                          "institute",
                                                                          "league",
                                                                          "limited",
                                                                          "ltd",
                                                                          "media",
                                                                          "militia",
                                                                          "ministry",
                                                                          "movement",
                                                                          "nations",
                                                                          "navy",
                                                                          "network",
                                                                          "news",
                                                                          "office",
                                                                          "organisation",
                                                                          "organization",
                                                                          "parliament",
                                                                          "party",
                                                                          "police",
                                                                          "post",
                                                                          "press",
                                                                          "radio",
                                                                          "red",
                                                                          "republic",
                                                                          "resistance",
                                                                          "school",
                                                                          "secretariat",
                                                                          "senate",
                                                                          "service",
                                                                          "services",
                                                                          "society",
                                                                          "syndicate",
                                                                          "team",
                                                                          "television",
                                                                          "times",
                                                                          "tribune",
                                                                          "trust",
                                                                          "union",
                                                                          "university"});

constexpr auto facility_head_words = std::to_array<std::string_view>(
    {"airport",  "barracks", "base",     "bridge",  "camp",     "cathedral", "checkpoint",
     "crossing", "dam",      "harbor",   "harbour", "hospital", "hotel",     "jail",
     "market",   "mine",     "mosque",   "museum",  "palace",   "plant",     "port",
     "prison",   "reactor",  "refinery", "square",  "stadium",  "station",   "tower"});

constexpr auto place_head_words = std::to_array<std::string_view>(
    {"avenue",  "bay",       "city",     "county", "desert", "district", "governorate", "gulf",
     "heights", "island",    "islands",  "lake",   "mount",  "mountain", "mountains",   "municipality",
     "ocean",   "peninsula", "province", "region", "river",  "road",     "sea",         "state",
     "street",  "strip",     "town",     "valley", "village"});

constexpr auto demonym_words = std::to_array<std::string_view>(
    {"afghan",   "afghans", "african",   "africans",   "american",    "americans", "arab",      "arabs",
     "asian",    "asians",  "azeri",     "bahraini",   "bangladeshi", "croat",     "croats",    "czech",
     "dane",     "danes",   "dutch",     "eastern",    "emirati",     "european",  "europeans", "french",
     "german",   "germans", "greek",     "greeks",     "iraqi",       "iraqis",    "israeli",   "israelis",
     "jew",      "jews",    "kazakh",    "kurd",       "kurds",       "kuwaiti",   "kuwaitis",  "nepali",
     "northern", "omani",   "pakistani", "pakistanis", "pole",        "poles",     "qatari",    "saudi",
     "saudis",   "serb",    "serbs",     "slovak",     "somali",      "somalis",   "southern",  "swede",
     "swedes",   "swiss",   "tajik",     "thai",       "turk",        "turkmen",   "turks",     "uzbek",
     "western",  "yemeni",  "yemenis"});

constexpr auto never_name_words = std::to_array<std::string_view>(
    {"a",         "after",     "although",  "am",       "an",      "and",    "april",   "are",    "as",
     "at",        "august",    "be",        "because",  "been",    "before", "being",   "but",    "by",
     "can",       "christmas", "could",     "december", "did",     "do",     "does",    "during", "est",
     "february",  "for",       "friday",    "from",     "gmt",     "had",    "has",     "have",   "he",
     "her",       "here",      "him",       "his",      "how",     "i",      "i'll",    "i'm",    "i've",
     "if",        "in",        "into",      "is",       "it",      "its",    "january", "july",   "june",
     "march",     "may",       "me",        "might",    "monday",  "mr.",    "must",    "my",     "no",
     "nor",       "not",       "november",  "october",  "of",      "ok",     "on",      "or",     "our",
     "pm",        "saturday",  "september", "she",      "should",  "since",  "so",      "sunday", "than",
     "that",      "the",       "their",     "them",     "then",    "there",  "these",   "they",   "this",
     "those",     "though",    "thursday",  "to",       "tuesday", "until",  "us",      "was",    "we",
     "wednesday", "were",      "what",      "when",     "where",   "which",  "while",   "who",    "whom",
     "whose",     "why",       "will",      "with",     "without", "would",  "yet",     "you",    "your"});

constexpr auto speech_verb_words = std::to_array<std::string_view>(
    {"accused",   "accuses",   "acknowledged", "added",    "adds",     "admitted", "alleged",   "announced",
     "announces", "argued",    "argues",       "asked",    "asserted", "called",   "claimed",   "claims",
     "conceded",  "confirmed", "confirms",     "declared", "denied",   "denies",   "described", "dismissed",
     "explained", "insisted",  "insists",      "noted",    "notes",    "rejected", "rejects",   "replied",
     "reported",  "said",      "says",         "stated",   "states",   "stressed", "tells",     "testified",
     "told",      "tweeted",   "urged",        "warned",   "warns",    "wrote"});

constexpr auto starter_words =
    std::to_array<std::string_view>({"about",      "above",      "according",  "across",    "advertisement",
                                     "against",    "all",        "along",      "also",      "always",
                                     "amid",       "among",      "analysts",   "another",   "any",
                                     "anyone",     "anything",   "around",     "asked",     "authorities",
                                     "based",      "behind",     "below",      "beneath",   "beside",
                                     "besides",    "between",    "beyond",     "both",      "central",
                                     "children",   "court",      "critics",    "despite",   "doctors",
                                     "dozens",     "each",       "earlier",    "editor",    "eight",
                                     "either",     "eleven",     "even",       "every",     "everyone",
                                     "everything", "except",     "experts",    "families",  "federal",
                                     "few",        "fifty",      "first",      "five",      "following",
                                     "former",     "forty",      "founded",    "four",      "furthermore",
                                     "given",      "government", "hence",      "however",   "hundreds",
                                     "image",      "indeed",     "inside",     "instead",   "international",
                                     "judges",     "just",       "last",       "later",     "lawmakers",
                                     "less",       "let",        "like",       "local",     "many",
                                     "maybe",      "meanwhile",  "men",        "militants", "millions",
                                     "ministers",  "more",       "moreover",   "most",      "much",
                                     "national",   "near",       "neither",    "never",     "nevertheless",
                                     "new",        "next",       "nine",       "nobody",    "nonetheless",
                                     "nothing",    "now",        "off",        "officials", "often",
                                     "oh",         "old",        "once",       "one",       "only",
                                     "opponents",  "other",      "out",        "outside",   "over",
                                     "overall",    "parents",    "parliament", "past",      "people",
                                     "perhaps",    "photo",      "please",     "police",    "protesters",
                                     "read",       "rebels",     "regarding",  "related",   "reporters",
                                     "reports",    "residents",  "same",       "scores",    "second",
                                     "seven",      "several",    "share",      "six",       "soldiers",
                                     "some",       "someone",    "something",  "sometimes", "sources",
                                     "state",      "still",      "students",   "such",      "supporters",
                                     "teachers",   "ten",        "thank",      "thanks",    "therefore",
                                     "third",      "thirty",     "thousands",  "three",     "through",
                                     "throughout", "thus",       "today",      "tomorrow",  "tonight",
                                     "toward",     "towards",    "troops",     "twelve",    "twenty",
                                     "twice",      "two",        "under",      "unlike",    "up",
                                     "upon",       "usually",    "via",        "video",     "well",
                                     "whatever",   "whether",    "whoever",    "within",    "witnesses",
                                     "women",      "workers",    "yes",        "yesterday"});

constexpr auto place_preposition_words =
    std::to_array<std::string_view>({"across", "around", "at", "eastern", "from", "in", "inside", "into",
                                     "near", "northern", "outside", "southern", "to", "western"});

constexpr auto collective_possessive_words = std::to_array<std::string_view>(
    {"children", "citizens", "doctors", "farmers", "journalists", "lawyers", "men", "merchants", "mothers",
     "people", "peoples", "students", "teachers", "veterans", "women", "women's", "worker", "workers",
     "writers"});

}  // namespace

bool is_title(std::string_view word) {
  return holds(title_words, word);
}

bool is_organisation_head(std::string_view word) {
  return holds(organisation_head_words, word);
}

bool is_facility_head(std::string_view word) {
  return holds(facility_head_words, word);
}

bool is_place_head(std::string_view word) {
  return holds(place_head_words, word);
}

bool is_never_name(std::string_view word) {
  return holds(never_name_words, word);
}

bool is_speech_verb(std::string_view word) {
  return holds(speech_verb_words, word);
}

bool is_place_preposition(std::string_view word) {
  return holds(place_preposition_words, word);
}

bool is_collective_possessive(std::string_view word) {
  return holds(collective_possessive_words, word);
}

bool is_demonym(std::string_view word) {
  if (holds(demonym_words, word)) return true;
  for (const std::string_view ending : {"ian", "ians", "ean", "eans", "ese", "ish"}) {
    if (word.size() >= ending.size() + 3 && word.ends_with(ending)) return true;
  }
  return false;
}

bool is_common_plural_or_starter(std::string_view word) {
  return holds(starter_words, word) || (word.size() > 4 && word.ends_with("ly"));
}

}  // namespace gainsay::words
