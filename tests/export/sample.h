// A small article with its layers, made by hand, so that formats are tested without models.
#pragma once

#include <algorithm>
#include <string>

#include "analysis/analysis.h"

namespace gainsay::sample {

struct Sample {
  Article article;
  Analysis analysis;

  /// The span of the first `words` at or after `from`.
  [[nodiscard]] Span at(std::string_view words, std::size_t from = 0) const {
    const std::size_t begin = article.text.find(words, from);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
  }
};

/// "Café fire": an engineer's claim, a chairman's denial, one sentence of the article's own.
inline Sample cafe_fire() {
  Sample out;
  Article& article = out.article;
  article.text =
      "Owner denies fire claim\n“The café burnt for days,” Maud Ellery said.\nThe owner, Ivo Plume, denied "
      "it.\n"
      "It rained.";
  for (std::uint32_t begin = 0; begin < article.text.size();) {
    const auto end =
        static_cast<std::uint32_t>(std::min(article.text.find('\n', begin), article.text.size()));
    const auto number = static_cast<std::uint32_t>(article.paragraphs.size());
    article.paragraphs.push_back({{begin, end}, number == 0 ? ParagraphKind::headline : ParagraphKind::body});
    out.analysis.text.sentences.push_back({{begin, end}, {number, number + 1}, number});
    out.analysis.text.tokens.push_back({{begin, end}});
    begin = end + 1;
  }
  article.origin = identity_map(static_cast<std::uint32_t>(article.text.size()));
  article.provenance = {.input = "fire.txt", .line = {}, .offset = {}};
  article.metadata.title = "Owner denies fire claim";
  article.metadata.url = "https://example.org/fire";
  article.metadata.published = {Timestamp::Precision::day, "2024-03-14", "14 March 2024"};
  article.metadata.candidates.push_back({"title", "Owner denies fire claim", "h1"});

  Analysis& analysis = out.analysis;
  analysis.entities.mentions.push_back({out.at("Maud Ellery"), 0});
  analysis.entities.entities.push_back(
      {EntityKind::person, "Maud Ellery", {{"Ellery", AliasKind::surname, out.at("Ellery")}}, {0}});
  Attribution claim;
  claim.source = {out.at("Maud Ellery")};
  claim.cue = {out.at("said")};
  claim.content = {out.at("“The café burnt for days,”")};
  claim.mode = Mode::direct;
  claim.anonymity = Anonymity::named;
  claim.speaker = 0;
  claim.confidence = 0.9F;
  Attribution denial;
  denial.source = {out.at("The owner, Ivo Plume")};
  denial.cue = {out.at("denied")};
  denial.content = {out.at("it.")};
  denial.stance = Stance::denies;
  denial.answers = {0};
  analysis.attributions.items = {claim, denial};
  analysis.attributions.speakers.push_back({"Maud Ellery", 0, Anonymity::named, {0}, {}});
  analysis.roles.push_back({.holder = out.at("Ivo Plume"),
                            .entity = {},
                            .phrase = out.at("owner"),
                            .head = out.at("owner"),
                            .affiliations = {{out.at("café"), EntityKind::facility, {}}}});
  analysis.disputes.push_back({{0}, {1}, {}, {{EvidenceKind::explicit_answer, out.at("denied it"), {}}}});
  analysis.headline_findings.push_back({HeadlineFindingKind::source_widened, out.at("Owner"),
                                        out.at("The owner, Ivo Plume"), "The body names him."});
  analysis.text.quotations.push_back({out.at("“The café burnt for days,”"), {1, 2}, 0, true});
  return out;
}

/// "Ferry sold": what was said on one day in one place of other days and places, one of which nobody knows.
inline Sample ferry_sold() {
  Sample out;
  Article& article = out.article;
  article.text =
      "Ferry sold\nMaud Ellery told reporters in Cork on Monday that the ferry left Galway between 3 and 5 "
      "May "
      "1911.\nIvo Plume of Vask denied that it ever came 15 km north of Baaquba.";
  article.id = {3, 4};
  article.paragraphs = {{{0, 10}, ParagraphKind::headline},
                        {out.at("Maud").begin ? Span{11, 101} : Span{}, ParagraphKind::body}};
  article.paragraphs[1].span = {11, static_cast<std::uint32_t>(article.text.find("\nIvo"))};
  article.paragraphs.push_back(
      {{article.paragraphs[1].span.end + 1, static_cast<std::uint32_t>(article.text.size())},
       ParagraphKind::body});
  article.provenance = {.input = "ferry.txt", .line = {}, .offset = {}};
  article.metadata.title = "Ferry sold";
  article.metadata.url = "https://harbour.example/ferry";
  article.metadata.site = "harbour.example";
  article.metadata.publisher = "Harbour Post";
  article.metadata.authors = {"Ada Brock", "Smith and Sons"};
  article.metadata.language = "en";
  article.metadata.published = {Timestamp::Precision::day, "2024-03-12", "12 March 2024"};

  Analysis& analysis = out.analysis;
  analysis.entities.mentions = {{out.at("Maud Ellery"), 0}, {out.at("Galway"), 1}, {out.at("Ivo Plume"), 2}};
  analysis.entities.entities = {{EntityKind::person, "Maud Ellery", {}, {0}},
                                {EntityKind::place, "Galway", {}, {1}},
                                {EntityKind::person, "Ivo Plume", {}, {2}}};
  const auto time = [&](std::string_view words, const char* begin, const char* end) {
    TimeExpression expression;
    expression.span = out.at(words);
    expression.value = begin;
    expression.begin = begin;
    expression.end = end;
    analysis.times.push_back(expression);
  };
  time("Monday", "2024-03-11", "2024-03-12");
  time("3", "1911-05-03", "1911-05-04");
  time("5 May 1911", "1911-05-05", "1911-05-06");
  analysis.times[1].until = 2;
  const auto place = [&](std::string_view words, const char* name, std::uint32_t id, const char* country,
                         Coordinates at) {
    Place found;
    found.span = out.at(words);
    found.name = name;
    found.geonames_id = id;
    found.country = country;
    found.at = at;
    found.candidates = 1;
    analysis.places.push_back(found);
  };
  place("Cork", "Cork", 2965140, "IE", {51.89797, -8.47061});
  place("Galway", "Galway", 2964180, "IE", {53.27245, -9.05095});
  analysis.places[1].entity = 1;
  Place vask;
  vask.span = out.at("Vask");
  vask.unlocated = Unlocated::not_listed;
  analysis.places.push_back(vask);
  place("Baaquba", "Ba'qubah", 98862, "IQ", {33.75, 44.64});
  analysis.places[3].other_spelling = true;
  analysis.places[3].offset = {out.at("15 km north of"), 15, 0};
  analysis.places[3].moved = moved(*analysis.places[3].at, 0, 15);

  Attribution told;
  told.source = {out.at("Maud Ellery")};
  told.cue = {out.at("told")};
  told.content = {out.at("that the ferry left Galway between 3 and 5 May 1911")};
  told.addressee = out.at("reporters");
  told.time = out.at("on Monday");
  told.speaker = 0;
  told.anonymity = Anonymity::named;
  told.confidence = 0.9F;
  Attribution denied;
  denied.source = {out.at("Ivo Plume of Vask")};
  denied.cue = {out.at("denied")};
  denied.content = {out.at("that it ever came 15 km north of Baaquba")};
  denied.stance = Stance::denies;
  denied.speaker = 1;
  denied.anonymity = Anonymity::named;
  denied.answers = {0};
  analysis.attributions.items = {told, denied};
  analysis.attributions.speakers = {{"Maud Ellery", 0, Anonymity::named, {0}, {}},
                                    {"Ivo Plume", 2, Anonymity::named, {1}, {}}};
  analysis.sayings = {{0, 0, {1, 2}, {1}}, {{}, {}, {}, {3}}};
  analysis.disputes.push_back({{0}, {1}, {}, {{EvidenceKind::explicit_answer, out.at("denied"), {}}}});
  return out;
}

}  // namespace gainsay::sample
