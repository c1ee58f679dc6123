#include "evaluation/subject_claims.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "evaluation/claim_reasons.h"
#include "evaluation/subject_match.h"

namespace gainsay {
namespace {

constexpr std::size_t all = 1000;

std::string shown(const SubjectSaying& saying) {
  return fmt::format("{}: \u201c{}\u201d", saying.words.article, saying.words.words);
}

/// Kinds of answers that speak for a claim; all others of a dispute speak against it.
bool is_for(std::string_view kind) {
  return kind == "confirms" || kind == "admits";
}

bool is_withheld(std::string_view kind) {
  return kind == "declined" || kind == "unanswered" || kind == "unreached" || kind == "silent";
}

/// What an article says of the accused's answer, by the words of the gold.
std::string how_of(std::string_view reply) {
  if (reply == "answers" || reply == "quoted") return "quoted";
  if (reply == "unanswered") return "silent";
  if (reply == "unreached") return "unreachable";
  return reply == "silent" ? "nothing" : std::string(reply);
}

class ClaimComparison {
 public:
  ClaimComparison(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses)
      : subject_(subject), reading_(reading), misses_(misses) {}

  Result<void> compare_claims(Ledger& ledger) {
    std::map<SaidId, std::size_t> claim_of;
    std::size_t claims = 0;
    auto visited = ledger.each_claim([&](const std::vector<SaidId>& members) -> Result<void> {
      for (const SaidId& member : members) claim_of[member] = claims;
      ++claims;
      return {};
    });
    if (!visited) return visited;
    struct Member {
      SaidId id;
      std::string claim;
      const SubjectSaying* saying;
    };
    std::vector<Member> members;
    for (const SubjectClaim& claim : subject_.claims) {
      for (const SubjectSaying& each : claim.members) {
        const auto id = said_in(each);
        if (!id) continue;
        members.push_back({*id, claim.name, &each});
        claim_names_[*id].insert(claim.name);
      }
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const Member& a = members[i];
        const Member& b = members[j];
        if (a.id == b.id) continue;
        const auto of_a = claim_of.find(a.id);
        const auto of_b = claim_of.find(b.id);
        const bool found = of_a != claim_of.end() && of_b != claim_of.end() && of_a->second == of_b->second;
        const bool gold = a.claim == b.claim;
        add(scores_.pairs, found, gold);
        if (a.id.article != b.id.article) add(scores_.across, found, gold);
        if (found != gold)
          misses_.push_back(fmt::format("claims: {}: {} and {}: {}", found ? "wrongly joined" : "not joined",
                                        shown(*b.saying), shown(*a.saying), why(b.id, a.id)));
      }
    }
    return {};
  }

  Result<void> compare_disputes(Ledger& ledger) {
    const auto threads = ledger.disputes({}, all);
    if (!threads) return tl::unexpected(threads.error());
    // Which answers are held against which claims of the gold, and by which kind.
    std::map<std::pair<SaidId, std::string>, std::string> found;
    for (const DisputeThread& thread : *threads) {
      std::set<std::string> claims;
      for (const SaidLine& said : thread.claim.said) {
        const auto named = claim_names_.find({said.article.id, said.attribution});
        if (named != claim_names_.end()) claims.insert(named->second.begin(), named->second.end());
      }
      for (const AnswerLine& answer : thread.answers) {
        if (is_withheld(answer.kind)) continue;
        for (const std::string& claim : claims)
          found[{{answer.said.article.id, answer.said.attribution}, claim}] = answer.kind;
      }
    }
    std::map<std::pair<SaidId, std::string>, bool> gold;  // whether it speaks for the claim
    std::set<SaidId> known;
    for (const SubjectDispute& dispute : subject_.disputes) {
      for (const SubjectAnswer& answer : dispute.answers) {
        const auto id = said_in(answer.saying);
        if (!id) continue;
        known.insert(*id);
        const bool speaks_for = is_for(name(answer.stance));
        if (!gold.emplace(std::pair{*id, dispute.claim}, speaks_for).second) continue;
        ++scores_.answers.gold;
        const auto have = found.find({*id, dispute.claim});
        if (have == found.end()) {
          misses_.push_back(fmt::format("disputes: {}: no answer yet: {}{}", dispute.name,
                                        shown(answer.saying), nearest(*id, dispute.claim)));
          continue;
        }
        ++scores_.answers.right;
        mark(scores_.sides, is_for(have->second) == speaks_for);
        if (is_for(have->second) != speaks_for)
          misses_.push_back(
              fmt::format("disputes: {}: {}: {}", dispute.name, have->second, shown(answer.saying)));
      }
    }
    for (const auto& [answer, kind] : found) {
      if (known.count(answer.first) == 0) continue;
      ++scores_.answers.found;
      if (gold.count(answer) == 0)
        misses_.push_back(fmt::format("disputes: {} is not answered by attribution {} ({})", answer.second,
                                      answer.first.attribution, kind));
    }
    return {};
  }

