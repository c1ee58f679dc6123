// gainsay actors: who speaks in the articles of a ledger, who one of them is, and what people decide about
// that.
#include "cli/actors.h"

#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/output.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
A line for each actor that speaks, whatever articles call it; who says most comes first. Articles are joined by
full names and by names that they state for one another, as far as roles and countries allow, never by a
surname. NAME, or the beginning of an id, shows one: what each publisher calls it and when, its roles, what it
says, and why these are one.

Examples:
  gainsay actors news.ledger
  gainsay actors news.ledger --words 'bridg*' --csv > who-speaks-of-bridges.csv
  gainsay actors news.ledger HWU
  gainsay actors news.ledger --merge HWU "Dockers' League"
  gainsay actors news.ledger --split "Jon Marsh" 3f9a6c01
                                     the Jon Marsh of that article is another
  gainsay actors news.ledger --apply actors.toml
                                     names as a file lists them (docs/actors.md)
  gainsay actors news.ledger --history
  gainsay actors news.ledger --undo 2

Exit codes: 0 done, whether there are any or not; 1 the file of --apply can't be read; 2 wrong usage, or a name that
several bear or nobody does; 3 the ledger can't be opened, read or written, or is of a newer version.)";

std::string counted(std::int64_t count, const char* what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string joined(const std::vector<std::string>& words, const char* between) {
  std::string all;
  for (const std::string& each : words) all += (all.empty() ? "" : between) + each;
  return all;
}

struct Options {
  ListingOptions listing;
  ClaimFilter filter;
  bool all = false;
  std::string name;
  ActorChange change;
};

int run_actors(const Options& options) {
  if (const std::string fault = fault_of(options.filter); !fault.empty()) return say(fault), exit_usage;
  const ActorChange& change = options.change;
  if (change.wanted()) return change_actors(options.listing.ledger, change);
  if (change.history) return list_decisions(options.listing);
  if (!options.name.empty()) return show_actor(options.listing, options.name);
  return list_rows(options.listing, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
    const auto actors = ledger.actors(options.filter, options.all, limit);
    if (!actors) return tl::unexpected(actors.error());
    std::vector<ListedRow> rows;
    for (const ActorLine& actor : *actors) rows.push_back(row_of(actor));
    return rows;
  });
}

}  // namespace

ListedRow row_of(const ActorLine& actor) {
  ListedRow row;
  row.cells = {{"name", actor.name},
               {"kind", actor.kind},
               {"articles", actor.articles},
               {"claims", actor.claims},
               {"contested", actor.contested},
               {"id", actor.id ? to_hex(*actor.id) : ""},
               {"names", joined(actor.others, "; ")}};
  row.show = [actor](PageWriter& page) {
    std::string about = actor.kind.empty() ? " " : " " + actor.kind + ", ";
    about += counted(actor.claims, "claim") + " in " + counted(actor.articles, "article");
    if (actor.contested > 0) about += fmt::format(", {} contested", actor.contested);
    page.paragraph(0, 2, {{printable(actor.name), Style::source}, {about}});
    if (!actor.others.empty())
      page.paragraph(2, 2, {{"also " + printable(joined(actor.others, ", ")), Style::faint}});
  };
  return row;
}

void add_actors(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("actors", "List who speaks in a ledger, show one, merge and split");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  add_listing_options(*command, options->listing);
  command->add_option("NAME", options->name, "Show this one: a name, or the beginning of an id");
  add_claim_filter(*command, options->filter);
  command->add_flag("--all", options->all, "Also sources that no name stands for: \"residents\", \"he\"");
  add_actor_changes(*command, options->change);
  command->callback([&run, options] { run = [options] { return run_actors(*options); }; });
}

}  // namespace gainsay::cli
