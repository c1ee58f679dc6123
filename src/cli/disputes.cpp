// gainsay disputes: claims that are contested, over all articles of a ledger, and what answers them.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/thread_rows.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Each claim with who states it first, who else, and then in order of time who denies, rejects, doubts, corrects or
confirms it, who gives another number, and which of the accused are not heard: in its own article or in
another. Every answer says why it is one. Which side is right is not asked.

A filter lets a dispute through where any statement or answer of it matches. What repeats the words of an earlier
article is shown in one line and is no further voice.

Examples:
  gainsay disputes news.ledger --actor Ellery
  gainsay disputes news.ledger --words 'bridg*' --since 2024-03 --stance denies
  gainsay disputes news.ledger --limit 0 --csv > disputes.csv          a row for each statement and answer
  gainsay disputes news.ledger --json | jq '{claim, answers: [.answers[].kind]}'

Exit codes: 0 asked, whether there are any or not; 2 wrong usage; 3 the ledger can't be opened or read, or is of
a newer version.)";

constexpr std::size_t most_shown = 20;  // answers that people are shown

std::string word_for(const std::string& kind) {
  if (kind == "declined") return "declined to comment";
  if (kind == "unanswered") return "did not respond";
  if (kind == "unreached") return "could not be reached";
  if (kind == "silent") return "is not heard";
  if (kind == "contradicts") return "says the contrary";
  if (kind == "differs") return "says otherwise";
  return kind;
}

void show(PageWriter& page, const DisputeThread& thread) {
  show_claim(page, thread.claim);
  std::size_t shown = 0;
  for (const AnswerLine& answer : thread.answers) {
    if (answer.said.repeats) {
      page.paragraph(4, 6,
                     {{"again in ", Style::faint}, {where_and_title(answer.said.article), Style::faint}});
      continue;
    }
    if (++shown > most_shown) continue;
    std::vector<Piece> pieces = {{who_says(answer.said), Style::source},
                                 {" " + word_for(answer.kind), Style::cue}};
    if (!answer.said.content.empty()) pieces.push_back({": " + printable(answer.said.content)});
    page.paragraph(4, 6, pieces);
    const std::string when =
        thread.claim.said.empty() ? std::string() : time_between(thread.claim.said.front(), answer.said);
    page.paragraph(
        6, 6, {{where_and_title(answer.said.article) + (when.empty() ? "" : ", " + when), Style::faint}});
    page.paragraph(
        6, 8,
        {{fmt::format("because: {} ({:.0f} %)", printable(answer.evidence), 100 * answer.confidence),
          Style::faint}});
  }
  if (shown > most_shown)
    page.paragraph(4, 6, {{fmt::format("and {} more", shown - most_shown), Style::faint}});
  page.empty_line();
}

ListedRow row_of_dispute(const DisputeThread& thread) {
  ListedRow row;
  const std::string id = claim_id(thread.claim.article, thread.claim.attribution);
  std::vector<Cells> lines;
  for (const SaidLine& line : thread.claim.said) {
    Cells& cells = lines.emplace_back(cells_of(id, "claim", line));
    cells.emplace_back("evidence", std::string());
    cells.emplace_back("confidence", std::string());
  }
  for (const AnswerLine& answer : thread.answers) {
    Cells& cells = lines.emplace_back(cells_of(id, answer.kind, answer.said));
    cells.emplace_back("evidence", answer.evidence);
    cells.emplace_back("confidence", fmt::format("{:.2f}", answer.confidence));
  }
  if (!lines.empty()) {
    row.cells = lines.front();
    row.further.assign(lines.begin() + 1, lines.end());
  }
  row.json = in_one_line(json_of(thread));
  row.show = [thread](PageWriter& page) { show(page, thread); };
  return row;
}

}  // namespace

void add_disputes(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("disputes", "List claims that are contested, and by whom");
  auto options = std::make_shared<ListingOptions>();
  auto filter = std::make_shared<ClaimFilter>();
  command->footer(examples);
  add_listing_options(*command, *options);
  add_claim_filter(*command, *filter);
  command->remove_option(command->get_option("--contested"));
  command->callback([&run, options, filter] {
    run = [options, filter] {
      if (const std::string fault = fault_of(*filter); !fault.empty()) return say(fault), exit_usage;
      return list_rows(*options, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
        const auto disputes = ledger.disputes(*filter, limit);
        if (!disputes) return tl::unexpected(disputes.error());
        std::vector<ListedRow> rows;
        for (const DisputeThread& thread : *disputes) rows.push_back(row_of_dispute(thread));
        return rows;
      });
    };
  });
}

}  // namespace gainsay::cli
