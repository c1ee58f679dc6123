#include "attribution/speakers.h"

#include <algorithm>
#include <array>
#include <string>

#include "attribution/gender.h"
#include "attribution/source.h"
#include "attribution/turn_speakers.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

// The source without what explains it: up to the first comma or bracket.
Span core(const std::vector<Word>& words) {
  Span span = words.front().span;
  for (const Word& word : words) {
    if (word.lower == "," || word.lower == "(" || word.lower == "who") break;
    span.end = word.span.end;
  }
  return span;
}

std::string last_name(const std::vector<Word>& words) {
  std::string name;
  for (const Word& word : words) {
    if (word.lower == "," || word.lower == "(" || word.lower == "of") break;
    // "Its chief inspector": a capital that only begins the sentence.
    const bool determiner = word.lower == "its" || word.lower == "the" || word.lower == "his" ||
                            word.lower == "her" || word.lower == "their" || word.lower == "a" ||
                            word.lower == "an" || word.lower == "one";
    if (word.capitalised && !determiner) name = word.lower;
  }
  return name;
}

bool has_name(std::string_view lower_name, std::string_view word) {
  for (std::size_t at = lower_name.find(word); at != std::string_view::npos;
       at = lower_name.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || lower_name[at - 1] == ' ') && (end == lower_name.size() || lower_name[end] == ' '))
      return true;
  }
  return false;
}

bool is_first_person(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 4> forms = {"i", "we", "my", "our"};
  return words.size() == 1 && is_one_of(words[0].lower, forms);
}

class SpeakerFinder {
 public:
  SpeakerFinder(const SpeakerLayers& layers, const std::vector<Attribution>& items)
      : article_(layers.article),
        text_(layers.text),
        entities_(layers.entities),
        coreference_(layers.coreference),
        turns_(layers.turns),
        items_(items),
        turn_speakers_(find_turn_speakers(layers.article, layers.entities, layers.turns)),
        of_chain_(layers.coreference.chains.size()) {}

  // The speaker of items[id], new or known; nothing where a pronoun has nobody to stand for.
  std::optional<std::uint32_t> find(AttributionId id, Anonymity anonymity) {
    if (const Turn* turn = turn_of(id)) return speaker_of_turn(*turn);
    const auto words = words_in(article_, text_, items_[id].source);
    if (words.empty()) return std::nullopt;
    const auto speaker = find_outside_turns(id, anonymity, words);
    const auto chain = chain_at(hull(items_[id].source));
    if (speaker && chain && !of_chain_[*chain] && !is_first_person(words)) of_chain_[*chain] = speaker;
    return speaker;
  }

  std::vector<Speaker>& speakers() { return speakers_; }
  [[nodiscard]] bool is_turn(AttributionId id) const { return turn_of(id) != nullptr; }

