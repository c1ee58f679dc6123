#include "claims/accusations.h"

#include <algorithm>
#include <array>
#include <string>

#include "attribution/words.h"
#include "claims/word_classes.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 11> unreached = {
    "could not be reached",          "couldn't be reached",
    "couldn\u2019t be reached",      "could not immediately be reached",
    "not be reached for comment",    "not available for comment",
    "unavailable for comment",       "not immediately available",
    "could not be contacted",        "be immediately reached",
    "could not be found for comment"};
constexpr std::array<std::string_view, 20> unanswered = {"did not respond",
                                                         "didn't respond",
                                                         "didn\u2019t respond",
                                                         "did not immediately respond",
                                                         "not responded",
                                                         "did not reply",
                                                         "not replied",
                                                         "did not return",
                                                         "no response",
                                                         "did not answer",
                                                         "not commented",
                                                         "no immediate comment",
                                                         "not immediately comment",
                                                         "did not comment",
                                                         "yet to respond",
                                                         "yet to comment",
                                                         "has not answered",
                                                         "gave no answer",
                                                         "went unanswered",
                                                         "not immediately respond"};
constexpr std::array<std::string_view, 9> declined = {
    "declined to comment", "declined comment",           "refused to comment",
    "would not comment",   "declined to be interviewed", "declined to respond",
    "declined to answer",  "declined to discuss",        "refused to answer"};

bool can_be_accused(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::organisation || kind == EntityKind::group ||
         kind == EntityKind::unknown;
}

class AccusationReader {
 public:
  AccusationReader(const StatementLayers& layers, const std::vector<PersonRole>& roles,
                   const std::vector<Statement>& statements)
      : in_(layers), roles_(roles), statements_(statements) {}

  std::vector<Accusation> run() {
    std::vector<Accusation> found;
    for (AttributionId id = 0; id < statements_.size(); ++id) {
      const auto accused = accused_by(id);
      if (!accused) continue;
      Accusation accusation{id, *accused, words_of(id, *accused), Reply::silent, std::nullopt, {}};
      find_reply(accusation);
      found.push_back(accusation);
    }
    return found;
  }

 private:
  [[nodiscard]] const Attribution& item(AttributionId id) const { return in_.attributions.items[id]; }

  [[nodiscard]] std::optional<EntityId> entity_called(const std::string& name) const {
    for (EntityId id = 0; id < in_.entities.entities.size(); ++id) {
      if (in_.entities.entities[id].name == name && can_be_accused(in_.entities.entities[id].kind)) return id;
    }
    return std::nullopt;
  }

  // From cue to content.
  [[nodiscard]] Span whole_of(AttributionId id) const {
    Spans all = item(id).cue;
    all.insert(all.end(), item(id).content.begin(), item(id).content.end());
    return hull(all);
  }

  [[nodiscard]] std::optional<EntityId> speaker_of(AttributionId id) const {
    const auto& speaker = item(id).speaker;
    return speaker ? in_.attributions.speakers[*speaker].entity : std::nullopt;
  }

  [[nodiscard]] std::optional<EntityId> accused_by(AttributionId id) const {
    const Attribution& said = item(id);
    const Statement& statement = statements_[id];
    if (said.polarity == Polarity::negative || statement.denied || is_denial(said.stance))
      return std::nullopt;
    if (said.stance == Stance::asks || said.stance == Stance::admits) return std::nullopt;
    const bool accuses = said.stance == Stance::accuses;
    const std::string main = statement.main ? statement.terms[*statement.main].text : std::string();
    if (!accuses && (statement.form != StatementForm::asserted || !is_blaming(main))) return std::nullopt;
    for (const Term& term : statement.terms) {
      if (term.kind != TermKind::actor) continue;
      if (!accuses && main != "blame" && term.role != TermRole::agent) continue;
      const bool also_suffers = std::any_of(
          statement.terms.begin(), statement.terms.end(),
          [&](const Term& other) { return other.text == term.text && other.role == TermRole::patient; });
      const auto entity = entity_called(term.text);
      // A pronoun may be resolved wrongly; who is accused must be named there, or called "the mayor".
      if (entity && entity != speaker_of(id) && !also_suffers && is_meant_in(whole_of(id), *entity))
        return entity;
    }
    return accuses ? named_by_cue(id) : std::nullopt;
  }

