// Formats that go through a ledger once, article by article, and never hold more than one.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "interchange/portion.h"

namespace gainsay {

/// What is written: head, the items of the articles, by their ids, with `between` two of them, tail. An item
/// may be empty and then counts for none.
struct StreamFormat {
  std::string head;
  std::function<std::string(const Portion&)> item;
  std::string between;
  std::string tail;
};

/// JSON-LD in the words of schema.org: NewsArticle, Quotation, Claim with appearance and firstAppearance.
/// Never a rating.
StreamFormat json_ld_format();
/// A W3C AnnotationPage a line, as gainsay read writes it.
StreamFormat annotation_format();
/// A row an attribution, as gainsay read writes it.
StreamFormat csv_format();
/// RFC 7946: a feature for each place that an attribution names or was made in; without a point where it is
/// not located.
StreamFormat geojson_format();
/// The articles as references: CSL-JSON, and BibTeX.
StreamFormat csl_json_format();
StreamFormat bibtex_format();
/// PROV-O as JSON-LD: what was read from what, by which program and models.
StreamFormat prov_format();
/// An object a line, the whole article: docs/ledger.md.
StreamFormat lines_format();

}  // namespace gainsay
