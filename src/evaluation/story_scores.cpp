#include "evaluation/story_scores.h"

#include <fmt/format.h>

#include <algorithm>

#include "attribution/interpret.h"
#include "evaluation/story_pairs.h"
#include "extract/extract.h"
#include "ingest/inputs.h"

namespace gainsay {
namespace {

std::string quoted(std::string_view text, const Spans& spans) {
  std::string words;
  for (const Span span : spans) words += (words.empty() ? "" : " \u2026 ") + std::string(slice(text, span));
  return words.empty() ? "nothing" : "\u201c" + words + "\u201d";
}

/// Compares one story; each question adds to scores and misses.
class StoryComparison {
 public:
  StoryComparison(const Story& story, const Analysis& analysis, std::vector<StoryMiss>* misses)
      : story_(story), analysis_(analysis), found_(analysis.attributions), misses_(misses) {}

  StoryScores compare() {
    pairs_ = pair_attributions(story_, found_);
    gold_of_.resize(found_.items.size());
    for (std::size_t gold = 0; gold < pairs_.size(); ++gold) {
      if (pairs_[gold]) gold_of_[*pairs_[gold]] = gold;
    }
    scores_.paired.gold = pairs_.size();
    scores_.paired.found = found_.items.size();
    for (const Attribution& item : found_.items) {
      count_found(0, item.source);
      count_found(1, item.cue);
      count_found(2, item.content);
    }
    for (const Attribution& item : found_.items) {
      scores_.parents.found += item.parent ? 1 : 0;
      scores_.answers.found += item.answers.size();
    }
    for (const StoryAttribution& item : story_.attributions) {
      scores_.parents.gold += item.parent ? 1 : 0;
      scores_.answers.gold += item.answers.size();
    }
    for (std::size_t gold = 0; gold < pairs_.size(); ++gold) compare_attribution(gold);
    for (AttributionId id = 0; id < found_.items.size(); ++id) {
      if (!gold_of_[id]) miss(0, "excess: " + quoted(story_.text, found_.items[id].cue));
    }
    compare_aliases();
    compare_nothing();
    return scores_;
  }

 private:
  void miss(std::uint32_t id, std::string what) {
    if (misses_) misses_->push_back({id, std::move(what)});
  }

  void count_found(std::size_t role, const Spans& spans) {
    if (spans.empty()) return;
    ++scores_.exact.at(role).found;
    ++scores_.relaxed.at(role).found;
  }

  void compare_attribution(std::size_t gold) {
    const StoryAttribution& wanted = story_.attributions[gold];
    const Attribution* have = pairs_[gold] ? &found_.items[*pairs_[gold]] : nullptr;
    compare_span(0, StoryField::source, wanted, wanted.source, have ? &have->source : nullptr);
    compare_span(1, StoryField::cue, wanted, wanted.cue, have ? &have->cue : nullptr);
    compare_span(2, StoryField::content, wanted, wanted.content, have ? &have->content : nullptr);
    if (!have) return miss(wanted.id, "not found: " + quoted(story_.text, wanted.cue));
    ++scores_.paired.right;
    compare_value(StoryField::mode, wanted.id, have->mode, wanted.mode, Mode::indirect);
    compare_value(StoryField::stance, wanted.id, have->stance, wanted.stance, Stance::says);
    compare_value(StoryField::polarity, wanted.id, have->polarity, wanted.polarity, Polarity::positive);
    compare_value(StoryField::certainty, wanted.id, have->certainty, wanted.certainty, Certainty::plain);
    compare_value(StoryField::anonymity, wanted.id, have->anonymity, wanted.anonymity, Anonymity::named);
    compare_actor(wanted, *have);
    compare_addressee(wanted, *have);
    compare_links(wanted, *have);
  }

