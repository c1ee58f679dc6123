// gainsay find: articles by their words.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/listing.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Case and accents make no difference. Words stand for themselves, whatever marks are in them, but for these:
  ferry late      both words, anywhere
  "late ferry"    one after the other
  bridg*          words that begin so
  -sold           without it

Examples:
  gainsay find news.ledger 'harbour "fire claim"'
  gainsay find news.ledger 'bridg* -railway' --json | jq -r .title

Exit codes: 0 asked, whether anything was found or not; 2 wrong usage; 3 the ledger can't be opened or read, or
is of a newer version.)";

ListedRow row_of_found(const FoundArticle& found) {
  ListedRow row = row_of(found.article);
  row.cells.emplace_back("attributions", found.attributions);
  row.cells.emplace_back("excerpt", found.excerpt);
  row.show = [found](PageWriter& page) {
    page.paragraph(0, 2,
                   {{title_of(found.article), Style::strong}, {" " + where_of(found.article), Style::faint}});
    page.paragraph(2, 2, {{printable(found.excerpt)}});
    page.paragraph(2, 2,
                   {{fmt::format("{} attributions, article {}", found.attributions, to_hex(found.article.id)),
                     Style::faint}});
    page.empty_line();
  };
  return row;
}

}  // namespace

void add_find(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("find", "Find articles of a ledger by their words");
  auto options = std::make_shared<ListingOptions>();
  auto words = std::make_shared<std::vector<std::string>>();
  command->footer(examples);
  add_listing_options(*command, *options);
  command->add_option("WORDS", *words, "Words to look for")->required();
  command->callback([&run, options, words] {
    run = [options, words] {
      return list_rows(*options, [&](Ledger& ledger, std::size_t limit) -> Result<std::vector<ListedRow>> {
        std::string typed;
        for (const std::string& word : *words) typed += (typed.empty() ? "" : " ") + word;
        const auto found = ledger.find(typed, limit);
        if (!found) return tl::unexpected(found.error());
        std::vector<ListedRow> rows;
        for (const FoundArticle& article : *found) rows.push_back(row_of_found(article));
        return rows;
      });
    };
  });
}

}  // namespace gainsay::cli
