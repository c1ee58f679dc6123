// What is asked of copies and versions in one SQLite file.
#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <utility>

#include "copies/copy.h"
#include "copies/group.h"
#include "copies/version_order.h"
#include "store/article_rows.h"
#include "store/copy_rows.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

struct StoredPair {
  std::int64_t key = 0;
  std::int64_t a = 0;
  std::int64_t b = 0;
};

// All articles that pairs lead to from `first`, and these pairs.
class Component {
 public:
  Component(Connection& connection, std::int64_t first) {
    std::deque<std::int64_t> open = {first};
    members_.insert(first);
    while (!open.empty()) {
      const std::int64_t key = open.front();
      open.pop_front();
      for (Rows rows = connection.query(
               "SELECT key, a, b FROM copy WHERE a = ?1 UNION ALL SELECT key, a, b FROM copy WHERE b = ?1",
               key);
           rows.next();) {
        const StoredPair pair{rows.integer(0), rows.integer(1), rows.integer(2)};
        pairs_.emplace(pair.key, pair);
        for (const std::int64_t end : {pair.a, pair.b}) {
          if (members_.insert(end).second) open.push_back(end);
        }
      }
    }
  }

  [[nodiscard]] const std::set<std::int64_t>& members() const { return members_; }
  [[nodiscard]] const std::map<std::int64_t, StoredPair>& pairs() const { return pairs_; }

 private:
  std::set<std::int64_t> members_;
  std::map<std::int64_t, StoredPair> pairs_;
};

std::string outlet_of(const ArticleLine& article) {
  return article.site.empty() ? article.publisher : article.site;
}

CopyGroup group_of(Connection& connection, const Component& component) {
  const std::vector<std::int64_t> keys(component.members().begin(), component.members().end());
  std::vector<ArticleLine> lines;
  std::vector<std::vector<Credit>> credits;
  std::vector<GroupMember> members;
  CopyGroup group;
  for (const std::int64_t key : keys) {
    const ArticleLine& line = lines.emplace_back(article_line_at(connection, key));
    credits.push_back(credits_at(connection, key));
    members.push_back({line.id, line.published, outlet_of(line), origin_credited(credits.back())});
    if (group.id == Hash128{} || line.id < group.id) group.id = line.id;
  }
  const auto index_of = [&](std::int64_t key) {
    return static_cast<std::size_t>(std::lower_bound(keys.begin(), keys.end(), key) - keys.begin());
  };
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  std::map<std::pair<std::size_t, std::size_t>, StoredPair> stored;
  for (const auto& [key, pair] : component.pairs()) {
    pairs.emplace_back(index_of(pair.a), index_of(pair.b));
    stored[std::minmax(index_of(pair.a), index_of(pair.b))] = pair;
  }
  const GroupOrder order = order_group(members, pairs);
  group.origins = order.origins;

  std::vector<std::size_t> place_of(keys.size());
  for (std::size_t i = 0; i < order.places.size(); ++i) place_of[order.places[i].member] = i;
  std::map<std::int64_t, ComparedArticle> read;
  const auto compared = [&](std::int64_t key) -> const ComparedArticle& {
    const auto known = read.find(key);
    return known != read.end() ? known->second
                               : read.emplace(key, compared_article(connection, key)).first->second;
  };
  for (const GroupPlace& place : order.places) {
    CopyMember& member = group.members.emplace_back();
    member.article = lines[place.member];
    member.credits = credits[place.member];
    member.origin = place.origin;
    member.certainly_later = place.certainly_later;
    if (!place.held_against) continue;
    member.held_against = place_of[*place.held_against];
    const StoredPair& pair = stored.at(std::minmax(*place.held_against, place.member));
    std::vector<AttributionChange> changes = changes_at(connection, pair.key);
    if (pair.b == keys[*place.held_against])
      std::transform(changes.begin(), changes.end(), changes.begin(), turned);
    member.against =
        held_against(connection, compared(keys[*place.held_against]), compared(keys[place.member]), changes);
  }
  return group;
}