 private:
  std::optional<std::uint32_t> find_outside_turns(AttributionId id, Anonymity anonymity,
                                                  const std::vector<Word>& words) {
    if (is_first_person(words)) {
      const auto& parent = items_[id].parent;
      if (parent) return items_[*parent].speaker;
      return speaker_of_page(words[0].lower == "we" || words[0].lower == "our");
    }
    for (AttributionId other = id - std::min<AttributionId>(id, 3); other < id; ++other) {
      if (items_[other].source == items_[id].source && items_[other].speaker) return items_[other].speaker;
    }
    if (words.size() == 1 && words[0].lower == "who") {
      if (const auto called = speaker_called(noun_before(words[0].span))) return called;
    }
    if (is_pronoun(words)) {
      const auto teller = quoting(id);
      const auto meant = meant_by(hull(items_[id].source));
      if (meant && meant != teller) return meant;
      // Whom a speaker calls "he" is not the speaker.
      if (teller) {
        return recent(id, [&](const Speaker& speaker) {
          return &speaker != &speakers_[*teller] && stands_for(words[0].lower, speaker);
        });
      }
      if (const auto person = person_before(id, words[0].lower)) return speaker_of(*person);
      return recent(id, [&](const Speaker& speaker) { return stands_for(words[0].lower, speaker); });
    }
    if (const auto whole = entity_named(hull(items_[id].source))) return speaker_of(*whole);
    const bool relative = is_relative_pronoun(words);
    const auto entity = relative ? antecedent(words.front().span) : entity_of(hull(items_[id].source), words);
    if (relative) {
      if (entity) return speaker_of(*entity);
      return speaker_called(noun_before(words.front().span));
    }
    if (anonymity == Anonymity::named) {
      const std::string name = last_name(words);
      for (std::uint32_t i = 0; i < speakers_.size(); ++i) {
        const bool same = entity && speakers_[i].entity == entity;
        // Two who share a surname are two.
        if (entity && speakers_[i].entity && !same) continue;
        if (same || (speakers_[i].anonymity == Anonymity::named && !name.empty() &&
                     has_name(to_lower(speakers_[i].name), name)))
          return i;
      }
    } else if (words.front().lower == "the" || words.front().lower == "that" ||
               words.front().lower == "this") {
      if (const auto meant = meant_by(hull(items_[id].source))) return meant;
      const std::string head = source_head(words);
      if (auto known = recent(id, [&](const Speaker& speaker) {
            return speaker.anonymity == anonymity && has_name(to_lower(speaker.name), head);
          })) {
        return known;
      }
    }
    const bool person =
        anonymity == Anonymity::named && entity && entities_.entities[*entity].kind == EntityKind::person;
    const auto apposed = person ? std::nullopt : apposed_name(words);
    const Span called = apposed ? *apposed : core(words);
    speakers_.push_back({person ? full_name(*entity) : std::string(slice(article_.text, called)),
                         anonymity == Anonymity::named ? entity : std::nullopt,
                         anonymity,
                         {},
                         {}});
    return static_cast<std::uint32_t>(speakers_.size() - 1);
  }

  // Who says the quotation, if any, that holds items_[id].
  [[nodiscard]] std::optional<std::uint32_t> quoting(AttributionId id) const {
    const auto& parent = items_[id].parent;
    if (!parent || *parent >= id) return std::nullopt;
    const Span cue = hull(items_[id].cue);
    const IndexRange near = quotations_near(text_, cue);
    const bool quoted =
        std::any_of(text_.quotations.begin() + near.begin, text_.quotations.begin() + near.end,
                    [&](const Quotation& each) {
                      return each.span.contains(cue) && !each.span.contains(hull(items_[*parent].cue));
                    });
    if (!quoted && items_[*parent].mode != Mode::direct) return std::nullopt;
    return items_[*parent].speaker;
  }

  // "We" outside of quotations is the paper; "I" is who signs.
  std::optional<std::uint32_t> speaker_of_page(bool many) {
    const Metadata& page = article_.metadata;
    const std::string name = many || page.authors.empty() ? page.publisher : page.authors.front();
    if (name.empty() || (!many && page.authors.size() != 1)) return std::nullopt;
    for (std::uint32_t i = 0; i < speakers_.size(); ++i) {
      if (speakers_[i].name == name) return i;
    }
    speakers_.push_back({name, std::nullopt, Anonymity::named, {}, {}});
    page_speaker_ = static_cast<std::uint32_t>(speakers_.size() - 1);
    return page_speaker_;
  }

  [[nodiscard]] const Turn* turn_of(AttributionId id) const {
    const auto turn = std::find_if(turns_.begin(), turns_.end(), [&](const Turn& each) {
      return items_[id].cue.size() == 1 && items_[id].cue.front() == each.mark;
    });
    return turn == turns_.end() ? nullptr : &*turn;
  }

