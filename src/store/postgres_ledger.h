// The ledger in a PostgreSQL database, which many programs on many machines write at once.
//
// Two that add the same article wait for each other by an advisory lock on its id, held until the transaction
// ends: who adds several in one transaction adds them ascending by id, so that nobody waits in a circle. Names,
// snapshots and readings are never taken back; one that nothing refers to any more is harmless.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "store/shared_ledger.h"
#include "store/postgres.h"
#include "store/sqlite_error.h"

namespace gainsay {

class PostgresLedger : public SharedLedger {
 public:
  /// As Ledger::open.
  static Result<std::unique_ptr<Ledger>> open(const std::string& url, Access access);

  Result<bool> holds(const Hash128& document) override;
  Result<void> add_sighting(const Hash128& document, const Provenance& place) override;
  /// What COPY refuses is told by commit() only. A failure here takes back all since the last commit, which the
  /// next one then says.
  Result<bool> add(const Document& document, const Article& article, const Analysis& analysis,
                   const ReaderVersion& reader) override;
  Result<void> add_failure(const Error& failure) override;
  Result<void> commit() override;
  Result<void> commit_with(const std::string& statement) override;
  Result<std::vector<Hash128>> unlinked(const std::string& layer) override;
  Result<void> set_linked(const std::string& layer, const Hash128& article) override;
  Result<LedgerSize> size() override;
  Result<std::vector<Hash128>> articles() override;
  Result<StoredArticle> article(const Hash128& id) override;
  Result<std::vector<std::string>> contents(const Hash128& article) override;
  Result<std::vector<Error>> failures() override;
  Result<std::vector<ListedArticle>> newest(const ArticleQuestion& question, std::size_t limit) override;
  Result<std::vector<FoundArticle>> find(const std::string& words, std::size_t limit) override;
  Result<std::vector<ClaimLine>> claims(const ClaimFilter& filter, std::size_t limit) override;
  Result<std::vector<ActorLine>> actors(const ClaimFilter& filter, bool all, std::size_t limit) override;
  Result<std::vector<std::string>> faults() override;

 private:
  PostgresLedger(std::unique_ptr<PostgresConnection> connection, std::string url)
      : connection_(std::move(connection)), url_(std::move(url)) {}

  template <typename Work>
  auto guarded(bool writing, Work work) -> Result<decltype(work())>;
  template <typename Work>
  auto changing(Work work) -> Result<decltype(work())>;

  void begin();
  void give_up(const Error& cause);
  std::int64_t place_document(const Document& document, const Hash128& id, const Article& article,
                              const Analysis& analysis, const ReaderVersion& reader);
  void sight(std::int64_t document, const Provenance& place);
  void remove_layers(std::int64_t article);
  std::int64_t reading(const ReaderVersion& reader);
  std::int64_t snapshot(const std::string& bytes);
  std::int64_t key_of(const Hash128& article);
  void forget_failures();

  std::unique_ptr<PostgresConnection> connection_;
  std::string url_;
  std::set<Hash128> placed_;             // documents and articles whose rows may still wait in connection_
  std::vector<std::string> read_again_;  // inputs that were read now, whatever failed there before
  std::optional<Error> lost_;            // why what was added since the last commit is gone
  std::optional<std::pair<std::string, std::int64_t>> reading_;
};

/// Runs `work`; what PostgreSQL refuses and rows that contradict each other come back as Errors.
template <typename Work>
auto PostgresLedger::guarded(bool writing, Work work) -> Result<decltype(work())> {
  try {
    return guarded_session(url_, writing, work);
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(error_of(failure, without_password(url_), writing));
  }
}

/// As guarded; after a failure nothing is left of the transaction.
template <typename Work>
auto PostgresLedger::changing(Work work) -> Result<decltype(work())> {
  auto done = guarded(true, work);
  if (!done) give_up(done.error());
  return done;
}

}  // namespace gainsay
