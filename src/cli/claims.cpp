// gainsay claims: who said what, over all articles of a ledger.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/thread_rows.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Newest articles first. A claim is contested where its own article has an attribution that denies, rejects,
doubts or corrects it: the ledger says who contests what, never who is right. (gainsay disputes looks across
articles.)

With --same, each claim that two articles or more state is listed once: who said it first and in what words, then who else,
with [-words left out-] and {+words put in+}; what repeats an earlier article's words is named behind it.

Examples:
  gainsay claims news.ledger --actor Ellery
  gainsay claims news.ledger --words 'bridg*' --since 2024-03 --contested
  gainsay claims news.ledger --stance denies --limit 0 --csv > denials.csv
  gainsay claims news.ledger --place Galway --within 50 --time 2024-03
  gainsay claims news.ledger --said-in IQ --said-at 2011-05/2011-07
  gainsay claims news.ledger --same --actor Ellery

Exit codes: 0 asked, whether there are any or not; 2 wrong usage; 3 the ledger can't be opened or read, or is of
a newer version.)";

std::string answers_of(const ClaimLine& claim) {
  std::string out;
  if (claim.denials > 0) out = fmt::format("contested {} times in the article", claim.denials);
  if (claim.denials == 1) out = "contested in the article";
  if (claim.confirmations > 0) out += std::string(out.empty() ? "" : "; ") + "confirmed in the article";
  return out;
}

}  // namespace

ListedRow row_of_claim(const ClaimLine& claim) {
  ListedRow row = row_of(claim.article);
  row.cells.emplace_back("attribution", claim.attribution);
  for (const auto& [column, value] :
       {std::pair{"speaker", claim.speaker}, std::pair{"source", claim.source}, std::pair{"cue", claim.cue},
        std::pair{"content", claim.content}, std::pair{"mode", claim.mode}, std::pair{"stance", claim.stance},
        std::pair{"polarity", claim.polarity}, std::pair{"certainty", claim.certainty},
        std::pair{"anonymity", claim.anonymity}}) {
    row.cells.emplace_back(column, value);
  }
  row.cells.emplace_back("denials", claim.denials);
  row.cells.emplace_back("confirmations", claim.confirmations);
  row.show = [claim](PageWriter& page) {
    const std::string who = !claim.speaker.empty() ? claim.speaker
                            : claim.source.empty() ? "(no source)"
                                                   : claim.source;
    page.paragraph(0, 2,
                   {{printable(who), Style::source},
                    {" " + claim.stance + ": ", Style::cue},
                    {printable(claim.content)}});
    if (const std::string answers = answers_of(claim); !answers.empty())
      page.paragraph(2, 2, {{answers, Style::strong}});
    page.paragraph(2, 2, {{where_and_title(claim.article), Style::faint}});
  };
  return row;
}

namespace {

ListedRow row_of_shared(const SharedClaim& claim) {
  ListedRow row;
  const std::string id = claim_id(claim.article, claim.attribution);
  for (const SaidLine& line : claim.said) {
    const bool first = row.cells.empty();
    Cells cells = cells_of(id, first ? "first" : "also", line);
    if (first) {
      row.cells = std::move(cells);
    } else {
      row.further.push_back(std::move(cells));
    }
  }
  row.json = in_one_line(json_of(claim));
  row.show = [claim](PageWriter& page) {
    show_claim(page, claim);
    page.empty_line();
  };
  return row;
}

int list_shared(const ListingOptions& options, const ClaimFilter& filter) {
  return list_rows(options, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
    const auto claims = ledger.shared_claims(filter, limit);
    if (!claims) return tl::unexpected(claims.error());
    std::vector<ListedRow> rows;
    for (const SharedClaim& claim : *claims) rows.push_back(row_of_shared(claim));
    return rows;
  });
}

}  // namespace

void add_claims(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("claims", "List who said what in a ledger");
  auto options = std::make_shared<ListingOptions>();
  auto filter = std::make_shared<ClaimFilter>();
  auto same = std::make_shared<bool>(false);
  command->footer(examples);
  add_listing_options(*command, *options);
  add_claim_filter(*command, *filter);
  command->add_flag("--same", *same, "Only what two articles or more state, once for all of them");
  command->callback([&run, options, filter, same] {
    run = [options, filter, same] {
      if (const std::string fault = fault_of(*filter); !fault.empty()) return say(fault), exit_usage;
      if (*same) return list_shared(*options, *filter);
      return list_rows(*options, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
        const auto claims = ledger.claims(*filter, limit);
        if (!claims) return tl::unexpected(claims.error());
        std::vector<ListedRow> rows;
        for (const ClaimLine& claim : *claims) rows.push_back(row_of_claim(claim));
        return rows;
      });
    };
  });
}

}  // namespace gainsay::cli
