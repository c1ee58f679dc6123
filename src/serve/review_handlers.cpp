// Decisions on attributions, and on what they answer: listed, and taken down.
#include <nlohmann/json.hpp>

#include "attribution/attribution.h"
#include "base/utf8.h"
#include "serve/cursor.h"
#include "serve/handlers.h"
#include "serve/json_body.h"
#include "serve/listed.h"
#include "serve/said_id.h"
#include "store/review_json.h"
#include "store/review_keys.h"
#include "work/decide_actors.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

bool is_verdict(const std::string& word) {
  return word == "accept" || word == "correct" || word == "reject" || word == "withdraw";
}

bool is_stance(const std::string& word) {
  for (int i = 0; i <= static_cast<int>(Stance::other); ++i) {
    if (name(static_cast<Stance>(i)) == word) return true;
  }
  return false;
}

Result<Review> review_of(const std::string& body) {
  const auto json = Json::parse(body, nullptr, false);
  if (!json.is_object()) return fail(ErrorCode::unsupported, "the body is no JSON object");
  const auto attribution = json.find("attribution");
  if (attribution == json.end() || !attribution->is_number_unsigned())
    return fail(ErrorCode::unsupported, "attribution: its number is wanted");
  auto verdict = member(json, "verdict", 20);
  auto stance = member(json, "stance", 20);
  auto note = member(json, "note", longest_note);
  auto reviewer = member(json, "reviewer", longest_reviewer);
  for (const auto* each : {&verdict, &stance, &note, &reviewer}) {
    if (!*each) return tl::unexpected(each->error());
  }
  if (!is_verdict(*verdict))
    return fail(ErrorCode::unsupported, "verdict: is accept, correct, reject or withdraw");
  if (reviewer->find_first_not_of(" \t\r\n") == std::string::npos)
    return fail(ErrorCode::unsupported, "reviewer: who decides is wanted");
  if (!stance->empty() && (*verdict != "correct" || !is_stance(*stance)))
    return fail(ErrorCode::unsupported, "stance: goes with correct, and is one of docs/stances.md");
  if (*verdict == "correct" && stance->empty() && note->empty())
    return fail(ErrorCode::unsupported, "correct: say what is right, by stance or note");
  if (json.contains("answers") && *verdict == "correct")
    return fail(ErrorCode::unsupported, "answers: what answers what is accepted or rejected");
  Review review;
  review.attribution = attribution->get<std::int64_t>();
  review.verdict = std::move(*verdict);
  review.stance = std::move(*stance);
  review.note = std::move(*note);
  review.reviewer = std::move(*reviewer);
  return review;
}

// The attribution of this number.
Result<Attribution> attribution_of(Ledger& ledger, const SaidId& said) {
  auto stored = ledger.article(said.article);
  if (!stored) return tl::unexpected(stored.error());
  auto& attributions = stored->analysis.attributions.items;
  if (said.attribution >= static_cast<std::int64_t>(attributions.size()))
    return fail(ErrorCode::not_found, "the article has no attribution of this number");
  return std::move(attributions[static_cast<std::size_t>(said.attribution)]);
}

// What `review` is on: an attribution, or that it answers the claim that the body names.
Result<std::string> judged_words(const Question& question, const Review& review) {
  const auto own = attribution_of(question.ledger, {review.article, review.attribution});
  if (!own) return tl::unexpected(own.error());
  const auto claim = member(Json::parse(question.request.body), "answers", 60);
  if (!claim) return tl::unexpected(claim.error());
  if (claim->empty()) return review_key(*own);
  const auto said = said_id(*claim);
  if (!said) return tl::unexpected(said.error());
  const auto answered = attribution_of(question.ledger, *said);
  if (!answered) return tl::unexpected(answered.error());
  return link_key(*own, said->article, *answered);
}

}  // namespace

Result<std::string> answer_reviews_of(const Question& question) {
  const auto id = article_in(question);
  if (!id) return tl::unexpected(id.error());
  const auto all = question.ledger.reviews_of(*id);
  if (!all) return tl::unexpected(all.error());
  Json items = Json::array();
  for (const Review& each : *all) items.push_back(json_of(each));
  return written({{"items", std::move(items)}, {"next", nullptr}});
}

Result<std::string> answer_reviews(const Question& question) {
  std::int64_t before = INT64_MAX;
  if (const std::string cursor = question.given.text("cursor"); !cursor.empty()) {
    const auto position = position_of(cursor);
    if (!position) return tl::unexpected(position.error());
    before = position->attribution;
  }
  const std::size_t limit = question.given.limit();
  const auto rows = question.ledger.reviews(before, limit + 1);
  if (!rows) return tl::unexpected(rows.error());
  Json items = Json::array();
  for (std::size_t i = 0; i < std::min(limit, rows->size()); ++i) items.push_back(json_of((*rows)[i]));
  const bool more = rows->size() > limit;
  const std::string next = more ? cursor_of(ListPosition{{}, {}, (*rows)[limit - 1].number}) : std::string();
  return written({{"items", std::move(items)}, {"next", text_or_null(next)}});
}

Result<std::string> answer_add_review(const Question& question) {
  const auto id = article_in(question);
  if (!id) return tl::unexpected(id.error());
  auto review = review_of(question.request.body);
  if (!review) return tl::unexpected(review.error());
  review->article = *id;
  auto judged = judged_words(question, *review);
  if (!judged) return tl::unexpected(judged.error());
  review->judged = std::move(*judged);
  review->decided = decision_time();
  const auto number = question.ledger.add_review(*review);
  if (!number) return tl::unexpected(number.error());
  if (const auto kept = question.ledger.commit(); !kept) return tl::unexpected(kept.error());
  review->number = *number;
  return written(json_of(*review));
}

}  // namespace gainsay::serve
