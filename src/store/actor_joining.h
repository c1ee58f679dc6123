// Makes the rows of actors out of sketches and decisions (schema_5.h), name by name.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "actors/resolve.h"
#include "store/sqlite.h"

namespace gainsay {

/// Writes the sketches of an article, and that the actors of its names are stale.
void write_sketches(Connection& connection, std::int64_t article, const std::vector<ActorSketch>& sketches);
/// Takes them away again, before the article's entities go: those that they were joined to are stale.
void remove_sketches(Connection& connection, std::int64_t article);

/// Sketches of all members of an actor, by its key; ascending by article and entity; each complete.
std::vector<ActorSketch> read_sketches(Connection& connection, std::int64_t actor);

/// Makes stale actors anew, all that hang together by a name at a time.
class ActorJoining {
 public:
  explicit ActorJoining(Connection& connection);
  /// One more group of them; false where none is stale.
  bool next();

 private:
  struct Place {
    std::int64_t article;
    std::int64_t entity;
    friend auto operator<=>(const Place&, const Place&) = default;
  };

  void gather(const std::string& key);
  void add(const Place& place);
  std::vector<std::string> company(std::int64_t article);
  void forget();
  std::optional<std::string> stale();
  void write(const Resolution& resolution);
  void write_apart(const Resolution& resolution, const std::vector<std::int64_t>& keys);

  Connection& rows_;
  std::vector<ActorDecision> decisions_;
  std::map<std::string, std::vector<std::string>> tied_;  // keys that a decision ties to each
  std::set<std::string> keys_;
  std::vector<std::string> waiting_;
  std::vector<std::string> stale_;  // the last is the next
  std::set<std::string> done_;      // of those that were fetched with them
  std::map<ActorMember, Place> places_;
  std::vector<ActorSketch> sketches_;
};

}  // namespace gainsay
