// Claims by the times that they tell, and claims that tell places.
#include <algorithm>
#include <array>
#include <utility>

#include "serve/claim_json.h"
#include "serve/handlers.h"
#include "serve/listed.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

constexpr auto parts = std::to_array<const char*>({"said", "saying", "reported"});

struct Line {
  TimelineLine line;
  ClaimSayings sayings;
};

Json json_of_line(const Line& row) {
  Json json = {{"part", parts.at(static_cast<std::size_t>(row.line.part))},
               {"begin", row.line.begin},
               {"end", text_or_null(row.line.end)},
               {"words", text_or_null(row.line.words)},
               {"claim", json_of(row.line.claim)}};
  json.update(json_of(row.sayings));
  return json;
}

Result<TimelineQuestion> timeline_question(const Given& given) {
  auto filter = claim_filter(given);
  if (!filter) return tl::unexpected(filter.error());
  TimelineQuestion asked;
  asked.since = std::exchange(filter->since, {});
  asked.until = std::exchange(filter->until, {});
  asked.claims = std::move(*filter);
  asked.newest = given.flag("newest");
  const auto part = std::find(parts.begin(), parts.end(), given.text("part"));
  if (part != parts.end()) asked.part = static_cast<TimelinePart>(part - parts.begin());
  return asked;
}

}  // namespace

Result<std::string> answer_timeline(const Question& question) {
  const auto asked = timeline_question(question.given);
  if (!asked) return tl::unexpected(asked.error());
  return portion(
      question,
      [&](std::size_t skip, std::size_t limit) -> Result<std::vector<Line>> {
        const auto lines = question.ledger.timeline(*asked, skip + limit);
        if (!lines) return tl::unexpected(lines.error());
        std::vector<ClaimLine> claims;
        for (std::size_t i = skip; i < lines->size(); ++i) claims.push_back((*lines)[i].claim);
        auto sayings = question.ledger.sayings_of(claims);
        if (!sayings) return tl::unexpected(sayings.error());
        std::vector<Line> rows;
        for (std::size_t i = 0; i < claims.size(); ++i)
          rows.push_back({(*lines)[skip + i], std::move((*sayings)[i])});
        return rows;
      },
      json_of_line);
}

Result<std::string> answer_places(const Question& question) {
  auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  if (const std::string cursor = question.given.text("cursor"); !cursor.empty()) {
    const auto position = position_of(cursor);
    if (!position) return tl::unexpected(position.error());
    filter->after = *position;
  }
  filter->placed = true;
  const std::size_t limit = question.given.limit();
  auto claims = question.ledger.claims(*filter, limit + 1);
  if (!claims) return tl::unexpected(claims.error());
  const bool more = claims->size() > limit;
  if (more) claims->pop_back();
  const auto sayings = question.ledger.sayings_of(*claims);
  if (!sayings) return tl::unexpected(sayings.error());
  Json items = Json::array();
  for (std::size_t i = 0; i < claims->size(); ++i) {
    Json json = {{"claim", json_of((*claims)[i])}};
    json.update(json_of((*sayings)[i]));
    items.push_back(std::move(json));
  }
  std::string next;
  if (more) {
    const ClaimLine& last = claims->back();
    next = cursor_of(ListPosition{last.article.published, last.article.id, last.attribution});
  }
  return written_list(std::move(items), next);
}

}  // namespace gainsay::serve