  Result<void> compare_replies(Ledger& ledger) {
    const auto lines = ledger.replies({}, false, all);
    if (!lines) return tl::unexpected(lines.error());
    for (const SubjectAccusation& accusation : subject_.accusations) {
      const auto id = said_in(accusation.said);
      const auto line = std::find_if(lines->begin(), lines->end(), [&id](const ReplyLine& each) {
        return id && each.accusation.article.id == id->article &&
               each.accusation.attribution == id->attribution;
      });
      mark(scores_.accusations, line != lines->end());
      if (line == lines->end()) {
        misses_.push_back(
            fmt::format("replies: {}: no accusation: {}", accusation.name, shown(accusation.said)));
        continue;
      }
      compare(accusation, *line);
    }
    return {};
  }

  [[nodiscard]] const ClaimScores& scores() const { return scores_; }

 private:
  static void add(FoundScore& score, bool found, bool gold) {
    score.found += found ? 1 : 0;
    score.gold += gold ? 1 : 0;
    score.right += found && gold ? 1 : 0;
  }

  void compare(const SubjectAccusation& accusation, const ReplyLine& line) {
    std::string how = "nothing";
    const SubjectReply* later = nullptr;
    for (const SubjectReply& reply : accusation.replies) {
      if (reply.saying.words.article == accusation.said.words.article) {
        how = reply.how;
      } else if (later == nullptr && reply.how == "quoted") {
        later = &reply;
      }
    }
    mark(scores_.replies, how_of(line.reply) == how);
    if (how_of(line.reply) != how)
      misses_.push_back(fmt::format("replies: {}: {}, not {}", accusation.name, how_of(line.reply), how));
    if (later == nullptr) return;
    const StoredArticle* stored = article_of(reading_, later->saying.words.article);
    const bool right = stored != nullptr && line.later && line.later->said.article.id == stored->article.id &&
                       line.days.value_or(-1) == later->days;
    mark(scores_.later, right);
    if (!right)
      misses_.push_back(fmt::format("replies: {}: later: {} after {} days, not {} after {}", accusation.name,
                                    line.later ? line.later->said.article.title : "nothing",
                                    line.days ? std::to_string(*line.days) : "?", later->saying.words.article,
                                    later->days));
  }

  [[nodiscard]] const Statement* stated(const SaidId& id) const {
    for (const auto& [name, stored] : reading_) {
      if (stored.article.id == id.article)
        return &stored.analysis.statements[static_cast<std::size_t>(id.attribution)];
    }
    return nullptr;
  }

  [[nodiscard]] std::string why(const SaidId& a, const SaidId& b) const {
    const Statement* left = stated(a);
    const Statement* right = stated(b);
    return left && right ? told_apart(*left, *right) : "not kept";
  }

  /// The member of a claim that an answer has most in common with, and why it is not held against it.
  [[nodiscard]] std::string nearest(const SaidId& answer, const std::string& claim) const {
    const SaidId* best = nullptr;
    float most = -1;
    for (const auto& [id, names] : claim_names_) {
      if (names.count(claim) == 0 || id == answer || !stated(id) || !stated(answer)) continue;
      const float common = gainsay::compare(*stated(id), *stated(answer)).alignment.held;
      if (common > most) most = common, best = &id;
    }
    return best ? ": " + why(*best, answer) : std::string();
  }

  [[nodiscard]] std::optional<SaidId> said_in(const SubjectSaying& saying) const {
    const auto words = found_words(reading_, saying.words);
    if (!words) return std::nullopt;
    const StoredArticle* stored = article_of(reading_, saying.words.article);
    const auto found = attribution_of(*stored, *words);
    if (!found) return std::nullopt;
    return SaidId{stored->article.id, static_cast<std::int64_t>(*found)};
  }

  const Subject& subject_;
  const SubjectReading& reading_;
  SubjectMisses& misses_;
  std::map<SaidId, std::set<std::string>> claim_names_;
  ClaimScores scores_;
};

}  // namespace

Result<ClaimScores> score_claims(const Subject& subject, const SubjectReading& reading, Ledger& ledger,
                                 SubjectMisses& misses) {
  ClaimComparison comparison(subject, reading, misses);
  auto done = comparison.compare_claims(ledger)
                  .and_then([&] { return comparison.compare_disputes(ledger); })
                  .and_then([&] { return comparison.compare_replies(ledger); });
  if (!done) return tl::unexpected(done.error());
  return comparison.scores();
}

}  // namespace gainsay
