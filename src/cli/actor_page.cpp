// gainsay actors LEDGER NAME: one actor, with what joins it.
#include <fmt/format.h>
#include <unistd.h>

#include <map>
#include <nlohmann/json.hpp>

#include "cli/actors.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "export/csv.h"
#include "store/actor_lines.h"
#include "work/decide_actors.h"

namespace gainsay::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_joins = 12;  // shown to people
constexpr std::size_t most_claims = 5;  // of each kind

// What it says, whom it contradicts, and what it is accused of.
struct Sayings {
  std::vector<ClaimLine> claims, denials, accused;
};

Result<Sayings> sayings_of(Ledger& ledger, const Hash128& id, std::size_t limit) {
  Sayings out;
  ClaimFilter filter;
  filter.actor_id = id;
  auto claims = ledger.claims(filter, limit);
  if (!claims) return tl::unexpected(claims.error());
  out.claims = std::move(*claims);
  filter.stance = "denies";
  auto denials = ledger.claims(filter, limit);
  if (!denials) return tl::unexpected(denials.error());
  out.denials = std::move(*denials);
  ClaimFilter accusing;
  accusing.accused = id;
  auto accused = ledger.claims(accusing, limit);
  if (!accused) return tl::unexpected(accused.error());
  out.accused = std::move(*accused);
  return out;
}

std::string period(const std::string& first, const std::string& last) {
  const std::string from = first.substr(0, 10);
  const std::string to = last.substr(0, 10);
  if (from.empty()) return "undated";
  return from == to ? from : from + " to " + to;
}

std::string of_articles(std::int64_t count) {
  return fmt::format("{} article{}", count, count == 1 ? "" : "s");
}

void show_claims(PageWriter& page, const char* heading, const std::vector<ClaimLine>& claims,
                 bool with_speaker) {
  if (claims.empty()) return;
  page.paragraph(0, 2, {{heading, Style::strong}});
  for (std::size_t i = 0; i < std::min(claims.size(), most_claims); ++i) {
    const ClaimLine& claim = claims[i];
    std::string who = with_speaker ? (claim.speaker.empty() ? claim.source : claim.speaker) + " " : "";
    page.paragraph(2, 4,
                   {{printable(who), Style::source},
                    {claim.stance + ": ", Style::cue},
                    {printable(claim.content)},
                    {" (" + where_of(claim.article) + ")", Style::faint}});
  }
  if (claims.size() > most_claims) page.paragraph(2, 4, {{"..."}});
}

