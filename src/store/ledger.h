// The ledger: articles with all that was read in them, kept in one place, added to and read back.
//
// An interface, so that other databases can stand behind it. What it holds does not hang on the order in
// which articles came: an article's id is the hash of its address and text, and of several documents that
// give the same article the one with the lowest id is the one whose reading is kept.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "base/hash.h"
#include "base/result.h"
#include "claims/index_keys.h"
#include "copies/sketch.h"
#include "extract/article.h"
#include "ingest/page.h"
#include "store/actors.h"
#include "store/copies.h"
#include "store/document.h"
#include "store/questions.h"
#include "store/reviews.h"
#include "store/threads.h"

namespace gainsay {

/// What read an article: the program's version and that of its models (analysis/model_version.h).
struct ReaderVersion {
  std::string program;
  std::string models;
};

/// A document that a ledger holds, with the places where it was met, in order.
struct StoredDocument {
  Hash128 id;
  Document document;
  Hash128 snapshot;  ///< the hash of its bytes, as noted when they were added
  std::vector<Provenance> seen;
};

/// An article as a ledger holds it. `article` has no origin map, and `analysis` none of the layers before
/// entities: they are not kept, since reading the document again gives them.
struct StoredArticle {
  Article article;
  Analysis analysis;
  ReaderVersion reader;
  std::vector<StoredDocument> documents;  ///< ascending by id; the first is the one that was read
};

/// Words of attributions as the ledger keeps them beside their spans, to be searched: pieces joined by " ...
/// ".
std::string content_words(const Article& article, const Attribution& attribution);

struct LedgerSize {
  std::int64_t articles = 0;
  std::int64_t documents = 0;
  std::int64_t attributions = 0;
  std::int64_t failures = 0;
};

/// Not for several threads at once. What is added stays provisional until commit(); a Ledger that goes
/// before, or fails to, keeps what it held at the last one. Unless said otherwise functions fail with
/// unwritable or damaged, and name the ledger.
class Ledger {
 public:
  enum class Access {
    write,  ///< makes the ledger where there is none; brings an older one up to date
    read,
  };

  /// Opens the ledger at `place`, a file. Fails with not_found, unreadable, unwritable; damaged where it is
  /// none; unsupported where a newer program wrote it.
  static Result<std::unique_ptr<Ledger>> open(const std::string& place, Access access);

  virtual ~Ledger() = default;

  /// Whether a document is held, by its id.
  virtual Result<bool> holds(const Hash128& document) = 0;
  /// Notes that a document which is held was met at `place`; forgets failures of that place.
  virtual Result<void> add_sighting(const Hash128& document, const Provenance& place) = 0;
  /// Adds an article with the document that it was read from, met at the article's provenance; says whether
  /// the document is new. One that is held is only noted to be met there, too. Fails with limit_exceeded
  /// where the article is too large for the ledger.
  virtual Result<bool> add(const Document& document, const Article& article, const Analysis& analysis,
                           const ReaderVersion& reader) = 0;
  /// Notes that a document could not be read, by the input that `failure` names, until it is.
  virtual Result<void> add_failure(const Error& failure) = 0;
  /// Makes everything that was added since the last one permanent, all or nothing.
  virtual Result<void> commit() = 0;
  /// Takes back everything that was added since the last commit(). To be called where something of it failed,
  /// of which a part may be there; then others can be added.
  virtual void roll_back() = 0;

  /// Articles, ascending, of which a layer's facts with other articles are not there yet (link_articles.h).
  virtual Result<std::vector<Hash128>> unlinked(const std::string& layer) = 0;
  /// Notes that they are. Lost again when another reading takes the article's place.
  virtual Result<void> set_linked(const std::string& layer, const Hash128& article) = 0;

