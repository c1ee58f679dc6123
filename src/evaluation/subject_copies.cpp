#include "evaluation/subject_copies.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "copies/group.h"
#include "evaluation/subject_match.h"

namespace gainsay {
namespace {

using Pair = std::pair<std::string, std::string>;

Pair pair_of(const std::string& a, const std::string& b) {
  return a < b ? Pair{a, b} : Pair{b, a};
}

std::set<Pair> gold_pairs(const Subject& subject) {
  std::map<std::string, std::vector<std::string>> of_origin;
  for (const SubjectCopy& copy : subject.copies) of_origin[copy.origin].push_back(copy.copy);
  std::set<Pair> pairs;
  for (auto& [origin, group] : of_origin) {
    group.push_back(origin);
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) pairs.insert(pair_of(group[i], group[j]));
    }
  }
  return pairs;
}

std::set<Pair> version_pairs(const Subject& subject) {
  std::set<Pair> pairs;
  for (const SubjectVersion& version : subject.versions)
    pairs.insert(pair_of(version.earlier, version.later));
  return pairs;
}

/// The kinds by which the ledger may call a change of the gold.
bool is_kind(const std::string& gold, AttributionChangeKind kind) {
  switch (kind) {
    case AttributionChangeKind::softened:
      return gold == "softened";
    case AttributionChangeKind::hardened:
      return gold == "hardened";
    case AttributionChangeKind::went:
      return gold == "gone";
    case AttributionChangeKind::appeared:
      return gold == "appeared";
    case AttributionChangeKind::unattributed:
    case AttributionChangeKind::source_went:
      return gold == "source dropped";
    case AttributionChangeKind::source_changed:
      return gold == "softened" || gold == "source dropped";
    default:
      return false;
  }
}

/// Whether an attribution has half of the words that the gold quotes.
bool has_words(const std::optional<AttributionWords>& said, const std::optional<GoldWords>& wanted) {
  if (!said || !wanted) return false;
  return share_of_words(wanted->words, said->source + " " + said->cue + " " + said->content) >= 0.5;
}

bool is_change(const VersionChange& wanted, const ChangedAttribution& found) {
  return is_kind(wanted.kind, found.kind) &&
         (has_words(found.before, wanted.earlier) || has_words(found.after, wanted.later));
}

class CopyComparison {
 public:
  CopyComparison(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses)
      : subject_(subject), misses_(misses) {
    for (const auto& [name, stored] : reading) names_[stored.article.id] = name;
  }

  void compare(const std::vector<CopyGroup>& groups) {
    const std::set<Pair> gold = gold_pairs(subject_);
    const std::set<Pair> versions = version_pairs(subject_);
    std::set<Pair> found;
    for (const CopyGroup& group : groups) {
      for (std::size_t i = 0; i < group.members.size(); ++i) {
        note(group, i);
        for (std::size_t j = 0; j < i; ++j) found.insert(pair_of(name_of(group, i), name_of(group, j)));
      }
    }
    for (const Pair& pair : versions) found.erase(pair);
    scores_.pairs = {0, found.size(), gold.size()};
    for (const Pair& pair : gold) {
      scores_.pairs.right += found.count(pair);
      if (found.count(pair) == 0)
        misses_.push_back(fmt::format("copies: {} and {} not found", pair.first, pair.second));
    }
    for (const Pair& pair : found) {
      if (gold.count(pair) == 0)
        misses_.push_back(fmt::format("copies: {} and {} are none", pair.first, pair.second));
    }
    for (const SubjectCopy& copy : subject_.copies) compare(copy);
    for (const std::string& name : dropped_) {
      if (drops_denial(name)) continue;
      misses_.push_back("copies: " + name + " dropped no denial");
    }
    scores_.dropped_denials.found = dropped_.size();
  }