std::string for_people(const ActorAccount& actor, const Sayings& sayings, const ListingOptions& options) {
  PageWriter page(terminal_width(STDOUT_FILENO), use_colour(options.colour, STDOUT_FILENO));
  page.paragraph(
      0, 2,
      {{printable(actor.name), Style::source}, {" " + actor.kind + ", " + to_hex(actor.id).substr(0, 12)}});
  page.paragraph(0, 2, {{"Called", Style::strong}});
  for (const ActorNameUse& use : actor.names) {
    page.paragraph(2, 4,
                   {{printable(use.publisher.empty() ? "(publisher unknown)" : use.publisher) + ": "},
                    {"\u201c" + printable(use.words) + "\u201d", Style::source},
                    {fmt::format(", {}, {} times in {}", period(use.first, use.last), use.times,
                                 of_articles(use.articles)),
                     Style::faint}});
  }
  if (!actor.roles.empty()) page.paragraph(0, 2, {{"Said to be", Style::strong}});
  for (const ActorRoleUse& use : actor.roles) {
    page.paragraph(
        2, 4,
        {{(use.former ? "formerly " : "") + printable(use.phrase)},
         {fmt::format(", {}, {}", period(use.first, use.last), of_articles(use.articles)), Style::faint}});
  }
  std::string stances;
  for (const StanceCount& count : actor.stances)
    stances += fmt::format("{}{} {}", stances.empty() ? "" : ", ", count.stance, count.claims);
  if (!stances.empty()) page.paragraph(0, 2, {{"Speaks: ", Style::strong}, {stances}});
  show_claims(page, "Says", sayings.claims, false);
  show_claims(page, "Denies", sayings.denials, false);
  show_claims(page, "Accused", sayings.accused, true);
  page.paragraph(0, 2,
                 {{"Joined", Style::strong},
                  {fmt::format(" from {}", of_articles(static_cast<std::int64_t>(actor.members.size())))}});
  std::size_t shown = 0;
  std::int64_t alike = 0;
  for (const ActorMemberLine& member : actor.members) {
    if (member.words.empty()) {
      alike += member.rule.empty() ? 0 : 1;
      continue;
    }
    if (++shown > most_joins) continue;
    const std::string by =
        member.decision != 0 ? fmt::format("decision {}: ", member.decision) : member.rule + ": ";
    page.paragraph(2, 4,
                   {{by, Style::cue},
                    {printable(member.words)},
                    {" (" + printable(member.published.substr(0, 10)) +
                         (member.published.empty() ? "" : ", ") + printable(member.publisher) + ")",
                     Style::faint}});
  }
  if (shown > most_joins)
    page.paragraph(2, 4, {{fmt::format("and {} more: --json lists all", shown - most_joins)}});
  if (alike > 0) page.paragraph(2, 4, {{fmt::format("{} by the same name and roles", alike)}});
  if (!actor.apart.empty()) page.paragraph(0, 2, {{"Not the same", Style::strong}});
  for (const ActorApartLine& other : actor.apart) {
    page.paragraph(2, 4,
                   {{printable(other.name), Style::source},
                    {" " + to_hex(other.other).substr(0, 12) + ", "},
                    {(other.decision != 0 ? fmt::format("decision {}: ", other.decision) : other.rule + ": "),
                     Style::cue},
                    {printable(other.words)}});
  }
  return page.take();
}

Json in_json(const ClaimLine& claim) {
  return {{"article", to_hex(claim.article.id)},
          {"attribution", claim.attribution},
          {"speaker", claim.speaker},
          {"stance", claim.stance},
          {"content", claim.content}};
}

std::string in_json(const ActorAccount& actor, const Sayings& sayings) {
  Json out = json_of(actor);
  for (const auto& [member, claims] :
       {std::pair{"claims", &sayings.claims}, std::pair{"denials", &sayings.denials},
        std::pair{"accused", &sayings.accused}}) {
    out[member] = Json::array();
    for (const ClaimLine& claim : *claims) out[member].push_back(in_json(claim));
  }
  return out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

// The names, which are what fits a table.
std::string in_csv(const ActorAccount& actor) {
  std::string out = "id,actor,kind,publisher,name,first,last,articles,times\r\n";
  for (const ActorNameUse& use : actor.names) {
    for (const std::string& cell :
         {to_hex(actor.id), actor.name, actor.kind, use.publisher, use.words, use.first, use.last})
      out += csv_cell(cell) + ",";
    out += fmt::format("{},{}\r\n", use.articles, use.times);
  }
  return out;
}

}  // namespace

int show_actor(const ListingOptions& options, const std::string& named) {
  const auto opened = Ledger::open(options.ledger, Ledger::Access::read);
  if (!opened) return say(describe(opened.error())), exit_ledger;
  Ledger& ledger = **opened;
  const auto line = one_actor(ledger, named);
  if (!line) {
    say(describe(line.error()));
    return line.error().input.empty() ? exit_usage : exit_ledger;
  }
  const auto actor = ledger.actor(*line->id);
  if (!actor) return say(describe(actor.error())), exit_ledger;
  const auto sayings = sayings_of(ledger, *line->id, options.json ? options.limit : most_claims + 1);
  if (!sayings) return say(describe(sayings.error())), exit_ledger;
  Output out = Output::standard();
  const auto written = out.write(options.json  ? in_json(*actor, *sayings)
                                 : options.csv ? in_csv(*actor)
                                               : for_people(*actor, *sayings, options));
  if (!written) return say(describe(written.error())), exit_some_failed;
  return exit_ok;
}

}  // namespace gainsay::cli
