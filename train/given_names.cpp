#include "given_names.h"

#include <algorithm>
#include <set>
#include <vector>

#include "entities/references.h"
#include "entities/words.h"

namespace gainsay::train {
namespace {

constexpr std::uint32_t least = 2;

int gender_of(const std::string& word) {
  if (word == "he" || word == "him" || word == "his" || word == "himself") return -1;
  return word == "she" || word == "her" || word == "hers" || word == "herself" ? 1 : 0;
}

}  // namespace

void GivenNameCounts::add(std::string_view full_name, bool woman, std::uint32_t times) {
  const std::size_t space = full_name.find(' ');
  if (space == std::string_view::npos || space < 2) return;
  Count& count = counts_[reference_word(fold(full_name.substr(0, space)))];
  (woman ? count.women : count.men) += times;
}

void GivenNameCounts::read_list(std::string_view lines, std::uint32_t times) {
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    const std::string_view line = lines.substr(at, end - at);
    at = end + 1;
    const std::size_t open = line.find("['");
    const std::size_t close = line.find("', '", std::min(open, line.size()));
    if (open == std::string_view::npos || close == std::string_view::npos) continue;
    const std::string_view name = line.substr(open + 2, close - open - 2);
    const std::string_view gender = line.substr(close + 4);
    if (name.find(' ') != std::string_view::npos) continue;
    Count& count = counts_[reference_word(fold(name))];
    if (gender.starts_with("female")) count.women += times;
    if (gender.starts_with("male")) count.men += times;
  }
}

void GivenNameCounts::read(const Article& article, const Text& text, const Entities& entities) {
  const auto names_in = [&](Span span, std::set<EntityId>& names) {
    auto mention =
        std::lower_bound(entities.mentions.begin(), entities.mentions.end(), span.begin,
                         [](const Mention& each, std::uint32_t begin) { return each.span.begin < begin; });
    for (; mention != entities.mentions.end() && mention->span.begin < span.end; ++mention) {
      if (entities.entities[mention->entity].kind == EntityKind::person) names.insert(mention->entity);
    }
  };
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const Sentence& sentence = text.sentences[i];
    bool men = false;
    bool women = false;
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      const int gender = gender_of(fold(slice(article.text, text.tokens[t].span)));
      men = men || gender < 0;
      women = women || gender > 0;
    }
    if (men == women) continue;
    std::set<EntityId> names;
    names_in(sentence.span, names);
    if (i > 0 && text.sentences[i - 1].paragraph == sentence.paragraph)
      names_in(text.sentences[i - 1].span, names);
    if (names.size() == 1) add(entities.entities[*names.begin()].name, women, 1);
  }
}

GivenNames GivenNameCounts::leanings() const {
  std::vector<std::uint32_t> names;
  std::vector<std::int8_t> leanings;
  for (const auto& [name, count] : counts_) {
    const std::uint32_t all = count.men + count.women;
    if (all < least) continue;
    const std::int64_t leaning = 100 * (std::int64_t{count.women} - count.men) / (all + 1);
    if (leaning == 0) continue;
    names.push_back(name);
    leanings.push_back(static_cast<std::int8_t>(leaning));
  }
  return {std::move(names), std::move(leanings)};
}

}  // namespace gainsay::train
