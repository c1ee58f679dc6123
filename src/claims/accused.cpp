#include "claims/accused.h"

#include <algorithm>
#include <array>

#include "attribution/words.h"
#include "claims/statement_view.h"
#include "claims/word_classes.h"

namespace gainsay {
namespace {

// Nouns of those who can be accused though no single person is meant, beside persons (Reference::gender).
constexpr std::array<std::string_view, 44> bodies = {
    "administration", "agency",    "army",       "authority",  "bank",        "board",      "brigade",
    "cabinet",        "coalition", "commission", "company",    "council",     "court",      "crew",
    "factory",        "firm",      "force",      "gang",       "gendarmerie", "gendarme",   "government",
    "group",          "guard",     "hospital",   "militia",    "military",    "ministry",   "movement",
    "navy",           "newspaper", "office",     "opposition", "paper",       "parliament", "party",
    "police",         "regime",    "school",     "security",   "soldier",     "state",      "team",
    "troop",          "union"};

bool can_be_accused(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::organisation || kind == EntityKind::group ||
         kind == EntityKind::unknown;
}

// Nouns that could mean anybody, or nobody.
constexpr std::array<std::string_view, 10> nobody = {"people", "person", "man",       "woman",  "guy",
                                                     "lady",   "member", "gentleman", "finger", "victim"};
// What is told of somebody without a name is an accusation only where it is grave and done to others.
constexpr std::array<std::string_view, 12> deeds = {"abduct", "attack", "beat",  "bomb",  "bribe",   "burn",
                                                    "kill",   "poison", "shell", "shoot", "torture", "rape"};
constexpr std::array<std::string_view, 2> suffered = {"die", "perish"};

class AccusedReader {
 public:
  AccusedReader(const StatementLayers& layers, const std::vector<Statement>& statements)
      : in_(layers), statements_(statements), view_(layers) {}

  [[nodiscard]] std::optional<Accused> run(AttributionId id) const {
    const Attribution& said = item(id);
    const Statement& statement = statements_[id];
    if (said.polarity == Polarity::negative || statement.denied || is_denial(said.stance))
      return std::nullopt;
    if (said.stance == Stance::asks || said.stance == Stance::admits) return std::nullopt;
    const bool accuses = said.stance == Stance::accuses;
    const std::string main = statement.main ? statement.terms[*statement.main].text : std::string();
    if (!accuses && (statement.form != StatementForm::asserted || !blames(statement))) return std::nullopt;
    for (const Term& term : statement.terms) {
      if (term.kind != TermKind::actor) continue;
      if (!accuses && main != "blame" && term.role != TermRole::agent) continue;
      const bool also_suffers = std::any_of(
          statement.terms.begin(), statement.terms.end(),
          [&](const Term& other) { return other.text == term.text && other.role == TermRole::patient; });
      const auto entity = entity_called(term.text);
      // A pronoun may be resolved wrongly; who is accused must be named there, or called "the mayor".
      // What kind of thing "Ferguson" is has to be known where nobody says "accused".
      const bool known = accuses || (entity && in_.entities.entities[*entity].kind != EntityKind::unknown);
      if (entity && known && entity != speaker_of(id) && !also_suffers &&
          is_meant_in(cue_to_content(said), *entity))
        return Accused{entity, words_of(id, *entity), std::nullopt, {}};
    }
    // "accused the Harbour Board of ...", where the content begins behind the name.
    const auto entity = accuses ? named_by_cue(id) : std::nullopt;
    if (entity) return Accused{entity, words_of(id, *entity), std::nullopt, {}};
    return accuses ? told_by_cue(id) : told_by_deed(id);
  }

 private:
  [[nodiscard]] const Attribution& item(AttributionId id) const { return view_.item(id); }

  [[nodiscard]] std::optional<EntityId> entity_called(const std::string& name) const {
    for (EntityId id = 0; id < in_.entities.entities.size(); ++id) {
      if (in_.entities.entities[id].name == name && can_be_accused(in_.entities.entities[id].kind)) return id;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<EntityId> speaker_of(AttributionId id) const {
    const auto& speaker = item(id).speaker;
    return speaker ? in_.attributions.speakers[*speaker].entity : std::nullopt;
  }

  // Whether it turns on what people are blamed for, or asserts it besides: "three were killed when police
  // opened fire".
  static bool blames(const Statement& statement) {
    if (statement.main && is_blaming(statement.terms[*statement.main].text)) return true;
    return std::any_of(statement.terms.begin(), statement.terms.end(), [](const Term& term) {
      return term.asserted && !term.negated && is_blaming(term.text);
    });
  }

  [[nodiscard]] bool names(Span span, EntityId entity) const {
    const auto& mentions = in_.entities.entities[entity].mentions;
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](std::uint32_t at) { return in_.entities.mentions[at].span.overlaps(span); });
  }

