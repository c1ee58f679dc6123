#include "store/actor_questions.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "actors/actor_key.h"
#include "store/actor_joining.h"
#include "store/actor_line.h"
#include "store/claim_conditions.h"

namespace gainsay {

ActorLine actor_line(const Rows& rows) {
  ActorLine line;
  if (!rows.is_null(0)) line.id = rows.hash(0);
  line.name = rows.text(1);
  line.kind = rows.text(2);
  line.articles = rows.integer(3);
  line.claims = rows.integer(4);
  line.contested = rows.integer(5);
  std::string_view names = rows.text(6);
  while (!names.empty()) {
    const std::size_t end = std::min(names.find('\n'), names.size());
    line.others.emplace_back(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return line;
}

namespace {

// From the earliest date to the latest; without a date nothing changes.
void stretch(const std::string& date, std::string& first, std::string& last) {
  if (date.empty()) return;
  if (first.empty() || date < first) first = date;
  last = std::max(last, date);
}

class Account {
 public:
  void add(const ActorSketch& sketch, const std::string& publisher) {
    for (const CalledAs& form : sketch.called) {
      ActorNameUse& use = names_[{publisher, form.words}];
      use.words = form.words;
      use.publisher = publisher;
      ++use.articles;
      use.times += form.times;
      stretch(sketch.published, use.first, use.last);
    }
    for (const StatedRole& role : sketch.roles) {
      ActorRoleUse& use = roles_[{role.phrase, role.former}];
      use.phrase = role.phrase;
      use.former = role.former;
      ++use.articles;
      stretch(sketch.published, use.first, use.last);
    }
  }

  void conclude(ActorAccount& account) {
    for (auto& [key, use] : names_) account.names.push_back(std::move(use));
    std::stable_sort(
        account.names.begin(), account.names.end(), [](const ActorNameUse& a, const ActorNameUse& b) {
          using Key = std::tuple<const std::string&, bool, const std::string&>;
          return Key(a.publisher, a.first.empty(), a.first) < Key(b.publisher, b.first.empty(), b.first);
        });
    for (auto& [key, use] : roles_) account.roles.push_back(std::move(use));
    std::stable_sort(account.roles.begin(), account.roles.end(),
                     [](const ActorRoleUse& a, const ActorRoleUse& b) { return a.articles > b.articles; });
  }

 private:
  std::map<std::pair<std::string, std::string>, ActorNameUse> names_;
  std::map<std::pair<std::string, bool>, ActorRoleUse> roles_;
};

}  // namespace

std::vector<ActorLine> read_actors_called(Connection& connection, const std::string& name) {
  std::vector<ActorLine> all;
  const std::string key = actor_key(name, EntityKind::unknown);
  const std::string as_person = actor_key(name, EntityKind::person);
  for (Rows rows = connection.query(
           "SELECT id, name, kind, articles, claims, contested, names FROM actor WHERE key IN (SELECT c.actor"
           " FROM name_key k JOIN actor_called c ON c.name = k.name WHERE k.key IN (?1, ?2) UNION SELECT key"
           " FROM actor WHERE name = ?3) ORDER BY claims DESC, name, id",
           std::string_view(key), std::string_view(as_person), std::string_view(name));
       rows.next();) {
    all.push_back(actor_line(rows));
  }
  return all;
}

std::vector<ActorLine> read_actors_with_id(Connection& connection, const std::string& begin_of_id) {
  std::vector<ActorLine> all;
  std::string from = begin_of_id;
  std::string to = begin_of_id;
  from.resize(32, '0');
  to.resize(32, 'f');
  const auto low = from_hex(from);
  const auto high = from_hex(to);
  if (begin_of_id.size() > 32 || !low || !high) return all;
  for (Rows rows = connection.query("SELECT id, name, kind, articles, claims, contested, names FROM actor "
                                    "WHERE id BETWEEN ? AND ? ORDER BY id",
                                    *low, *high);
       rows.next();) {
    all.push_back(actor_line(rows));
  }
  return all;
}

std::vector<Hash128> read_actor_ids(Connection& connection) {
  std::vector<Hash128> all;
  for (Rows rows = connection.query("SELECT id FROM actor ORDER BY id"); rows.next();)
    all.push_back(rows.hash(0));
  return all;
}

namespace {

void read_members(Connection& connection, std::int64_t key, ActorAccount& account) {
  for (Rows rows = connection.query(
           "SELECT m.article, m.entity, a.id, name.name, a.title, coalesce(a.site, a.publisher), a.published,"
           " m.rule, o.id, m.to_entity, m.decision, m.words FROM actor_member m JOIN article a ON a.key ="
           " m.article JOIN entity e ON e.article = m.article AND e.n = m.entity JOIN name ON name.key = "
           "e.name"
           " LEFT JOIN article o ON o.key = m.to_article WHERE m.actor = ? ORDER BY a.id, m.entity",
           key);
       rows.next();) {
    ActorMemberLine& line = account.members.emplace_back();
    line.member = {rows.hash(2), static_cast<EntityId>(rows.integer(1))};
    line.name = rows.text(3);
    line.title = rows.text(4);
    line.publisher = rows.text(5);
    line.published = rows.text(6);
    line.rule = rows.text(7);
    if (!rows.is_null(8)) line.to = ActorMember{rows.hash(8), static_cast<EntityId>(rows.integer(9))};
    line.decision = rows.integer(10);
    line.words = rows.text(11);
  }
}

void read_apart(Connection& connection, std::int64_t key, ActorAccount& account) {
  for (
      Rows rows = connection.query(
          "SELECT o.id, o.name, p.rule, p.decision, p.words, here.id, p.entity, there.id, p.other_entity FROM"
          " (SELECT other AS far, rule, decision, words, article, entity, other_article, other_entity FROM"
          " actor_apart WHERE actor = ?1 UNION ALL SELECT actor, rule, decision, words, other_article,"
          " other_entity, article, entity FROM actor_apart WHERE other = ?1) p JOIN actor o ON o.key = p.far"
          " JOIN article here ON here.key = p.article JOIN article there ON there.key = p.other_article ORDER"
          " BY o.id",
          key);
      rows.next();) {
    ActorApartLine& line = account.apart.emplace_back();
    line.other = rows.hash(0);
    line.name = rows.text(1);
    line.rule = rows.text(2);
    line.decision = rows.integer(3);
    line.words = rows.text(4);
    line.here = {rows.hash(5), static_cast<EntityId>(rows.integer(6))};
    line.there = {rows.hash(7), static_cast<EntityId>(rows.integer(8))};
  }
}

}  // namespace

std::optional<ActorAccount> read_actor(Connection& connection, const Hash128& id) {
  ActorAccount account;
  account.id = id;
  std::int64_t key = 0;
  {
    Rows rows = connection.query("SELECT key, name, kind FROM actor WHERE id = ?", id);
    if (!rows.next()) return std::nullopt;
    key = rows.integer(0);
    account.name = rows.text(1);
    account.kind = rows.text(2);
  }
  read_members(connection, key, account);
  Account gathered;
  const std::vector<ActorSketch> sketches = read_sketches(connection, key);
  if (sketches.size() != account.members.size())
    throw SqliteFailure(SQLITE_CORRUPT, "an actor refers to an entity that is missing");
  for (std::size_t i = 0; i < sketches.size(); ++i) gathered.add(sketches[i], account.members[i].publisher);
  gathered.conclude(account);
  for (Rows rows = connection.query("SELECT t.stance, count(*) FROM actor_member m JOIN speaker s ON "
                                    "s.article = m.article AND s.entity ="
                                    " m.entity JOIN attribution t ON t.article = s.article AND t.speaker = "
                                    "s.n WHERE m.actor = ? GROUP BY"
                                    " t.stance ORDER BY count(*) DESC, t.stance",
                                    key);
       rows.next();) {
    account.stances.push_back({std::string(rows.text(0)), rows.integer(1)});
  }
  read_apart(connection, key, account);
  return account;
}

Result<std::vector<ActorLine>> read_actors(Connection& connection, const ClaimSql& words,
                                           const ClaimFilter& filter, bool all_sources, std::size_t limit) {
  Question question;
  if (filter == ClaimFilter{} && !all_sources) {
    // Counted already.
    question.add(
        "SELECT id, name, kind, articles, claims, contested, names FROM actor WHERE claims > 0 ORDER BY "
        "claims DESC,"
        " name, id LIMIT ?",
        at_most(limit));
  } else {
    const auto asked = words.ask_claims(connection, filter, all_claims, ClaimKind::any);
    if (!asked) return tl::unexpected(asked.error());
    question.add(
        "SELECT w.id, coalesce(w.name, n.name), w.kind, c.articles, c.claims, c.contested, w.names FROM "
        "(SELECT"
        " x.actor AS actor, CASE WHEN x.actor IS NULL THEN s.name END AS name, count(DISTINCT t.article) AS"
        " articles, count(*) AS claims, count(*) FILTER (WHERE " +
        answered(denials) + ") AS contested FROM " + asked->tables + std::string(words.join) +
        "speaker s ON s.article = t.article AND s.n = t.speaker LEFT JOIN actor_member x ON x.article = "
        "s.article"
        " AND x.entity = s.entity WHERE ");
    append(asked->conditions, question);
    if (!all_sources) question.add(" AND s.entity IS NOT NULL");
    question.add(
        " GROUP BY x.actor, CASE WHEN x.actor IS NULL THEN s.name END) c LEFT JOIN actor w ON w.key = c.actor"
        " LEFT JOIN name n ON n.key = c.name ORDER BY c.claims DESC, 2, w.id NULLS FIRST LIMIT ?",
        at_most(limit));
  }
  std::vector<ActorLine> all;
  for (Rows rows = connection.ask(question); rows.next();) all.push_back(actor_line(rows));
  return all;
}

}  // namespace gainsay
