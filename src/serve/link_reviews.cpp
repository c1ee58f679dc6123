#include "serve/link_reviews.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "store/review_json.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

// Keys of an article's attributions, by their numbers.
class Keys {
 public:
  explicit Keys(Ledger& ledger) : ledger_(ledger) {}

  // Empty where there is no such attribution.
  Result<std::string> of(const SaidId& said) {
    auto known = articles_.find(said.article);
    if (known == articles_.end()) {
      const auto stored = ledger_.article(said.article);
      if (!stored) return tl::unexpected(stored.error());
      std::vector<std::string> keys;
      for (const Attribution& each : stored->analysis.attributions.items) keys.push_back(review_key(each));
      known = articles_.emplace(said.article, std::move(keys)).first;
    }
    const auto n = static_cast<std::size_t>(said.attribution);
    return n < known->second.size() ? known->second[n] : std::string();
  }

 private:
  Ledger& ledger_;
  std::map<Hash128, std::vector<std::string>> articles_;
};

// The decisions on links from an article.
Result<std::vector<Review>> links_from(Ledger& ledger, const Hash128& article) {
  auto reviews = ledger.reviews_of(article);
  if (!reviews) return reviews;
  std::erase_if(*reviews, [](const Review& each) { return each.judged.find('>') == std::string::npos; });
  return reviews;
}

}  // namespace

Result<void> add_link_reviews(Ledger& ledger, const DisputeThread& thread, Json& answers) {
  Keys keys(ledger);
  std::map<Hash128, std::vector<Review>> links;
  std::set<std::string>
      claims;  // "ARTICLE:KEY" of its statements, made when there is anything to hold against it
  for (std::size_t i = 0; i < thread.answers.size(); ++i) {
    Json& mine = answers[i]["reviews"] = Json::array();
    const SaidLine& said = thread.answers[i].said;
    auto from = links.find(said.article.id);
    if (from == links.end()) {
      auto found = links_from(ledger, said.article.id);
      if (!found) return tl::unexpected(found.error());
      from = links.emplace(said.article.id, std::move(*found)).first;
    }
    if (from->second.empty()) continue;
    if (claims.empty()) {
      for (const SaidLine& line : thread.claim.said) {
        const auto key = keys.of({line.article.id, line.attribution});
        if (!key) return tl::unexpected(key.error());
        claims.insert(to_hex(line.article.id) + ":" + *key);
      }
    }
    const auto own = keys.of({said.article.id, said.attribution});
    if (!own) return tl::unexpected(own.error());
    for (const Review& each : from->second) {
      const std::size_t arrow = each.judged.find('>');
      if (each.judged.substr(0, arrow) == *own && claims.contains(each.judged.substr(arrow + 1)))
        mine.push_back(json_of(each));
    }
  }
  return {};
}

}  // namespace gainsay::serve
