// How much of the articles of labelled pages is read, and how much besides.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace gainsay {

/// One page of a labelled folder.
struct LabelledArticle {
  std::string key;  ///< names the page in the labels and in predictions
  std::string page_path;
  std::string url;
  std::string body;  ///< the article's text as people marked it
};

/// The text read from each page, by key.
using ArticlePredictions = std::map<std::string, std::string>;

/// Runs of four words (\w+) in common between what was read and what was marked. A text of fewer words is
/// one run.
struct ShingleScore {
  std::uint64_t gold = 0;
  std::uint64_t predicted = 0;
  std::uint64_t common = 0;  ///< repeated runs count as often as both have them
  bool exact = false;        ///< all words equal, in order
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
};

/// Means over the pages, as the article-extraction-benchmark has them: precision over the pages where
/// something was read, recall over those where something was marked.
struct ArticlesScore {
  double precision = 0;
  double recall = 0;
  double exact = 0;  ///< share of pages
  std::uint64_t pages = 0;
  [[nodiscard]] double f1() const;  ///< of the two means
};

/// DIR/truth.json {KEY: {"articleBody", "url"}} with pages in DIR/html/KEY.html.gz, in the order of the file.
Result<std::vector<LabelledArticle>> read_articles_folder(const std::string& folder);

/// Reads all pages with gainsay's extraction. A page where no article is found is an empty text.
Result<ArticlePredictions> predict_articles(const std::vector<LabelledArticle>& pages);

ShingleScore score_text(std::string_view gold, std::string_view predicted);

/// Pages missing from `predictions` count as empty.
ArticlesScore score_articles(const std::vector<LabelledArticle>& pages,
                             const ArticlePredictions& predictions);

/// One JSON object: {key: {"articleBody"}}.
std::string to_json(const ArticlePredictions& predictions);

}  // namespace gainsay
