// gainsay actors --merge, --split, --undo, --apply, --history.
#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "actors/actor_file.h"
#include "actors/actor_key.h"
#include "cli/actors.h"
#include "cli/command.h"

namespace gainsay::cli {
namespace {

std::string now() {
  const std::time_t seconds = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::string text(sizeof "2024-03-14T09:30:00Z", '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc));
  return text;
}

ActorDecision begun(DecisionKind kind, const std::string& by) {
  ActorDecision decision;
  decision.kind = kind;
  decision.made_by = by;
  decision.made_at = now();
  return decision;
}

NamedMember named(const ActorMemberLine& line, const std::string& kind) {
  return {line.member.article,
          actor_key(line.name, kind == "person" ? EntityKind::person : EntityKind::unknown)};
}

Result<ActorDecision> merged(Ledger& ledger, const ActorChange& change) {
  ActorDecision decision = begun(DecisionKind::merge, change.by);
  std::vector<Hash128> ids;
  for (const std::string& each : change.merge) {
    const auto actor = one_actor(ledger, each);
    if (!actor) return tl::unexpected(actor.error());
    if (std::find(ids.begin(), ids.end(), *actor->id) != ids.end())
      return fail(ErrorCode::not_found, "\"" + each + "\" is that actor already");
    const auto account = ledger.actor(*actor->id);
    if (!account) return tl::unexpected(account.error());
    ids.push_back(*actor->id);
    decision.members.push_back(named(account->members.front(), account->kind));
    decision.words += (decision.words.empty() ? "" : " and ") + actor->name;
  }
  decision.words += " are one";
  return decision;
}

// What the words behind --split name of an actor: a name that it has, or an article by its id.
Result<void> add_part(const ActorAccount& actor, const std::string& part, ActorDecision& decision,
                      std::vector<bool>& taken) {
  const std::string key = actor_key(part, actor.kind == "person" ? EntityKind::person : EntityKind::unknown);
  bool found = false;
  for (std::size_t i = 0; i < actor.members.size(); ++i) {
    if (actor_key(actor.members[i].name, actor.kind == "person" ? EntityKind::person : EntityKind::unknown) !=
        key)
      continue;
    taken[i] = found = true;
  }
  if (found) {
    decision.keys.push_back(key);
    return {};
  }
  constexpr std::size_t shortest_id = 6;
  std::vector<std::size_t> fitting;
  for (std::size_t i = 0; part.size() >= shortest_id && i < actor.members.size(); ++i) {
    if (to_hex(actor.members[i].member.article).starts_with(part)) fitting.push_back(i);
  }
  if (fitting.empty())
    return fail(
        ErrorCode::not_found,
        fmt::format("\"{}\" is no name of {}, nor the id of an article that names it", part, actor.name));
  for (const std::size_t i : fitting) {
    if (actor.members[i].member.article != actor.members[fitting.front()].member.article)
      return fail(ErrorCode::not_found, fmt::format("\"{}\" begins the ids of several articles", part));
    decision.members.push_back(named(actor.members[i], actor.kind));
    taken[i] = true;
  }
  return {};
}

Result<ActorDecision> parted(Ledger& ledger, const ActorChange& change) {
  const auto actor = one_actor(ledger, change.split.front());
  if (!actor) return tl::unexpected(actor.error());
  const auto account = ledger.actor(*actor->id);
  if (!account) return tl::unexpected(account.error());
  ActorDecision decision = begun(DecisionKind::split, change.by);
  std::vector<bool> taken(account->members.size(), false);
  for (std::size_t i = 1; i < change.split.size(); ++i) {
    if (auto added = add_part(*account, change.split[i], decision, taken); !added)
      return tl::unexpected(added.error());
    decision.words += (i == 1 ? "" : ", ") + change.split[i];
  }
  const auto left = std::find(taken.begin(), taken.end(), false);
  if (left == taken.end())
    return fail(ErrorCode::not_found, "that is all of " + account->name + ": nothing would be left");
  decision.stays = named(account->members[static_cast<std::size_t>(left - taken.begin())], account->kind);
  decision.words = account->name + " is another than: " + decision.words;
  return decision;
}

// Errors of what was typed name no input.
int exit_code_of(const Error& error) {
  return error.input.empty() ? exit_usage : exit_ledger;
}

int decide(Ledger& ledger, const Result<ActorDecision>& decision) {
  if (!decision) return say(describe(decision.error())), exit_code_of(decision.error());
  const auto n = ledger.decide(*decision);
  if (!n) return say(describe(n.error())), exit_ledger;
  if (const auto done = ledger.commit().and_then([&] { return ledger.join_actors(); }); !done)
    return say(describe(done.error())), exit_ledger;
  say(fmt::format("decision {}: {}; gainsay actors LEDGER --undo {} takes it back", *n, decision->words, *n));
  return exit_ok;
}

Result<std::string> whole_file(const std::string& path) {
  std::error_code unknown;
  if (!std::filesystem::exists(path, unknown)) return fail(ErrorCode::not_found, "no such file", path);
  if (std::filesystem::is_directory(path, unknown)) return fail(ErrorCode::unreadable, "is a folder", path);
  std::ifstream file(path, std::ios::binary);
  std::string text(actor_file_limit + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!file && !file.eof()) return fail(ErrorCode::unreadable, "can't be read", path);
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

}  // namespace

std::string user_name() {
  for (const char* variable : {"GAINSAY_USER", "USER", "LOGNAME"}) {
    if (const char* name = std::getenv(variable); name != nullptr && *name != '\0') return name;
  }
  const passwd* user = getpwuid(geteuid());
  return user != nullptr && user->pw_name != nullptr ? user->pw_name : std::to_string(geteuid());
}

int apply_actor_file(Ledger& ledger, const std::string& path, const std::string& by) {
  const auto text = whole_file(path);
  if (!text) return say(describe(text.error())), exit_some_failed;
  auto listed = read_actor_file(*text);
  if (!listed) {
    Error error = listed.error();
    error.input = path;
    return say(describe(error)), exit_some_failed;
  }
  ActorDecision decision = begun(DecisionKind::list, by);
  decision.file = std::filesystem::path(path).filename().string();
  decision.words =
      fmt::format("{} lists {} actor{}", decision.file, listed->size(), listed->size() == 1 ? "" : "s");
  decision.listed = std::move(*listed);
  const auto earlier = ledger.decisions();
  if (!earlier) return say(describe(earlier.error())), exit_ledger;
  for (const ActorDecision& each : *earlier) {
    if (each.undone_at.empty() && each.file == decision.file && each.listed == decision.listed)
      return exit_ok;
  }
  const auto n = ledger.decide(decision);
  if (!n) return say(describe(n.error())), exit_ledger;
  const auto done = ledger.commit();
  return done ? exit_ok : (say(describe(done.error())), exit_ledger);
}

void add_actor_changes(CLI::App& command, ActorChange& change) {
  CLI::Option* merge =
      command.add_option("--merge", change.merge, "These are one actor: names, or beginnings of ids")
          ->expected(2, 1000)
          ->option_text("ACTOR ACTOR...");
  CLI::Option* split =
      command
          .add_option("--split", change.split,
                      "Of the first, what has these names, or stands in these articles, is another")
          ->expected(2, 1000)
          ->option_text("ACTOR NAME|ARTICLE...");
  CLI::Option* undo = command.add_option("--undo", change.undo, "Take decision N back")->option_text("N");
  CLI::Option* apply =
      command.add_option("--apply", change.apply, "Names as this file lists them: docs/actors.md")
          ->option_text("FILE");
  CLI::Option* history =
      command.add_flag("--history", change.history, "List all decisions: what, who, when, taken back or not");
  command.add_option("--by", change.by, "Who decides; GAINSAY_USER holds")
      ->option_text("WHO [the user's name]");
  for (CLI::Option* one : {merge, split, undo, apply, history}) {
    for (CLI::Option* other : {merge, split, undo, apply, history}) {
      if (one != other) one->excludes(other);
    }
  }
}

int change_actors(const std::string& path, const ActorChange& wanted) {
  ActorChange change = wanted;
  if (change.by.empty()) change.by = user_name();
  // Only what is there is changed: a mistyped name makes no ledger.
  if (const auto there = Ledger::open(path, Ledger::Access::read); !there)
    return say(describe(there.error())), exit_ledger;
  const auto opened = Ledger::open(path, Ledger::Access::write);
  if (!opened) return say(describe(opened.error())), exit_ledger;
  Ledger& ledger = **opened;
  if (!change.merge.empty()) return decide(ledger, merged(ledger, change));
  if (!change.split.empty()) return decide(ledger, parted(ledger, change));
  if (change.undo) {
    const auto undone = ledger.undo(*change.undo, change.by, now());
    if (!undone) return say(describe(undone.error())), exit_code_of(undone.error());
    if (const auto done = ledger.commit(); !done) return say(describe(done.error())), exit_ledger;
  } else if (const int code = apply_actor_file(ledger, change.apply, change.by); code != exit_ok) {
    return code;
  }
  if (const auto done = ledger.join_actors(); !done) return say(describe(done.error())), exit_ledger;
  return exit_ok;
}

int list_decisions(const ListingOptions& options) {
  return list_rows(options, [](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
    const auto all = ledger.decisions();
    if (!all) return tl::unexpected(all.error());
    std::vector<ListedRow> rows;
    for (const ActorDecision& decision : *all) {
      if (rows.size() == limit) break;
      ListedRow& row = rows.emplace_back();
      row.cells = {{"decision", decision.n},         {"kind", std::string(name(decision.kind))},
                   {"words", decision.words},        {"made_by", decision.made_by},
                   {"made_at", decision.made_at},    {"undone_by", decision.undone_by},
                   {"undone_at", decision.undone_at}};
      row.show = [decision](PageWriter& page) {
        page.paragraph(0, 2,
                       {{std::to_string(decision.n), Style::strong},
                        {" " + std::string(name(decision.kind)) + ": ", Style::cue},
                        {printable(decision.words)}});
        std::string who = "by " + decision.made_by + ", " + decision.made_at;
        if (!decision.undone_at.empty())
          who += "; taken back by " + decision.undone_by + ", " + decision.undone_at;
        page.paragraph(2, 2, {{printable(who), Style::faint}});
      };
    }
    return rows;
  });
}

}  // namespace gainsay::cli
