#include "attribution/interpret.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "attribution/answers.h"
#include "attribution/circumstance.h"
#include "attribution/confidence.h"
#include "attribution/source.h"
#include "attribution/speakers.h"
#include "attribution/stance.h"
#include "attribution/told.h"
#include "attribution/turns.h"
#include "attribution/untrue.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

// What holds an attribution stands among its neighbours; the bound keeps endless texts linear.
constexpr AttributionId farthest_parent = 200;

// Quotation marks around the cue, too, are those of who reports it.
Mode mode_of(const Text& text, const Spans& content, Span cue) {
  std::uint64_t quoted = 0;
  std::uint64_t all = 0;
  std::uint32_t outer = 0;
  const IndexRange around = quotations_near(text, cue);
  for (std::uint32_t i = around.begin; i < around.end; ++i)
    outer += text.quotations[i].span.contains(cue) ? 1 : 0;
  for (const Span piece : content) {
    all += piece.size();
    const IndexRange near = quotations_near(text, piece);
    for (std::uint32_t i = near.begin; i < near.end; ++i) {
      const Quotation& quotation = text.quotations[i];
      if (quotation.depth <= outer && !quotation.span.contains(cue) && quotation.span.overlaps(piece)) {
        quoted += std::min(piece.end, quotation.span.end) - std::max(piece.begin, quotation.span.begin);
      }
    }
  }
  if (quoted == 0) return Mode::indirect;
  return quoted * 20 >= all * 19 ? Mode::direct : Mode::mixed;
}

/// Whether `id` is `inner` or lies in it, over any number of parents.
bool lies_in(const std::vector<Attribution>& items, AttributionId id, AttributionId inner) {
  for (std::optional<AttributionId> at = id; at; at = items[*at].parent) {
    if (*at == inner) return true;
  }
  return false;
}

/// Contents may hold each other's cues: of two such, only one is the parent.
void set_parents(std::vector<Attribution>& items) {
  for (Attribution& inner : items) {
    std::uint32_t smallest = UINT32_MAX;
    const auto at = static_cast<AttributionId>(&inner - items.data());
    const auto last = std::min<std::size_t>(items.size(), at + farthest_parent);
    for (AttributionId outer = at - std::min(at, farthest_parent); outer < last; ++outer) {
      if (outer == at) continue;
      for (const Span piece : items[outer].content) {
        if (piece.contains(hull(inner.cue)) && piece.size() < smallest && !lies_in(items, outer, at)) {
          smallest = piece.size();
          inner.parent = outer;
        }
      }
    }
  }
}

bool holds_name(const Entities& entities, const Spans& source) {
  return std::any_of(source.begin(), source.end(), [&](Span piece) {
    const auto mention =
        std::lower_bound(entities.mentions.begin(), entities.mentions.end(), piece.begin,
                         [](const Mention& each, std::uint32_t begin) { return each.span.end <= begin; });
    return mention != entities.mentions.end() && mention->span.begin < piece.end;
  });
}

Attribution interpret(const Article& article, const Text& text, const Entities& entities,
                      LinkedSpans linked) {
  Attribution item;
  item.source = std::move(linked.source);
  item.cue = std::move(linked.cue);
  item.content = std::move(linked.content);
  item.mode = mode_of(text, item.content, hull(item.cue));
  const Reading reading = read_stance(article, text, item.source, item.cue, item.content);
  item.stance = reading.stance;
  item.polarity = reading.polarity;
  item.certainty = reading.certainty;
  const bool plain = item.stance == Stance::says && item.polarity == Polarity::positive;
  if (plain && calls_untrue(words_in(article, text, item.content))) {
    // "We accept that this was untrue": one's own words are taken back, not another's denied.
    const bool own = has_word(words_in(article, text, item.cue), "accept");
    item.stance = own ? Stance::corrects : Stance::denies;
  }
  item.anonymity = anonymity_of(words_in(article, text, item.source), holds_name(entities, item.source));
  if (!item.source.empty() && item.anonymity != Anonymity::named && item.anonymity != Anonymity::document) {
    const Span sentence = text.sentences[sentence_at(text, item.source.front().begin)].span;
    if (asks_for_no_name(words_in(article, text, sentence))) item.anonymity = Anonymity::unnamed;
  }
  if (!take_told(article, text, item)) {
    item.addressee = find_addressee(article, text, item);
    if (!item.addressee) part_addressee(article, text, item);
  }
  item.time = find_time(article, text, item);
  item.confidence = confidence_of(linked.margin);
  return item;
}

