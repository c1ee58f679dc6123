#include "evaluation/claim_pairs.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "claims/index_keys.h"
#include "extract/extract.h"

namespace gainsay {
namespace {

Result<Statement> statement_of(const PairSide& side, const Models& models, bool& read) {
  Page page;
  page.kind = PageKind::text;
  page.content = side.text;
  page.provenance.input = "pair";
  page.published = side.published;
  const Limits limits;
  const auto article = extract(page, limits, TextSource::as_is);
  if (!article) return tl::unexpected(article.error());
  const auto analysis = analyse(*article, models, limits);
  if (!analysis) return tl::unexpected(analysis.error());
  const auto& items = analysis->attributions.items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool says = std::any_of(items[i].content.begin(), items[i].content.end(), [&](Span piece) {
      return slice(article->text, piece).find(side.says) != std::string_view::npos;
    });
    if (says) return analysis->statements[i];
  }
  read = false;
  return Statement{};
}

std::string label_of(StatementRelation relation) {
  switch (relation) {
    case StatementRelation::same:
      return "same";
    case StatementRelation::contrary:
    case StatementRelation::aimed:
      return "denies";
    case StatementRelation::differs:
      return "differs";
    case StatementRelation::other:
      break;
  }
  return "other";
}

PairSide side_of(const nlohmann::json& json) {
  return {json.value("published", ""), json.at("text").get<std::string>(),
          json.at("says").get<std::string>()};
}

}  // namespace

Result<std::vector<ClaimPair>> read_claim_pairs(std::string_view content, const std::string& input) {
  std::vector<ClaimPair> pairs;
  std::size_t line = 0;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    const std::string_view text = content.substr(begin, end - begin);
    ++line;
    begin = end + 1;
    if (text.empty()) continue;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto damaged = [&] {
      return fail(ErrorCode::damaged, "no labelled pair: {\"label\", \"first\", \"second\"}",
                  input + ":" + std::to_string(line));
    };
    try {
      if (json.is_discarded()) return damaged();
      ClaimPair pair{json.at("label").get<std::string>(), side_of(json.at("first")),
                     side_of(json.at("second"))};
      if (std::find(pair_labels.begin(), pair_labels.end(), pair.label) == pair_labels.end())
        return damaged();
      pairs.push_back(std::move(pair));
    } catch (const nlohmann::json::exception&) {
      return damaged();
    }
  }
  return pairs;
}

Result<FoundPair> judge_pair(const ClaimPair& pair, const Models& models) {
  FoundPair found;
  found.read = true;
  const auto first = statement_of(pair.first, models, found.read);
  if (!first) return tl::unexpected(first.error());
  const auto second = statement_of(pair.second, models, found.read);
  if (!second) return tl::unexpected(second.error());
  found.indexed = are_candidates(index_keys(*first), index_keys(*second));
  found.comparison = compare(*first, *second);
  found.label = found.indexed ? label_of(found.comparison.relation) : "other";
  return found;
}

std::array<LabelScore, 4> score_pairs(const std::vector<ClaimPair>& pairs,
                                      const std::vector<FoundPair>& found) {
  std::array<LabelScore, 4> scores;
  for (std::size_t i = 0; i < pairs.size() && i < found.size(); ++i) {
    for (std::size_t label = 0; label < pair_labels.size(); ++label) {
      const bool gold = pairs[i].label == pair_labels[label];
      const bool given = found[i].label == pair_labels[label];
      scores[label].gold += gold ? 1 : 0;
      scores[label].found += given ? 1 : 0;
      scores[label].right += gold && given ? 1 : 0;
    }
  }
  return scores;
}

}  // namespace gainsay
