#include "attribution/turn_speakers.h"

#include <algorithm>
#include <array>

#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 22> offices = {
    "host",      "caller",   "studio",     "presenter", "moderator",   "interviewer",  "reporter", "anchor",
    "announcer", "narrator", "newsreader", "voice",     "listener",    "audience",     "speaker",  "chair",
    "judge",     "counsel",  "witness",    "clerk",     "interviewee", "correspondent"};

std::string without_brackets(std::string_view label) {
  label = label.substr(0, std::min(label.find('('), label.size()));
  while (!label.empty() && label.back() == ' ') label.remove_suffix(1);
  return std::string(label);
}

std::string in_brackets(std::string_view label) {
  const std::size_t open = label.find('(');
  const std::size_t close = label.find(')', std::min(open, label.size()));
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  const std::string inside(label.substr(open + 1, close - open - 1));
  return inside.find(' ') != std::string::npos && inside.front() >= 'A' && inside.front() <= 'Z' ? inside
                                                                                                 : "";
}

bool ends_with_words(std::string_view name, std::string_view words) {
  return name.ends_with(words) &&
         (name.size() == words.size() || name[name.size() - words.size() - 1] == ' ');
}

bool begins_with_words(std::string_view name, std::string_view words) {
  return name.starts_with(words) && (name.size() == words.size() || name[words.size()] == ' ');
}

class Finder {
 public:
  Finder(const Article& article, const Entities& entities, const std::vector<Turn>& turns)
      : article_(article), entities_(entities), turns_(turns) {}

  std::vector<TurnSpeaker> run() {
    for (const Turn& turn : turns_) {
      const std::string_view label = slice(article_.text, turn.label);
      if (turn.who == speakers_.size()) speakers_.push_back(known_as(without_brackets(label)));
      if (const std::string full = in_brackets(label); !full.empty()) {
        speakers_[turn.who] = {full, entity_of(to_lower(full)), Anonymity::named};
      }
    }
    name_letters();
    for (std::size_t i = 1; i < turns_.size(); ++i) {
      TurnSpeaker& speaker = speakers_[turns_[i].who];
      if (speaker.anonymity != Anonymity::role || speaker.entity) continue;
      if (const auto person = spoken_to(turns_[i - 1])) {
        speaker.entity = person;
        speaker.name = entities_.entities[*person].name;
      }
    }
    return std::move(speakers_);
  }

 private:
  [[nodiscard]] std::optional<EntityId> entity_of(const std::string& words) const {
    std::optional<EntityId> found;
    for (EntityId id = 0; id < entities_.entities.size(); ++id) {
      const Entity& entity = entities_.entities[id];
      const std::string name = to_lower(entity.name);
      const bool part = entity.kind == EntityKind::person &&
                        (ends_with_words(name, words) || begins_with_words(name, words));
      const bool fuller = !found || name.size() > entities_.entities[*found].name.size();
      if ((name == words || part) && fuller) found = id;
    }
    return found;
  }

  [[nodiscard]] TurnSpeaker known_as(const std::string& label) const {
    const std::string words = to_lower(label);
    if (is_one_of(words, offices)) return {label, std::nullopt, Anonymity::role};
    const auto entity = entity_of(words);
    return {entity ? entities_.entities[*entity].name : label, entity, Anonymity::named};
  }

  // "Q" and "A" are no names: who asks and who answers is told before.
  void name_letters() {
    std::vector<std::uint32_t> answers;
    std::vector<std::uint32_t> asks;
    for (const Turn& turn : turns_) {
      const std::string label = to_lower(slice(article_.text, turn.label));
      if (label == "a" || label == "answer") answers.push_back(turn.who);
      if (label == "q" || label == "question") asks.push_back(turn.who);
    }
    if (answers.empty() && asks.empty()) return;
    // A headline's "keeper of Holm Skerry" is soon taken for a name.
    const auto headline_end = headline(article_);
    const std::uint32_t body_begin = headline_end ? headline_end->end : 0;
    std::vector<std::pair<std::size_t, EntityId>> before;  // mentions
    for (EntityId id = 0; id < entities_.entities.size(); ++id) {
      const Entity& entity = entities_.entities[id];
      if (entity.kind != EntityKind::person) continue;
      const auto times =
          std::count_if(entity.mentions.begin(), entity.mentions.end(), [&](std::uint32_t each) {
            const Span span = entities_.mentions[each].span;
            return span.end <= turns_.front().label.begin && span.begin >= body_begin;
          });
      if (times > 0) before.emplace_back(static_cast<std::size_t>(times), id);
    }
    std::stable_sort(before.begin(), before.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    const auto set = [&](const std::vector<std::uint32_t>& who, std::size_t place) {
      if (who.empty()) return;
      TurnSpeaker& speaker = speakers_[who.front()];
      if (place < before.size()) {
        speaker = {entities_.entities[before[place].second].name, before[place].second, Anonymity::named};
      } else if (place == 1 && !article_.metadata.publisher.empty()) {
        speaker = {article_.metadata.publisher, std::nullopt, Anonymity::named};
      } else {
        speaker.anonymity = Anonymity::role;
      }
    };
    set(answers, 0);
    set(asks, 1);
  }

  // "Mr Rasmussen, is it safe?", "Absalom, you told our producer": the last so called.
  [[nodiscard]] std::optional<EntityId> spoken_to(const Turn& turn) const {
    std::optional<EntityId> last;
    for (const Mention& mention : entities_.mentions) {
      const bool inside = std::any_of(turn.content.begin(), turn.content.end(),
                                      [&](Span piece) { return piece.contains(mention.span); });
      const std::string_view after = slice(article_.text, {mention.span.end, turn.content.back().end});
      if (!inside || !after.starts_with(", ")) continue;
      const std::string_view before = slice(article_.text, {turn.content.front().begin, mention.span.begin});
      const bool opens = before.empty() || before.ends_with(". ") || before.ends_with("? ");
      const bool to_you = after.starts_with(", you") || after.starts_with(", what") ||
                          after.starts_with(", is ") || after.starts_with(", are ") ||
                          after.starts_with(", do ") || after.starts_with(", how") ||
                          after.starts_with(", why");
      if (opens && to_you) last = mention.entity;
    }
    return last;
  }

  const Article& article_;
  const Entities& entities_;
  const std::vector<Turn>& turns_;
  std::vector<TurnSpeaker> speakers_;
};

}  // namespace

std::vector<TurnSpeaker> find_turn_speakers(const Article& article, const Entities& entities,
                                            const std::vector<Turn>& turns) {
  return Finder(article, entities, turns).run();
}

}  // namespace gainsay