  std::uint32_t speaker_of_turn(const Turn& turn) {
    const TurnSpeaker& known = turn_speakers_[turn.who];
    for (std::uint32_t i = 0; i < speakers_.size(); ++i) {
      const bool same = known.entity ? speakers_[i].entity == known.entity : speakers_[i].name == known.name;
      if (same) return i;
    }
    speakers_.push_back({known.name, known.entity, known.anonymity, {}, {}});
    return static_cast<std::uint32_t>(speakers_.size() - 1);
  }

  // The chain of the phrase that `source` begins with.
  [[nodiscard]] std::optional<ChainId> chain_at(Span source) const {
    const auto& references = coreference_.references;
    auto at = std::partition_point(references.begin(), references.end(), [&](const Reference& each) {
      return text_.tokens[each.head].span.end <= source.begin;
    });
    // "The council's letter" is the letter.
    std::optional<ChainId> chain;
    std::uint32_t longest = 0;
    for (; at != references.end() && text_.tokens[at->head].span.begin < source.end; ++at) {
      if (at->span.begin != source.begin || at->span.end <= longest || at->span.end > source.end) continue;
      longest = at->span.end;
      chain = coreference_.chain_of[static_cast<std::size_t>(at - references.begin())];
    }
    return chain;
  }

  // Whom coreference takes a pronoun or "the minister" to be: a name, or who spoke under other words.
  std::optional<std::uint32_t> meant_by(Span source) {
    const auto chain = chain_at(source);
    if (!chain) return std::nullopt;
    if (of_chain_[*chain]) return of_chain_[*chain];
    const auto& entity = coreference_.chains[*chain].entity;
    if (!entity) return std::nullopt;
    return speaker_of(*entity);
  }

  // "the company" where that is one of an entity's names here.
  [[nodiscard]] std::optional<EntityId> entity_named(Span source) const {
    const auto mention =
        std::lower_bound(entities_.mentions.begin(), entities_.mentions.end(), source,
                         [](const Mention& candidate, Span wanted) { return candidate.span < wanted; });
    if (mention == entities_.mentions.end() || mention->span != source) return std::nullopt;
    return mention->entity;
  }

  // The fullest name in the text: with its title ("Ms Adjei") where there is but a surname.
  [[nodiscard]] std::string full_name(EntityId id) const {
    const Entity& entity = entities_.entities[id];
    if (entity.kind != EntityKind::person || entity.name.find(' ') != std::string::npos) return entity.name;
    constexpr std::array<std::string_view, 10> titles = {"mr",  "mrs",    "ms",       "miss", "dr",
                                                         "sir", "prince", "princess", "lord", "lady"};
    for (const std::uint32_t index : entity.mentions) {
      const Span span = entities_.mentions[index].span;
      if (slice(article_.text, span) != entity.name || span.begin < 2) continue;
      std::uint32_t begin = span.begin - 1;
      while (begin > 0 && article_.text[begin - 1] != ' ' && article_.text[begin - 1] != '\n') --begin;
      std::string title = to_lower(slice(article_.text, {begin, span.begin - 1}));
      if (title.ends_with('.')) title.pop_back();
      if (is_one_of(title, titles)) return std::string(slice(article_.text, {begin, span.end}));
    }
    return entity.name;
  }

  std::uint32_t speaker_of(EntityId entity) {
    for (std::uint32_t i = 0; i < speakers_.size(); ++i) {
      if (speakers_[i].entity == entity) return i;
    }
    speakers_.push_back({full_name(entity), entity, Anonymity::named, {}, {}});
    return static_cast<std::uint32_t>(speakers_.size() - 1);
  }

  // "the Union, a party that claims": the name nearest before the pronoun in its sentence.
  [[nodiscard]] std::optional<EntityId> antecedent(Span pronoun) const {
    const std::uint32_t begin = text_.sentences[sentence_at(text_, pronoun.begin)].span.begin;
    const Mention* nearest = nullptr;
    for (const Mention& mention : entities_.mentions) {
      if (mention.span.begin >= pronoun.begin) break;
      if (mention.span.begin >= begin) nearest = &mention;
    }
    if (!nearest || !noun_before(pronoun).empty()) return std::nullopt;
    return nearest->entity;
  }

