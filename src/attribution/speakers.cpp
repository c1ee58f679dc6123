#include "attribution/speakers.h"

#include <algorithm>
#include <array>
#include <string>

#include "attribution/gender.h"
#include "attribution/relative_pronouns.h"
#include "attribution/source.h"
#include "attribution/source_entity.h"
#include "attribution/source_words.h"
#include "attribution/turn_speakers.h"
#include "attribution/words.h"
#include "entities/role_words.h"

namespace gainsay {
namespace {

bool is_plural(const std::string& pronoun) {
  return pronoun == "they" || pronoun == "them" || pronoun == "their";
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
      if (const auto called = speaker_called(noun_before(article_, text_, words[0].span))) return called;
      // "Ana Brill, who": the name right before it.
      if (const auto named = antecedent(article_, text_, entities_, words[0].span)) {
        const Mention& mention =
            *std::find_if(entities_.mentions.rbegin(), entities_.mentions.rend(),
                          [&](const Mention& each) { return each.span.begin < words[0].span.begin; });
        if (mention.span.end + 2 >= words[0].span.begin) return speaker_of(*named);
      } else if (const auto called = speaker_called(capitals_before(article_, text_, words[0].span))) {
        return called;
      }
    }
    if (is_pronoun(words)) {
      const auto teller = quoting(id);
      if (const auto same = goes_on(id, words[0].lower); same && !teller) return same;
      const auto meant = meant_by(hull(items_[id].source));
      const bool one_of_many = meant && is_plural(words[0].lower) && is_person(speakers_[*meant]);
      const bool no_person = meant && gender_of_pronoun(words[0].lower) != 0 && is_place(speakers_[*meant]);
      if (meant && meant != teller && !one_of_many && !no_person) return meant;
      // "Because, as they say": many whom nobody has named.
      if (teller && is_plural(words[0].lower)) return std::nullopt;
      // Whom a speaker calls "he" is not the speaker.
      if (teller) {
        return recent(id, [&](const Speaker& speaker) {
          return &speaker != &speakers_[*teller] && stands_for(words[0].lower, speaker);
        });
      }
      if (const auto person = person_before(id, words[0].lower)) return speaker_of(*person);
      if (const auto subject = subject_before(id, words[0].lower)) return subject;
      return recent(id, [&](const Speaker& speaker) { return stands_for(words[0].lower, speaker); });
    }
    if (const auto whole = entity_named(entities_, hull(items_[id].source))) return speaker_of(*whole);
    const bool relative = is_relative_pronoun(words);
    const auto entity = relative ? antecedent(article_, text_, entities_, words.front().span)
                                 : entity_of(article_, entities_, hull(items_[id].source), words);
    if (relative) {
      if (entity) return speaker_of(*entity);
      const auto noun = noun_before(article_, text_, words.front().span);
      if (!noun.empty() && noun.front().lower == "the") {
        if (const auto known = recent_called(id, noun, anonymity_of(noun, false))) return known;
      }
      return speaker_called(noun);
    }
    // "The US President said", where he was named before.
    const bool office =
        words.size() > 2 && words.front().lower == "the" && role_words::is_person_noun(words.back().lower);
    if (office && !(entity && entities_.entities[*entity].kind == EntityKind::person)) {
      const auto meant = meant_by(hull(items_[id].source));
      if (meant && is_person(speakers_[*meant])) return meant;
    }
    if (anonymity == Anonymity::named && !entity && ends_in_noun(words)) {
      // "The Sanders campaign" is not Sanders.
      if (const auto known = recent_called(id, words, anonymity)) return known;
    } else if (anonymity == Anonymity::named) {
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
      const auto meant = meant_by(hull(items_[id].source));
      if (meant && !counts_otherwise(words, to_lower(speakers_[*meant].name)) &&
          !is_of_another(words, anonymity, speakers_[*meant]))
        return meant;
      if (const auto known = recent_called(id, words, anonymity)) return known;
    }
    const bool person =
        anonymity == Anonymity::named && entity && entities_.entities[*entity].kind == EntityKind::person;
    const auto apposed = person ? std::nullopt : apposed_name(words);
    const Span called = apposed ? *apposed : source_core(words);
    // "A neighbour in Brussels, Odile Peeters": the town does not speak.
    const auto known = apposed ? entity_named(entities_, *apposed) : entity;
    speakers_.push_back(
        {person ? full_name(article_, entities_, *entity) : std::string(slice(article_.text, called)),
         anonymity == Anonymity::named ? known : std::nullopt,
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
    page_speakers_.push_back(static_cast<std::uint32_t>(speakers_.size() - 1));
    return page_speakers_.back();
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
    // "She and her husband" are not she.
    const bool joined = chain && slice(article_.text, {longest, source.end}).starts_with(" and ");
    return joined ? std::nullopt : chain;
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

  // "The group posted a file which it said held names. It claimed": the subject of the sentence, or of the
  // one before.
  std::optional<std::uint32_t> subject_before(AttributionId id, const std::string& pronoun) {
    if (pronoun != "it" && pronoun != "they") return std::nullopt;
    const std::uint32_t at = hull(items_[id].source).begin;
    const std::uint32_t sentence = sentence_at(text_, at);
    const auto& references = coreference_.references;
    std::optional<std::uint32_t> subject;
    const auto first = std::partition_point(references.begin(), references.end(), [&](const Reference& each) {
      return each.sentence + 1 < sentence;
    });
    for (auto i = static_cast<std::uint32_t>(first - references.begin());
         i < references.size() && references[i].span.end <= at; ++i) {
      const Reference& each = references[i];
      const bool near = each.sentence == sentence ||
                        (each.sentence + 1 == sentence &&
                         text_.sentences[each.sentence].paragraph == text_.sentences[sentence].paragraph);
      if (!near || each.quotation || each.grammar != Grammar::subject || each.kind == ReferenceKind::pronoun)
        continue;
      if ((each.number == Number::plural) != (pronoun == "they")) continue;
      if (pronoun == "it" && (each.gender == Gender::man || each.gender == Gender::woman)) continue;
      // Of a sentence the first, which is the main clause's mostly; of two sentences the nearer.
      if (!subject || references[*subject].sentence != each.sentence) subject = i;
    }
    if (!subject) return std::nullopt;
    if (const auto chain = coreference_.chain_of[*subject]; of_chain_[chain]) return of_chain_[chain];
    if (const auto& entity = references[*subject].entity) return speaker_of(*entity);
    return speaker_called(words_in(article_, text_, references[*subject].span));
  }

  std::uint32_t speaker_of(EntityId entity) {
    for (std::uint32_t i = 0; i < speakers_.size(); ++i) {
      if (speakers_[i].entity == entity) return i;
    }
    speakers_.push_back({full_name(article_, entities_, entity), entity, Anonymity::named, {}, {}});
    return static_cast<std::uint32_t>(speakers_.size() - 1);
  }

  // "The mill's report" is not the clinic's.
  [[nodiscard]] static bool is_of_another(const std::vector<Word>& words, Anonymity anonymity,
                                          const Speaker& speaker) {
    if (anonymity != Anonymity::document) return false;
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (words[i].lower == "'s" || words[i].lower == "\u2019s")
        return !has_name(to_lower(speaker.name), words[i - 1].lower);
    }
    return false;
  }

  // "The attaché", where "a press attaché" spoke before.
  [[nodiscard]] std::optional<std::uint32_t> recent_called(AttributionId id, const std::vector<Word>& words,
                                                           Anonymity anonymity) const {
    const auto holds_office = [](Anonymity each) {
      return each == Anonymity::role || each == Anonymity::unnamed;
    };
    const std::string head = source_head(words);
    return recent(id, [&](const Speaker& speaker) {
      const std::string name = to_lower(speaker.name);
      if (is_of_another(words, anonymity, speaker)) return false;
      const bool alike =
          speaker.anonymity == anonymity || (holds_office(speaker.anonymity) && holds_office(anonymity));
      return alike && has_name(without_links(name), head) && !counts_otherwise(words, name);
    });
  }

  // Whoever is called so for the first time; nothing for no words.
  std::optional<std::uint32_t> speaker_called(const std::vector<Word>& words) {
    if (words.empty()) return std::nullopt;
    const Span span{words.front().span.begin, words.back().span.end};
    for (std::uint32_t i = 0; i < speakers_.size(); ++i) {
      if (words.front().capitalised && speakers_[i].name == slice(article_.text, span)) return i;
    }
    speakers_.push_back(
        {std::string(slice(article_.text, span)), std::nullopt, anonymity_of(words, false), {}, {}});
    return static_cast<std::uint32_t>(speakers_.size() - 1);
  }

  // "The fund is empty, the minister said. "Nobody knew," she added.": who spoke in the sentence before, of
  // the paragraph or of the one before it, speaks on where the pronoun comes behind the quotation.
  [[nodiscard]] std::optional<std::uint32_t> goes_on(AttributionId id, const std::string& pronoun) const {
    if (id == 0 || (pronoun != "he" && pronoun != "she")) return std::nullopt;
    const Attribution& item = items_[id];
    const Attribution& before = items_[id - 1];
    if (!before.speaker || before.parent || item.content.empty() || before.source.empty())
      return std::nullopt;
    const std::uint32_t said = hull(item.source).begin;
    if (item.content.front().begin > said || !is_quoted(text_, item.content.front())) return std::nullopt;
    const std::uint32_t sentence = sentence_at(text_, item.content.front().begin);
    const std::uint32_t last = sentence_at(text_, hull(before.cue).begin);
    if (last + 1 != sentence) return std::nullopt;
    const auto source = words_in(article_, text_, before.source);
    const bool other =
        source.size() == 1 && gender_of_pronoun(source[0].lower) * gender_of_pronoun(pronoun) < 0;
    if (other || !stands_for(pronoun, speakers_[*before.speaker])) return std::nullopt;
    return before.speaker;
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

  [[nodiscard]] bool is_place(const Speaker& speaker) const {
    return speaker.entity && entities_.entities[*speaker.entity].kind == EntityKind::place;
  }

  [[nodiscard]] bool stands_for(const std::string& pronoun, const Speaker& speaker) const {
    // Paper and author call themselves "we" and "I".
    if (std::any_of(page_speakers_.begin(), page_speakers_.end(),
                    [&](std::uint32_t each) { return &speaker == &speakers_[each]; }))
      return false;
    if (pronoun == "it") {
      if (is_person(speaker)) return false;
      return speaker.anonymity == Anonymity::document || speaker.anonymity == Anonymity::named;
    }
    if (is_plural(pronoun) || pronoun == "we")
      return speaker.anonymity != Anonymity::document && !is_person(speaker);
    if (is_place(speaker) || gender_of(speaker) * gender_of_pronoun(pronoun) < 0) return false;
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

  const Article& article_;
  const Text& text_;
  const Entities& entities_;
  const Coreference& coreference_;
  const std::vector<Turn>& turns_;
  const std::vector<Attribution>& items_;
  std::vector<TurnSpeaker> turn_speakers_;
  std::vector<std::optional<std::uint32_t>> of_chain_;  ///< who was found to speak under its words
  std::vector<Speaker> speakers_;
  std::vector<std::uint32_t> page_speakers_;  ///< paper and author of the page, where these have spoken
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
