#include "claims/find_statements.h"

#include <charconv>

#include "claims/names_about.h"
#include "claims/statement_heads.h"
#include "claims/statement_meaning.h"
#include "claims/statement_terms.h"
#include "claims/statement_view.h"
#include "times/calendar.h"

namespace gainsay {
namespace {

constexpr float says_much = 12.0F;       // weight from which a statement tells by itself what it is about,
constexpr std::size_t names_enough = 2;  // where it has so many names

Statement read(const StatementView& view, AttributionId id, const std::vector<std::string>& about) {
  const Attributions& all = view.layers().attributions;
  Statement out;
  out.day = day_of(view.layers().article.metadata.published.iso);
  if (const auto& said_by = view.item(id).speaker) {
    const Speaker& speaker = all.speakers[*said_by];
    if (speaker.entity || speaker.anonymity == Anonymity::named) out.speaker = kept_name(speaker.name);
  }
  const std::vector<std::uint32_t> tokens = view.tokens_of(id);
  const std::vector<std::uint32_t> term_at = add_terms(view, id, tokens, out);
  set_heads(view, tokens, term_at, out);
  set_meaning(view, id, tokens, out);
  float said = 0;
  std::size_t names = 0;
  for (const Term& term : out.terms) {
    said += weight(term);
    if (term.kind == TermKind::actor || term.kind == TermKind::place) ++names;
  }
  // Only where it says little: what says much is the same statement wherever it is repeated.
  if ((said < says_much || names < names_enough) && out.day != no_day) out.about = about;
  return out;
}

}  // namespace

std::int32_t day_of(std::string_view iso) {
  CalendarDay day;
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return no_day;
  const auto read = [&](std::size_t at, std::size_t size, int& out) {
    const char* end = iso.data() + at + size;
    return std::from_chars(iso.data() + at, end, out).ptr == end;
  };
  if (!read(0, 4, day.year) || !read(5, 2, day.month) || !read(8, 2, day.day)) return no_day;
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return no_day;
  return static_cast<std::int32_t>(day_number(day));
}

std::vector<Statement> find_statements(const StatementLayers& layers) {
  std::vector<Statement> statements;
  statements.reserve(layers.attributions.items.size());
  if (layers.syntax.arcs.size() != layers.text.tokens.size()) {
    statements.resize(layers.attributions.items.size());
    return statements;
  }
  const StatementView view(layers);
  const std::vector<std::string> about = names_about(layers);
  for (AttributionId id = 0; id < layers.attributions.items.size(); ++id)
    statements.push_back(read(view, id, about));
  return statements;
}

}  // namespace gainsay