  // "a man" of "a man who told us": the phrase right before a relative pronoun, where its noun is none of a
  // name.
  [[nodiscard]] std::vector<Word> noun_before(Span pronoun) const {
    constexpr std::array<std::string_view, 13> openers = {"a",    "an",    "the",   "two",     "three",
                                                          "some", "one",   "other", "several", "people",
                                                          "many", "those", "others"};
    constexpr std::size_t longest = 6;
    const std::uint32_t begin = text_.sentences[sentence_at(text_, pronoun.begin)].span.begin;
    auto words = words_in(article_, text_, Span{begin, pronoun.begin});
    if (!words.empty() && words.back().lower == ",") words.pop_back();
    if (words.empty() || words.back().capitalised) return {};
    for (std::size_t n = 1; n <= std::min(longest, words.size()); ++n) {
      const Word& word = words[words.size() - n];
      if (word.lower.front() < 'a' || word.lower.front() > 'z') return {};
      if (!is_one_of(word.lower, openers)) continue;
      // "the Union, a party that claims": in apposition to a name.
      const std::size_t left = words.size() - n;
      const bool apposed = left > 1 && words[left - 1].lower == "," &&
                           (words[left - 2].capitalised || words[left - 2].lower == ")");
      if (apposed) return {};
      return {words.end() - static_cast<std::ptrdiff_t>(n), words.end()};
    }
    return {};
  }

  // Whoever is called so for the first time; nothing for no words.
  std::optional<std::uint32_t> speaker_called(const std::vector<Word>& words) {
    if (words.empty()) return std::nullopt;
    const Span span{words.front().span.begin, words.back().span.end};
    speakers_.push_back(
        {std::string(slice(article_.text, span)), std::nullopt, anonymity_of(words, false), {}, {}});
    return static_cast<std::uint32_t>(speakers_.size() - 1);
  }

  // "…, Ana Brill, accused the mayor. She said": the first person named in the sentence before, where no
  // speaker since then can be meant.
  [[nodiscard]] std::optional<EntityId> person_before(AttributionId id, const std::string& pronoun) const {
    const int wanted = gender_of_pronoun(pronoun);
    const std::uint32_t sentence = sentence_at(text_, hull(items_[id].cue).begin);
    if (wanted == 0 || sentence == 0 ||
        text_.sentences[sentence - 1].paragraph != text_.sentences[sentence].paragraph)
      return std::nullopt;
    const Span before = text_.sentences[sentence - 1].span;
    for (AttributionId other = id; other > 0; --other) {
      const Attribution& item = items_[other - 1];
      if (hull(item.cue).begin < before.begin) break;
      if (item.speaker && stands_for(pronoun, speakers_[*item.speaker])) return std::nullopt;
    }
    for (const Mention& mention : entities_.mentions) {
      if (mention.span.begin >= before.end) break;
      if (before.contains(mention.span) && entities_.entities[mention.entity].kind == EntityKind::person &&
          gender_of_entity(article_, entities_, mention.entity) * wanted >= 0)
        return mention.entity;
    }
    return std::nullopt;
  }

  [[nodiscard]] int gender_of(const Speaker& speaker) const {
    const int gender = gender_of_name(to_lower(speaker.name));
    return gender != 0 || !speaker.entity ? gender : gender_of_entity(article_, entities_, *speaker.entity);
  }

  [[nodiscard]] bool is_person(const Speaker& speaker) const {
    return speaker.entity && entities_.entities[*speaker.entity].kind == EntityKind::person;
  }

