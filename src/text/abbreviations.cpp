#include "text/abbreviations.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gainsay {
namespace {

using std::string_view_literals::operator""sv;

// Each table ascends, for a binary search.
constexpr std::array titles = {"adm"sv, "atty"sv, "brig"sv,   "capt"sv, "cmdr"sv, "col"sv, "cpl"sv,
                               "det"sv, "dr"sv,   "fr"sv,     "gen"sv,  "gov"sv,  "hon"sv, "insp"sv,
                               "lt"sv,  "maj"sv,  "messrs"sv, "mlle"sv, "mme"sv,  "mr"sv,  "mrs"sv,
                               "ms"sv,  "mx"sv,   "pres"sv,   "prof"sv, "pvt"sv,  "rep"sv, "reps"sv,
                               "rev"sv, "sen"sv,  "sens"sv,   "sgt"sv,  "st"sv,   "supt"sv};
constexpr std::array general = {
    "a.k.a"sv, "al"sv,   "approx"sv, "apr"sv,  "apt"sv,  "aug"sv,  "ave"sv,   "bhd"sv,  "blvd"sv,
    "bros"sv,  "ca"sv,   "calif"sv,  "cf"sv,   "co"sv,   "colo"sv, "conn"sv,  "corp"sv, "dec"sv,
    "dept"sv,  "dist"sv, "div"sv,    "e.g"sv,  "ed"sv,   "eds"sv,  "esp"sv,   "esq"sv,  "est"sv,
    "etc"sv,   "ext"sv,  "feb"sv,    "fla"sv,  "fri"sv,  "ft"sv,   "ga"sv,    "i.e"sv,  "ill"sv,
    "inc"sv,   "incl"sv, "jan"sv,    "jr"sv,   "jul"sv,  "jun"sv,  "kan"sv,   "la"sv,   "ltd"sv,
    "mass"sv,  "md"sv,   "mfg"sv,    "mich"sv, "minn"sv, "mo"sv,   "mon"sv,   "mt"sv,   "nev"sv,
    "nov"sv,   "oct"sv,  "okla"sv,   "ore"sv,  "pa"sv,   "ph.d"sv, "plc"sv,   "pty"sv,  "rd"sv,
    "sept"sv,  "sr"sv,   "tel"sv,    "tenn"sv, "tex"sv,  "thu"sv,  "thurs"sv, "tue"sv,  "tues"sv,
    "u.s"sv,   "univ"sv, "va"sv,     "vol"sv,  "vs"sv,   "vt"sv,   "wash"sv,  "wed"sv,  "wis"sv};
constexpr std::array numbered = {"art"sv,  "b"sv, "c"sv,  "ch"sv,  "d"sv, "div"sv, "fig"sv,
                                 "figs"sv, "m"sv, "no"sv, "nos"sv, "p"sv, "pp"sv,  "sec"sv};
constexpr std::array prefixes = {
    "anti"sv,   "co"sv,     "counter"sv, "e"sv,    "ex"sv,    "inter"sv, "intra"sv, "macro"sv, "micro"sv,
    "mid"sv,    "mini"sv,   "multi"sv,   "neo"sv,  "non"sv,   "over"sv,  "post"sv,  "pre"sv,   "pro"sv,
    "pseudo"sv, "psycho"sv, "re"sv,      "semi"sv, "socio"sv, "sub"sv,   "ultra"sv, "un"sv};
constexpr std::array units = {"am"sv,  "b"sv,   "bn"sv,  "cm"sv,   "ft"sv, "gb"sv,  "ghz"sv, "hr"sv,
                              "hrs"sv, "hz"sv,  "k"sv,   "kb"sv,   "kg"sv, "kgs"sv, "khz"sv, "km"sv,
                              "kmh"sv, "kms"sv, "kph"sv, "kw"sv,   "lb"sv, "lbs"sv, "m"sv,   "mb"sv,
                              "mg"sv,  "mhz"sv, "min"sv, "mins"sv, "ml"sv, "mm"sv,  "mph"sv, "mw"sv,
                              "oz"sv,  "pm"sv,  "sec"sv, "secs"sv, "tb"sv, "yrs"sv};

static_assert(std::ranges::is_sorted(titles) && std::ranges::is_sorted(general) &&
              std::ranges::is_sorted(numbered) && std::ranges::is_sorted(prefixes) &&
              std::ranges::is_sorted(units));

template <typename Table>
bool holds(const Table& table, std::string_view word) {
  std::array<char, 12> lower{};
  if (word.empty() || word.size() > lower.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    lower[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return std::ranges::binary_search(table, std::string_view(lower.data(), word.size()));
}

}  // namespace

Abbreviation abbreviation_kind(std::string_view word) {
  if (holds(titles, word)) return Abbreviation::title;
  if (holds(general, word)) return Abbreviation::general;
  if (holds(numbered, word)) return Abbreviation::number;
  return Abbreviation::none;
}

bool is_bound_prefix(std::string_view prefix) {
  return holds(prefixes, prefix);
}

bool is_unit(std::string_view unit) {
  return holds(units, unit);
}

}  // namespace gainsay
