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

}  // namespace gainsay::sample