  [[nodiscard]] bool stands_for(const std::string& pronoun, const Speaker& speaker) const {
    // The paper calls itself "we".
    if (page_speaker_ && &speaker == &speakers_[*page_speaker_]) return false;
    if (pronoun == "it") {
      if (is_person(speaker)) return false;
      return speaker.anonymity == Anonymity::document || speaker.anonymity == Anonymity::named;
    }
    if (pronoun == "they" || pronoun == "them" || pronoun == "their" || pronoun == "we")
      return speaker.anonymity != Anonymity::document;
    if (gender_of(speaker) * gender_of_pronoun(pronoun) < 0) return false;
    return speaker.anonymity == Anonymity::named || speaker.anonymity == Anonymity::role ||
           speaker.anonymity == Anonymity::unnamed;
  }

  // The nearest speaker before `id`, not more than three paragraphs away.
  template <typename Fits>
  std::optional<std::uint32_t> recent(AttributionId id, Fits fits) const {
    const auto paragraph = [&](AttributionId of) {
      return text_.sentences[sentence_at(text_, hull(items_[of].cue).begin)].paragraph;
    };
    for (AttributionId before = id; before > 0; --before) {
      const auto& speaker = items_[before - 1].speaker;
      if (paragraph(id) - paragraph(before - 1) > 3) break;
      if (speaker && fits(speakers_[*speaker])) return speaker;
    }
    return std::nullopt;
  }

  // "the director, Ana Brill" is Ana Brill, "Ana Brill of the Union" too; else the last name of the core.
  [[nodiscard]] std::optional<EntityId> entity_of(Span source, const std::vector<Word>& words) const {
    const Span name = core(words);
    std::optional<EntityId> last;
    std::optional<EntityId> owner;
    auto mention = std::lower_bound(
        entities_.mentions.begin(), entities_.mentions.end(), source.begin,
        [](const Mention& candidate, std::uint32_t begin) { return candidate.span.begin < begin; });
    for (; mention != entities_.mentions.end() && mention->span.begin < source.end; ++mention) {
      if (!source.contains(mention->span)) continue;
      // "Ruvenia's spokesman, Kamil Orsay": who owns is not who speaks, unless nobody else is named.
      if (owns(mention->span, source)) {
        owner = mention->entity;
        continue;
      }
      if (entities_.entities[mention->entity].kind == EntityKind::person) return mention->entity;
      if (name.contains(mention->span)) last = mention->entity;
    }
    return last ? last : owner;
  }

  // Whether a possessive's mark follows `name` within `source`.
  [[nodiscard]] bool owns(Span name, Span source) const {
    const std::string_view after = slice(article_.text, {name.end, source.end});
    return after.starts_with("'s ") || after.starts_with("\u2019s ") || after.starts_with("' ") ||
           after.starts_with("\u2019 ");
  }

  const Article& article_;
  const Text& text_;
  const Entities& entities_;
  const Coreference& coreference_;
  const std::vector<Turn>& turns_;
  const std::vector<Attribution>& items_;
  std::vector<TurnSpeaker> turn_speakers_;
  std::vector<std::optional<std::uint32_t>> of_chain_;  ///< who was found to speak under its words
  std::vector<Speaker> speakers_;
  std::optional<std::uint32_t> page_speaker_;  ///< who writes the page, once that has spoken
};

}  // namespace

std::vector<Speaker> find_speakers(const SpeakerLayers& layers, std::vector<Attribution>& items) {
  SpeakerFinder finder(layers, items);
  for (AttributionId id = 0; id < items.size(); ++id) {
    items[id].speaker = finder.find(id, items[id].anonymity);
    if (!items[id].speaker) continue;
    Speaker& speaker = finder.speakers()[*items[id].speaker];
    const auto words = words_in(layers.article, layers.text, items[id].source);
    if (is_pronoun(words) || is_relative_pronoun(words) || finder.is_turn(id))
      items[id].anonymity = speaker.anonymity;
    speaker.attributions.push_back(id);
  }
  return std::move(finder.speakers());
}

}  // namespace gainsay