// The articles that a question is for, newest first.
std::vector<std::int64_t> asked_for(Connection& connection, const CopyQuestion& asked) {
  Question question;
  question.add("SELECT a.key FROM article a WHERE a.key IN (");
  question.add(asked.dropped_denials ? "SELECT c.a FROM copy_change x JOIN copy c ON c.key = x.copy WHERE "
                                       "x.denial = 1 UNION SELECT c.b FROM"
                                       " copy_change x JOIN copy c ON c.key = x.copy WHERE x.denial = 1)"
                                     : "SELECT a FROM copy UNION SELECT b FROM copy)");
  if (asked.article) question.add(" AND a.id = ?", *asked.article);
  if (!asked.site.empty())
    question.add(" AND (a.site = ? OR substr(a.site, -length(?) - 1) = '.' || ?)", asked.site, asked.site,
                 asked.site);
  if (!asked.publisher.empty()) question.add(" AND a.publisher = ? COLLATE NOCASE", asked.publisher);
  if (!asked.since.empty())
    question.add(" AND substr(a.published, 1, length(?)) >= substr(?, 1, length(a.published))", asked.since,
                 asked.since);
  if (!asked.until.empty())
    question.add(" AND substr(a.published, 1, length(?)) <= ?", asked.until, asked.until);
  question.add(" ORDER BY a.published DESC, a.id");
  std::vector<std::int64_t> keys;
  for (Rows rows = connection.ask(question); rows.next();) keys.push_back(rows.integer(0));
  return keys;
}

struct StoredVersion {
  std::int64_t key = 0;
  VersionTime time;
};

std::vector<StoredVersion> versions_at(Connection& connection, const std::string& address) {
  std::vector<StoredVersion> all;
  for (Rows rows = connection.query(
           "SELECT key, id, published, modified, fetched FROM article WHERE coalesce(canonical_url, url) = ?",
           std::string_view(address));
       rows.next();) {
    all.push_back(
        {rows.integer(0),
         {rows.hash(1), std::string(rows.text(2)), std::string(rows.text(3)), std::string(rows.text(4))}});
  }
  std::sort(all.begin(), all.end(), [](const StoredVersion& x, const StoredVersion& y) {
    return is_earlier_version(x.time, y.time);
  });
  return all;
}

VersionList version_list(Connection& connection, const std::string& address) {
  VersionList list{address, {}};
  std::optional<ComparedArticle> before;
  std::optional<VersionTime> time_before;
  Attributions said_before;
  for (const StoredVersion& each : versions_at(connection, address)) {
    Version& version = list.versions.emplace_back();
    version.article = article_line_at(connection, each.key);
    version.modified = each.time.modified;
    version.fetched = each.time.fetched;
    ComparedArticle now = compared_article(connection, each.key);
    Attributions said_now = read_analysis(connection, each.key).attributions;
    if (before) {
      version.order_known = is_order_known(*time_before, each.time);
      const AttributedText earlier{before->words, said_before};
      const AttributedText later{now.words, said_now};
      version.against = held_against(connection, *before, now,
                                     attribution_changes(earlier, later, align(before->words, now.words)));
    }
    before = std::move(now);
    time_before = each.time;
    said_before = std::move(said_now);
  }
  return list;
}

}  // namespace

Result<std::vector<CopyGroup>> SqliteLedger::copies(const CopyQuestion& question, std::size_t limit) {
  return guarded(path_, false, [&] {
    std::vector<CopyGroup> groups;
    std::set<std::int64_t> seen;
    std::size_t left_out = 0;
    for (const std::int64_t key : asked_for(connection_, question)) {
      if (groups.size() >= limit) break;
      if (seen.contains(key)) continue;
      const Component component(connection_, key);
      seen.insert(component.members().begin(), component.members().end());
      if (!question.dropped_denials && left_out < question.skip) {
        ++left_out;
        continue;
      }
      CopyGroup group = group_of(connection_, component);
      const bool drops = std::any_of(group.members.begin(), group.members.end(),
                                     [](const CopyMember& member) { return member.against.drops_denial(); });
      if (question.dropped_denials && (!drops || left_out++ < question.skip)) continue;
      groups.push_back(std::move(group));
    }
    return groups;
  });
}

Result<std::vector<VersionList>> SqliteLedger::versions(const std::string& address, std::size_t limit) {
  return guarded(path_, false, [&] {
    std::vector<std::string> addresses;
    if (!address.empty()) {
      addresses.push_back(address);
    } else {
      for (Rows rows = connection_.query("SELECT coalesce(canonical_url, url) FROM article WHERE "
                                         "coalesce(canonical_url, url) IS NOT NULL GROUP BY"
                                         " coalesce(canonical_url, url) HAVING count(*) > 1 ORDER BY "
                                         "max(published) DESC, coalesce(canonical_url, url) LIMIT ?",
                                         static_cast<std::int64_t>(std::min<std::size_t>(limit, INT64_MAX)));
           rows.next();) {
        addresses.emplace_back(rows.text(0));
      }
    }
    std::vector<VersionList> lists;
    for (const std::string& each : addresses) {
      VersionList list = version_list(connection_, each);
      if (list.versions.size() > 1) lists.push_back(std::move(list));
    }
    return lists;
  });
}

}  // namespace gainsay
