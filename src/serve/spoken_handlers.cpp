// Who speaks of whom.
#include <algorithm>
#include <tuple>

#include "serve/handlers_across.h"
#include "serve/listed.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

// Where the question gives no time, the newest articles are looked at: all claims of a large ledger take
// minutes.
constexpr std::size_t newest_articles = 100;

Json in_json(const SpokenOf& pair) {
  return {{"speaker", pair.speaker}, {"speaker_kind", text_or_null(pair.speaker_kind)},
          {"of", pair.of},           {"of_kind", text_or_null(pair.of_kind)},
          {"claims", pair.claims},   {"articles", pair.articles},
          {"denials", pair.denials}, {"accusations", pair.accusations}};
}

// The day from which on the newest articles are; empty where there are no more than these.
Result<std::string> day_of_newest(Ledger& ledger) {
  const auto newest = ledger.newest({}, newest_articles);
  if (!newest) return tl::unexpected(newest.error());
  return newest->size() < newest_articles ? std::string() : newest->back().article.published.substr(0, 10);
}

}  // namespace

Result<std::string> answer_spoken_of(const Question& question) {
  auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  if (*filter == ClaimFilter{}) {
    auto since = day_of_newest(question.ledger);
    if (!since) return tl::unexpected(since.error());
    filter->since = std::move(*since);
  }
  std::vector<SpokenOf> all;
  const auto visited = question.ledger.each_spoken_of(*filter, [&](const SpokenOf& pair) {
    all.push_back(pair);
    return Result<void>();
  });
  if (!visited) return tl::unexpected(visited.error());
  const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(question.given.limit(), all.size()));
  std::partial_sort(all.begin(), end, all.end(), [](const SpokenOf& a, const SpokenOf& b) {
    return std::tuple(-a.claims, std::string_view(a.speaker), std::string_view(a.of)) <
           std::tuple(-b.claims, std::string_view(b.speaker), std::string_view(b.of));
  });
  Json items = Json::array();
  std::for_each(all.begin(), end, [&](const SpokenOf& pair) { items.push_back(in_json(pair)); });
  return written({{"since", text_or_null(filter->since)}, {"items", std::move(items)}});
}

}  // namespace gainsay::serve