  // By its name or by a noun.
  [[nodiscard]] bool is_meant_in(Span words, EntityId entity) const {
    if (names(words, entity)) return true;
    for (std::size_t i = 0; i < in_.coreference.references.size(); ++i) {
      const Reference& reference = in_.coreference.references[i];
      if (reference.kind == ReferenceKind::nominal && words.contains(reference.span) &&
          in_.coreference.chains[in_.coreference.chain_of[i]].entity == entity)
        return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<EntityId> named_by_cue(AttributionId id) const {
    if (item(id).cue.empty() || item(id).content.empty()) return std::nullopt;
    const Span reach{hull(item(id).cue).begin, hull(item(id).content).end};
    for (const Mention& mention : in_.entities.mentions) {
      if (mention.span.begin < reach.begin || mention.span.end > reach.end) continue;
      if (can_be_accused(in_.entities.entities[mention.entity].kind) && mention.entity != speaker_of(id))
        return mention.entity;
    }
    return std::nullopt;
  }

  // Where the accused is named in the sentences of the accusation; else the first time in the article.
  [[nodiscard]] Span words_of(AttributionId id, EntityId accused) const {
    const Span within = cue_to_content(item(id));
    Span first;
    for (const std::uint32_t at : in_.entities.entities[accused].mentions) {
      const Span span = in_.entities.mentions[at].span;
      if (first.empty()) first = span;
      if (within.contains(span)) return span;
    }
    return first;
  }

  // A person or a body, told apart from others of the kind: "the mayor", "gendarmes", "his men"; not "a man",
  // "no one".
  [[nodiscard]] bool can_be_told(const Reference& reference) const {
    if (reference.kind != ReferenceKind::nominal || reference.entity) return false;
    if (reference.determiner == Determiner::indefinite) return false;
    if (reference.determiner == Determiner::none && reference.number != Number::plural) return false;
    const std::string lemma = view_.lemma(reference.head);
    if (is_one_of(lemma, nobody) || view_.negated(reference.head)) return false;
    return (reference.gender != Gender::thing && reference.gender != Gender::unknown) ||
           is_one_of(lemma, bodies);
  }

  [[nodiscard]] Accused told(std::size_t at) const {
    const Reference& reference = in_.coreference.references[at];
    const ChainId chain = in_.coreference.chain_of[at];
    return {in_.coreference.chains[chain].entity, reference.span, chain, view_.lemma(reference.head)};
  }

  // "accused the mayor of ...".
  [[nodiscard]] std::optional<Accused> told_by_cue(AttributionId id) const {
    const Span reach = cue_to_content(item(id));
    const auto& references = in_.coreference.references;
    for (std::size_t at = 0; at < references.size(); ++at) {
      const Reference& reference = references[at];
      if (!reach.contains(reference.span) || !can_be_told(reference) || !reference.verb) continue;
      const Span verb = in_.text.tokens[*reference.verb].span;
      const bool of_cue = std::any_of(item(id).cue.begin(), item(id).cue.end(),
                                      [verb](Span piece) { return piece.overlaps(verb); });
      if (of_cue && reference.grammar == Grammar::object) return told(at);
    }
    return std::nullopt;
  }

  // "said that gendarmes had opened fire", "were shot by the police".
  [[nodiscard]] std::optional<Accused> told_by_deed(AttributionId id) const {
    const Statement& statement = statements_[id];
    const auto& references = in_.coreference.references;
    for (std::size_t at = 0; at < references.size(); ++at) {
      const Reference& reference = references[at];
      const bool inside = std::any_of(item(id).content.begin(), item(id).content.end(),
                                      [&](Span piece) { return piece.contains(reference.span); });
      if (!inside || !can_be_told(reference) || !reference.verb || view_.negated(*reference.verb)) continue;
      const bool does = reference.grammar == Grammar::subject || is_by(reference);
      const std::string deed = view_.deed(*reference.verb);
      if (!does || !is_one_of(deed, deeds) || is_one_of(view_.lemma(*reference.verb), suffered)) continue;
      const bool asserted =
          std::any_of(statement.terms.begin(), statement.terms.end(), [&](const Term& term) {
            const bool turns = statement.main && &statement.terms[*statement.main] == &term;
            return (turns || term.asserted) && term.text == deed;
          });
      if (asserted) return told(at);
    }
    return std::nullopt;
  }

  // "by the police".
  [[nodiscard]] bool is_by(const Reference& reference) const {
    return reference.grammar == Grammar::oblique && reference.tokens.begin > 0 &&
           view_.lower(reference.tokens.begin - 1) == "by";
  }

  const StatementLayers& in_;
  const std::vector<Statement>& statements_;
  StatementView view_;
};

}  // namespace

Span cue_to_content(const Attribution& said) {
  Spans all = said.cue;
  all.insert(all.end(), said.content.begin(), said.content.end());
  return hull(all);
}

std::vector<std::optional<Accused>> find_accused(const StatementLayers& layers,
                                                 const std::vector<Statement>& statements) {
  const AccusedReader reader(layers, statements);
  std::vector<std::optional<Accused>> all;
  all.reserve(statements.size());
  for (AttributionId id = 0; id < statements.size(); ++id) all.push_back(reader.run(id));
  return all;
}

}  // namespace gainsay
