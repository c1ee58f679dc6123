// What is known about an article besides its text, gathered from all over the page, with its provenance.
#pragma once

#include <string_view>
#include <vector>

#include "extract/article.h"
#include "extract/date_text.h"
#include "extract/json_ld.h"
#include "extract/page_survey.h"
#include "ingest/html_tree.h"
#include "ingest/page.h"

namespace gainsay {

/// What each field is looked for in.
struct MetadataSources {
  const HtmlTree& tree;
  const PageSurvey& survey;
  const LinkedData& linked;
  const Page& page;
  const LinkedArticle* article;  ///< the linked article that speaks of this page, or null
};

/// Adds a candidate unless the value is empty.
void add_candidate(Metadata& metadata, std::string_view field, std::string_view value,
                   std::string_view found_in);

/// Takes what came beside the content: authors, date of change, publisher, language, date of fetching. Fields
/// that are filled already stay.
void add_input_metadata(const Page& page, Metadata& metadata);

/// Fills everything but dateline. `heading`, where not null, receives the element that shows the title.
Metadata read_metadata(const HtmlTree& tree, const Page& page, NodeId* heading = nullptr);

/// Chooses Metadata::title (metadata.publisher must be known) and gives the element that shows it, or
/// no_node.
NodeId read_title(const MetadataSources& sources, Metadata& metadata);

/// Chooses Metadata::authors.
void read_authors(const MetadataSources& sources, Metadata& metadata, NodeId heading);

/// Chooses Metadata::published and modified. `heading` is the title's element, near which dates are trusted.
void read_dates(const MetadataSources& sources, Metadata& metadata, NodeId heading);

/// Names of people and desks in one byline or author value, in order: "By Jane Doe and John Roe, Agency".
std::vector<std::string> split_authors(std::string_view byline);

/// The host of an http url in lower case, without "www."; empty where there is none.
std::string host_of(std::string_view url);

/// BCP 47 form of what pages write: "en_us" is "en-US". Empty where it is no language tag.
std::string language_tag(std::string_view value);

}  // namespace gainsay
