#include "attribution/source_roles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// One attribution with the source `source` of `line`, spoken by `speaker`; which roles that one gets.
std::vector<std::string> roles_of(std::string_view line, std::string_view source, Anonymity anonymity) {
  static const SyntaxModel model = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
  static const NameTagger tagger = std::move(*NameTagger::load(GAINSAY_MODELS_DIR, model));
  const testing::ReadArticle read(line);
  const Syntax syntax = analyse_syntax(read.article.text, read.text, model);
  const auto tagged = tagger.find(read.text, syntax);
  const Entities entities = find_entities(read.article, read.text, tagged);
  const RoleLayers layers{read.article.text, read.text, syntax, model, tagged, entities};

  const auto begin = static_cast<std::uint32_t>(line.find(source));
  Attributions attributions;
  Attribution item;
  item.source = {{begin, begin + static_cast<std::uint32_t>(source.size())}};
  item.anonymity = anonymity;
  attributions.items.push_back(item);
  attributions.speakers.push_back({std::string(source), {}, anonymity, {0}, {}});
  std::vector<PersonRole> roles = find_roles(layers);
  add_source_roles(layers, attributions, roles);
  std::vector<std::string> shown;
  for (const RoleId id : attributions.speakers[0].roles) shown.push_back(read.shown(roles[id].phrase));
  return shown;
}

TEST(SourceRoles, ASourceWithoutANameHasTheRoleOfItsWords) {
  EXPECT_THAT(roles_of("Camp\nA nurse at the Selm Hospital said on Monday that the ward was full.",
                       "A nurse at the Selm Hospital", Anonymity::role),
              ElementsAre("nurse at the Selm Hospital"));
}

TEST(SourceRoles, ANamedSourceHasTheRoleBesideItsName) {
  EXPECT_THAT(roles_of("Camp\nThe ministry's spokesman, Ana Kask, denied it.",
                       "The ministry's spokesman, Ana Kask", Anonymity::named),
              ElementsAre("ministry's spokesman"));
}

TEST(SourceRoles, ADocumentHasNone) {
  EXPECT_THAT(roles_of("Camp\nA report by the ministry said that the ward was full.",
                       "A report by the ministry", Anonymity::document),
              IsEmpty());
}

TEST(SourceRoles, ACrowdWithoutAnyTraitHasNone) {
  EXPECT_THAT(roles_of("Camp\nPeople said that the ward was full.", "People", Anonymity::collective),
              IsEmpty());
}

}  // namespace
}  // namespace gainsay