// "The attaché, who asked not to be named" has no name wherever he goes on as "the attaché".
void share_anonymity(const Article& article, const Text& text, Attributions& all) {
  for (Speaker& speaker : all.speakers) {
    if (speaker.anonymity != Anonymity::role && speaker.anonymity != Anonymity::unnamed) continue;
    const bool asks =
        std::any_of(speaker.attributions.begin(), speaker.attributions.end(), [&](AttributionId id) {
          const Attribution& item = all.items[id];
          if (item.source.empty() || item.anonymity != Anonymity::unnamed) return false;
          const Span sentence = text.sentences[sentence_at(text, item.source.front().begin)].span;
          return asks_for_no_name(words_in(article, text, sentence));
        });
    if (!asks) continue;
    speaker.anonymity = Anonymity::unnamed;
    for (const AttributionId id : speaker.attributions) {
      if (all.items[id].anonymity == Anonymity::role) all.items[id].anonymity = Anonymity::unnamed;
    }
  }
}

// What somebody says that another said is hearsay; what they say of themselves is not.
void mark_hearsay(std::vector<Attribution>& items) {
  for (Attribution& item : items) {
    if (!item.parent || item.certainty != Certainty::plain) continue;
    const auto& teller = items[*item.parent].speaker;
    if (!teller || item.speaker != teller) item.certainty = Certainty::reported;
  }
}

bool is_turn(const std::vector<Turn>& turns, const Spans& cue) {
  if (cue.size() != 1) return false;
  const auto turn = std::partition_point(turns.begin(), turns.end(),
                                         [&](const Turn& each) { return each.mark < cue.front(); });
  return turn != turns.end() && turn->mark == cue.front();
}

// What is said in turn is direct without marks. Who speaks, and whether by name, is told with the speakers.
Attribution interpret_turn(const Article& article, const Text& text, LinkedSpans linked) {
  Attribution item;
  item.source = std::move(linked.source);
  item.cue = std::move(linked.cue);
  item.content = std::move(linked.content);
  item.mode = Mode::direct;
  item.stance = stance_of_turn(article, text, item.content);
  item.anonymity = Anonymity::named;
  item.confidence = confidence_of(linked.margin);
  return item;
}

}  // namespace

Attributions interpret_spans(const Article& article, const Text& text, const Entities& entities,
                             const Coreference& coreference, std::vector<LinkedSpans> linked) {
  const std::vector<Turn> turns = find_turns(article);
  Attributions all;
  for (LinkedSpans& spans : linked) {
    all.items.push_back(is_turn(turns, spans.cue) ? interpret_turn(article, text, std::move(spans))
                                                  : interpret(article, text, entities, std::move(spans)));
  }
  const auto begin_of = [](const Attribution& item) {
    const Span cue = hull(item.cue);
    return std::pair{item.content.empty() ? cue.begin : std::min(cue.begin, hull(item.content).begin),
                     cue.begin};
  };
  std::stable_sort(all.items.begin(), all.items.end(),
                   [&](const Attribution& a, const Attribution& b) { return begin_of(a) < begin_of(b); });
  set_parents(all.items);
  all.speakers = find_speakers({article, text, entities, coreference, turns}, all.items);
  share_anonymity(article, text, all);
  address_asked(article, text, all.items);
  mark_hearsay(all.items);
  find_answers(article, text, all.items);
  return all;
}

}  // namespace gainsay
