#include "evaluation/story_pairs.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>

#include "attribution/words.h"
#include "base/utf8.h"

namespace gainsay {
namespace {

std::vector<std::uint32_t> common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::vector<std::uint32_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

// Words in lower case with single spaces around each: " orvel’s mill ". A first article is left out.
std::string plain_words(std::string_view text) {
  std::string words = " ";
  for (std::size_t at = 0; at < text.size();) {
    const auto point = utf8::decode(text, at);
    const bool apostrophe = point.value == '\'' || point.value == U'\u2019';
    if (u_isalnum(static_cast<UChar32>(point.value)) != 0) {
      utf8::append(words, static_cast<char32_t>(u_tolower(static_cast<UChar32>(point.value))));
    } else if (!apostrophe && words.back() != ' ') {
      words += ' ';
    }
    at += point.length;
  }
  if (words.back() != ' ') words += ' ';
  for (const std::string_view article : {" the ", " a ", " an "}) {
    if (words.starts_with(article)) return words.substr(article.size() - 1);
  }
  return words;
}

// The words that are the actor's source first, pronouns passed over, where it is never named.
std::string first_words(const Story& story, std::size_t actor) {
  std::string first;
  for (const StoryAttribution& item : story.attributions) {
    if (item.actor != actor) continue;
    if (item.anonymity == Anonymity::named) return {};
    const std::string words = plain_words(slice(story.text, hull(item.source)));
    constexpr std::array<std::string_view, 7> pronouns = {" he ",  " she ", " they ", " it ",
                                                          " who ", " i ",   " we "};
    if (first.empty() && !is_one_of(words, pronouns)) first = words;
  }
  return first;
}

}  // namespace

std::vector<std::uint32_t> letters_in(std::string_view text, const Spans& spans) {
  std::vector<std::uint32_t> letters;
  std::vector<std::uint32_t> marks;
  for (const Span span : spans) {
    for (std::uint32_t at = span.begin; at < span.end;) {
      const auto point = utf8::decode(text, at);
      const auto value = static_cast<UChar32>(point.value);
      if (u_isalnum(value) != 0) letters.push_back(at);
      if (u_isspace(value) == 0) marks.push_back(at);
      at += point.length;
    }
  }
  return letters.empty() ? marks : letters;
}

double jaccard(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  const std::size_t both = common(a, b).size();
  const std::size_t all = a.size() + b.size() - both;
  return all > 0 ? static_cast<double>(both) / static_cast<double>(all) : 0;
}

bool have_common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return !common(a, b).empty();
}

std::vector<std::optional<AttributionId>> pair_attributions(const Story& story, const Attributions& found) {
  struct Letters {
    std::vector<std::uint32_t> cue;
    std::vector<std::uint32_t> content;
  };
  std::vector<Letters> candidates;
  for (const Attribution& item : found.items)
    candidates.push_back({letters_in(story.text, item.cue), letters_in(story.text, item.content)});

  std::vector<std::tuple<double, std::size_t, AttributionId>> order;  // less is better
  for (std::size_t gold = 0; gold < story.attributions.size(); ++gold) {
    const auto cue = letters_in(story.text, story.attributions[gold].cue);
    const auto content = letters_in(story.text, story.attributions[gold].content);
    for (AttributionId id = 0; id < candidates.size(); ++id) {
      if (have_common(cue, candidates[id].cue))
        order.emplace_back(-jaccard(content, candidates[id].content), gold, id);
    }
  }
  std::sort(order.begin(), order.end());
  std::vector<std::optional<AttributionId>> pairs(story.attributions.size());
  std::vector<bool> used(found.items.size());
  for (const auto& [cost, gold, id] : order) {
    if (pairs[gold] || used[id]) continue;
    pairs[gold] = id;
    used[id] = true;
  }
  return pairs;
}

bool is_actor(const Story& story, std::size_t actor, std::string_view speaker) {
  const std::string words = plain_words(speaker);
  const StoryActor& wanted = story.actors[actor];
  if (words.find(plain_words(wanted.name)) != std::string::npos) return true;
  for (const StoryAlias& alias : wanted.aliases) {
    if (alias.kind != AliasKind::surname && words == plain_words(alias.name)) return true;
  }
  return words.size() > 2 && first_words(story, actor).starts_with(words);
}

bool knows_alias(const Story& story, const Entities& entities, const StoryActor& actor,
                 std::string_view alias) {
  const std::string wanted = plain_words(alias);
  return std::any_of(entities.entities.begin(), entities.entities.end(), [&](const Entity& entity) {
    if (plain_words(entity.name).find(plain_words(actor.name)) == std::string::npos) return false;
    const bool defined = std::any_of(entity.aliases.begin(), entity.aliases.end(),
                                     [&](const Alias& each) { return plain_words(each.name) == wanted; });
    return defined || std::any_of(entity.mentions.begin(), entity.mentions.end(), [&](std::uint32_t mention) {
             return plain_words(slice(story.text, entities.mentions[mention].span)) == wanted;
           });
  });
}

}  // namespace gainsay
