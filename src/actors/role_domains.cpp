#include "actors/role_domains.h"

#include <algorithm>
#include <array>
#include <utility>

#include "actors/actor_key.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

using enum RoleDomain;

// Sorted by word. Words that fit several domains, or anybody, are left out.
constexpr auto domains =
    std::to_array<std::pair<std::string_view, RoleDomain>>({{"actor", arts},
                                                            {"actress", arts},
                                                            {"admiral", military},
                                                            {"alderman", politics},
                                                            {"ambassador", politics},
                                                            {"archbishop", religion},
                                                            {"architect", arts},
                                                            {"artist", arts},
                                                            {"assemblyman", politics},
                                                            {"astronomer", science},
                                                            {"athlete", sport},
                                                            {"attorney", law},
                                                            {"author", arts},
                                                            {"baker", trade},
                                                            {"banker", business},
                                                            {"barrister", law},
                                                            {"biologist", science},
                                                            {"bishop", religion},
                                                            {"boxer", sport},
                                                            {"brigadier", military},
                                                            {"broker", business},
                                                            {"butcher", trade},
                                                            {"captain", none},
                                                            {"cardinal", religion},
                                                            {"cardiologist", medicine},
                                                            {"carpenter", trade},
                                                            {"ceo", business},
                                                            {"chancellor", politics},
                                                            {"chef", trade},
                                                            {"chemist", science},
                                                            {"cleric", religion},
                                                            {"coach", sport},
                                                            {"colonel", military},
                                                            {"comedian", arts},
                                                            {"composer", arts},
                                                            {"conductor", arts},
                                                            {"congressman", politics},
                                                            {"congresswoman", politics},
                                                            {"constable", police},
                                                            {"corporal", military},
                                                            {"councillor", politics},
                                                            {"councilman", politics},
                                                            {"councilor", politics},
                                                            {"councilwoman", politics},
                                                            {"cricketer", sport},
                                                            {"cyclist", sport},
                                                            {"dancer", arts},
                                                            {"dentist", medicine},
                                                            {"deputy", none},
                                                            {"detective", police},
                                                            {"diplomat", politics},
                                                            {"doctor", medicine},
                                                            {"driver", trade},
                                                            {"economist", science},
                                                            {"electrician", trade},
                                                            {"engineer", science},
                                                            {"envoy", politics},
                                                            {"epidemiologist", medicine},
                                                            {"farmer", trade},
                                                            {"filmmaker", arts},
                                                            {"firefighter", trade},
                                                            {"fisherman", trade},
                                                            {"footballer", sport},
                                                            {"geologist", science},
                                                            {"goalkeeper", sport},
                                                            {"golfer", sport},
                                                            {"governor", politics},
                                                            {"gymnast", sport},
                                                            {"historian", science},
                                                            {"imam", religion},
                                                            {"inspector", police},
                                                            {"jockey", sport},
                                                            {"judge", law},
                                                            {"king", politics},
                                                            {"lawmaker", politics},
                                                            {"lawyer", law},
                                                            {"lecturer", science},
                                                            {"legislator", politics},
                                                            {"lieutenant", none},
                                                            {"linebacker", sport},
                                                            {"magistrate", law},
                                                            {"mayor", politics},
                                                            {"mechanic", trade},
                                                            {"midfielder", sport},
                                                            {"midwife", medicine},
                                                            {"miner", trade},
                                                            {"minister", politics},
                                                            {"mp", politics},
                                                            {"musician", arts},
                                                            {"novelist", arts},
                                                            {"nun", religion},
                                                            {"nurse", medicine},
                                                            {"painter", arts},
                                                            {"paramedic", medicine},
                                                            {"parliamentarian", politics},
                                                            {"pastor", religion},
                                                            {"pathologist", medicine},
                                                            {"photographer", arts},
                                                            {"physician", medicine},
                                                            {"physicist", science},
                                                            {"pilot", trade},
                                                            {"pitcher", sport},
                                                            {"playwright", arts},
                                                            {"plumber", trade},
                                                            {"poet", arts},
                                                            {"politician", politics},
                                                            {"pope", religion},
                                                            {"premier", politics},
                                                            {"priest", religion},
                                                            {"professor", science},
                                                            {"prosecutor", law},
                                                            {"psychiatrist", medicine},
                                                            {"quarterback", sport},
                                                            {"queen", politics},
                                                            {"rabbi", religion},
                                                            {"rapper", arts},
                                                            {"referee", sport},
                                                            {"representative", none},
                                                            {"researcher", science},
                                                            {"sailor", trade},
                                                            {"scientist", science},
                                                            {"sculptor", arts},
                                                            {"senator", politics},
                                                            {"sergeant", none},
                                                            {"sheriff", police},
                                                            {"shopkeeper", trade},
                                                            {"singer", arts},
                                                            {"soldier", military},
                                                            {"solicitor", law},
                                                            {"striker", sport},
                                                            {"surgeon", medicine},
                                                            {"swimmer", sport},
                                                            {"teacher", trade},
                                                            {"vicar", religion},
                                                            {"winger", sport},
                                                            {"wrestler", sport},
                                                            {"writer", arts}});
static_assert(std::is_sorted(domains.begin(), domains.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; }));

// Who goes from the one to the other, or is both: lawyers and officers who are ministers, doctors who teach.
constexpr auto met_together = std::to_array<std::pair<RoleDomain, RoleDomain>>({{politics, law},
                                                                                {politics, military},
                                                                                {politics, business},
                                                                                {politics, science},
                                                                                {politics, police},
                                                                                {politics, trade},
                                                                                {politics, arts},
                                                                                {politics, medicine},
                                                                                {military, police},
                                                                                {police, law},
                                                                                {law, science},
                                                                                {law, business},
                                                                                {medicine, science},
                                                                                {science, business},
                                                                                {science, arts},
                                                                                {business, trade},
                                                                                {business, arts},
                                                                                {religion, science},
                                                                                {trade, arts}});

constexpr std::array<std::string_view, 19> offices = {
    "ambassador", "archbishop", "bishop",    "chancellor", "congressman", "congresswoman", "councillor",
    "councilman", "coroner",    "councilor", "governor",   "king",        "magistrate",    "mayor",
    "minister",   "premier",    "president", "queen",      "sheriff"};

}  // namespace

RoleDomain domain_of(const StatedRole& role) {
  const auto find = [](std::string_view word) {
    const auto at =
        std::lower_bound(domains.begin(), domains.end(), word,
                         [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
    return at != domains.end() && at->first == word ? at->second : none;
  };
  const auto words = key_words(role.head);
  return words.empty() ? none : find(words.back());
}

bool are_apart(RoleDomain a, RoleDomain b) {
  if (a == none || b == none || a == b) return false;
  return std::none_of(met_together.begin(), met_together.end(), [a, b](const auto& pair) {
    return pair == std::pair(a, b) || pair == std::pair(b, a);
  });
}

bool is_office(std::string_view head) {
  const auto words = key_words(head);
  return !words.empty() && std::find(offices.begin(), offices.end(), words.back()) != offices.end();
}

std::string_view name(RoleDomain domain) {
  switch (domain) {
    case none:
      return "no one field";
    case politics:
      return "politics";
    case military:
      return "the military";
    case police:
      return "the police";
    case law:
      return "the law";
    case medicine:
      return "medicine";
    case religion:
      return "religion";
    case sport:
      return "sport";
    case arts:
      return "the arts";
    case science:
      return "science";
    case business:
      return "business";
    case trade:
      return "a trade";
  }
  return {};
}

}  // namespace gainsay
