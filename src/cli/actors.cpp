// gainsay actors: who speaks in the articles of a ledger.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/listing.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
A line for each name that speaks, by the fullest form that its article uses; who says most comes first. Two who
are called the same are one line: articles are not yet joined by who is meant.

Examples:
  gainsay actors news.ledger
  gainsay actors news.ledger --words 'bridg*' --csv > who-speaks-of-bridges.csv
  gainsay actors news.ledger --all --stance accuses

Exit codes: 0 asked, whether there are any or not; 2 wrong usage; 3 the ledger can't be opened or read, or is of
a newer version.)";

std::string counted(std::int64_t count, const char* what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

ListedRow row_of_actor(const ActorLine& actor) {
  ListedRow row;
  row.cells = {{"name", actor.name},
               {"kind", actor.kind},
               {"articles", actor.articles},
               {"claims", actor.claims},
               {"contested", actor.contested}};
  row.show = [actor](PageWriter& page) {
    std::string about = actor.kind.empty() ? " " : " " + actor.kind + ", ";
    about += counted(actor.claims, "claim") + " in " + counted(actor.articles, "article");
    if (actor.contested > 0) about += fmt::format(", {} contested", actor.contested);
    page.paragraph(0, 2, {{printable(actor.name), Style::source}, {about}});
  };
  return row;
}

}  // namespace

void add_actors(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("actors", "List who speaks in a ledger");
  auto options = std::make_shared<ListingOptions>();
  auto filter = std::make_shared<ClaimFilter>();
  auto all = std::make_shared<bool>(false);
  command->footer(examples);
  add_listing_options(*command, *options);
  add_claim_filter(*command, *filter);
  command->add_flag("--all", *all, "Also sources that no name stands for: \"residents\", \"he\"");
  command->callback([&run, options, filter, all] {
    run = [options, filter, all] {
      if (const std::string fault = fault_of(*filter); !fault.empty()) return say(fault), exit_usage;
      return list_rows(*options, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
        const auto actors = ledger.actors(*filter, *all, limit);
        if (!actors) return tl::unexpected(actors.error());
        std::vector<ListedRow> rows;
        for (const ActorLine& actor : *actors) rows.push_back(row_of_actor(actor));
        return rows;
      });
    };
  });
}

}  // namespace gainsay::cli
