#include "cli/thread_rows.h"

#include <fmt/format.h>

#include "claims/find_statements.h"
#include "claims/word_diff.h"

namespace gainsay::cli {
namespace {

constexpr std::size_t most_shown = 12;  // lines of one side that people are shown

// "the bridge [-at Orrin-] {+in Orrin+} had cracked", in the manner of git's word diff.
std::string difference(const std::string& first, const std::string& second) {
  std::string out;
  for (const DiffPiece& piece : word_diff(first, second)) {
    if (!out.empty()) out += ' ';
    if (piece.kind == DiffKind::both) {
      out += piece.words;
    } else {
      out += piece.kind == DiffKind::only_first ? "[-" + piece.words + "-]" : "{+" + piece.words + "+}";
    }
  }
  return printable(out);
}

}  // namespace

std::string who_says(const SaidLine& line) {
  std::string who = !line.speaker.empty() ? line.speaker : line.source.empty() ? "(no source)" : line.source;
  for (const std::string& by : line.through) who += ", as told by " + by;
  return printable(who);
}

Cells cells_of(const std::string& claim, const std::string& side, const SaidLine& line) {
  std::string through;
  for (const std::string& by : line.through) through += (through.empty() ? "" : "; ") + by;
  Cells cells = {{"claim", claim}, {"side", side}};
  const Cells article = row_of(line.article).cells;
  cells.insert(cells.end(), article.begin(), article.end());
  cells.emplace_back("attribution", line.attribution);
  for (const auto& [column, value] :
       {std::pair{"speaker", line.speaker}, std::pair{"source", line.source}, std::pair{"cue", line.cue},
        std::pair{"content", line.content}, std::pair{"stance", line.stance},
        std::pair{"certainty", line.certainty}, std::pair{"through", through}}) {
    cells.emplace_back(column, value);
  }
  cells.emplace_back("repeats", std::int64_t{line.repeats ? 1 : 0});
  return cells;
}

void show_claim(PageWriter& page, const SharedClaim& claim) {
  if (claim.said.empty()) return;
  const SaidLine& first = claim.said.front();
  page.paragraph(0, 2,
                 {{who_says(first), Style::source},
                  {" " + (first.stance.empty() ? "says" : first.stance) + ": ", Style::cue},
                  {printable(first.content)}});
  page.paragraph(2, 4, {{where_and_title(first.article), Style::faint}});
  std::size_t shown = 0;
  std::string repeated;
  std::size_t repeats = 0;
  for (std::size_t i = 1; i < claim.said.size(); ++i) {
    const SaidLine& line = claim.said[i];
    if (line.repeats || line.content == first.content) {
      const std::string where = where_of(line.article);
      if (line.speaker == first.speaker && line.article.id == first.article.id) continue;
      if (repeats++ < most_shown)
        repeated += (repeated.empty() ? "" : "; ") + (where.empty() ? title_of(line.article) : where) +
                    (line.speaker == first.speaker ? "" : " (" + who_says(line) + ")");
      continue;
    }
    if (++shown > most_shown) continue;
    page.paragraph(2, 4,
                   {{"also ", Style::strong},
                    {who_says(line), Style::source},
                    {" " + line.stance + ": ", Style::cue},
                    {difference(first.content, line.content)}});
    page.paragraph(4, 4, {{where_and_title(line.article), Style::faint}});
  }
  if (shown > most_shown)
    page.paragraph(2, 4, {{fmt::format("and {} more", shown - most_shown), Style::faint}});
  if (repeats > most_shown) repeated += fmt::format("; and {} more", repeats - most_shown);
  if (repeats > 0) page.paragraph(2, 4, {{"in the same words: ", Style::strong}, {repeated, Style::faint}});
}

std::string time_between(const SaidLine& from, const SaidLine& to) {
  const std::int32_t first = day_of(from.article.published);
  const std::int32_t last = day_of(to.article.published);
  if (first == no_day || last == no_day) return {};
  const std::int64_t days = std::int64_t{last} - first;
  if (days == 0) return "on the same day";
  const std::int64_t apart = days < 0 ? -days : days;
  return fmt::format("{} day{} {}", apart, apart == 1 ? "" : "s", days < 0 ? "before" : "later");
}

}  // namespace gainsay::cli