  /// An article's text with what is known about it, but without its documents.
  virtual Result<Article> article_alone(const Hash128& id) = 0;
  virtual Result<ArticleBody> body_of(const Hash128& article) = 0;
  virtual Result<Attributions> attributions_of(const Hash128& article) = 0;
  /// Keeps the sketch by which copies of an article are found, and its credits.
  virtual Result<void> set_sketch(const Hash128& article, const Sketch& sketch,
                                  const std::vector<Credit>& credits) = 0;
  /// Articles, ascending, whose sketches say that they may be copies of this one (may_be_copies).
  virtual Result<std::vector<Hash128>> alike(const Hash128& article) = 0;
  /// Adds a pair, or takes the place of what was known of it.
  virtual Result<void> set_copy(const CopyPair& pair) = 0;
  /// The pairs of which `article` is the lower one, ascending.
  virtual Result<std::vector<CopyPair>> copies_of(const Hash128& article) = 0;
  /// Groups of copies, `limit` at most; first those with the newest article of those asked for.
  virtual Result<std::vector<CopyGroup>> copies(const CopyQuestion& question, std::size_t limit) = 0;
  /// Addresses of which several texts are held, `limit` at most, or only `address`; first those with the
  /// newest.
  virtual Result<std::vector<VersionList>> versions(const std::string& address, std::size_t limit) = 0;

  /// Writes down what an article says of those whom it names, so that join_actors can compare them.
  virtual Result<void> note_actors(const Hash128& article) = 0;
  /// Finds out anew who is who wherever that may have changed (actors/resolve.h). Commits, piece by piece:
  /// one that is stopped goes on where it was.
  virtual Result<void> join_actors() = 0;
  /// Notes what a person decided; its number. `n` is not looked at. A list takes the place of an earlier one
  /// of its file. join_actors makes it hold.
  virtual Result<std::int64_t> decide(const ActorDecision& decision) = 0;
  /// Notes that decision `n` does not hold any longer. Fails with not_found, naming no input, where there is
  /// none that holds.
  virtual Result<void> undo(std::int64_t n, const std::string& by, const std::string& at) = 0;
  /// All decisions, in their order, those undone, too.
  virtual Result<std::vector<ActorDecision>> decisions() = 0;

  /// What an article's attributions state and nothing was held against yet, in their order.
  virtual Result<std::vector<KeptStatement>> unlinked_statements(const Hash128& article) = 0;
  /// Linked statements that may say the same as the one that has these keys, in any order.
  virtual Result<std::vector<KeptStatement>> candidates(const IndexKeys& keys) = 0;
  /// Keeps a statement's keys and what it is to others, and notes that it is linked.
  virtual Result<void> link_statement(std::int64_t statement, const IndexKeys& keys,
                                      const std::vector<StatementLink>& links) = 0;

  virtual Result<LedgerSize> size() = 0;
  /// Ids of all articles, ascending.
  virtual Result<std::vector<Hash128>> articles() = 0;
  /// One article. Fails with not_found, or damaged where its rows contradict each other; then others can be
  /// had.
  virtual Result<StoredArticle> article(const Hash128& id) = 0;
  /// The words of each attribution as they stand beside its spans.
  virtual Result<std::vector<std::string>> contents(const Hash128& article) = 0;
  /// What could not be read, ascending by input.
  virtual Result<std::vector<Error>> failures() = 0;
  /// Articles, newest first, those without a date last; of one date by id. `limit` at most.
  virtual Result<std::vector<ListedArticle>> newest(const ArticleQuestion& question, std::size_t limit) = 0;
  /// Articles whose text has `words` (match_expression), best first, `limit` at most. Fails also as that
  /// does.
  virtual Result<std::vector<FoundArticle>> find(const std::string& words, std::size_t limit) = 0;
  /// Claims in the order of their articles, newest first, and of their places in them. Fails as find does.
  virtual Result<std::vector<ClaimLine>> claims(const ClaimFilter& filter, std::size_t limit) = 0;
  /// Who makes those claims, who makes most first; `all` lists sources without a name, too. An actor is one
  /// line whatever articles call it.
  virtual Result<std::vector<ActorLine>> actors(const ClaimFilter& filter, bool all, std::size_t limit) = 0;

