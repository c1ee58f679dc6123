#include "serve/handlers.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/version.h"
#include "serve/cursor.h"
#include "serve/listed.h"
#include "store/closed_sets.h"
#include "store/export_lines.h"
#include "store/spans_of.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

Json in_json(const ArticleLine& article) {
  return {{"id", to_hex(article.id)},
          {"title", text_or_null(article.title)},
          {"site", text_or_null(article.site)},
          {"publisher", text_or_null(article.publisher)},
          {"published", text_or_null(article.published)},
          {"url", text_or_null(article.url)}};
}

Json in_json(const ListedArticle& listed) {
  Json json = in_json(listed.article);
  json["attributions"] = listed.attributions;
  return json;
}

Json in_json(const FoundArticle& found) {
  Json json = in_json(found.article);
  json["attributions"] = found.attributions;
  json["excerpt"] = found.excerpt;
  return json;
}

Json in_json(const ClaimLine& claim) {
  return {{"article", in_json(claim.article)},
          {"attribution", claim.attribution},
          {"speaker", text_or_null(claim.speaker)},
          {"source", text_or_null(claim.source)},
          {"cue", text_or_null(claim.cue)},
          {"content", text_or_null(claim.content)},
          {"mode", claim.mode},
          {"stance", claim.stance},
          {"polarity", claim.polarity},
          {"certainty", claim.certainty},
          {"anonymity", text_or_null(claim.anonymity)},
          {"denials", claim.denials},
          {"confirmations", claim.confirmations}};
}

Json in_json(const ActorLine& actor) {
  return {{"name", actor.name},           {"kind", text_or_null(actor.kind)},
          {"articles", actor.articles},   {"claims", actor.claims},
          {"contested", actor.contested}, {"id", actor.id ? Json(to_hex(*actor.id)) : Json(nullptr)},
          {"names", actor.others}};
}

Json in_json(const Error& failure) {
  return {{"input", failure.input},
          {"cause", word(failure.code)},
          {"message", failure.message},
          {"offset", failure.offset ? Json(*failure.offset) : Json(nullptr)}};
}

// The rows from `skip`, `limit` at most; `next` makes the cursor after the last of them where more are there.
template <typename Row, typename Next>
std::string page_of(const std::vector<Row>& rows, std::size_t skip, std::size_t limit, const Next& next) {
  Json items = Json::array();
  const std::size_t end = std::min(rows.size(), skip + limit);
  for (std::size_t i = skip; i < end; ++i) items.push_back(in_json(rows[i]));
  const bool more = rows.size() > end && end > skip;
  return written(
      {{"items", std::move(items)}, {"next", more ? text_or_null(next(rows[end - 1])) : Json(nullptr)}});
}

// Rows in an order that has no positions, counted off from the front.
template <typename Ask>
Result<std::string> counted_page(const Question& question, const Ask& ask) {
  const auto offset = offset_of(question.given.text("cursor"));
  if (!offset) return tl::unexpected(offset.error());
  const std::size_t limit = question.given.limit();
  const auto rows = ask(*offset + limit + 1);
  if (!rows) return tl::unexpected(rows.error());
  const std::size_t next = *offset + limit;
  return page_of(*rows, *offset, limit,
                 [&](const auto&) { return next > largest_offset ? std::string() : cursor_of(next); });
}

Result<std::optional<ListPosition>> position_in(const Question& question) {
  const std::string cursor = question.given.text("cursor");
  if (cursor.empty()) return std::nullopt;
  const auto position = position_of(cursor);
  if (!position) return tl::unexpected(position.error());
  return *position;
}

Result<StoredArticle> stored_article(const Question& question) {
  const auto id = article_in(question);
  if (!id) return tl::unexpected(id.error());
  auto stored = question.ledger.article(*id);
  if (!stored) return stored;
  const auto misplaced = misplaced_spans(stored->article, stored->analysis);
  if (!misplaced.empty())
    return fail(ErrorCode::damaged, misplaced.front() + ": gainsay verify names all faults", question.id);
  return stored;
}

}  // namespace

Result<std::string> answer_ledger(const Question& question) {
  const auto size = question.ledger.size();
  if (!size) return tl::unexpected(size.error());
  return written({{"program", version()},
                  {"articles", size->articles},
                  {"documents", size->documents},
                  {"attributions", size->attributions},
                  {"failures", size->failures},
                  {"takes",
                   {{"documents", question.abilities.documents},
                    {"addresses", question.abilities.addresses},
                    {"reviews", question.abilities.reviews}}}});
}

Result<std::string> answer_articles(const Question& question) {
  const auto after = position_in(question);
  if (!after) return tl::unexpected(after.error());
  const Given& given = question.given;
  const auto rows = question.ledger.newest(
      {given.text("site"), given.text("since"), given.text("until"), *after}, given.limit() + 1);
  if (!rows) return tl::unexpected(rows.error());
  return page_of(*rows, 0, given.limit(), [](const ListedArticle& last) {
    return cursor_of(ListPosition{last.article.published, last.article.id, 0});
  });
}

Result<std::string> answer_article(const Question& question) {
  const auto stored = stored_article(question);
  if (!stored) return tl::unexpected(stored.error());
  return line_of(*stored);
}

Result<std::string> answer_article_text(const Question& question) {
  auto stored = stored_article(question);
  if (!stored) return tl::unexpected(stored.error());
  return std::move(stored->article.text);
}

Result<std::string> answer_claims(const Question& question) {
  const auto after = position_in(question);
  if (!after) return tl::unexpected(after.error());
  auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  filter->after = *after;
  const std::size_t limit = question.given.limit();
  const auto rows = question.ledger.claims(*filter, limit + 1);
  if (!rows) return tl::unexpected(rows.error());
  return page_of(*rows, 0, limit, [](const ClaimLine& last) {
    return cursor_of(ListPosition{last.article.published, last.article.id, last.attribution});
  });
}

Result<std::string> answer_actors(const Question& question) {
  const auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  if (const std::string called = question.given.text("called"); !called.empty())
    return counted_page(question, [&](std::size_t) { return question.ledger.actors_called(called); });
  return counted_page(question, [&](std::size_t limit) {
    return question.ledger.actors(*filter, question.given.flag("all"), limit);
  });
}

Result<std::string> answer_search(const Question& question) {
  return counted_page(
      question, [&](std::size_t limit) { return question.ledger.find(question.given.text("words"), limit); });
}

Result<std::string> answer_failures(const Question& question) {
  return counted_page(question, [&](std::size_t) { return question.ledger.failures(); });
}

Result<std::string> answer_openapi(const Question&) {
  return openapi();
}

}  // namespace gainsay::serve
