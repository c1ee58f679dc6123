#include "store/spans_of.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace gainsay {
namespace {

using Visit = std::function<void(Span, const char*, std::size_t, const char*)>;

void attributions(const std::vector<Attribution>& items, const Visit& visit) {
  for (std::size_t n = 0; n < items.size(); ++n) {
    for (const Span piece : items[n].source) visit(piece, "attribution", n, "source");
    for (const Span piece : items[n].cue) visit(piece, "attribution", n, "cue");
    for (const Span piece : items[n].content) visit(piece, "attribution", n, "content");
    if (items[n].addressee) visit(*items[n].addressee, "attribution", n, "addressee");
    if (items[n].time) visit(*items[n].time, "attribution", n, "time");
  }
}

void roles(const std::vector<PersonRole>& roles, const Visit& visit) {
  for (std::size_t n = 0; n < roles.size(); ++n) {
    visit(roles[n].holder, "role", n, "holder");
    visit(roles[n].phrase, "role", n, "phrase");
    if (roles[n].head) visit(*roles[n].head, "role", n, "head");
    for (const Affiliation& to : roles[n].affiliations) visit(to.span, "role", n, "affiliation");
  }
}

void times_and_places(const Analysis& analysis, const Visit& visit) {
  for (std::size_t n = 0; n < analysis.times.size(); ++n)
    visit(analysis.times[n].span, "time", n, "expression");
  for (std::size_t n = 0; n < analysis.places.size(); ++n) {
    visit(analysis.places[n].span, "place", n, "name");
    if (analysis.places[n].offset) visit(analysis.places[n].offset->span, "place", n, "offset");
  }
}

}  // namespace

void each_span(const Article& article, const Analysis& analysis, const Visit& visit) {
  for (std::size_t n = 0; n < article.paragraphs.size(); ++n)
    visit(article.paragraphs[n].span, "paragraph", n, "text");
  for (std::size_t n = 0; n < analysis.entities.mentions.size(); ++n)
    visit(analysis.entities.mentions[n].span, "mention", n, "name");
  for (std::size_t n = 0; n < analysis.entities.entities.size(); ++n) {
    for (const Alias& alias : analysis.entities.entities[n].aliases)
      visit(alias.said_at, "entity", n, "alias");
  }
  roles(analysis.roles, visit);
  attributions(analysis.attributions.items, visit);
  times_and_places(analysis, visit);
  for (std::size_t n = 0; n < analysis.disputes.size(); ++n) {
    for (const Evidence& piece : analysis.disputes[n].evidence) {
      visit(piece.answer_words, "dispute", n, "answer's words");
      visit(piece.claim_words, "dispute", n, "claim's words");
    }
  }
  for (std::size_t n = 0; n < analysis.headline_findings.size(); ++n) {
    visit(analysis.headline_findings[n].headline, "headline finding", n, "headline");
    if (analysis.headline_findings[n].body)
      visit(*analysis.headline_findings[n].body, "headline finding", n, "body");
  }
  for (std::size_t n = 0; n < analysis.accusations.size(); ++n) {
    visit(analysis.accusations[n].accused_words, "accusation", n, "accused");
    visit(analysis.accusations[n].reply_words, "accusation", n, "reply");
  }
}

std::vector<std::string> misplaced_spans(const Article& article, const Analysis& analysis) {
  std::vector<std::string> faults;
  const std::string& text = article.text;
  each_span(article, analysis, [&](Span span, const char* kind, std::size_t n, const char* part) {
    const char* fault = nullptr;
    if (span.begin > span.end) {
      fault = "ends before it begins";
    } else if (span.end > text.size()) {
      fault = "ends beyond the text";
    } else if (!utf8::is_boundary(text, span.begin) || !utf8::is_boundary(text, span.end)) {
      fault = "cuts a character";
    }
    if (fault != nullptr)
      faults.push_back(fmt::format("{} {}, {}: {} to {} {}", kind, n, part, span.begin, span.end, fault));
  });
  return faults;
}

}  // namespace gainsay
