#include "analysis/analysis.h"

#include <utility>

#include "attribution/source_roles.h"
#include "claims/find_statements.h"

namespace gainsay {

Result<Models> load_models(const std::string& folder) {
  auto sentences = SentenceModel::load(folder);
  if (!sentences) return tl::unexpected(std::move(sentences.error()));
  auto syntax = SyntaxModel::load(folder);
  if (!syntax) return tl::unexpected(std::move(syntax.error()));
  auto names = NameTagger::load(folder, *syntax);
  if (!names) return tl::unexpected(std::move(names.error()));
  auto coreference = CoreferenceModel::load(folder);
  if (!coreference) return tl::unexpected(std::move(coreference.error()));
  auto attribution = AttributionModel::load(folder, *syntax);
  if (!attribution) return tl::unexpected(std::move(attribution.error()));
  auto gazetteer = Gazetteer::load(folder);
  if (!gazetteer && gazetteer.error().code != ErrorCode::not_found)
    return tl::unexpected(std::move(gazetteer.error()));
  return Models{std::move(*sentences),   std::move(*syntax),
                std::move(*names),       std::move(*coreference),
                std::move(*attribution), gazetteer ? std::optional(std::move(*gazetteer)) : std::nullopt};
}

Result<Analysis> analyse_words(const Article& article, const Models& models, const Limits& limits) {
  auto text = analyse_text(article, models.sentences, limits);
  if (!text) return tl::unexpected(std::move(text.error()));
  Analysis analysis;
  analysis.text = std::move(*text);
  analysis.syntax = analyse_syntax(article.text, analysis.text, models.syntax);
  analysis.names = models.names.find(analysis.text, analysis.syntax);
  return analysis;
}

Result<Analysis> analyse_references(const Article& article, const Models& models, const Limits& limits) {
  auto analysis = analyse_words(article, models, limits);
  if (!analysis) return analysis;
  analysis->entities = find_entities(article, analysis->text, analysis->names);
  analysis->roles = find_roles(
      {article.text, analysis->text, analysis->syntax, models.syntax, analysis->names, analysis->entities});
  analysis->coreference = resolve_references(
      {article, analysis->text, analysis->syntax, models.syntax, analysis->entities, analysis->roles},
      models.coreference);
  return analysis;
}

Result<Analysis> analyse(const Article& article, const Models& models, const Limits& limits,
                         float least_confidence) {
  auto analysis = analyse_references(article, models, limits);
  if (!analysis) return analysis;
  analysis->times = find_times(article, analysis->text, analysis->syntax, models.syntax.tagset());
  analysis->places = find_places(article, analysis->text, analysis->names, analysis->entities,
                                 models.gazetteer ? &*models.gazetteer : nullptr);
  analysis->attributions =
      attribute(article, analysis->text, analysis->syntax, models.syntax, analysis->names, analysis->entities,
                analysis->coreference, models.attribution, least_confidence);
  const RoleLayers layers{article.text,  analysis->text,  analysis->syntax,
                          models.syntax, analysis->names, analysis->entities};
  add_source_roles(layers, analysis->attributions, analysis->roles);
  analysis->sayings = find_sayings(
      {article, analysis->text, analysis->syntax, analysis->attributions, analysis->times, analysis->places});
  analysis->disputes = find_disputes(article, analysis->text, analysis->attributions);
  analysis->headline_findings =
      check_headline(article, analysis->text, analysis->entities, analysis->attributions);
  const StatementLayers claims{article,         analysis->text,        analysis->syntax,
                               models.syntax,   analysis->entities,    analysis->coreference,
                               analysis->times, analysis->attributions};
  analysis->statements = find_statements(claims);
  analysis->accusations = find_accusations(claims, analysis->roles, analysis->statements);
  return analysis;
}

}  // namespace gainsay
