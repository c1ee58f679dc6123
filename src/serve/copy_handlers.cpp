// Copies and versions.
#include "serve/handlers_across.h"
#include "serve/listed.h"
#include "store/copy_json.h"

namespace gainsay::serve {
namespace {

template <typename Rows>
std::string all_of(const Rows& rows) {
  auto items = nlohmann::ordered_json::array();
  for (const auto& row : rows) items.push_back(json_of(row));
  return written_list(std::move(items));
}

}  // namespace

Result<std::string> answer_copies(const Question& question) {
  const Given& given = question.given;
  CopyQuestion asked{.site = given.text("site"),
                     .publisher = given.text("publisher"),
                     .since = given.text("since"),
                     .until = given.text("until"),
                     .dropped_denials = given.flag("dropped_denials"),
                     .article = {}};
  return portion(
      question,
      [&](std::size_t skip, std::size_t limit) {
        asked.skip = skip;
        return question.ledger.copies(asked, limit);
      },
      [](const CopyGroup& group) { return json_of(group); });
}

Result<std::string> answer_article_copies(const Question& question) {
  const auto article = article_in(question);
  if (!article) return tl::unexpected(article.error());
  if (const auto there = question.ledger.article_alone(*article); !there)
    return tl::unexpected(there.error());
  CopyQuestion asked;
  asked.article = *article;
  const auto groups = question.ledger.copies(asked, 1);
  if (!groups) return tl::unexpected(groups.error());
  return all_of(*groups);
}

Result<std::string> answer_article_versions(const Question& question) {
  const auto article = article_in(question);
  if (!article) return tl::unexpected(article.error());
  const auto body = question.ledger.body_of(*article);
  if (!body) return tl::unexpected(body.error());
  if (body->address.empty()) return written_list(nlohmann::ordered_json::array());
  const auto lists = question.ledger.versions(body->address, 1);
  if (!lists) return tl::unexpected(lists.error());
  return all_of(*lists);
}

Result<std::string> answer_versions(const Question& question) {
  return portion(
      question,
      [&](std::size_t skip, std::size_t limit) {
        auto lists = question.ledger.versions({}, skip + limit);
        if (lists)
          lists->erase(lists->begin(),
                       lists->begin() + static_cast<std::ptrdiff_t>(std::min(skip, lists->size())));
        return lists;
      },
      [](const VersionList& list) { return json_of(list); });
}

}  // namespace gainsay::serve