  void compare_span(std::size_t role, StoryField field, const StoryAttribution& item, const Spans& wanted,
                    const Spans* have) {
    FoundScore& exact = scores_.exact.at(role);
    FoundScore& relaxed = scores_.relaxed.at(role);
    if (!wanted.empty()) {
      ++exact.gold;
      ++relaxed.gold;
    }
    if (!have) return;
    const auto a = letters_in(story_.text, wanted);
    const auto b = letters_in(story_.text, *have);
    const bool same = a == b;
    if (same && !wanted.empty()) ++exact.right;
    if (role == 2 ? jaccard(a, b) >= 0.5 : have_common(a, b)) ++relaxed.right;
    mark(field, same, !wanted.empty());
    if (!same) {
      miss(item.id, fmt::format("{}: {}, not {}", name(field), quoted(story_.text, *have),
                                quoted(story_.text, wanted)));
    }
  }

  void mark(StoryField field, bool right, bool marked) {
    FieldScore& score = scores_.fields.at(static_cast<std::size_t>(field));
    ++score.of;
    score.right += right ? 1 : 0;
    score.marked_of += marked ? 1 : 0;
    score.marked_right += right && marked ? 1 : 0;
  }

  template <typename Value>
  void compare_value(StoryField field, std::uint32_t id, Value have, Value wanted, Value usual) {
    mark(field, have == wanted, wanted != usual);
    if (have != wanted)
      miss(id, fmt::format("{}: {}, not {}", name(field), gainsay::name(have), gainsay::name(wanted)));
  }

  void compare_actor(const StoryAttribution& wanted, const Attribution& have) {
    const std::string speaker = have.speaker ? found_.speakers[*have.speaker].name : "";
    const bool right =
        wanted.actor ? have.speaker && is_actor(story_, *wanted.actor, speaker) : !have.speaker.has_value();
    mark(StoryField::actor, right, wanted.actor.has_value());
    if (!right) {
      miss(wanted.id, fmt::format("actor: {}, not {}", have.speaker ? speaker : "nobody",
                                  wanted.actor ? story_.actors[*wanted.actor].name : "nobody"));
    }
  }

  void compare_addressee(const StoryAttribution& wanted, const Attribution& have) {
    const Spans said_to = have.addressee ? Spans{*have.addressee} : Spans{};
    const bool right = letters_in(story_.text, said_to) == letters_in(story_.text, wanted.addressee);
    mark(StoryField::addressee, right, !wanted.addressee.empty());
    if (!right) {
      miss(wanted.id, fmt::format("addressee: {}, not {}", quoted(story_.text, said_to),
                                  quoted(story_.text, wanted.addressee)));
    }
  }

  void compare_links(const StoryAttribution& wanted, const Attribution& have) {
    const auto parent = have.parent ? gold_of_[*have.parent] : std::nullopt;
    const bool same_parent = have.parent.has_value() == wanted.parent.has_value() && parent == wanted.parent;
    mark(StoryField::parent, same_parent, wanted.parent.has_value());
    if (same_parent && wanted.parent) ++scores_.parents.right;
    if (!same_parent) {
      miss(wanted.id, fmt::format("parent: {}, not {}", shown(have.parent ? 1 : 0, parent),
                                  shown(wanted.parent ? 1 : 0, wanted.parent)));
    }

    std::vector<std::size_t> answers;
    for (const AttributionId id : have.answers) {
      if (gold_of_[id]) answers.push_back(*gold_of_[id]);
    }
    std::sort(answers.begin(), answers.end());
    const bool same = answers == wanted.answers && answers.size() == have.answers.size();
    mark(StoryField::answers, same, !wanted.answers.empty());
    for (const std::size_t answer : answers)
      scores_.answers.right +=
          std::binary_search(wanted.answers.begin(), wanted.answers.end(), answer) ? 1 : 0;
    if (!same) miss(wanted.id, fmt::format("answers: {}, not {}", ids(answers), ids(wanted.answers)));
  }

  [[nodiscard]] std::string shown(int any, std::optional<std::size_t> gold) const {
    if (any == 0) return "none";
    return gold ? std::to_string(story_.attributions[*gold].id) : "another";
  }

  [[nodiscard]] std::string ids(const std::vector<std::size_t>& items) const {
    std::string list;
    for (const std::size_t item : items)
      list += (list.empty() ? "" : " ") + std::to_string(story_.attributions[item].id);
    return list.empty() ? "none" : list;
  }

