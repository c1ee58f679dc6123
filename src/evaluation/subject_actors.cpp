#include "evaluation/subject_actors.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "evaluation/subject_match.h"

namespace gainsay {
namespace {

bool has_name(const ActorAccount& account, const std::string& wanted) {
  const std::string name = lower(wanted);
  return lower(account.name) == name ||
         std::any_of(account.names.begin(), account.names.end(),
                     [&name](const ActorNameUse& each) { return lower(each.words) == name; });
}

/// The host of an address, without "www.".
std::string host_of(std::string_view url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string_view::npos) return {};
  url.remove_prefix(begin + 3);
  url = url.substr(0, url.find('/'));
  if (url.starts_with("www.")) url.remove_prefix(4);
  return std::string(url);
}

class ActorComparison {
 public:
  ActorComparison(const Subject& subject, const std::vector<ActorAccount>& accounts, SubjectMisses& misses)
      : accounts_(accounts), misses_(misses) {
    for (const SubjectArticle& article : subject.articles) hosts_[article.publisher] = host_of(article.url);
  }

  void compare(const SubjectActor& actor) {
    const ActorAccount* account = called(actor.name);
    mark(scores_.known, account != nullptr);
    if (account == nullptr) misses_.push_back(fmt::format("actors: {} not found", actor.name));
    for (const SubjectName& name : actor.names) {
      if (name.kind == "surname") continue;
      const bool joined = account != nullptr && has_name(*account, name.name);
      mark(scores_.joined, joined);
      if (!joined) misses_.push_back(fmt::format("actors: {} is not {}", name.name, actor.name));
      for (const std::string& publisher : name.publishers) compare(account, name.name, publisher);
    }
    for (const std::string& other : actor.others) {
      const bool apart = account == nullptr || !has_name(*account, other);
      mark(scores_.apart, apart);
      if (!apart) misses_.push_back(fmt::format("actors: {} is taken for {}", other, actor.name));
    }
  }

  [[nodiscard]] const ActorScores& scores() const { return scores_; }

 private:
  /// Of several the one that most articles have.
  [[nodiscard]] const ActorAccount* called(const std::string& name) const {
    const ActorAccount* best = nullptr;
    for (const ActorAccount& each : accounts_) {
      if (has_name(each, name) && (best == nullptr || each.members.size() > best->members.size()))
        best = &each;
    }
    return best;
  }

  void compare(const ActorAccount* account, const std::string& name, const std::string& publisher) {
    const std::string& host = hosts_[publisher];
    const bool used =
        account != nullptr &&
        std::any_of(account->names.begin(), account->names.end(), [&](const ActorNameUse& each) {
          return lower(each.words) == lower(name) && (each.publisher == publisher || each.publisher == host);
        });
    mark(scores_.used, used);
    if (!used)
      misses_.push_back(fmt::format("actors: {} is not called {} by {}", account ? account->name : "nobody",
                                    name, publisher));
  }

  const std::vector<ActorAccount>& accounts_;
  SubjectMisses& misses_;
  std::map<std::string, std::string> hosts_;
  ActorScores scores_;
};

}  // namespace

Result<ActorScores> score_actors(const Subject& subject, Ledger& ledger, SubjectMisses& misses) {
  const auto ids = ledger.actor_ids();
  if (!ids) return tl::unexpected(ids.error());
  std::vector<ActorAccount> accounts;
  for (const Hash128& id : *ids) {
    auto account = ledger.actor(id);
    if (!account) return tl::unexpected(account.error());
    accounts.push_back(std::move(*account));
  }
  ActorComparison comparison(subject, accounts, misses);
  for (const SubjectActor& actor : subject.actors) {
    if (actor.kind != "place") comparison.compare(actor);
  }
  return comparison.scores();
}

}  // namespace gainsay
