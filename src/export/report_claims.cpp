#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "export/report_parts.h"

namespace gainsay {
namespace {

std::string_view about_source(Anonymity anonymity) {
  switch (anonymity) {
    case Anonymity::named:
      return "";
    case Anonymity::role:
      return "";  // "the harbour master": the words say so themselves
    case Anonymity::unnamed:
      return "unnamed source";
    case Anonymity::collective:
      return "a group";
    case Anonymity::document:
      return "a document";
    case Anonymity::none:
      return "";
  }
  return "";
}

std::string_view about_certainty(Certainty certainty) {
  switch (certainty) {
    case Certainty::plain:
      return "";
    case Certainty::hedged:
      return "hedged";
    case Certainty::reported:
      return "at second hand";
    case Certainty::conditional:
      return "conditional";
  }
  return "";
}

std::string_view about_mode(Mode mode) {
  switch (mode) {
    case Mode::direct:
      return "quoted";
    case Mode::mixed:
      return "partly quoted";
    case Mode::indirect:
      return "indirect";
  }
  return "";
}

std::string numbers_of(const std::vector<AttributionId>& ids) {
  std::string text;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i > 0) text += i + 1 == ids.size() ? " and " : ", ";
    text += number_of(ids[i]);
  }
  return text;
}

std::string lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return text;
}

std::string source_of(const ReportInput& in, const Attribution& item) {
  if (item.source.empty()) return "no source given";
  std::string source = in.words(item.source);
  if (!item.speaker) return source;
  const std::string name = printable(in.analysis.attributions.speakers[*item.speaker].name);
  if (lower(source).find(lower(name)) == std::string::npos) source += " (" + name + ")";
  return source;
}

// "denied" needs no "denies" beside it; "dismissed" does.
bool tells_stance(std::string_view cue, Stance stance) {
  if (stance == Stance::says || stance == Stance::other) return true;
  const std::string words = " " + lower(std::string(cue));
  return words.find(" " + std::string(name(stance).substr(0, 3))) != std::string::npos;
}

// "on Saturday (2011-05-07)", "April (2011-04)": when it was said, as written and on the calendar.
std::string shown_time(const ReportInput& in, AttributionId id) {
  const Attribution& item = in.analysis.attributions.items[id];
  const auto index = id < in.analysis.sayings.size() ? in.analysis.sayings[id].time : std::nullopt;
  if (!index) return item.time ? in.words(*item.time) : std::string{};
  const TimeExpression& time = in.analysis.times[*index];
  const std::string words = in.words(item.time ? *item.time : time.span);
  return time.begin.empty() || words == time.value ? words : words + " (" + time.value + ")";
}

std::string shown_place(const ReportInput& in, AttributionId id) {
  const auto index = id < in.analysis.sayings.size() ? in.analysis.sayings[id].place : std::nullopt;
  return index ? "in " + in.words(in.analysis.places[*index].span) : std::string{};
}

std::string_view why(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::explicit_answer:
      return "points back at what was said";
    case EvidenceKind::negated_restatement:
      return "is held against";
    case EvidenceKind::same_speaker:
      return "continues an answer of the same source";
    case EvidenceKind::next_statement:
      return "comes right after what was said";
  }
  return "";
}

// The number of the statement that `words` belong to, with a space, or nothing.
std::string holder_of(const ReportInput& in, const std::vector<AttributionId>& ids, Span words) {
  for (const AttributionId id : ids) {
    const Attribution& item = in.analysis.attributions.items[id];
    Spans all = item.cue;
    all.insert(all.end(), item.content.begin(), item.content.end());
    if (hull(all).contains(words)) return number_of(id) + " ";
  }
  return {};
}

void write_side(const ReportInput& in, std::string_view name, const std::vector<AttributionId>& ids,
                PageWriter& out) {
  if (ids.empty()) return;
  out.paragraph(2, 2, {{std::string(name), Style::strong}});
  for (const AttributionId id : ids) write_attribution(in, id, true, 4, out);
}

}  // namespace

std::string shown_role(const ReportInput& in, const std::vector<RoleId>& roles, std::string_view beside) {
  const PersonRole* best = nullptr;
  const auto tells = [](const PersonRole& role) {
    return (role.head ? 2 : 0) + (role.affiliations.empty() ? 0 : 1);
  };
  for (const RoleId id : roles) {
    const PersonRole& role = in.analysis.roles[id];
    if (best == nullptr || tells(role) > tells(*best)) best = &role;
  }
  if (best == nullptr) return {};
  std::string shown = in.words(best->phrase);
  if (lower(std::string(beside)).find(lower(shown)) != std::string::npos) return {};
  for (const Affiliation& affiliation : best->affiliations) {
    if (!best->phrase.contains(affiliation.span)) shown += ", " + in.words(affiliation.span);
  }
  return shown;
}

