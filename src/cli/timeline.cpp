// gainsay timeline: what a ledger says of when, and when it was said.
#include <fmt/format.h>

#include <array>
#include <memory>
#include <utility>

#include "cli/command.h"
#include "cli/listing.h"
#include "times/minutes.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Oldest first. The times of which something is said stand apart from those at which it was said:
  said       a time named in what is said: "the ferry left on 3 May"
  saying     when it was said, where the article tells: "said on Monday"
  reported   the date of an article that doesn't: it was said by then
Times that are not on the calendar ("recently", "for three days") have no line.

Examples:
  gainsay timeline news.ledger --part said --place Galway
  gainsay timeline news.ledger --actor Ellery --since 2024-03 --until 2024-05
  gainsay timeline news.ledger --contested --limit 0 --csv > contested.csv

Exit codes: 0 asked, whether there are any or not; 2 wrong usage; 3 the ledger can't be opened or read, or is of
a newer version.)";

constexpr std::array<const char*, 3> part_names = {"said", "saying", "reported"};

const char* name_of(TimelinePart part) {
  return part_names.at(static_cast<std::size_t>(part));
}

// "2024-03-11", "2024-03-11 to 2024-03-14": half open as it is kept, its last day in as people say it.
std::string when(const TimelineLine& line) {
  const auto begin = minute_of(line.begin);
  const auto end = minute_of(line.end);
  constexpr Minute day = 24 * 60;
  if (!begin || !end || *end - *begin <= day) return printable(line.begin);
  const std::string last = iso_of(*end - 1);
  return printable(line.begin + " to " + last.substr(0, last.find('T')));
}

ListedRow row_of_line(const TimelineLine& line, const std::shared_ptr<std::string>& shown) {
  const ListedRow claim = row_of_claim(line.claim);
  ListedRow row;
  row.cells = {{"begin", line.begin}, {"end", line.end}, {"part", name_of(line.part)}, {"words", line.words}};
  row.cells.insert(row.cells.end(), claim.cells.begin(), claim.cells.end());
  row.show = [line, shown, show = claim.show](PageWriter& page) {
    std::string heading = when(line);
    if (line.part == TimelinePart::said)
      heading += ", of which it is said (“" + printable(line.words) + "”):";
    if (line.part == TimelinePart::saying) heading += ", it was said (“" + printable(line.words) + "”):";
    if (line.part == TimelinePart::reported) heading += ", it was reported:";
    // Lines of one time have one heading.
    if (*shown != heading) page.heading(heading);
    *shown = heading;
    show(page);
  };
  return row;
}

struct Options {
  ListingOptions listing;
  TimelineQuestion question;
  std::string part;
};

int show_timeline(Options options) {
  TimelineQuestion& question = options.question;
  if (const std::string fault = fault_of(question.claims); !fault.empty()) return say(fault), exit_usage;
  question.since = std::exchange(question.claims.since, {});
  question.until = std::exchange(question.claims.until, {});
  for (std::size_t i = 0; i < part_names.size(); ++i)
    if (options.part == part_names.at(i)) question.part = static_cast<TimelinePart>(i);
  const auto shown = std::make_shared<std::string>();
  return list_rows(options.listing, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
    const auto lines = ledger.timeline(question, limit);
    if (!lines) return tl::unexpected(lines.error());
    std::vector<ListedRow> rows;
    for (const TimelineLine& line : *lines) rows.push_back(row_of_line(line, shown));
    return rows;
  });
}

}  // namespace

void add_timeline(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("timeline", "List claims of a ledger by the times that they tell");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  add_listing_options(*command, options->listing);
  add_claim_filter(*command, options->question.claims);
  command->get_option("--since")->description("Only lines that begin then or later");
  command->get_option("--until")->description("Only lines that begin up to then, that day included");
  command
      ->add_option("--part", options->part, "Only these lines: said, saying (with those reported), reported")
      ->check(CLI::IsMember({"said", "saying", "reported"}))
      ->option_text("PART [all]");
  command->add_flag("--newest", options->question.newest, "Newest first");
  command->callback([&run, options] { run = [options] { return show_timeline(*options); }; });
}

}  // namespace gainsay::cli
