// The ledger in one SQLite file, with a write-ahead log beside it while it is open.
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "store/ledger.h"
#include "store/sqlite.h"

namespace gainsay {

class SqliteLedger : public Ledger {
 public:
  /// As Ledger::open.
  static Result<std::unique_ptr<Ledger>> open(const std::string& path, Access access);

  Result<bool> holds(const Hash128& document) override;
  Result<void> add_sighting(const Hash128& document, const Provenance& place) override;
  Result<bool> add(const Document& document, const Article& article, const Analysis& analysis,
                   const ReaderVersion& reader) override;
  Result<void> add_failure(const Error& failure) override;
  Result<void> commit() override;
  void roll_back() override;
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

 private:
  SqliteLedger(SqliteConnection connection, std::string path)
      : connection_(std::move(connection)), path_(std::move(path)) {}

  void begin();
  void begin_reading();
  void end();
  std::int64_t place_document(const Document& document, const Hash128& id, const Article& article,
                              const Analysis& analysis, const ReaderVersion& reader);
  void sight(std::int64_t document, const Provenance& place);
  std::int64_t reading(const ReaderVersion& reader);
  std::int64_t snapshot(const std::string& bytes);
  std::int64_t key_of(const Hash128& article);
  bool index_holds(const std::string& index);

  SqliteConnection connection_;
  std::string path_;
  std::chrono::steady_clock::time_point busy_since_;  // since others last had room between transactions
  std::chrono::steady_clock::time_point ended_;       // the last transaction
  std::size_t to_link_ = 0;  // articles; while there are any, what is read is for links
};

}  // namespace gainsay
