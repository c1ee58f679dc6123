#include "store/actor_joining.h"

#include <algorithm>
#include <map>
#include <set>

#include "actors/actor_key.h"
#include "store/actor_decisions.h"
#include "store/actor_json.h"
#include "store/closed_sets.h"

namespace gainsay {
namespace {

Hash128 id_of(const ActorMember& first) {
  return hash128(to_hex(first.article) + ":" + std::to_string(first.entity));
}

void add_key(Connection& rows, std::int64_t name, const std::string& key) {
  rows.run("INSERT OR IGNORE INTO name_key (key, name) VALUES (?, ?)", std::string_view(key), name);
}

void mark_stale(Connection& rows, const std::string& key) {
  rows.run("INSERT OR IGNORE INTO actor_stale (key) VALUES (?)", std::string_view(key));
}

// With its members, its names and whom it is kept apart from, which in SQLite would go by themselves.
void remove_actor(Connection& rows, std::int64_t actor) {
  rows.run("DELETE FROM actor_apart WHERE actor = ?1 OR other = ?1", actor);
  rows.run("DELETE FROM actor_member WHERE actor = ?", actor);
  rows.run("DELETE FROM actor_called WHERE actor = ?", actor);
  rows.run("DELETE FROM actor WHERE key = ?", actor);
}

}  // namespace

void remove_sketches(Connection& rows, std::int64_t article) {
  rows.run(
      "INSERT OR IGNORE INTO actor_stale (key) SELECT k.key FROM entity e JOIN name_key k ON k.name = e.name"
      " WHERE e.article = ?1 UNION SELECT k.key FROM alias a JOIN name_key k ON k.name = a.name"
      " WHERE a.article = ?1",
      article);
  std::vector<std::int64_t> actors;
  for (Rows found = rows.query("SELECT DISTINCT actor FROM actor_member WHERE article = ?", article);
       found.next();)
    actors.push_back(found.integer(0));
  for (const std::int64_t actor : actors) remove_actor(rows, actor);
  rows.run("DELETE FROM actor_sketch WHERE article = ?", article);
}

void write_sketches(Connection& rows, std::int64_t article, const std::vector<ActorSketch>& sketches) {
  for (const ActorSketch& sketch : sketches) {
    rows.run("INSERT INTO actor_sketch (article, entity, country, about) VALUES (?, ?, ?, ?)", article,
             sketch.member.entity, or_null(sketch.country), std::string_view(about_of(sketch)));
    const std::int64_t name = rows.name_key(sketch.name);
    for (const std::string& key : keys_of(sketch)) {
      const auto stated = std::find_if(sketch.others.begin(), sketch.others.end(),
                                       [&](const StatedName& other) { return other.key == key; });
      add_key(rows, stated == sketch.others.end() ? name : rows.name_key(stated->name), key);
      mark_stale(rows, key);
    }
  }
}

namespace {

// Sketches of `members`, which has an article and an entity of each, and the names that their articles state
// for them.
struct SketchQuestions {
  explicit SketchQuestions(const std::string& members, const std::string& which)
      : sketches(
            "SELECT m.article, m.entity, a.id, a.published, e.kind, name.name, s.country, s.about FROM " +
            members +
            " m JOIN actor_sketch s ON s.article = m.article AND s.entity = m.entity JOIN article a ON a.key "
            "="
            " m.article JOIN entity e ON e.article = m.article AND e.n = m.entity JOIN name ON name.key = "
            "e.name"
            " WHERE " +
            which + " ORDER BY a.id, m.entity"),
        names("SELECT m.article, m.entity, name.name, l.kind FROM " + members +
              " m JOIN alias l ON l.article = m.article AND l.entity = m.entity JOIN name ON name.key = "
              "l.name WHERE " +
              which + " ORDER BY m.article, m.entity, l.n") {}
  std::string sketches, names;
};

template <typename... Keys>
std::vector<ActorSketch> sketches_of(Connection& rows, const SketchQuestions& questions, Keys... keys) {
  std::vector<ActorSketch> all;
  std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> at;  // by the keys of article and entity
  for (Rows found = rows.query(questions.sketches.c_str(), keys...); found.next();) {
    at.emplace(std::pair(found.integer(0), found.integer(1)), all.size());
    ActorSketch& sketch = all.emplace_back();
    sketch.member = {found.hash(2), static_cast<EntityId>(found.integer(1))};
    sketch.published = found.text(3);
    sketch.kind = value_of(found.text(4), EntityKind::unknown);
    sketch.name = found.text(5);
    sketch.country = found.text(6);
    read_about(found.text(7), sketch);
    sketch.key = actor_key(sketch.name, sketch.kind);
  }
  for (Rows found = rows.query(questions.names.c_str(), keys...); found.next();) {
    const auto of = at.find({found.integer(0), found.integer(1)});
    if (of == at.end()) throw SqliteFailure(SQLITE_CORRUPT, "an actor refers to an entity that is missing");
    add_stated_name({std::string(found.text(2)), {}, value_of(found.text(3), AliasKind::translation)},
                    all[of->second]);
  }
  return all;
}

}  // namespace

std::vector<ActorSketch> read_sketches(Connection& rows, std::int64_t actor) {
  static const SketchQuestions of_actor("actor_member", "m.actor = ?");
  return sketches_of(rows, of_actor, actor);
}

ActorJoining::ActorJoining(Connection& connection)
    : rows_(connection), decisions_(read_decisions(rows_, true)) {
  const auto tie = [&](const std::vector<std::string>& keys) {
    for (const std::string& key : keys) tied_[key].insert(tied_[key].end(), keys.begin(), keys.end());
  };
  for (const ActorDecision& decision : decisions_) {
    std::vector<std::string> keys = decision.keys;
    for (const NamedMember& member : decision.members) keys.push_back(member.key);
    if (decision.kind == DecisionKind::split) keys.push_back(decision.stays.key);
    tie(keys);
    for (const ListedActor& actor : decision.listed) {
      keys.clear();
      for (const ListedName& name : actor.names) keys.push_back(name.key);
      tie(keys);
    }
  }
}

// All that share a key with one that is here, by name, by a stated name or by a decision.
void ActorJoining::gather(const std::string& key) {
  waiting_ = {key};
  while (!waiting_.empty()) {
    const std::string next = waiting_.back();
    waiting_.pop_back();
    if (!keys_.insert(next).second) continue;
    if (const auto tied = tied_.find(next); tied != tied_.end())
      waiting_.insert(waiting_.end(), tied->second.begin(), tied->second.end());
    // Twice where both a name and an alias have the key: SQLite would make a table to take that away.
    std::set<Place> found;
    for (Rows rows =
             rows_.query("SELECT s.article, s.entity FROM name_key k JOIN entity e ON e.name = "
                         "k.name JOIN actor_sketch s ON"
                         " s.article = e.article AND s.entity = e.n WHERE k.key = ?1 UNION ALL SELECT "
                         "s.article, s.entity FROM"
                         " name_key k JOIN alias l ON l.name = k.name JOIN actor_sketch s ON "
                         "s.article = l.article AND s.entity ="
                         " l.entity WHERE k.key = ?1",
                         std::string_view(next));
         rows.next();) {
      found.insert({rows.integer(0), rows.integer(1)});
    }
    for (const Place& place : found) add(place);
  }
}

void ActorJoining::add(const Place& place) {
  static const SketchQuestions of_entity("actor_sketch", "m.article = ? AND m.entity = ?");
  std::vector<ActorSketch> read = sketches_of(rows_, of_entity, place.article, place.entity);
  if (read.empty()) throw SqliteFailure(SQLITE_CORRUPT, "an actor refers to an entity that is missing");
  ActorSketch& sketch = read.front();
  if (!places_.emplace(sketch.member, place).second) return;
  for (std::string& key : keys_of(sketch)) {
    if (!keys_.contains(key)) waiting_.push_back(std::move(key));
  }
  sketches_.push_back(std::move(sketch));
}

std::vector<std::string> ActorJoining::company(std::int64_t article) {
  std::vector<std::string> keys;
  for (Rows rows =
           rows_.query("SELECT k.key FROM actor_sketch s JOIN entity e ON e.article = s.article AND e.n ="
                       " s.entity JOIN name_key k ON k.name = e.name WHERE s.article = ? ORDER BY k.key",
                       article);
       rows.next();) {
    keys.emplace_back(rows.text(0));
  }
  return keys;
}

// The actors that these were of; what they had besides is stale, too, or here.
void ActorJoining::forget() {
  for (const auto& [member, place] : places_) {
    const auto actor = rows_.number("SELECT actor FROM actor_member WHERE article = ? AND entity = ?",
                                    place.article, place.entity);
    if (actor) remove_actor(rows_, *actor);
  }
}

// The next of those that are stale; fetched many at a time.
std::optional<std::string> ActorJoining::stale() {
  constexpr std::int64_t at_once = 1000;
  for (int fetched = 0; fetched < 2; ++fetched) {
    while (!stale_.empty()) {
      std::string key = std::move(stale_.back());
      stale_.pop_back();
      if (!done_.contains(key)) return key;
    }
    done_.clear();
    for (Rows rows = rows_.query("SELECT key FROM actor_stale ORDER BY key LIMIT ?", at_once); rows.next();)
      stale_.emplace_back(rows.text(0));
    std::reverse(stale_.begin(), stale_.end());
  }
  return std::nullopt;
}

bool ActorJoining::next() {
  const auto key = stale();
  if (!key) return false;
  keys_.clear();
  places_.clear();
  sketches_.clear();
  gather(*key);
  done_.insert(keys_.begin(), keys_.end());
  for (const std::string& each : keys_)
    rows_.run("DELETE FROM actor_stale WHERE key = ?", std::string_view(each));
  if (sketches_.empty()) return true;
  std::sort(sketches_.begin(), sketches_.end(),
            [](const ActorSketch& a, const ActorSketch& b) { return a.member < b.member; });
  std::map<Hash128, std::int64_t> articles;
  for (const auto& [member, place] : places_) articles[member.article] = place.article;
  std::vector<ActorDecision> concerned;
  for (const ActorDecision& decision : decisions_) {
    const bool list = decision.kind == DecisionKind::list;
    const auto named = [&](const NamedMember& member) { return keys_.contains(member.key); };
    if (list || std::any_of(decision.members.begin(), decision.members.end(), named) || named(decision.stays))
      concerned.push_back(decision);
  }
  forget();
  write(resolve(sketches_, concerned, [&](const Hash128& article) { return company(articles.at(article)); }));
  return true;
}

void ActorJoining::write(const Resolution& resolution) {
  std::vector<std::int64_t> actors;
  for (const ResolvedActor& actor : resolution.actors) {
    std::map<std::string, std::int64_t> counts;
    for (const ResolvedMember& member : actor.members) ++counts[sketches_[member.sketch].name];
    std::vector<std::pair<std::string, std::int64_t>> ordered(counts.begin(), counts.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string names;
    for (const auto& [name, count] : ordered) {
      if (name != actor.name) names += (names.empty() ? "" : "\n") + name;
    }
    std::set<std::int64_t> articles;
    std::int64_t claims = 0, contested = 0;
    for (const ResolvedMember& member : actor.members) {
      const Place& place = places_.at(sketches_[member.sketch].member);
      Rows said = rows_.query(
          "SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT 1 FROM answer w JOIN attribution b ON "
          "b.article ="
          " w.article AND b.n = w.attribution WHERE w.article = t.article AND w.answered = t.n AND b.stance "
          "IN"
          " ('denies', 'rejects', 'doubts', 'corrects'))) FROM speaker s JOIN attribution t ON t.article = "
          "s.article"
          " AND t.speaker = s.n WHERE s.article = ? AND s.entity = ?",
          place.article, place.entity);
      if (!said.next() || said.integer(0) == 0) continue;
      articles.insert(place.article);
      claims += said.integer(0);
      contested += said.integer(1);
    }
    rows_.run(
        "INSERT INTO actor (id, name, kind, names, articles, claims, contested) VALUES (?, ?, ?, ?, ?, ?, ?)",
        id_of(sketches_[actor.members.front().sketch].member), std::string_view(actor.name), word(actor.kind),
        std::string_view(names), articles.size(), claims, contested);
    const std::int64_t key = rows_.last_key();
    actors.push_back(key);
    for (const ResolvedMember& member : actor.members) {
      const Place& place = places_.at(sketches_[member.sketch].member);
      std::optional<Place> to;
      if (member.join) to = places_.at(member.join->to);
      std::optional<std::int64_t> decision;
      if (member.join && member.join->decision != 0) decision = member.join->decision;
      rows_.run(
          "INSERT INTO actor_member (article, entity, actor, to_article, to_entity, rule, decision, words)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          place.article, place.entity, key, to ? std::optional(to->article) : std::nullopt,
          to ? std::optional(to->entity) : std::nullopt,
          member.join ? std::optional(name(member.join->rule)) : std::nullopt, decision,
          or_null(member.join ? member.join->words : std::string()));
    }
    rows_.run(
        "INSERT INTO actor_called (name, actor) SELECT e.name, m.actor FROM actor_member m JOIN entity e ON "
        "e.article ="
        " m.article AND e.n = m.entity WHERE m.actor = ?1 UNION SELECT l.name, m.actor FROM actor_member m "
        "JOIN alias l ON"
        " l.article = m.article AND l.entity = m.entity WHERE m.actor = ?1",
        key);
  }
  write_apart(resolution, actors);
}

void ActorJoining::write_apart(const Resolution& resolution, const std::vector<std::int64_t>& keys) {
  for (const KeptApart& apart : resolution.apart) {
    const Place& left = places_.at(apart.left);
    const Place& right = places_.at(apart.right);
    rows_.run(
        "INSERT INTO actor_apart (actor, other, rule, decision, words, article, entity, other_article, "
        "other_entity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        keys[apart.a], keys[apart.b], name(apart.rule),
        apart.decision == 0 ? std::nullopt : std::optional(apart.decision), std::string_view(apart.words),
        left.article, left.entity, right.article, right.entity);
  }
}

}  // namespace gainsay