  // "accused the Harbour Board of ...", where the content begins behind the name.
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
    const Span within = whole_of(id);
    Span first;
    for (const std::uint32_t at : in_.entities.entities[accused].mentions) {
      const Span span = in_.entities.mentions[at].span;
      if (first.empty()) first = span;
      if (within.contains(span)) return span;
    }
    return first;
  }

  // The accused, or somebody who is said to speak or work for the accused.
  [[nodiscard]] bool speaks_for(const Attribution& said, EntityId accused) const {
    if (said.speaker) {
      const Speaker& speaker = in_.attributions.speakers[*said.speaker];
      if (speaker.entity == accused) return true;
      for (const RoleId role : speaker.roles) {
        for (const Affiliation& to : roles_[role].affiliations) {
          if (to.entity == accused) return true;
        }
      }
    }
    // "Plume's lawyer", "a spokesman for the Board".
    return std::any_of(said.source.begin(), said.source.end(),
                       [&](Span piece) { return names(piece, accused); });
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

  // By its name, or by a word that stands for it or for somebody of it.
  [[nodiscard]] bool speaks_of(Span sentence, EntityId accused) const {
    if (names(sentence, accused)) return true;
    for (std::size_t i = 0; i < in_.coreference.references.size(); ++i) {
      if (!sentence.contains(in_.coreference.references[i].span)) continue;
      const auto& meant = in_.coreference.chains[in_.coreference.chain_of[i]].entity;
      if (meant && (meant == accused || belongs_to(*meant, accused))) return true;
    }
    return false;
  }

  // "Felix Arden, director of Northline".
  [[nodiscard]] bool belongs_to(EntityId person, EntityId body) const {
    return std::any_of(roles_.begin(), roles_.end(), [&](const PersonRole& role) {
      return role.entity == person && std::any_of(role.affiliations.begin(), role.affiliations.end(),
                                                  [&](const Affiliation& to) { return to.entity == body; });
    });
  }

  void take(Accusation& accusation, Reply reply, Span words, std::optional<AttributionId> id) const {
    if (reply >= accusation.reply) return;
    accusation.reply = reply;
    accusation.reply_words = words;
    accusation.reply_attribution = id;
  }

  void find_reply(Accusation& accusation) const {
    for (AttributionId id = 0; id < in_.attributions.items.size(); ++id) {
      const Attribution& said = item(id);
      if (id == accusation.attribution || said.content.empty() || !speaks_for(said, accusation.accused))
        continue;
      if (within(id, accusation.attribution) || within(accusation.attribution, id)) continue;
      const bool answers =
          std::find(said.answers.begin(), said.answers.end(), accusation.attribution) != said.answers.end();
      const bool denies = is_denial(said.stance) || said.stance == Stance::admits;
      // "She did not answer her phone" is no reply of hers.
      if (!answers && told(to_lower(slice(in_.article.text, whole_of(id))))) continue;
      take(accusation, answers || denies ? Reply::answers : Reply::quoted, whole_of(id), id);
    }
    for (const Sentence& sentence : in_.text.sentences) {
      const std::string words = to_lower(slice(in_.article.text, sentence.span));
      const auto reply = told(words);
      if (reply && speaks_of(sentence.span, accusation.accused))
        take(accusation, *reply, sentence.span, std::nullopt);
    }
  }

  [[nodiscard]] bool within(AttributionId inner, AttributionId outer) const {
    for (auto at = item(inner).parent; at; at = item(*at).parent) {
      if (*at == outer) return true;
    }
    return false;
  }

  static std::optional<Reply> told(const std::string& words) {
    const auto any = [&](const auto& phrases) {
      return std::any_of(phrases.begin(), phrases.end(),
                         [&](std::string_view phrase) { return words.find(phrase) != std::string::npos; });
    };
    if (any(declined)) return Reply::declined;
    if (any(unanswered)) return Reply::unanswered;
    if (any(unreached)) return Reply::unreached;
    return std::nullopt;
  }

  const StatementLayers& in_;
  const std::vector<PersonRole>& roles_;
  const std::vector<Statement>& statements_;
};

}  // namespace

std::string_view name(Reply reply) {
  constexpr std::array<std::string_view, 6> names = {"answers",    "quoted",    "declined",
                                                     "unanswered", "unreached", "silent"};
  return names[static_cast<std::size_t>(reply)];
}

std::vector<Accusation> find_accusations(const StatementLayers& layers, const std::vector<PersonRole>& roles,
                                         const std::vector<Statement>& statements) {
  if (statements.size() != layers.attributions.items.size()) return {};
  return AccusationReader(layers, roles, statements).run();
}

}  // namespace gainsay
