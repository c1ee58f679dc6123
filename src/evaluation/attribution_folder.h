// A PolNeAR folder: text/NAME.txt and attributions/NAME_ANNOTATOR.ann.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "base/result.h"
#include "evaluation/brat.h"

namespace gainsay {

struct AnnotatedArticle {
  std::string name;
  std::string text;  ///< UTF-8, as in the file
  std::vector<BratAttribution> gold;
};

/// The articles of `folder` by name. Where several annotators read one article, the first by name counts.
/// Fails with not_found where there is no .ann, unreadable, or damaged.
Result<std::vector<AnnotatedArticle>> read_annotated_folder(const std::string& folder);

/// What Gainsay finds in the article, every line of it taken as text, in code points of `article.text`.
/// Fails as reading the text does.
Result<std::vector<BratAttribution>> find_attributions(const AnnotatedArticle& article, const Models& models);

}  // namespace gainsay
