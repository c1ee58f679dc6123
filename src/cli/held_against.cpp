#include "cli/held_against.h"

#include <fmt/format.h>
#include <unistd.h>

#include <limits>

#include "cli/command.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "export/csv.h"

namespace gainsay::cli {
namespace {

// Of the passages of one text so many are shown to people, and so much of each.
constexpr std::size_t shown_passages = 4;
constexpr std::size_t shown_bytes = 240;

std::string shortened(const std::string& text) {
  const std::string line = printable(text);
  if (line.size() <= shown_bytes) return line;
  const std::size_t end = line.rfind(' ', shown_bytes);
  return line.substr(0, end == std::string::npos ? 0 : end) + " ...";
}

std::string told(const AttributionWords& words) {
  const std::string who = words.source.empty() ? "(no source)" : words.source;
  // A cue may end in a colon of its own.
  return shortened(who + " " + words.cue + (words.cue.ends_with(':') ? " " : ": ") + words.content);
}

std::string what_changed(const ChangedAttribution& change) {
  using Kind = AttributionChangeKind;
  switch (change.kind) {
    case Kind::went:
      return change.denial ? "denial dropped" : "dropped";
    case Kind::appeared:
      return change.denial ? "denial added" : "added";
    case Kind::unattributed:
      return change.denial ? "denial no longer attributed" : "no longer attributed";
    case Kind::attributed:
      return "now attributed";
    case Kind::softened:
      return "softened";
    case Kind::hardened:
      return "hardened";
    case Kind::restated:
      return "said otherwise";
    case Kind::source_went:
      return "source dropped";
    case Kind::source_appeared:
      return "source added";
    case Kind::source_changed:
      return "source changed";
  }
  return {};
}

void show(const ChangedAttribution& change, PageWriter& page) {
  page.paragraph(2, 4,
                 {{what_changed(change) + ": ", change.denial ? Style::strong : Style::cue},
                  {told(change.before ? *change.before : *change.after)}});
  if (change.before && change.after) page.paragraph(4, 6, {{"now: ", Style::faint}, {told(*change.after)}});
}

}  // namespace

void show_held_against(const HeldAgainst& against, PageWriter& page) {
  for (const bool denials : {true, false}) {
    for (const ChangedAttribution& change : against.changes) {
      if (change.denial == denials) show(change, page);
    }
  }
  std::size_t shown = 0;
  for (const TextChange& passage : against.passages) {
    if (++shown > shown_passages) break;
    if (!passage.before.empty())
      page.paragraph(2, 4, {{"- ", Style::faint}, {shortened(passage.before), Style::faint}});
    if (!passage.after.empty())
      page.paragraph(2, 4, {{"+ ", Style::faint}, {shortened(passage.after), Style::faint}});
  }
  if (against.passages.size() > shown_passages)
    page.paragraph(2, 4,
                   {{fmt::format("and {} more", counted(against.passages.size() - shown_passages, "passage")),
                     Style::faint}});
}

std::string counted(std::size_t count, const char* noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

PageWriter page_for(const ListingOptions& options) {
  return {terminal_width(STDOUT_FILENO), use_colour(options.colour, STDOUT_FILENO)};
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : ",") + csv_cell(cells[i]);
  return out + "\r\n";
}

int answer(const ListingOptions& options,
           const std::function<Result<Answer>(Ledger& ledger, std::size_t limit)>& ask) {
  const auto ledger = Ledger::open(options.ledger, Ledger::Access::read);
  if (!ledger) return say(describe(ledger.error())), exit_ledger;
  const auto answered =
      ask(**ledger, options.limit == 0 ? std::numeric_limits<std::size_t>::max() : options.limit);
  if (!answered) return say(describe(answered.error())), exit_ledger;
  Output out = Output::standard();
  const auto written = out.write(options.json  ? answered->json
                                 : options.csv ? answered->csv
                                               : answered->text);
  if (!written) return say(describe(written.error())), exit_some_failed;
  if (options.limit > 0 && answered->rows == options.limit)
    say("only the first " + std::to_string(options.limit) + " are shown; --limit 0 shows all");
  return exit_ok;
}

}  // namespace gainsay::cli
