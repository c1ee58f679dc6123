#include <algorithm>

#include "export/report_parts.h"

namespace gainsay {
namespace {

template <typename Strings>
std::string joined(const Strings& strings, std::string_view between) {
  std::string text;
  for (const auto& string : strings) {
    if (!text.empty()) text += between;
    text += printable(string);
  }
  return text;
}

std::string date_of(const Timestamp& time) {
  if (time.precision == Timestamp::Precision::none) return {};
  std::string shown = printable(time.iso);
  const std::size_t t = shown.find('T');
  if (t == std::string::npos) return shown;
  // "2024-03-14T07:30:12+01:00" to "2024-03-14 07:30 +01:00": readers need no seconds.
  const std::size_t zone = shown.find_first_of("Z+-", t);
  const std::string clock = shown.substr(t + 1, std::min<std::size_t>(5, zone - t - 1));
  std::string offset = zone == std::string::npos ? "" : " " + shown.substr(zone);
  if (offset == " Z" || offset == " +00:00") offset = " UTC";
  return shown.substr(0, t) + " " + clock + offset;
}

}  // namespace

void write_article(const ReportInput& in, PageWriter& out) {
  const Metadata& about = in.article.metadata;
  out.rule();
  out.paragraph(0, 0, {{about.title.empty() ? "(no title)" : printable(about.title), Style::strong}});
  if (!about.standfirst.empty()) out.paragraph(0, 0, {{printable(about.standfirst)}});

  std::vector<std::string> facts;
  if (!about.section_path.empty()) facts.push_back(joined(about.section_path, " > "));
  const std::string& publisher = about.publisher.empty() ? about.site : about.publisher;
  if (!publisher.empty()) facts.push_back(printable(publisher));
  if (!about.authors.empty()) facts.push_back("by " + joined(about.authors, ", "));
  if (!about.dateline.empty()) facts.push_back(printable(about.dateline));
  const std::string published = date_of(about.published);
  facts.push_back(published.empty() ? "no date on the page" : "published " + published);
  if (const std::string modified = date_of(about.modified); !modified.empty() && modified != published)
    facts.push_back("changed " + modified);
  out.paragraph(0, 2, {{joined(facts, " \u00b7 ")}});

  const std::string& url = about.canonical_url.empty() ? about.url : about.canonical_url;
  if (!url.empty()) out.paragraph(0, 2, {{printable(url), Style::faint}});
  out.paragraph(0, 2, {{"read from " + printable(to_string(in.article.provenance)), Style::faint}});
  if (!about.language.empty() && !about.language.starts_with("en")) {
    const bool known = about.language != "und";
    out.paragraph(0, 2,
                  {{known ? "The language is \u201c" + printable(about.language) + "\u201d"
                          : "The text does not look English"},
                   {"; Gainsay reads English, so expect little below."}});
  }
}

void write_headline(const ReportInput& in, PageWriter& out) {
  const auto& findings = in.analysis.headline_findings;
  std::vector<AttributionId> said;
  for (AttributionId id = 0; id < in.analysis.attributions.items.size(); ++id) {
    if (in.in_headline(in.analysis.attributions.items[id])) said.push_back(id);
  }
  if (findings.empty() && said.empty()) return;
  out.heading("HEADLINE AGAINST BODY");
  for (const AttributionId id : said) write_attribution(in, id, true, 2, out);
  for (const HeadlineFinding& finding : findings)
    out.paragraph(2, 4, {{"- " + printable(finding.explanation)}});
  if (findings.empty()) out.paragraph(2, 4, {{"- Nothing in it was found to differ from the body."}});
}

}  // namespace gainsay