  /// Claims by the times that they speak of and the times when they were said, oldest first; of one time by
  /// article and place in it. Fails as find does.
  virtual Result<std::vector<TimelineLine>> timeline(const TimelineQuestion& question, std::size_t limit) = 0;
  /// When and where these claims were said and of when and where, one for each of `claims`.
  virtual Result<std::vector<ClaimSayings>> sayings_of(const std::vector<ClaimLine>& claims) = 0;
  /// What was added last, `limit` at most.
  virtual Result<Arrivals> arrivals(std::size_t limit) = 0;
  /// The claims that a filter lets through, by article, ascending. Fails as find does.
  virtual Result<std::vector<SelectedArticle>> selected(const ClaimFilter& filter) = 0;
  /// Who speaks of whom in those claims, by name, ascending. `visit` may fail, which ends it.
  virtual Result<void> each_spoken_of(const ClaimFilter& filter,
                                      const std::function<Result<void>(const SpokenOf&)>& visit) = 0;

  /// Actors that some article calls so, whoever says most first.
  virtual Result<std::vector<ActorLine>> actors_called(const std::string& name) = 0;
  /// Actors whose id begins so; none where that is no beginning of an id.
  virtual Result<std::vector<ActorLine>> actors_with_id(const std::string& begin_of_id) = 0;
  /// Ids of all actors, ascending.
  virtual Result<std::vector<Hash128>> actor_ids() = 0;
  /// All that is known of one. Fails with not_found.
  virtual Result<ActorAccount> actor(const Hash128& id) = 0;

  /// Claims that are stated more than once and of which one statement matches the filter: those of the newest
  /// articles first. Fails as find does. `ClaimFilter::after` is not for these three, but `skip` is.
  virtual Result<std::vector<SharedClaim>> shared_claims(const ClaimFilter& filter, std::size_t limit) = 0;
  /// Claims that are answered, within an article or from another, and of which one statement or answer
  /// matches the filter; so ordered.
  virtual Result<std::vector<DisputeThread>> disputes(const ClaimFilter& filter, std::size_t limit) = 0;
  /// The claim that an attribution states, whoever else states it, and what answers it, if anything. Fails
  /// with not_found, naming no input, where there is no such attribution or it states nothing that was kept.
  virtual Result<DisputeThread> dispute(const SaidId& said) = 0;
  /// Accusations that match the filter, newest first, and whether the accused was heard. With `unheard`
  /// only those that no reply is told of in the article.
  virtual Result<std::vector<ReplyLine>> replies(const ClaimFilter& filter, bool unheard,
                                                 std::size_t limit) = 0;
  /// Claims that are stated more than once, by all who state them, ascending; the first gives the claim its
  /// id.
  virtual Result<void> each_claim(const std::function<Result<void>(const std::vector<SaidId>&)>& visit) = 0;
  /// All pairs of attributions that state the same, the contrary or another number, by the lowest member of
  /// each of the two wordings; ascending.
  virtual Result<void> each_claim_pair(const std::function<Result<void>(const ClaimPairLine&)>& visit) = 0;

  /// Keeps what somebody decided, after all that was decided before; `number` is not looked at. Gives the one
  /// that it got.
  virtual Result<std::int64_t> add_review(const Review& review) = 0;
  /// Decisions on an article, in the order in which they were taken; of those on the same words the last one
  /// holds.
  virtual Result<std::vector<Review>> reviews_of(const Hash128& article) = 0;
  /// Decisions whose number is below `before`, the latest first, `limit` at most.
  virtual Result<std::vector<Review>> reviews(std::int64_t before, std::size_t limit) = 0;

  /// What the database itself finds wrong with its pages, references and indexes: a line each.
  virtual Result<std::vector<std::string>> faults() = 0;

  /// Whether others write it at the same time, on equal terms: then linking is locked, and better left to
  /// few.
  [[nodiscard]] virtual bool is_shared() const { return false; }
};

}  // namespace gainsay
