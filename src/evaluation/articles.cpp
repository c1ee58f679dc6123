#include "evaluation/articles.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "extract/extract.h"
#include "ingest/byte_source.h"
#include "ingest/inputs.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string_view>;

constexpr std::uint64_t max_labels = 256u << 20;

// Python's \w for text: letters, numbers of all kinds and the low line; marks are none.
bool is_word_character(char32_t c) {
  constexpr std::uint32_t kinds = U_GC_L_MASK | U_GC_N_MASK;
  return c == U'_' || (U_MASK(u_charType(static_cast<UChar32>(c))) & kinds) != 0;
}

Words words_of(std::string_view text) {
  Words words;
  std::size_t begin = 0;
  std::size_t at = 0;
  const auto finish = [&] {
    if (at > begin) words.push_back(text.substr(begin, at - begin));
  };
  while (at < text.size()) {
    const utf8::CodePoint c = utf8::decode(text, at);
    if (!is_word_character(c.value)) {
      finish();
      begin = at + c.length;
    }
    at += c.length;
  }
  finish();
  return words;
}

std::vector<Words> shingles(const Words& words) {
  constexpr std::size_t size = 4;
  std::vector<Words> all;
  if (words.empty()) return all;
  const std::size_t count = words.size() > size ? words.size() - size + 1 : 1;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t end = std::min(words.size(), i + size);
    all.emplace_back(words.begin() + static_cast<std::ptrdiff_t>(i),
                     words.begin() + static_cast<std::ptrdiff_t>(end));
  }
  std::sort(all.begin(), all.end());
  return all;
}

double share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string text_of(const Json& object, const char* key) {
  if (!object.is_object()) return {};
  const auto at = object.find(key);
  return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

Result<std::string> predict(const LabelledArticle& labelled) {
  PageReader reader({labelled.page_path}, Limits{});
  auto page = reader.next();
  if (!page) return fail(ErrorCode::not_found, "holds no page", labelled.page_path);
  if (!*page) return tl::unexpected(page->error());
  (*page)->url = labelled.url;
  const auto article = extract(**page, Limits{});
  if (article) return std::string(body(*article));
  if (article.error().code == ErrorCode::no_article) return std::string();
  return tl::unexpected(article.error());
}

}  // namespace

double ShingleScore::precision() const {
  return share(common, predicted);
}
double ShingleScore::recall() const {
  return share(common, gold);
}
double ArticlesScore::f1() const {
  return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

Result<std::vector<LabelledArticle>> read_articles_folder(const std::string& folder) {
  const std::string path = folder + "/truth.json";
  auto source = ByteSource::open(path);
  if (!source) return tl::unexpected(source.error());
  const auto bytes = read_all(*source, max_labels);
  if (!bytes) return tl::unexpected(bytes.error());
  const Json truth = Json::parse(*bytes, nullptr, false);
  if (!truth.is_object()) return fail(ErrorCode::damaged, "is no JSON object", path);
  std::vector<LabelledArticle> pages;
  for (const auto& [key, label] : truth.items()) {
    pages.push_back(
        {key, folder + "/html/" + key + ".html.gz", text_of(label, "url"), text_of(label, "articleBody")});
  }
  return pages;
}

Result<ArticlePredictions> predict_articles(const std::vector<LabelledArticle>& pages) {
  ArticlePredictions predictions;
  for (const LabelledArticle& page : pages) {
    auto text = predict(page);
    if (!text) return tl::unexpected(std::move(text.error()));
    predictions[page.key] = std::move(*text);
  }
  return predictions;
}

ShingleScore score_text(std::string_view gold, std::string_view predicted) {
  const Words gold_words = words_of(gold);
  const Words predicted_words = words_of(predicted);
  const auto g = shingles(gold_words);
  const auto p = shingles(predicted_words);
  ShingleScore score;
  score.gold = g.size();
  score.predicted = p.size();
  score.exact = gold_words == predicted_words;
  for (auto x = g.begin(), y = p.begin(); x != g.end() && y != p.end();) {
    if (*x < *y) {
      ++x;
    } else if (*y < *x) {
      ++y;
    } else {
      ++score.common;
      ++x;
      ++y;
    }
  }
  return score;
}

ArticlesScore score_articles(const std::vector<LabelledArticle>& pages,
                             const ArticlePredictions& predictions) {
  double precision = 0;
  double recall = 0;
  std::uint64_t read = 0;
  std::uint64_t marked = 0;
  std::uint64_t exact = 0;
  for (const LabelledArticle& page : pages) {
    const auto found = predictions.find(page.key);
    const ShingleScore score =
        score_text(page.body, found == predictions.end() ? std::string_view() : found->second);
    read += score.predicted > 0 ? 1 : 0;
    marked += score.gold > 0 ? 1 : 0;
    exact += score.exact ? 1 : 0;
    precision += score.precision();
    recall += score.recall();
  }
  ArticlesScore score;
  score.pages = pages.size();
  score.precision = read > 0 ? precision / static_cast<double>(read) : 0;
  score.recall = marked > 0 ? recall / static_cast<double>(marked) : 0;
  score.exact = share(exact, score.pages);
  return score;
}

std::string to_json(const ArticlePredictions& predictions) {
  Json all = Json::object();
  for (const auto& [key, text] : predictions) all[key] = {{"articleBody", text}};
  return all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gainsay