void write_attribution(const ReportInput& in, AttributionId id, bool with_source, std::size_t indent,
                       PageWriter& out) {
  const Attribution& item = in.analysis.attributions.items[id];
  std::vector<Piece> line = {{number_of(id) + " ", Style::faint}};
  if (with_source) line.push_back({source_of(in, item), Style::source});
  line.push_back({" "});
  if (!item.cue.empty()) line.push_back({in.words(item.cue), Style::cue});

  std::vector<std::string> notes;
  if (item.addressee) notes.push_back("to " + in.words(*item.addressee));
  if (const std::string when = shown_time(in, id); !when.empty()) notes.push_back(when);
  if (const std::string where = shown_place(in, id); !where.empty()) notes.push_back(where);
  if (with_source && !about_source(item.anonymity).empty()) notes.emplace_back(about_source(item.anonymity));
  const bool negated = item.polarity == Polarity::negative;
  if (negated || !tells_stance(in.words(item.cue), item.stance))
    notes.push_back((negated ? "negated: " : "") + std::string(name(item.stance)));
  if (!item.content.empty()) notes.emplace_back(about_mode(item.mode));
  if (const auto certainty = about_certainty(item.certainty); !certainty.empty())
    notes.emplace_back(certainty);
  if (item.parent) notes.push_back("inside " + number_of(*item.parent));
  if (!item.answers.empty()) notes.push_back("answers " + numbers_of(item.answers));
  for (const std::string& note : notes) line.push_back({" \u00b7 " + note, Style::faint});
  out.paragraph(indent, indent + 4, line);
  out.paragraph(
      indent + 4, indent + 4,
      {item.content.empty() ? Piece{"(no words given)", Style::faint} : Piece{in.words(item.content)}});
}

void write_disputes(const ReportInput& in, PageWriter& out) {
  const auto& disputes = in.analysis.disputes;
  for (std::size_t i = 0; i < disputes.size(); ++i) {
    const Dispute& dispute = disputes[i];
    out.heading(disputes.size() == 1 ? "DISPUTE" : fmt::format("DISPUTE {} OF {}", i + 1, disputes.size()));
    write_side(in, "Claimed", dispute.claims, out);
    write_side(in, "Denied", dispute.denials, out);
    write_side(in, "Confirmed", dispute.confirmations, out);
    if (dispute.evidence.empty()) continue;
    out.paragraph(2, 2, {{"Held together by", Style::strong}});
    for (const Evidence& evidence : dispute.evidence) {
      std::string text = holder_of(in, dispute.denials, evidence.answer_words) + "\u201c" +
                         in.words(evidence.answer_words) + "\u201d " + std::string(why(evidence.kind));
      if (!evidence.claim_words.empty())
        text += " " + holder_of(in, dispute.claims, evidence.claim_words) + "\u201c" +
                in.words(evidence.claim_words) + "\u201d";
      out.paragraph(4, 6, {{"- " + text}});
    }
  }
}

void write_statements(const ReportInput& in, PageWriter& out) {
  const Attributions& all = in.analysis.attributions;
  std::set<AttributionId> shown;
  for (const Dispute& dispute : in.analysis.disputes) {
    for (const auto* side : {&dispute.claims, &dispute.denials, &dispute.confirmations})
      shown.insert(side->begin(), side->end());
  }
  for (AttributionId id = 0; id < all.items.size(); ++id) {
    if (in.in_headline(all.items[id])) shown.insert(id);
  }
  if (all.items.empty()) {
    out.heading("STATEMENTS");
    out.paragraph(2, 2, {{"Nobody was found to be quoted in this article."}});
    return;
  }
  if (shown.size() == all.items.size()) return;
  out.heading(in.analysis.disputes.empty() ? "STATEMENTS" : "OTHER STATEMENTS");
  for (const Speaker& speaker : all.speakers) {
    std::vector<AttributionId> own;
    for (const AttributionId id : speaker.attributions) {
      if (!shown.contains(id)) own.push_back(id);
    }
    if (own.empty()) continue;
    std::string note;
    const std::string name = printable(speaker.name);
    for (const std::string& part :
         {shown_role(in, speaker.roles, name), std::string(about_source(speaker.anonymity))}) {
      if (!part.empty()) note += " \u00b7 " + part;
    }
    out.paragraph(2, 4, {{name, Style::source}, {note, Style::faint}});
    for (const AttributionId id : own) {
      shown.insert(id);
      // "he" and "the minister" under the speaker's name show how the article put it.
      const bool as_named = in.words(all.items[id].source) == name;
      write_attribution(in, id, !as_named, 4, out);
    }
  }
  // "It claimed", of nobody who was named, is another matter than "is said to".
  for (const bool given : {true, false}) {
    bool begun = false;
    for (AttributionId id = 0; id < all.items.size(); ++id) {
      if (shown.contains(id) || all.items[id].source.empty() == given) continue;
      const std::string_view heading = given ? "Not known who is meant" : "No source given";
      if (!std::exchange(begun, true)) out.paragraph(2, 4, {{std::string(heading), Style::source}});
      write_attribution(in, id, given, 4, out);
    }
  }
}

}  // namespace gainsay
