// Disputes, claims that several articles make, and replies.
#include <algorithm>
#include <array>
#include <set>

#include "serve/handlers_across.h"
#include "serve/link_reviews.h"
#include "serve/listed.h"
#include "serve/said_id.h"
#include "store/thread_json.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_contested_of = 100;  // the newest disputes, of which the most contested are chosen
constexpr std::size_t most_accusations = 20;    // of one claim, whose replies are looked for

// A thread as a list shows it, and how many answers of each kind it has that repeat no other.
Json brief_json(SharedClaim claim) {
  claim.said.resize(std::min<std::size_t>(claim.said.size(), 1));
  return json_of(claim);
}

Json brief_json(const DisputeThread& thread) {
  Json json = brief_json(thread.claim);
  json["answers"] = Json::array();
  json["counts"] = Json::object();
  std::set<Hash128> articles;
  for (const SaidLine& line : thread.claim.said) articles.insert(line.article.id);
  for (const AnswerLine& answer : thread.answers) {
    articles.insert(answer.said.article.id);
    if (!answer.said.repeats) json["counts"][answer.kind] = json["counts"].value(answer.kind, 0) + 1;
  }
  json["all_articles"] = articles.size();
  return json;
}

// The rows of `ask` that a filter lets through, a page of them.
template <typename Ask>
Result<std::string> filtered(const Question& question, const Ask& ask) {
  auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  return portion(
      question,
      [&](std::size_t skip, std::size_t limit) {
        filter->skip = skip;
        return ask(*filter, limit);
      },
      [](const auto& row) { return json_of(row); });
}

template <typename Ask>
Result<std::string> threads(const Question& question, const Ask& ask) {
  auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  const bool brief = question.given.flag("brief");
  return portion(
      question,
      [&](std::size_t skip, std::size_t limit) {
        filter->skip = skip;
        return ask(*filter, limit);
      },
      [brief](const auto& row) { return brief ? brief_json(row) : json_of(row); });
}

// Voices against a claim: answers that repeat no other, and are neither confirmations nor silences.
std::size_t voices_against(const DisputeThread& thread) {
  constexpr std::array against = {"denies",   "rejects",     "doubts", "corrects",
                                  "retracts", "contradicts", "differs"};
  return static_cast<std::size_t>(
      std::count_if(thread.answers.begin(), thread.answers.end(), [&](const auto& answer) {
        return !answer.said.repeats &&
               std::find(against.begin(), against.end(), answer.kind) != against.end();
      }));
}

Result<std::string> most_contested(const Question& question) {
  const auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  auto threads = question.ledger.disputes(*filter, most_contested_of);
  if (!threads) return tl::unexpected(threads.error());
  std::stable_sort(threads->begin(), threads->end(), [](const DisputeThread& a, const DisputeThread& b) {
    return voices_against(a) > voices_against(b);
  });
  threads->resize(std::min(threads->size(), question.given.limit()));
  Json items = Json::array();
  const bool brief = question.given.flag("brief");
  for (const DisputeThread& thread : *threads) items.push_back(brief ? brief_json(thread) : json_of(thread));
  return written_list(std::move(items));
}

}  // namespace

Result<std::string> answer_disputes(const Question& question) {
  if (question.given.flag("most")) return most_contested(question);
  return threads(question, [&](const ClaimFilter& filter, std::size_t limit) {
    return question.ledger.disputes(filter, limit);
  });
}

Result<std::string> answer_shared_claims(const Question& question) {
  return threads(question, [&](const ClaimFilter& filter, std::size_t limit) {
    return question.ledger.shared_claims(filter, limit);
  });
}

Result<std::string> answer_replies(const Question& question) {
  return filtered(question, [&](const ClaimFilter& filter, std::size_t limit) {
    return question.ledger.replies(filter, question.given.flag("unheard"), limit);
  });
}

Result<std::string> answer_dispute(const Question& question) {
  const auto said = said_id(question.id);
  if (!said) return tl::unexpected(said.error());
  const auto thread = question.ledger.dispute(*said);
  if (!thread) return tl::unexpected(thread.error());
  Json json = json_of(*thread);
  if (const auto added = add_link_reviews(question.ledger, *thread, json["answers"]); !added)
    return tl::unexpected(added.error());
  json["replies"] = Json::array();
  std::size_t accusations = 0;
  for (const SaidLine& line : thread->claim.said) {
    if (line.repeats || ++accusations > most_accusations) continue;
    ClaimFilter filter;
    filter.article = line.article.id;
    const auto replies = question.ledger.replies(filter, false, SIZE_MAX);
    if (!replies) return tl::unexpected(replies.error());
    for (const ReplyLine& reply : *replies) {
      if (reply.accusation.attribution == line.attribution) json["replies"].push_back(json_of(reply));
    }
  }
  return written(json);
}

}  // namespace gainsay::serve
