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

// Words for people and for harm done to them; behind "|" what a body may say instead. A headline's other
// words have too many other words: "talks", "plan" and "future" are no findings.
constexpr auto groups = std::to_array<std::string_view>(
    {" family families relative relatives wife wives husband husbands mother mothers father fathers"
     " parents sons daughters brothers sisters | kin parent son daughter brother sister household"
     " households couple grandmother grandfather uncle aunt mum mom dad grandson granddaughter ",
     " child children kid kids boy boys girl girls baby babies infant infants pupil pupils teenager"
     " teenagers toddler toddlers schoolboy schoolboys schoolgirl schoolgirls newborn newborns | teen"
     " teens minor minors youngster youngsters student students son daughter sons daughters youth"
     " youths young school schools year-old ",
     " woman women | girl girls mother mothers female females wife wives lady ladies daughter daughters"
     " she her nun nuns actress sister sisters miss mrs ms ",
     " civilian civilians villager villagers bystander bystanders | resident residents people"
     " residential inhabitants villages village pedestrian pedestrians ",
     " soldier soldiers troops servicemen conscripts marines | troop military army serviceman conscript"
     " marine battalion brigade forces force ",
     " policeman policemen cop cops | police officer officers constable detective detectives sheriff"
     " gendarme gendarmes gendarmerie constabulary ",
     " refugee refugees migrant migrants | asylum displaced exile exiles immigrant immigrants ",
     " hostage hostages | captive captives abducted kidnapped held seized ",
     " terrorist terrorists | terror terrorism militant militants extremist extremists jihadist"
     " jihadists ",
     " spy spies | agent agents espionage spying intelligence ",
     " doctor doctors surgeon surgeons | physician physicians medic medics gp gps dr consultant"
     " cardiologist neurologist medical midwife professor clinician clinicians ",
     " nurse nurses midwives | midwife nursing matron ",
     " teacher teachers | schoolteacher tutor lecturer headteacher teaching educators educator"
     " professor ",
     " journalist journalists | reporter reporters correspondent editor editors press newspaper media"
     " photographer ",
     " scientist scientists | researcher researchers professor professors study university expert"
     " experts biologist geologist physicist academic academics science ",
     " massacre massacred slaughtered | slaughter killed killing killings shot dead murdered ",
     " torture tortured | torturing beaten abuse abused ill-treated mistreated ",
     " rape raped rapes rapist | sexual sexually assaulted assault ",
     " murder murdered murderer murders | killed kill killer killing homicide manslaughter stabbed shot"
     " strangled death dead ",
     " bomb bombs bombing bombed | explosive explosives explosion device blast exploded bomber ",
     " theft stole stolen thief thieves | steal stealing burglary robbery robbed missing took taken ",
     " bribe bribes bribery bribed | corruption corrupt kickback kickbacks paid payment ",
     " fraud fraudster fraudsters swindle swindled | fraudulent defrauded scam forged forgery deceived"
     " false ",
     " traitor traitors treason | betrayed betrayal treachery "});

bool holds(std::string_view group, std::string_view word) {
  return group.find(" " + std::string(word) + " ") != std::string_view::npos;
}

// Whether a word is of a group, and the body has none of it.
bool is_absent(const HeadlineView& view, std::string_view word) {
  bool listed = false;
  for (const std::string_view group : groups) {
    if (!holds(group, word)) continue;
    listed = listed || holds(group.substr(0, group.find('|')), word);
    const bool said = std::any_of(view.body_words.begin(), view.body_words.end(),
                                  [&](const Word& other) { return holds(group, other.lower); });
    if (said) return false;
  }
  return listed;
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

bool are_such_people(const std::vector<Word>& headline, const std::vector<Word>& body) {
  return std::any_of(groups.begin(), groups.end(), [&](std::string_view group) {
    const auto in_group = [&](const Word& word) { return holds(group, word.lower); };
    return std::any_of(headline.begin(), headline.end(), in_group) &&
           std::any_of(body.begin(), body.end(), in_group);
  });
}

std::vector<HeadlineFinding> check_words(const HeadlineView& view) {
  std::vector<HeadlineFinding> findings;
  const auto add = [&](Span span, const std::string& said) {
    findings.push_back({HeadlineFindingKind::content_not_in_body, span, std::nullopt,
                        "The headline says " + view.quoted(span) + "; " + said});
  };
  for (const Word& word : view.headline_words) {
    if (view.body_has(word) || !is_absent(view, word.lower) || is_quoted(view.text, word.span)) continue;
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
