// The ledger in a PostgreSQL database, which many programs on many machines write at once.
//
// Two that add the same article wait for each other by an advisory lock on its id, held until the transaction
// ends: who adds several in one transaction adds them ascending by id, so that nobody waits in a circle.
// Names, statements, snapshots and readings are never taken back; one that nothing refers to any more is
// harmless.
//
// Facts between articles are written by one program at a time, in short transactions that hold another lock.
// Who takes an article's reading away shares that lock with others who do, so that no link is made to what is
// about to go.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "store/postgres.h"
#include "store/shared_ledger.h"
#include "store/sqlite_error.h"

namespace gainsay {

class PostgresLedger : public SharedLedger {
 public:
  /// As Ledger::open.
  static Result<std::unique_ptr<Ledger>> open(const std::string& url, Access access);

  Result<bool> holds(const Hash128& document) override;
  Result<void> add_sighting(const Hash128& document, const Provenance& place) override;
  /// What COPY refuses is told by commit() only. A failure here takes back all since the last commit, which
  /// the next one then says.
  Result<bool> add(const Document& document, const Article& article, const Analysis& analysis,
                   const ReaderVersion& reader) override;
  Result<std::vector<bool>> add_all(std::span<const Addition> additions,
                                    const ReaderVersion& reader) override;
  Result<void> add_failure(const Error& failure) override;
  Result<void> commit() override;
  void roll_back() override;
  Result<void> commit_with(const std::string& statement) override;
  Result<std::vector<Hash128>> unlinked(const std::string& layer) override;
  Result<void> set_linked(const std::string& layer, const Hash128& article) override;
  Result<Article> article_alone(const Hash128& id) override;
  Result<ArticleBody> body_of(const Hash128& article) override;
  Result<Attributions> attributions_of(const Hash128& article) override;
  Result<void> set_sketch(const Hash128& article, const Sketch& sketch,
                          const std::vector<Credit>& credits) override;
  Result<std::vector<Hash128>> alike(const Hash128& article) override;
  Result<void> set_copy(const CopyPair& pair) override;
  Result<std::vector<CopyPair>> copies_of(const Hash128& article) override;
  Result<std::vector<CopyGroup>> copies(const CopyQuestion& question, std::size_t limit) override;
  Result<std::vector<VersionList>> versions(const std::string& address, std::size_t limit) override;
  Result<void> note_actors(const Hash128& article) override;
  Result<void> join_actors() override;
  Result<std::int64_t> decide(const ActorDecision& decision) override;
  Result<void> undo(std::int64_t n, const std::string& by, const std::string& at) override;
  Result<std::vector<ActorDecision>> decisions() override;
  Result<LedgerSize> size() override;
  Result<std::vector<Hash128>> articles() override;
  Result<StoredArticle> article(const Hash128& id) override;
  Result<std::vector<std::string>> contents(const Hash128& article) override;
  Result<std::vector<Error>> failures() override;
  Result<std::vector<ListedArticle>> newest(const ArticleQuestion& question, std::size_t limit) override;
  Result<std::vector<FoundArticle>> find(const std::string& words, std::size_t limit) override;
  Result<std::vector<ClaimLine>> claims(const ClaimFilter& filter, std::size_t limit) override;
  Result<std::vector<ActorLine>> actors(const ClaimFilter& filter, bool all, std::size_t limit) override;
  Result<std::vector<TimelineLine>> timeline(const TimelineQuestion& question, std::size_t limit) override;
  Result<std::vector<ClaimSayings>> sayings_of(const std::vector<ClaimLine>& claims) override;
  Result<Arrivals> arrivals(std::size_t limit) override;
  Result<std::vector<SelectedArticle>> selected(const ClaimFilter& filter) override;
  Result<void> each_spoken_of(const ClaimFilter& filter,
                              const std::function<Result<void>(const SpokenOf&)>& visit) override;
  Result<std::vector<ActorLine>> actors_called(const std::string& name) override;
  Result<std::vector<ActorLine>> actors_with_id(const std::string& begin_of_id) override;
  Result<std::vector<Hash128>> actor_ids() override;
  Result<ActorAccount> actor(const Hash128& id) override;
  Result<std::vector<KeptStatement>> unlinked_statements(const Hash128& article) override;
  Result<std::vector<KeptStatement>> candidates(const IndexKeys& keys) override;
  Result<void> link_statement(std::int64_t statement, const IndexKeys& keys,
                              const std::vector<StatementLink>& links) override;
  Result<std::vector<SharedClaim>> shared_claims(const ClaimFilter& filter, std::size_t limit) override;
  Result<std::vector<DisputeThread>> disputes(const ClaimFilter& filter, std::size_t limit) override;
  Result<DisputeThread> dispute(const SaidId& said) override;
  Result<std::vector<ReplyLine>> replies(const ClaimFilter& filter, bool unheard, std::size_t limit) override;
  Result<void> each_claim(const std::function<Result<void>(const std::vector<SaidId>&)>& visit) override;
  Result<void> each_claim_pair(const std::function<Result<void>(const ClaimPairLine&)>& visit) override;
  Result<std::int64_t> add_review(const Review& review) override;
  Result<std::vector<Review>> reviews_of(const Hash128& article) override;
  Result<std::vector<Review>> reviews(std::int64_t before, std::size_t limit) override;
  Result<std::vector<std::string>> faults() override;
  [[nodiscard]] bool is_shared() const override { return true; }

 private:
  PostgresLedger(std::unique_ptr<PostgresConnection> connection, std::string url)
      : connection_(std::move(connection)), url_(std::move(url)) {}

  template <typename Work>
  auto guarded(bool writing, Work work) -> Result<decltype(work())>;
  template <typename Work>
  auto changing(Work work) -> Result<decltype(work())>;

  void begin();
  void begin_linking();
  void begin_reading();
  void give_up(const Error& cause);
  void place(std::span<const Addition> additions, const ReaderVersion& reader, std::vector<bool>& are_new);
  void place_document(const Addition& addition, const Hash128& id, std::int64_t article,
                      std::int64_t snapshot);
  void note_read(const Provenance& place);
  void sight(std::int64_t document, const Provenance& place);
  void remove_layers(std::int64_t article);
  void remove_links(std::int64_t article);
  std::int64_t reading(const ReaderVersion& reader);
  std::map<Hash128, std::int64_t> snapshots(const std::vector<const Document*>& documents);
  std::int64_t key_of(const Hash128& article);
  void forget_failures();

  std::unique_ptr<PostgresConnection> connection_;
  std::string url_;
  std::set<Hash128> placed_;             // documents and articles whose rows may still wait in connection_
  std::vector<std::string> read_again_;  // inputs that were read now, whatever failed there before
  std::optional<Error> lost_;            // why what was added since the last commit is gone
  std::optional<std::pair<std::string, std::int64_t>> reading_;
  bool linking_ = false;    // this transaction has the lock of those who link
  bool will_link_ = false;  // what is read now is for links, so that it must not change before they are there
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
