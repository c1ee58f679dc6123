#include "entities/coreference.h"

#include <gmock/gmock.h>

#include "text/reading.h"

namespace gainsay {
namespace {

/// The layers below coreference and coreference itself, by the real models.
struct Resolved {
  explicit Resolved(std::string_view lines) : article(testing::article_of(lines)) {
    static const SyntaxModel model = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
    static const NameTagger tagger = std::move(*NameTagger::load(GAINSAY_MODELS_DIR, model));
    static const CoreferenceModel weights = std::move(*CoreferenceModel::load(GAINSAY_MODELS_DIR));
    text = std::move(*analyse_text(article, testing::sentence_model(), Limits{}));
    const Syntax syntax = analyse_syntax(article.text, text, model);
    const auto tagged = tagger.find(text, syntax);
    entities = find_entities(article, text, tagged);
    const auto roles = find_roles({article.text, text, syntax, model, tagged, entities});
    found = resolve_references({article, text, syntax, model, entities, roles}, weights);
  }

  /// The name that the last `words` of the text stand for.
  [[nodiscard]] std::string meant_by(std::string_view words) const {
    const std::size_t at = article.text.rfind(words);
    for (std::size_t i = 0; i < found.references.size(); ++i) {
      const Span span = found.references[i].span;
      if (span.begin != at || span.size() != words.size()) continue;
      const auto entity = found.chains[found.chain_of[i]].entity;
      return entity ? entities.entities[*entity].name : "nobody named";
    }
    return "no reference";
  }

  Article article;
  Text text;
  Entities entities;
  Coreference found;
};

TEST(Coreference, PronounsAgreeWithGivenNames) {
  const Resolved read("Mill\nMaria Orvel met Peter Brill on Monday. She told him that the mill was sold.");
  EXPECT_EQ(read.meant_by("She"), "Maria Orvel");
  EXPECT_EQ(read.meant_by("him"), "Peter Brill");
}

TEST(Coreference, EveryReferenceIsInOneChain) {
  const Resolved read("Mill\nMaria Orvel sold the mill. She said it was old.");
  ASSERT_EQ(read.found.chain_of.size(), read.found.references.size());
  for (ChainId chain = 0; chain < read.found.chains.size(); ++chain) {
    for (const std::uint32_t reference : read.found.chains[chain].references)
      EXPECT_EQ(read.found.chain_of[reference], chain);
  }
}

}  // namespace
}  // namespace gainsay
