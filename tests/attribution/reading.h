// Reads an article of our own with the real models, as the program does.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/model.h"
#include "text/reading.h"

namespace gainsay::testing {

/// The layers of `lines`: the first line is the headline, each other a paragraph; `page` is what is known of
/// the page beside its text.
struct ReadArticle {
  explicit ReadArticle(std::string_view lines, const Metadata& page = {}) {
    static const SyntaxModel syntax = std::move(*SyntaxModel::load(GAINSAY_MODELS_DIR));
    static const NameTagger tagger = std::move(*NameTagger::load(GAINSAY_MODELS_DIR, syntax));
    static const CoreferenceModel references = std::move(*CoreferenceModel::load(GAINSAY_MODELS_DIR));
    static const AttributionModel model = std::move(*AttributionModel::load(GAINSAY_MODELS_DIR, syntax));
    article.text = lines;
    article.metadata = page;
    for (std::uint32_t begin = 0; begin < lines.size();) {
      const auto end = static_cast<std::uint32_t>(std::min(lines.find('\n', begin), lines.size()));
      const auto kind = begin == 0 ? ParagraphKind::headline : ParagraphKind::body;
      article.paragraphs.push_back({{begin, end}, kind});
      begin = end + 1;
    }
    text = std::move(*analyse_text(article, sentence_model(), Limits{}));
    const Syntax words = analyse_syntax(article.text, text, syntax);
    const auto names = tagger.find(text, words);
    entities = find_entities(article, text, names);
    const auto roles = find_roles({article.text, text, words, syntax, names, entities});
    const Coreference coreference =
        resolve_references({article, text, words, syntax, entities, roles}, references);
    attributions = attribute(article, text, words, syntax, names, entities, coreference, model, 0);
  }

  [[nodiscard]] std::string shown(Span span) const { return std::string(slice(article.text, span)); }
  [[nodiscard]] std::string shown(const Spans& pieces) const {
    std::string all;
    for (const Span piece : pieces) all += (all.empty() ? "" : " | ") + shown(piece);
    return all;
  }
  /// The attribution whose cue reads `cue`; null where there is none.
  [[nodiscard]] const Attribution* find_cue(std::string_view cue) const {
    for (const Attribution& item : attributions.items) {
      if (shown(item.cue) == cue) return &item;
    }
    return nullptr;
  }
  [[nodiscard]] const Attribution& with_cue(std::string_view cue) const {
    if (const Attribution* found = find_cue(cue)) return *found;
    throw std::runtime_error("no attribution with the cue " + std::string(cue));
  }
  [[nodiscard]] std::string speaker(const Attribution& item) const {
    return item.speaker ? attributions.speakers[*item.speaker].name : "nobody";
  }
  [[nodiscard]] std::vector<std::string> cues(const std::vector<AttributionId>& ids) const {
    std::vector<std::string> words;
    for (const AttributionId id : ids) words.push_back(shown(hull(attributions.items[id].cue)));
    return words;
  }

  Article article;
  Text text;
  Entities entities;
  Attributions attributions;
};

}  // namespace gainsay::testing
