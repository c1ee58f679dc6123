// gainsay versions: the texts that one address has had, and what changed between them.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/held_against.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Texts of one address, in the order in which the page says that it was changed, else in which they were fetched; each
is held against the one before: attributions that went, appeared, became softer or harder, gained or lost their source.
Without URL all addresses with several texts are listed, those with the newest first.

Examples:
  gainsay versions news.ledger
  gainsay versions news.ledger https://news.example/ferry --json

Exit codes: 0 asked, whether there are any or not; 2 wrong usage; 3 the ledger can't be opened or read, or is of
a newer version.)";

std::string csv_head() {
  return csv_row({"address",       "version",      "article",       "title",         "site",
                  "publisher",     "published",    "modified",      "fetched",       "order_known",
                  "change",        "denial",       "source_before", "cue_before",    "content_before",
                  "stance_before", "source_after", "cue_after",     "content_after", "stance_after"});
}

// A row for each change; one without a change for a version that has none.
std::string in_csv(const VersionList& list) {
  std::string out;
  for (std::size_t i = 0; i < list.versions.size(); ++i) {
    const Version& version = list.versions[i];
    const std::vector<std::string> about = {list.address,
                                            std::to_string(i + 1),
                                            to_hex(version.article.id),
                                            version.article.title,
                                            version.article.site,
                                            version.article.publisher,
                                            version.article.published,
                                            version.modified,
                                            version.fetched,
                                            i == 0                ? ""
                                            : version.order_known ? "yes"
                                                                  : "no"};
    const auto add_row = [&](const ChangedAttribution* change) {
      std::vector<std::string> cells = about;
      cells.emplace_back(change == nullptr ? "" : name(change->kind));
      cells.emplace_back(change == nullptr ? "" : change->denial ? "yes" : "no");
      for (const bool before : {true, false}) {
        const auto* words = change == nullptr ? nullptr : before ? &change->before : &change->after;
        const AttributionWords none;
        const AttributionWords& shown = words != nullptr && words->has_value() ? **words : none;
        cells.insert(cells.end(), {shown.source, shown.cue, shown.content, shown.stance});
      }
      out += csv_row(cells);
    };
    if (version.against.changes.empty()) add_row(nullptr);
    for (const ChangedAttribution& change : version.against.changes) add_row(&change);
  }
  return out;
}

std::string time_of(const Version& version) {
  if (!version.modified.empty()) return "changed " + version.modified;
  if (!version.article.published.empty()) return "published " + version.article.published;
  return version.fetched.empty() ? "no time known" : "fetched " + version.fetched;
}

void show(const VersionList& list, PageWriter& page) {
  page.heading(printable(list.address) + ": " + counted(list.versions.size(), "version"));
  for (std::size_t i = 0; i < list.versions.size(); ++i) {
    const Version& version = list.versions[i];
    page.paragraph(0, 3,
                   {{fmt::format("{}. ", i + 1), Style::strong},
                    {printable(time_of(version)) + ": " + title_of(version.article), Style::source}});
    if (i == 0) continue;
    const HeldAgainst& against = version.against;
    std::string told =
        fmt::format("{} of {} are the same; {} cut, {} added", against.common_words,
                    counted(against.words_before, "word"), against.words_cut, against.words_added);
    if (!version.order_known) told += "; which of the two was first is not known";
    page.paragraph(2, 4, {{told, Style::faint}});
    show_held_against(against, page);
  }
}

Result<Answer> ask(Ledger& ledger, const std::string& address, const ListingOptions& options,
                   std::size_t limit) {
  const auto lists = ledger.versions(address, limit);
  if (!lists) return tl::unexpected(lists.error());
  Answer out;
  out.rows = address.empty() ? lists->size() : 0;
  PageWriter page = page_for(options);
  if (!lists->empty()) out.csv = csv_head();
  for (const VersionList& list : *lists) {
    if (options.json) {
      out.json += in_one_line(json_of(list)) + "\n";
    } else if (options.csv) {
      out.csv += in_csv(list);
    } else {
      show(list, page);
    }
  }
  out.text = page.take();
  return out;
}

}  // namespace

void add_versions(CLI::App& app, Run& run) {
  CLI::App* command =
      app.add_subcommand("versions", "List what changed between the texts of one address in a ledger");
  auto options = std::make_shared<ListingOptions>();
  auto address = std::make_shared<std::string>();
  command->footer(examples);
  add_listing_options(*command, *options);
  command->add_option("URL", *address, "Only this address")->option_text("[all]");
  command->callback([&run, options, address] {
    run = [options, address] {
      return answer(*options, [&](Ledger& ledger, std::size_t limit) {
        return ask(ledger, *address, *options, limit);
      });
    };
  });
}

}  // namespace gainsay::cli
