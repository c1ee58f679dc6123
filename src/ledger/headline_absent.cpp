// Who and what a headline puts into a story that the body never speaks of.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "actors/countries.h"
#include "ledger/headline_checks.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

// Words for people and for harm done to them, each with what a body may say instead. A headline's other words
// have too many other words: "talks", "plan" and "future" are no findings.
constexpr auto groups = std::to_array<std::string_view>({
    " family families relative relatives kin wife wives husband husbands mother mothers father fathers"
    " parent parents son sons daughter daughters brother brothers sister sisters household households"
    " couple grandmother grandfather uncle aunt mum mom dad ",
    " child children kid kids boy boys girl girls baby babies infant infants pupil pupils teenager"
    " teenagers teen teens toddler toddlers minor minors youngster youngsters schoolboy schoolgirl"
    " student students son daughter sons daughters youth youths young newborn newborns school schools ",
    " woman women girl girls mother mothers female females wife wives lady ladies daughter daughters"
    " she her nun nuns actress sister sisters ",
    " civilian civilians resident residents villager villagers bystander bystanders people residential"
    " inhabitants ",
    " soldier soldiers troop troops military army serviceman servicemen conscript conscripts marine"
    " marines battalion brigade forces ",
    " police policeman policemen officer officers cop cops constable detective detectives sheriff"
    " gendarme gendarmes gendarmerie constabulary ",
    " refugee refugees migrant migrants asylum displaced exile exiles immigrant immigrants ",
    " hostage hostages captive captives abducted kidnapped held seized ",
    " terrorist terrorists terror terrorism militant militants extremist extremists ",
    " spy spies agent agents espionage spying intelligence ",
    " doctor doctors surgeon surgeons physician physicians medic medics gp gps dr consultant"
    " cardiologist neurologist medical ",
    " nurse nurses midwife midwives nursing matron ",
    " teacher teachers schoolteacher tutor lecturer headteacher teaching educators ",
    " journalist journalists reporter reporters correspondent editor editors press newspaper ",
    " scientist scientists researcher researchers professor professors study university expert experts"
    " biologist geologist physicist academic academics ",
    " massacre massacred slaughter slaughtered killed killing killings shot dead murdered ",
    " torture tortured torturing beaten abuse abused ill-treated mistreated ",
    " rape raped rapes rapist sexual sexually assaulted ",
    " murder murdered murderer murders killed kill killer killing homicide manslaughter stabbed shot"
    " strangled death dead ",
    " bomb bombs bombing bombed explosive explosives explosion device blast exploded bomber ",
    " theft stole stolen steal stealing thief thieves burglary robbery robbed missing took taken ",
    " bribe bribes bribery bribed corruption corrupt kickback kickbacks paid payment ",
    " fraud fraudulent defrauded swindle swindled scam forged forgery deceived false "});

bool holds(std::string_view group, std::string_view word) {
  return group.find(" " + std::string(word) + " ") != std::string_view::npos;
}

// Whether the body has a word of a group that holds `word`; also where none does.
bool is_in_other_words(const HeadlineView& view, std::string_view word) {
  bool listed = false;
  for (const std::string_view group : groups) {
    if (!holds(group, word)) continue;
    listed = true;
    const bool said = std::any_of(view.body_words.begin(), view.body_words.end(),
                                  [&](const Word& other) { return holds(group, other.lower); });
    if (said) return true;
  }
  return !listed;
}

// Title Case tells no names from words.
bool is_title_case(const HeadlineView& view) {
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (const Word& word : view.headline_words) {
    if (word.lower.size() < 4) continue;
    ++words;
    capitals += word.capitalised ? 1 : 0;
  }
  return capitals * 5 > words * 3;
}

const Country* country_of(std::string_view name) {
  const std::string key = name_key(name);
  const Country* country = country_named(key);
  return country != nullptr ? country : country_of_people(key);
}

// A person of two names that the body has in no form.
bool is_absent_person(const HeadlineView& view, const Mention& mention) {
  const Entity& entity = view.entities.entities[mention.entity];
  const auto words = words_in(view.article, view.text, mention.span);
  if (entity.kind != EntityKind::person || words.size() < 2 ||
      country_of(slice(view.article.text, mention.span)))
    return false;
  return std::none_of(words.begin(), words.end(), [&](const Word& word) { return view.body_has(word); });
}

}  // namespace

std::vector<HeadlineFinding> check_words(const HeadlineView& view) {
  std::vector<HeadlineFinding> findings;
  const auto add = [&](Span span, const std::string& said) {
    findings.push_back({HeadlineFindingKind::content_not_in_body, span, std::nullopt,
                        "The headline says " + view.quoted(span) + "; " + said});
  };
  for (const Word& word : view.headline_words) {
    if (view.body_has(word) || is_in_other_words(view, word.lower)) continue;
    const bool listed = std::any_of(findings.begin(), findings.end(), [&](const HeadlineFinding& finding) {
      return slice(view.article.text, finding.headline) == slice(view.article.text, word.span);
    });
    const bool in_name =
        word.capitalised && std::any_of(view.entities.mentions.begin(), view.entities.mentions.end(),
                                        [&](const Mention& mention) {
                                          return mention.span.contains(word.span) &&
                                                 mention.span.size() > word.span.size();
                                        });
    if (!listed && !in_name) add(word.span, "the body has no such word.");
  }
  if (is_title_case(view)) return findings;
  for (const Mention& mention : view.entities.mentions) {
    if (!view.headline.contains(mention.span) || !is_absent_person(view, mention)) continue;
    add(mention.span, "the body never names this person.");
  }
  return findings;
}

}  // namespace gainsay
