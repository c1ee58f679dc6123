// gainsay copies: which articles of a ledger share their text, who was first, what each cut.
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/held_against.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Groups of articles that share half of the words of the shorter one or more, and tell the same story; the group with
the newest article comes first. In each, articles are listed as they were published; each is held against the
first that it shares text with. Its origin is whom it credits, else that of the article it is held against, else its own site.
A denial is dropped where the claim that it answers is still made.

Examples:
  gainsay copies news.ledger
  gainsay copies news.ledger --dropped-denials
  gainsay copies news.ledger --site news.example --since 2024-03 --csv > copies.csv
  gainsay copies news.ledger --json --limit 0 | jq '.members[] | select(.drops_denial)'

Exit codes: 0 asked, whether there are any or not; 2 wrong usage; 3 the ledger can't be opened or read, or is of
a newer version.)";

std::string text_of(const Credit& credit) {
  return std::string(name(credit.kind)) + ": " + credit.name;
}

// The outlet of an article as groups name it.
std::string outlet_of(const ArticleLine& article) {
  return article.site.empty() ? article.publisher : article.site;
}

std::string named(const std::string& origin) {
  return origin.empty() ? "(unnamed)" : origin;
}

std::string csv_head() {
  return csv_row({"group",        "articles",    "origins",      "place",           "article",
                  "title",        "site",        "publisher",    "published",       "url",
                  "credits",      "origin",      "held_against", "certainly_later", "common_words",
                  "words_before", "words_after", "words_cut",    "words_added",     "drops_denial",
                  "dropped",      "added"});
}

// Sources and cues of what went, or of what appeared.
std::string changed(const HeldAgainst& against, AttributionChangeKind kind) {
  std::string out;
  for (const ChangedAttribution& change : against.changes) {
    if (change.kind != kind) continue;
    const AttributionWords& words = change.before ? *change.before : *change.after;
    out += (out.empty() ? "" : " | ") + words.source + " " + words.cue + ": " + words.content;
  }
  return out;
}

std::string in_csv(const CopyGroup& group) {
  std::string out;
  for (std::size_t i = 0; i < group.members.size(); ++i) {
    const CopyMember& member = group.members[i];
    const HeldAgainst& against = member.against;
    const auto number = [&](std::uint32_t value) {
      return member.held_against ? std::to_string(value) : std::string();
    };
    const auto yes = [&](bool value) {
      return std::string(!member.held_against ? "" : value ? "yes" : "no");
    };
    std::string credits;
    for (const Credit& credit : member.credits) credits += (credits.empty() ? "" : "; ") + text_of(credit);
    out += csv_row({to_hex(group.id),
                    std::to_string(group.members.size()),
                    std::to_string(group.origins.size()),
                    std::to_string(i + 1),
                    to_hex(member.article.id),
                    member.article.title,
                    member.article.site,
                    member.article.publisher,
                    member.article.published,
                    member.article.url,
                    credits,
                    group.origins[member.origin],
                    member.held_against ? to_hex(group.members[*member.held_against].article.id) : "",
                    yes(member.certainly_later),
                    number(against.common_words),
                    number(against.words_before),
                    number(against.words_after),
                    number(against.words_cut),
                    number(against.words_added),
                    yes(against.drops_denial()),
                    changed(against, AttributionChangeKind::went),
                    changed(against, AttributionChangeKind::appeared)});
  }
  return out;
}

std::string share(std::uint32_t part, std::uint32_t whole) {
  return fmt::format("{:.0f} %", whole == 0 ? 0.0 : 100.0 * part / whole);
}

void show(const CopyGroup& group, PageWriter& page) {
  std::string origins;
  for (const std::string& origin : group.origins) origins += (origins.empty() ? "" : ", ") + named(origin);
  page.heading(counted(group.members.size(), "article") + ", " + counted(group.origins.size(), "origin") +
               ": " + printable(origins));
  std::size_t place = 0;
  for (const CopyMember& member : group.members) {
    page.paragraph(
        0, 3,
        {{fmt::format("{}. ", ++place), Style::strong}, {where_and_title(member.article), Style::source}});
    std::string credits;
    for (const Credit& credit : member.credits)
      credits += (credits.empty() ? "credits " : ", ") + credit.name;
    if (!credits.empty()) page.paragraph(2, 4, {{printable(credits)}});
    if (!member.held_against) continue;
    const HeldAgainst& against = member.against;
    const CopyMember& first = group.members[*member.held_against];
    std::string told =
        fmt::format("{} of {} is from {}", share(against.common_words, against.words_after),
                    counted(against.words_after, "word"), fmt::format("{}.", *member.held_against + 1));
    if (const std::string outlet = outlet_of(first.article); !outlet.empty()) told += " " + printable(outlet);
    told += fmt::format(", of which it has {}; {} words cut, {} added",
                        share(against.common_words, against.words_before), against.words_cut,
                        against.words_added);
    if (!member.certainly_later) told += "; which of the two was first is not known";
    page.paragraph(2, 4, {{told, Style::faint}});
    show_held_against(against, page);
  }
}

Result<Answer> ask(Ledger& ledger, const CopyQuestion& question, const ListingOptions& options,
                   std::size_t limit) {
  const auto groups = ledger.copies(question, limit);
  if (!groups) return tl::unexpected(groups.error());
  Answer out;
  out.rows = groups->size();
  PageWriter page = page_for(options);
  if (!groups->empty()) out.csv = csv_head();
  for (const CopyGroup& group : *groups) {
    if (options.json) {
      out.json += in_one_line(json_of(group)) + "\n";
    } else if (options.csv) {
      out.csv += in_csv(group);
    } else {
      show(group, page);
    }
  }
  out.text = page.take();
  return out;
}

}  // namespace

void add_copies(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("copies", "List articles of a ledger that share their text");
  auto options = std::make_shared<ListingOptions>();
  auto question = std::make_shared<CopyQuestion>();
  command->footer(examples);
  add_listing_options(*command, *options);
  command->add_option("--site", question->site, "Only groups with an article of this host or one below it")
      ->option_text("HOST [any]");
  command->add_option("--publisher", question->publisher, "Only groups with an article of this publisher")
      ->option_text("NAME [any]");
  command->add_option("--since", question->since, "Only groups with an article published from then on")
      ->option_text("YYYY[-MM[-DD]] [any]");
  command
      ->add_option("--until", question->until,
                   "Only groups with an article published up to then, that day included")
      ->option_text("YYYY[-MM[-DD]] [any]");
  command->add_flag("--dropped-denials", question->dropped_denials,
                    "Only groups in which an article lacks a denial that an earlier one has");
  command->callback([&run, options, question] {
    run = [options, question] {
      const ClaimFilter dates{.since = question->since, .until = question->until};
      if (const std::string fault = fault_of(dates); !fault.empty()) return say(fault), exit_usage;
      return answer(*options, [&](Ledger& ledger, std::size_t limit) {
        return ask(ledger, *question, *options, limit);
      });
    };
  });
}

}  // namespace gainsay::cli
