// An article without its page: text, and what is known about it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "base/offset_map.h"
#include "base/span.h"
#include "ingest/page.h"

namespace gainsay {

enum class ParagraphKind { headline, standfirst, subheading, dateline, body, list_item, quotation, caption };

struct Paragraph {
  Span span;  ///< of Article::text, without the line feed that ends it
  ParagraphKind kind = ParagraphKind::body;
};

/// A point in time as a page gives it: never more precise than what was found.
struct Timestamp {
  enum class Precision { none, year, month, day, minute, second };
  Precision precision = Precision::none;
  std::string iso;    ///< ISO 8601 cut to the precision: "2011-05", "2011-05-07", "2011-05-07T09:30:00+03:00"
  std::string found;  ///< as it stood in the page
};

/// One finding about the article, kept even when another was chosen: conflicts are shown, not hidden.
struct MetadataCandidate {
  std::string field;     ///< "title", "published", "author", ...
  std::string value;     ///< as found, space collapsed
  std::string found_in;  ///< "json-ld NewsArticle.headline", "meta og:title", "h1", "byline", "url", ...
};

struct Metadata {
  std::string title;
  std::string standfirst;
  std::vector<std::string> section_path;  ///< breadcrumb, outermost first: {"Home", "Iraq"}
  std::vector<std::string> authors;       ///< people or desks, in the page's order, without "By"
  Timestamp published;
  Timestamp modified;
  std::string publisher;  ///< name as the page gives it
  std::string site;       ///< host of the url, without "www."
  std::string url;        ///< as fetched or given
  std::string canonical_url;
  std::string language;  ///< BCP 47, e.g. "en", "en-GB"
  std::string dateline;  ///< place that opens the text, as it stands: "DIALA"
  std::string fetched;   ///< when the page was taken from the web, ISO 8601, as a web archive has it
  std::vector<MetadataCandidate> candidates;
};

/// The unit of everything that follows. `text` never changes after extraction: NFC, well-formed UTF-8, one
/// line a paragraph, joined by '\n'. The headline, when there is one, is its first paragraph.
struct Article {
  Hash128 id;  ///< of canonical url and text
  Metadata metadata;
  std::string text;
  std::vector<Paragraph> paragraphs;  ///< ascending, cover text but for the line feeds
  OffsetMap origin;                   ///< text -> the document's own bytes
  Provenance provenance;
  Hash128 raw_hash;
  std::string charset;  ///< as Page has them
  std::string charset_found_in;
};

/// The article's text without headline: what readers call the body.
std::string_view body(const Article& article);

/// The headline paragraph, or nothing.
std::optional<Span> headline(const Article& article);

}  // namespace gainsay
