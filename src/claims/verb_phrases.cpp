#include "claims/verb_phrases.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace gainsay {
namespace {

struct Phrase {
  std::string_view verb, with, says;
  bool object = false;
};

// In alphabetical order, for a binary search. What reports write for one thing done.
constexpr Phrase phrases[] = {
    {"admit", "defeat", "concede", true},
    {"back", "down", "concede"},
    {"beat", "up", "beat"},
    {"blow", "up", "explode"},
    {"break", "down", "fail"},
    {"break", "off", "end"},
    {"break", "out", "start"},
    {"bring", "down", "destroy"},
    {"burn", "down", "burn"},
    {"call", "off", "cancel"},
    {"carry", "fire", "shoot", true},
    {"claim", "life", "kill", true},
    {"close", "down", "shut"},
    {"commit", "suicide", "suicide", true},
    {"cover", "up", "hide"},
    {"cut", "off", "cut"},
    {"exchange", "fire", "shoot", true},
    {"gun", "down", "shoot"},
    {"hand", "over", "give"},
    {"lay", "off", "sack"},
    {"let", "go", "free"},
    {"lock", "up", "detain"},
    {"lose", "life", "kill", true},
    {"make", "up", "invent"},
    {"open", "fire", "shoot", true},
    {"pass", "away", "kill"},
    {"pay", "bribe", "bribe", true},
    {"pick", "up", "detain"},
    {"pull", "down", "destroy"},
    {"pull", "out", "withdraw"},
    {"push", "back", "postpone"},
    {"put", "off", "postpone"},
    {"return", "fire", "shoot", true},
    {"run", "off", "flee"},
    {"sell", "off", "sell"},
    {"set", "ablaze", "burn"},
    {"set", "alight", "burn"},
    {"set", "free", "free"},
    {"set", "off", "explode"},
    {"shoot", "down", "shoot"},
    {"shut", "down", "shut"},
    {"shut", "off", "cut"},
    {"stand", "down", "resign"},
    {"step", "aside", "resign"},
    {"step", "down", "resign"},
    {"switch", "off", "cut"},
    {"take", "bribe", "bribe", true},
    {"take", "down", "destroy"},
    {"take", "hostage", "abduct", true},
    {"take", "life", "kill", true},
    {"tear", "down", "destroy"},
    {"throw", "out", "reject"},
    {"turn", "down", "reject"},
    {"turn", "off", "cut"},
    {"use", "bullet", "shoot", true},
    {"use", "firearm", "shoot", true},
    {"use", "gun", "shoot", true},
    {"use", "rifle", "shoot", true},
    {"use", "weapon", "shoot", true},
    {"walk", "out", "leave"},
    {"wipe", "out", "destroy"},
};

constexpr bool is_before(const Phrase& a, const Phrase& b) {
  return std::tie(a.verb, a.with) < std::tie(b.verb, b.with);
}
static_assert(std::is_sorted(std::begin(phrases), std::end(phrases), is_before));

const Phrase* find(std::string_view verb, std::string_view with) {
  const Phrase wanted{verb, with, {}};
  const auto* at = std::lower_bound(std::begin(phrases), std::end(phrases), wanted, is_before);
  return at != std::end(phrases) && at->verb == verb && at->with == with ? at : nullptr;
}

}  // namespace

std::string_view verb_phrase(std::string_view verb, std::string_view with) {
  const Phrase* found = find(verb, with);
  return found ? found->says : std::string_view();
}

bool is_part_of_phrase(std::string_view verb, std::string_view object) {
  const Phrase* found = find(verb, object);
  return found && found->object;
}

}  // namespace gainsay
