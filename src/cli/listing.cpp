#include "cli/listing.h"

#include <unistd.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "export/csv.h"
#include "times/minutes.h"
#include "work/article_filter.h"

namespace gainsay::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string in_json(const std::vector<ListedRow>& rows) {
  std::string out;
  for (const ListedRow& row : rows) {
    if (!row.json.empty()) {
      out += row.json + "\n";
      continue;
    }
    Json line = Json::object();
    for (const auto& [column, value] : row.cells) {
      const auto* text = std::get_if<std::string>(&value);
      line[column] = text == nullptr ? Json(std::get<std::int64_t>(value))
                     : text->empty() ? Json(nullptr)
                                     : Json(*text);
    }
    out += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return out;
}

std::string in_csv(const std::vector<ListedRow>& rows) {
  std::string out;
  const auto put = [&](const Cells& row) {
    std::string names;
    std::string cells;
    for (const auto& [column, value] : row) {
      const auto* text = std::get_if<std::string>(&value);
      names += (names.empty() ? "" : ",") + std::string(column);
      if (&value != &row.front().second) cells += ',';
      cells += text != nullptr ? csv_cell(*text) : std::to_string(std::get<std::int64_t>(value));
    }
    if (out.empty()) out = names + "\r\n";
    out += cells + "\r\n";
  };
  for (const ListedRow& row : rows) {
    put(row.cells);
    for (const Cells& further : row.further) put(further);
  }
  return out;
}

std::string for_people(const std::vector<ListedRow>& rows, const ListingOptions& options) {
  PageWriter page(terminal_width(STDOUT_FILENO), use_colour(options.colour, STDOUT_FILENO));
  for (const ListedRow& row : rows) row.show(page);
  return page.take();
}

}  // namespace

void add_listing_options(CLI::App& command, ListingOptions& options) {
  command.add_option("LEDGER", options.ledger, "The ledger")->required();
  command.add_option("-n,--limit", options.limit, "Rows at most; 0 for all")
      ->option_text("N [" + std::to_string(ListingOptions{}.limit) + "]");
  CLI::Option* json = command.add_flag("--json", options.json, "One object a line, for programs");
  command.add_flag("--csv", options.csv, "For a spreadsheet")->excludes(json);
  command
      .add_option("--color,--colour", options.colour, "Colour the text: auto, always, never; NO_COLOR holds")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->option_text("WHEN [auto]");
}

void add_claim_filter(CLI::App& command, ClaimFilter& filter) {
  command.add_option("--actor", filter.actor, "Who says it: words of a name, as in gainsay find")
      ->option_text("WORDS [any]");
  command.add_option("--words", filter.words, "What is said: words, as in gainsay find")
      ->option_text("WORDS [any]");
  command.add_option("--site", filter.site, "Only articles of this host and those below it")
      ->option_text("HOST [any]");
  command.add_option("--stance", filter.stance, "Only this stance: says, denies, accuses ...")
      ->option_text("STANCE [any]");
  command.add_option("--since", filter.since, "Only articles published from then on")
      ->option_text("YYYY[-MM[-DD]] [any]");
  command.add_option("--until", filter.until, "Only articles published up to then, that day included")
      ->option_text("YYYY[-MM[-DD]] [any]");
  command.add_flag("--contested", filter.contested,
                   "Only what another in the same article denies, rejects, doubts or corrects");
  command.add_option("--place", filter.place.where, "Only what names this place")
      ->option_text("NAME|GEONAMES-ID|COUNTRY-CODE|LAT,LON [any]");
  command.add_option("--said-in", filter.said_in.where, "Only what was said there")
      ->option_text("NAME|GEONAMES-ID|COUNTRY-CODE|LAT,LON [any]");
  command
      .add_option_function<double>(
          "--within",
          [&filter](double kilometres) { filter.place.kilometres = filter.said_in.kilometres = kilometres; },
          "As far as that around these places")
      ->check(CLI::Range(0.0, 20'100.0))
      ->option_text("KM [0]");
  command.add_option("--time", filter.time, "Only what names a time in this period")
      ->option_text("YYYY[-MM[-DD]][/YYYY[-MM[-DD]]] [any]");
  command.add_option("--said-at", filter.said_at, "Only what the article says was said in this period")
      ->option_text("YYYY[-MM[-DD]][/YYYY[-MM[-DD]]] [any]");
}

std::string fault_of(const ClaimFilter& filter) {
  for (const auto& [option, date] :
       {std::pair{"--since", filter.since}, std::pair{"--until", filter.until}}) {
    if (!date.empty() && !is_date(date))
      return std::string(option) + ": \"" + date + "\" is no date: 2024, 2024-03 or 2024-03-14";
  }
  for (const auto& [option, period] :
       {std::pair{"--time", filter.time}, std::pair{"--said-at", filter.said_at}}) {
    if (!period.empty() && !period_of(period)) {
      return std::string(option) + ": \"" + period +
             "\" is no period: 2024, 2024-03, 2024-03-14, or two of them as 2024-03/2024-05";
    }
  }
  if (filter.place.kilometres > 0 && filter.place.where.empty() && filter.said_in.where.empty())
    return "--within: around which place? Give --place or --said-in, too";
  if (filter.stance.empty()) return {};
  for (int i = 0; i <= static_cast<int>(Stance::other); ++i) {
    if (name(static_cast<Stance>(i)) == filter.stance) return {};
  }
  return "--stance: \"" + filter.stance + "\" is no stance; docs/stances.md lists them";
}

ListedRow row_of(const ArticleLine& article) {
  return {{{"article", to_hex(article.id)},
           {"title", article.title},
           {"site", article.site},
           {"publisher", article.publisher},
           {"published", article.published},
           {"url", article.url}},
          {},
          {},
          {}};
}

std::string where_of(const ArticleLine& article) {
  std::string where = article.published.substr(0, 10);
  const std::string& who = article.site.empty() ? article.publisher : article.site;
  if (!where.empty() && !who.empty()) where += ", ";
  return printable(where + who);
}

std::string title_of(const ArticleLine& article) {
  constexpr std::size_t telling = 8;  // digits of an id
  return article.title.empty() ? "(no title, article " + to_hex(article.id).substr(0, telling) + ")"
                               : printable(article.title);
}

std::string where_and_title(const ArticleLine& article) {
  const std::string where = where_of(article);
  return (where.empty() ? "" : where + ": ") + title_of(article);
}

int list_rows(const ListingOptions& options,
              const std::function<Result<std::vector<ListedRow>>(Ledger& ledger, std::size_t limit)>& ask) {
  const auto ledger = Ledger::open(options.ledger, Ledger::Access::read);
  if (!ledger) return say(describe(ledger.error())), exit_ledger;
  const auto rows =
      ask(**ledger, options.limit == 0 ? std::numeric_limits<std::size_t>::max() : options.limit);
  if (!rows) {
    // An error of the ledger names it; one of the question names nothing.
    say(describe(rows.error()));
    return rows.error().input.empty() ? exit_usage : exit_ledger;
  }
  Output out = Output::standard();
  const auto written = out.write(options.json  ? in_json(*rows)
                                 : options.csv ? in_csv(*rows)
                                               : for_people(*rows, options));
  if (!written) return say(describe(written.error())), exit_some_failed;
  if (rows->size() == options.limit)
    say("only the first " + std::to_string(options.limit) + " are shown; --limit 0 shows all");
  return exit_ok;
}

}  // namespace gainsay::cli
