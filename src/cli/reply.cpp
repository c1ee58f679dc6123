// gainsay reply: who is accused, and whether the accused was heard.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/thread_rows.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Each accusation, newest first, with what its article tells of the accused: answers it, is quoted, declined to
comment, did not respond, could not be reached, or nothing; and the first answer in another article, with the days
between. An accusation is an attribution that accuses somebody by name, or states of somebody by name what
people are blamed for. --actor is either side.

Examples:
  gainsay reply news.ledger --unheard
  gainsay reply news.ledger --actor Plume --since 2024
  gainsay reply news.ledger --limit 0 --csv > replies.csv

Exit codes: 0 asked, whether there are any or not; 2 wrong usage; 3 the ledger can't be opened or read, or is of
a newer version.)";

std::string told(const ReplyLine& line) {
  if (line.reply == "answers") return "answers in the article";
  if (line.reply == "quoted") return "is quoted in the article";
  if (line.reply == "declined") return "declined to comment";
  if (line.reply == "unanswered") return "did not respond";
  if (line.reply == "unreached") return "could not be reached";
  return "is not heard in the article";
}

void show(PageWriter& page, const ReplyLine& line) {
  page.paragraph(0, 2,
                 {{who_says(line.accusation), Style::source},
                  {" " + line.accusation.stance + ": ", Style::cue},
                  {printable(line.accusation.content)}});
  page.paragraph(2, 2, {{where_and_title(line.accusation.article), Style::faint}});
  std::vector<Piece> reply = {{printable(line.accused), Style::source}, {" " + told(line), Style::strong}};
  if (!line.reply_words.empty()) reply.push_back({": " + printable(line.reply_words)});
  page.paragraph(4, 6, reply);
  if (!line.later) return;
  const SaidLine& later = line.later->said;
  const std::string when = time_between(line.accusation, later);
  page.paragraph(4, 6,
                 {{who_says(later), Style::source},
                  {" " + line.later->kind + (when.empty() ? "" : " " + when) + ": ", Style::cue},
                  {printable(later.content)}});
  page.paragraph(6, 6, {{where_and_title(later.article), Style::faint}});
}

ListedRow row_of_reply(const ReplyLine& line) {
  ListedRow row;
  row.json = in_one_line(json_of(line));
  row.cells = cells_of(claim_id(line.accusation.article.id, line.accusation.attribution), "accusation",
                       line.accusation);
  row.cells.emplace_back("accused", line.accused);
  row.cells.emplace_back("reply", line.reply);
  row.cells.emplace_back("reply_words", line.reply_words);
  row.cells.emplace_back("later", line.later ? line.later->kind : std::string());
  row.cells.emplace_back("later_published", line.later ? line.later->said.article.published : std::string());
  row.cells.emplace_back("later_words", line.later ? line.later->said.content : std::string());
  row.cells.emplace_back("days", line.days ? std::to_string(*line.days) : std::string());
  row.show = [line](PageWriter& page) { show(page, line); };
  return row;
}

}  // namespace

void add_reply(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("reply", "List accusations, and whether the accused was heard");
  auto options = std::make_shared<ListingOptions>();
  auto filter = std::make_shared<ClaimFilter>();
  auto unheard = std::make_shared<bool>(false);
  command->footer(examples);
  add_listing_options(*command, *options);
  add_claim_filter(*command, *filter);
  command->add_flag("--unheard", *unheard, "Only where the article quotes nobody for the accused");
  command->callback([&run, options, filter, unheard] {
    run = [options, filter, unheard] {
      if (const std::string fault = fault_of(*filter); !fault.empty()) return say(fault), exit_usage;
      return list_rows(*options, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
        const auto replies = ledger.replies(*filter, *unheard, limit);
        if (!replies) return tl::unexpected(replies.error());
        std::vector<ListedRow> rows;
        for (const ReplyLine& line : *replies) rows.push_back(row_of_reply(line));
        return rows;
      });
    };
  });
}

}  // namespace gainsay::cli
