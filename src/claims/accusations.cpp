#include "claims/accusations.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "attribution/words.h"
#include "claims/accused.h"

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

/// Each is held against every statement of the article; no real article has as many.
constexpr std::size_t most_accusations = 1000;

class AccusationReader {
 public:
  AccusationReader(const StatementLayers& layers, const std::vector<PersonRole>& roles,
                   const std::vector<Statement>& statements)
      : in_(layers), roles_(roles), statements_(statements) {
    for (const Attribution& said : in_.attributions.items)
      told_by_.push_back(told(to_lower(slice(in_.article.text, cue_to_content(said)))));
    for (const Sentence& sentence : in_.text.sentences) {
      if (const auto reply = told(to_lower(slice(in_.article.text, sentence.span))))
        told_.emplace_back(sentence.span, *reply);
    }
  }

  std::vector<Accusation> run() {
    std::vector<Accusation> found;
    const auto all = find_accused(in_, statements_);
    for (AttributionId id = 0; id < all.size() && found.size() < most_accusations; ++id) {
      if (!all[id]) continue;
      Accusation accusation{id, all[id]->entity, all[id]->words, Reply::silent, std::nullopt, {}};
      find_reply(*all[id], accusation);
      found.push_back(accusation);
    }
    return found;
  }

 private:
  [[nodiscard]] const Attribution& item(AttributionId id) const { return in_.attributions.items[id]; }

  // The accused, or somebody who is said to speak or work for the accused.
  [[nodiscard]] bool speaks_for(const Attribution& said, const Accused& accused) const {
    if (said.speaker) {
      const Speaker& speaker = in_.attributions.speakers[*said.speaker];
      if (accused.entity && speaker.entity == accused.entity) return true;
      for (const RoleId role : speaker.roles) {
        for (const Affiliation& to : roles_[role].affiliations) {
          if (accused.entity && to.entity == accused.entity) return true;
        }
      }
    }
    // "Plume's lawyer", "a spokesman for the Board".
    return std::any_of(said.source.begin(), said.source.end(),
                       [&](Span piece) { return tells_of(piece, accused); });
  }

  [[nodiscard]] bool names(Span span, EntityId entity) const {
    const auto& mentions = in_.entities.entities[entity].mentions;
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](std::uint32_t at) { return in_.entities.mentions[at].span.overlaps(span); });
  }

  // Names it, or calls it by the noun by which the accusation does: "a police spokesman".
  [[nodiscard]] bool tells_of(Span words, const Accused& accused) const {
    if (accused.entity) return names(words, *accused.entity);
    const IndexRange tokens = tokens_in(in_.text, words);
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      if (to_lower(in_.syntax.lemmas[token]) == accused.noun) return true;
    }
    return false;
  }

  // By its name, or by a word that stands for it or for somebody of it.
  [[nodiscard]] bool speaks_of(Span sentence, const Accused& accused) const {
    if (tells_of(sentence, accused)) return true;
    for (std::size_t i = 0; i < in_.coreference.references.size(); ++i) {
      if (!sentence.contains(in_.coreference.references[i].span)) continue;
      const auto& meant = in_.coreference.chains[in_.coreference.chain_of[i]].entity;
      if (meant && accused.entity && (meant == accused.entity || belongs_to(*meant, *accused.entity)))
        return true;
      if (accused.chain && in_.coreference.chain_of[i] == *accused.chain) return true;
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

  void find_reply(const Accused& accused, Accusation& accusation) const {
    for (AttributionId id = 0; id < in_.attributions.items.size(); ++id) {
      const Attribution& said = item(id);
      if (id == accusation.attribution || said.content.empty()) continue;
      if (within(id, accusation.attribution) || within(accusation.attribution, id)) continue;
      const bool answers =
          std::find(said.answers.begin(), said.answers.end(), accusation.attribution) != said.answers.end();
      const bool denies = is_denial(said.stance) || said.stance == Stance::admits;
      // Of one without a name it is not told who may speak for it: who denies the accusation does.
      if (!speaks_for(said, accused) && !(answers && denies && !accused.entity)) continue;
      // "She did not answer her phone" is no reply of hers.
      if (!answers && told_by_[id]) continue;
      take(accusation, answers || denies ? Reply::answers : Reply::quoted, cue_to_content(item(id)), id);
    }
    for (const auto& [sentence, reply] : told_) {
      if (speaks_of(sentence, accused)) take(accusation, reply, sentence, std::nullopt);
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
  std::vector<std::optional<Reply>> told_by_;  // of each attribution, what its words tell of a reply
  std::vector<std::pair<Span, Reply>> told_;   // sentences that tell of one
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