  void compare_aliases() {
    for (const StoryActor& actor : story_.actors) {
      for (const StoryAlias& alias : actor.aliases) {
        const bool right = knows_alias(story_, analysis_.entities, actor, alias.name);
        ++scores_.aliases.of;
        scores_.aliases.right += right ? 1 : 0;
        if (!right) miss(0, fmt::format("alias: {} is {}", alias.name, actor.name));
      }
    }
  }

  void compare_nothing() {
    for (const Span words : story_.nothing) {
      const bool touched =
          std::any_of(found_.items.begin(), found_.items.end(), [&](const Attribution& item) {
            return std::any_of(item.cue.begin(), item.cue.end(),
                               [&](Span cue) { return cue.overlaps(words); });
          });
      ++scores_.nothing.of;
      scores_.nothing.right += touched ? 0 : 1;
      if (touched) miss(0, "a cue in " + quoted(story_.text, {words}));
    }
  }

  const Story& story_;
  const Analysis& analysis_;
  const Attributions& found_;
  std::vector<StoryMiss>* misses_;
  std::vector<std::optional<AttributionId>> pairs_;
  std::vector<std::optional<std::size_t>> gold_of_;
  StoryScores scores_;
};

void add(FoundScore& score, const FoundScore& more) {
  score.right += more.right;
  score.found += more.found;
  score.gold += more.gold;
}

void add(FieldScore& score, const FieldScore& more) {
  score.right += more.right;
  score.of += more.of;
  score.marked_right += more.marked_right;
  score.marked_of += more.marked_of;
}

Result<Article> article_of(const Story& story) {
  auto page = make_page(story.text, PageKind::text, {story.name, {}, {}});
  if (!page) return tl::unexpected(std::move(page.error()));
  page->title = story.title;
  page->published = story.date;
  auto article = extract(*page, Limits{}, TextSource::as_is);
  if (!article) return tl::unexpected(std::move(article.error()));
  if (article->text != story.text)
    return fail(ErrorCode::damaged, "white space or characters that reading would change", story.name);
  article->metadata.publisher = story.publisher;
  return std::move(*article);
}

}  // namespace

std::string_view name(StoryField field) {
  constexpr std::array<std::string_view, story_fields> names = {
      "source",    "cue",       "content", "mode",      "stance", "polarity",
      "certainty", "anonymity", "actor",   "addressee", "parent", "answers"};
  return names.at(static_cast<std::size_t>(field));
}

std::size_t StoryScores::right() const {
  std::size_t sum = paired.right + aliases.right + nothing.right;
  for (const FieldScore& field : fields) sum += field.right;
  return sum;
}

std::size_t StoryScores::of() const {
  return paired.gold * (1 + story_fields) + aliases.of + nothing.of;
}

void add(StoryScores& scores, const StoryScores& more) {
  add(scores.paired, more.paired);
  for (std::size_t i = 0; i < scores.exact.size(); ++i) {
    add(scores.exact.at(i), more.exact.at(i));
    add(scores.relaxed.at(i), more.relaxed.at(i));
  }
  for (std::size_t i = 0; i < story_fields; ++i) add(scores.fields.at(i), more.fields.at(i));
  add(scores.parents, more.parents);
  add(scores.answers, more.answers);
  add(scores.aliases, more.aliases);
  add(scores.nothing, more.nothing);
}

Result<Analysis> analyse_story(const Story& story, const Models& models) {
  const auto article = article_of(story);
  if (!article) return tl::unexpected(article.error());
  return analyse(*article, models, Limits{});
}

Result<Analysis> analyse_story_spans(const Story& story, const Models& models) {
  const auto article = article_of(story);
  if (!article) return tl::unexpected(article.error());
  auto analysis = analyse_references(*article, models, Limits{});
  if (!analysis) return analysis;
  std::vector<LinkedSpans> linked;
  for (const StoryAttribution& item : story.attributions)
    linked.push_back({item.source, item.cue, item.content, 0});
  analysis->attributions =
      interpret_spans(*article, analysis->text, analysis->entities, analysis->coreference, std::move(linked));
  return analysis;
}

StoryScores score_story(const Story& story, const Analysis& analysis, std::vector<StoryMiss>* misses) {
  return StoryComparison(story, analysis, misses).compare();
}

}  // namespace gainsay
