#include <algorithm>

#include "entities/role_reader.h"
#include "entities/role_words.h"
#include "entities/roles.h"

namespace gainsay {
namespace {

// "people", "the man", "few women": no more than that it is somebody.
bool says_little(const SentenceTree& tree, const RolePhrase& phrase) {
  const std::string word = tree.folded(phrase.head);
  return phrase.tokens.size() < 3 && (word == "people" || word == "person" || word == "man" ||
                                      word == "men" || word == "woman" || word == "women");
}

std::optional<PersonRole> role_of_source(const RoleLayers& layers, const RoleReader& reader, Span source) {
  const auto& tokens = layers.text.tokens;
  const auto first =
      std::lower_bound(tokens.begin(), tokens.end(), source.begin,
                       [](const Token& token, std::uint32_t at) { return token.span.begin < at; });
  const auto begin = static_cast<std::uint32_t>(first - tokens.begin());
  const auto& sentences = layers.text.sentences;
  auto sentence =
      std::upper_bound(sentences.begin(), sentences.end(), begin,
                       [](std::uint32_t at, const Sentence& other) { return at < other.tokens.end; });
  if (first == tokens.end() || sentence == sentences.end()) return std::nullopt;
  std::uint32_t end = begin;
  while (end < sentence->tokens.end && tokens[end].span.end <= source.end) {
    if (reader.named().is(end++, NameKind::person)) return std::nullopt;
  }
  if (end == begin) return std::nullopt;
  const SentenceTree tree = reader.tree_of(*sentence);
  std::uint32_t from = begin;  // "one of", "two": how many, not who
  while (from + 1 < end &&
         ((tree.universal(from) == "NUM" && !tree.is_joined(from + 1)) || tree.universal(from) == "DET"))
    ++from;
  const auto phrase = phrase_from(tree, reader.named(), from, end, tree.top_of({begin, end}));
  if (!phrase || !can_be_role(tree, reader.named(), phrase->head) ||
      !role_words::is_person_noun(tree.folded(phrase->head)) || says_little(tree, *phrase))
    return std::nullopt;
  return reader.role_of(tree, *phrase, source, {});
}

}  // namespace

std::vector<std::optional<PersonRole>> roles_of_unnamed(const RoleLayers& layers, const Spans& sources) {
  const RoleReader reader(layers);
  std::vector<std::optional<PersonRole>> roles;
  roles.reserve(sources.size());
  for (const Span source : sources) roles.push_back(role_of_source(layers, reader, source));
  return roles;
}

}  // namespace gainsay