  void compare(const std::vector<VersionList>& lists) {
    std::set<Pair> found;
    for (const VersionList& list : lists) {
      for (std::size_t i = 1; i < list.versions.size(); ++i)
        found.insert({names_[list.versions[i - 1].article.id], names_[list.versions[i].article.id]});
    }
    scores_.versions = {0, found.size(), subject_.versions.size()};
    for (const SubjectVersion& wanted : subject_.versions) {
      const bool right = found.count({wanted.earlier, wanted.later}) > 0;
      scores_.versions.right += right ? 1 : 0;
      if (!right)
        misses_.push_back(fmt::format("versions: {} after {} not found", wanted.later, wanted.earlier));
      for (const VersionChange& change : wanted.changes) compare(wanted, change, lists);
    }
  }

  [[nodiscard]] const CopyScores& scores() const { return scores_; }

 private:
  std::string name_of(const CopyGroup& group, std::size_t member) {
    return names_[group.members[member].article.id];
  }

  void note(const CopyGroup& group, std::size_t member) {
    const CopyMember& each = group.members[member];
    const std::string name = name_of(group, member);
    if (each.held_against) held_against_[name] = name_of(group, *each.held_against);
    if (!each.credits.empty()) credited_.insert(name);
    if (each.against.drops_denial()) dropped_.insert(name);
  }

  [[nodiscard]] bool drops_denial(const std::string& name) const {
    return std::any_of(subject_.copies.begin(), subject_.copies.end(), [&name](const SubjectCopy& copy) {
      return copy.copy == name && !copy.dropped_denials.empty();
    });
  }

  void compare(const SubjectCopy& copy) {
    const std::string& against = held_against_[copy.copy];
    mark(scores_.origins, against == copy.origin);
    if (against != copy.origin)
      misses_.push_back(fmt::format("copies: {} is held against {}, not {}", copy.copy,
                                    against.empty() ? "nothing" : against, copy.origin));
    if (!copy.credit.empty()) {
      mark(scores_.credits, credited_.count(copy.copy) > 0);
      if (credited_.count(copy.copy) == 0)
        misses_.push_back(fmt::format("copies: {}: credit not found", copy.copy));
    }
    if (copy.dropped_denials.empty()) return;
    ++scores_.dropped_denials.gold;
    scores_.dropped_denials.right += dropped_.count(copy.copy);
    if (dropped_.count(copy.copy) == 0)
      misses_.push_back(fmt::format("copies: {}: dropped denial not found", copy.copy));
  }

  void compare(const SubjectVersion& wanted, const VersionChange& change,
               const std::vector<VersionList>& lists) {
    if (change.kind == "changed") return;  // words that nobody is quoted with
    bool right = false;
    for (const VersionList& list : lists) {
      for (const Version& version : list.versions) {
        if (names_[version.article.id] != wanted.later) continue;
        right =
            right || std::any_of(version.against.changes.begin(), version.against.changes.end(),
                                 [&](const ChangedAttribution& found) { return is_change(change, found); });
      }
    }
    mark(scores_.changes, right);
    if (!right)
      misses_.push_back(fmt::format("versions: {}: {} not found: \u201c{}\u201d", wanted.later, change.kind,
                                    change.earlier ? change.earlier->words : change.later->words));
  }

  const Subject& subject_;
  SubjectMisses& misses_;
  std::map<Hash128, std::string> names_;
  std::map<std::string, std::string> held_against_;  ///< of copies, by name
  std::set<std::string> credited_;
  std::set<std::string> dropped_;
  CopyScores scores_;
};

}  // namespace

Result<CopyScores> score_copies(const Subject& subject, const SubjectReading& reading, Ledger& ledger,
                                SubjectMisses& misses) {
  constexpr std::size_t all = 1000;
  CopyComparison comparison(subject, reading, misses);
  const auto groups = ledger.copies({}, all);
  if (!groups) return tl::unexpected(groups.error());
  comparison.compare(*groups);
  const auto versions = ledger.versions("", all);
  if (!versions) return tl::unexpected(versions.error());
  comparison.compare(*versions);
  return comparison.scores();
}

}  // namespace gainsay
