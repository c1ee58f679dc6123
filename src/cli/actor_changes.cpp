// gainsay actors --merge, --split, --undo, --apply, --history.
#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "actors/actor_file.h"
#include "cli/actors.h"
#include "cli/command.h"
#include "work/decide_actors.h"

namespace gainsay::cli {
namespace {

// Errors of what was typed name no input.
int exit_code_of(const Error& error) {
  return error.input.empty() ? exit_usage : exit_ledger;
}

int decide(Ledger& ledger, const Result<ActorDecision>& decision) {
  if (!decision) return say(describe(decision.error())), exit_code_of(decision.error());
  const auto n = keep_decision(ledger, *decision);
  if (!n) return say(describe(n.error())), exit_ledger;
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
  ActorDecision decision;
  decision.kind = DecisionKind::list;
  decision.made_by = by;
  decision.made_at = decision_time();
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
  const DecidedBy by{change.by, decision_time()};
  if (!change.merge.empty()) return decide(ledger, merge_decision(ledger, change.merge, by));
  if (!change.split.empty())
    return decide(ledger, split_decision(ledger, change.split.front(),
                                         {change.split.begin() + 1, change.split.end()}, by));
  if (change.undo) {
    const auto undone = undo_decision(ledger, *change.undo, by);
    return undone ? exit_ok : (say(describe(undone.error())), exit_code_of(undone.error()));
  }
  if (const int code = apply_actor_file(ledger, change.apply, change.by); code != exit_ok) return code;
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
