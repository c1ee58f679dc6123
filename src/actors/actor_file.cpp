#include "actors/actor_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "actors/actor_key.h"
#include "base/utf8.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

constexpr std::array<std::pair<std::string_view, EntityKind>, 5> kinds = {
    {{"person", EntityKind::person},
     {"organisation", EntityKind::organisation},
     {"organization", EntityKind::organisation},
     {"group", EntityKind::group},
     {"place", EntityKind::place}}};
constexpr std::size_t longest_name = 400;  // bytes

// A name with where it stands, for messages on two that clash.
struct Placed {
  ListedName name;
  std::optional<EntityKind> kind;
  std::size_t actor = 0;
  toml::source_position at;
};

std::string where(toml::source_position at) {
  return fmt::format("line {}, column {}: ", at.line, at.column);
}

tl::unexpected<Error> fault(toml::source_position at, const std::string& message) {
  return fail(ErrorCode::damaged, where(at) + message);
}

// "2011", "2011-05", "2011-05-07": as it stands, or as TOML's own date.
Result<std::string> date_of(const toml::node& node) {
  std::string text;
  if (const auto* date = node.as_date()) {
    text = fmt::format("{:04}-{:02}-{:02}", date->get().year, date->get().month, date->get().day);
  } else if (const auto* words = node.as_string()) {
    text = words->get();
  } else if (const auto* year = node.as_integer()) {
    text = year->get() >= 0 ? fmt::format("{:04}", year->get()) : "";
  }
  constexpr std::string_view shape = "dddd-dd-dd";
  bool good = text.size() == 4 || text.size() == 7 || text.size() == 10;
  for (std::size_t i = 0; good && i < text.size(); ++i)
    good = shape[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == shape[i];
  if (good && text.size() > 4) good = text.substr(5, 2) >= "01" && text.substr(5, 2) <= "12";
  if (good && text.size() > 7) good = text.substr(8, 2) >= "01" && text.substr(8, 2) <= "31";
  if (!good) return fault(node.source().begin, "a date was expected: 2011, \"2011-05\" or 2011-05-07");
  return text;
}

Result<std::string> words_of(const toml::node& node, const std::string& what) {
  const auto* words = node.as_string();
  if (words == nullptr) return fault(node.source().begin, what + " has to be text in quotation marks");
  const std::string& text = words->get();
  if (text.size() > longest_name)
    return fault(node.source().begin, fmt::format("{} has more than {} bytes", what, longest_name));
  if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
    return fault(node.source().begin, what + " has a control character in it");
  if (name_key(text).empty()) return fault(node.source().begin, what + " has no letter in it");
  return text;
}

class FileReader {
 public:
  Result<std::vector<ListedActor>> read(const toml::table& file) {
    for (const auto& [key, value] : file) {
      if (key.str() != "actor")
        return fault(key.source().begin, fmt::format("\"{}\" is not known here: [[actor]] is", key.str()));
      const auto* list = value.as_array();
      if (list == nullptr) return fault(key.source().begin, "actors are written as [[actor]]");
      for (const toml::node& each : *list) {
        const auto* table = each.as_table();
        if (table == nullptr) return fault(each.source().begin, "actors are written as [[actor]]");
        if (auto added = add(*table); !added) return tl::unexpected(added.error());
      }
    }
    if (auto apart = clash(); !apart) return tl::unexpected(apart.error());
    return std::move(actors_);
  }

 private:
  Result<void> add(const toml::table& table) {
    ListedActor actor;
    std::vector<Placed> names;
    const auto* name = table.get("name");
    if (name == nullptr) return fault(table.source().begin, "the actor has no name");
    auto words = words_of(*name, "name");
    if (!words) return tl::unexpected(words.error());
    actor.name = *words;
    names.push_back({{actor.name, {}, {}, {}}, {}, actors_.size(), name->source().begin});
    for (const auto& [key, value] : table) {
      Result<void> read;
      if (key.str() == "kind") {
        read = add_kind(value, actor);
      } else if (key.str() == "aliases") {
        read = add_aliases(value, names);
      } else if (key.str() == "not") {
        read = add_not(value, actor);
      } else if (key.str() == "from" || key.str() == "to") {
        auto date = date_of(value);
        if (!date) return tl::unexpected(date.error());
        (key.str() == "from" ? names.front().name.from : names.front().name.to) = *date;
      } else if (key.str() != "name") {
        return fault(
            key.source().begin,
            fmt::format("\"{}\" is not known here: name, kind, aliases, not, from and to are", key.str()));
      }
      if (!read) return read;
    }
    for (Placed& each : names) {
      each.kind = actor.kind;
      each.name.key = actor_key(each.name.name, actor.kind.value_or(EntityKind::unknown));
      if (!each.name.from.empty() && !each.name.to.empty() && each.name.from > each.name.to + "~")
        return fault(each.at, fmt::format("\"{}\" ends before it begins", each.name.name));
      actor.names.push_back(each.name);
      // A person's name is found with titles before it and without.
      names_.push_back(std::move(each));
    }
    actors_.push_back(std::move(actor));
    return {};
  }

  static Result<void> add_kind(const toml::node& node, ListedActor& actor) {
    const auto* words = node.as_string();
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) {
      return words != nullptr && kind.first == words->get();
    });
    if (known == kinds.end())
      return fault(node.source().begin, "kind is one of \"person\", \"organisation\", \"group\", \"place\"");
    actor.kind = known->second;
    return {};
  }

  Result<void> add_aliases(const toml::node& node, std::vector<Placed>& names) const {
    const auto* list = node.as_array();
    if (list == nullptr) return fault(node.source().begin, "aliases are a list: [\"HWU\"]");
    for (const toml::node& each : *list) {
      ListedName name;
      if (const auto* table = each.as_table()) {
        if (table->get("name") == nullptr) return fault(each.source().begin, "the alias has no name");
        for (const auto& [key, value] : *table) {
          if (key.str() == "name") {
            auto words = words_of(value, "an alias");
            if (!words) return tl::unexpected(words.error());
            name.name = *words;
          } else if (key.str() == "from" || key.str() == "to") {
            auto date = date_of(value);
            if (!date) return tl::unexpected(date.error());
            (key.str() == "from" ? name.from : name.to) = *date;
          } else {
            return fault(key.source().begin,
                         fmt::format("\"{}\" is not known here: name, from and to are", key.str()));
          }
        }
      } else {
        auto words = words_of(each, "an alias");
        if (!words) return tl::unexpected(words.error());
        name.name = *words;
      }
      names.push_back({std::move(name), {}, actors_.size(), each.source().begin});
    }
    return {};
  }

  static Result<void> add_not(const toml::node& node, ListedActor& actor) {
    const auto* list = node.as_array();
    if (list == nullptr) return fault(node.source().begin, "not is a list: [\"goalkeeper\"]");
    for (const toml::node& each : *list) {
      auto words = words_of(each, "what stands in not");
      if (!words) return tl::unexpected(words.error());
      actor.not_meant.push_back(actor_key(*words, EntityKind::unknown));
    }
    return {};
  }

  // One name of two actors at one time: nobody could say whom it means.
  Result<void> clash() {
    std::vector<const Placed*> sorted;
    for (const Placed& name : names_) sorted.push_back(&name);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Placed* a, const Placed* b) { return a->name.key < b->name.key; });
    for (std::size_t i = 0; i < sorted.size(); ++i) {
      std::size_t with_this_key = 0;
      for (std::size_t j = i + 1; j < sorted.size() && sorted[j]->name.key == sorted[i]->name.key; ++j) {
        const Placed& a = *sorted[i];
        const Placed& b = *sorted[j];
        if (++with_this_key > 1000)
          return fault(b.at, fmt::format("\"{}\" stands here too often", b.name.name));
        const bool apart = (!a.name.to.empty() && !b.name.from.empty() && a.name.to < b.name.from) ||
                           (!b.name.to.empty() && !a.name.from.empty() && b.name.to < a.name.from) ||
                           (a.kind && b.kind && *a.kind != *b.kind);
        if (a.actor == b.actor || apart) continue;
        return fault(b.at, fmt::format("\"{}\" is a name of {}, too (line {}), at the same time", b.name.name,
                                       actors_[a.actor].name, a.at.line));
      }
    }
    return {};
  }

  std::vector<ListedActor> actors_;
  std::vector<Placed> names_;
};

}  // namespace

Result<std::vector<ListedActor>> read_actor_file(std::string_view text) {
  if (text.size() > actor_file_limit)
    return fail(ErrorCode::limit_exceeded, fmt::format("is larger than {} MiB", actor_file_limit >> 20));
  const toml::parse_result parsed = toml::parse(text);
  if (!parsed) {
    const toml::parse_error& error = parsed.error();
    return fault(error.source().begin, std::string(error.description()));
  }
  return FileReader().read(parsed.table());
}

}  // namespace gainsay
