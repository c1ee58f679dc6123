// The parts of the report, in its order; one function a section. Each writes nothing where it has nothing.
#pragma once

#include "analysis/analysis.h"
#include "export/page_writer.h"

namespace gainsay {

/// What all parts look at.
struct ReportInput {
  const Article& article;
  const Analysis& analysis;

  /// The article's own words, made printable.
  [[nodiscard]] std::string words(Span span) const { return printable(slice(article.text, span)); }
  /// Pieces of one span, with "…" where words between them are left out.
  [[nodiscard]] std::string words(const Spans& pieces) const;
  [[nodiscard]] bool in_headline(const Attribution& item) const;
};

/// "[3]": how the report numbers attributions; the JSON's index plus one.
std::string number_of(AttributionId id);

/// "spokesman for the Miners' Guild", "Police chief, Harlow": the first of these roles that tells most; empty
/// where there is none. Words that `beside` says already are left out.
std::string shown_role(const ReportInput& in, const std::vector<RoleId>& roles, std::string_view beside);

void write_article(const ReportInput& in, PageWriter& out);
void write_headline(const ReportInput& in, PageWriter& out);
void write_disputes(const ReportInput& in, PageWriter& out);
void write_statements(const ReportInput& in, PageWriter& out);
void write_names(const ReportInput& in, PageWriter& out);
void write_own_voice(const ReportInput& in, PageWriter& out);
void write_open_questions(const ReportInput& in, PageWriter& out);

/// One attribution: number, who, cue, to whom, when, how; then the words. `with_source` names who.
void write_attribution(const ReportInput& in, AttributionId id, bool with_source, std::size_t indent,
                       PageWriter& out);

}  // namespace gainsay
