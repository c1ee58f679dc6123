#include "entities/quotation_speakers.h"

#include <algorithm>
#include <map>

#include "entities/word_lists.h"
#include "entities/words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t speaker_reach = 12;  // tokens between a quotation and its verb

}  // namespace

std::vector<std::optional<std::uint32_t>> quotation_speakers(const ReferenceLayers& layers,
                                                             const ReferenceTree& tree,
                                                             const std::vector<Reference>& references) {
  std::vector<std::optional<std::uint32_t>> speaker(layers.text.quotations.size());
  const Text& text = layers.text;
  std::map<std::uint32_t, std::uint32_t> subject_of;  // verb -> reference
  for (std::uint32_t i = 0; i < references.size(); ++i) {
    if (references[i].grammar == Grammar::subject && references[i].verb)
      subject_of.emplace(*references[i].verb, i);
  }
  std::vector<bool> quoted(text.tokens.size());
  for (const Quotation& quotation : text.quotations) {
    for (std::uint32_t i = quotation.tokens.begin; i < quotation.tokens.end && i < quoted.size(); ++i)
      quoted[i] = true;
  }
  const auto speaker_at = [&](std::uint32_t token) -> std::optional<std::uint32_t> {
    if (quoted[token] || !words::is_speech_verb(fold(slice(layers.article.text, text.tokens[token].span))))
      return std::nullopt;
    const auto subject = subject_of.find(token);
    return subject == subject_of.end() ? std::nullopt : std::optional(subject->second);
  };
  for (std::uint32_t q = 0; q < text.quotations.size(); ++q) {
    const IndexRange inside = text.quotations[q].tokens;
    if (inside.size() == 0 || inside.end > text.tokens.size()) continue;
    const auto last =
        std::min<std::uint32_t>(inside.end + speaker_reach, static_cast<std::uint32_t>(text.tokens.size()));
    for (std::uint32_t i = inside.end; i < last && !speaker[q]; ++i) {
      if (tree.sentence(i) > tree.sentence(inside.end - 1) + 1) break;
      speaker[q] = speaker_at(i);
    }
    for (std::uint32_t i = inside.begin; i-- > 0 && inside.begin - i <= speaker_reach && !speaker[q];)
      speaker[q] = speaker_at(i);
    const auto paragraph = [&](std::uint32_t token) {
      return text.sentences[tree.sentence(token)].paragraph;
    };
    if (!speaker[q] && q > 0 && text.quotations[q - 1].tokens.size() > 0 &&
        paragraph(text.quotations[q - 1].tokens.begin) == paragraph(inside.begin))
      speaker[q] = speaker[q - 1];
  }
  return speaker;
}

}  // namespace gainsay
