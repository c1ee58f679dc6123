// How often title, authors and date of pages are read right.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/result.h"

namespace gainsay {

/// What was expected or read for one page. Published is a day, "2020-01-13"; empty where there is none.
struct PageMetadata {
  std::string title;
  std::vector<std::string> authors;
  std::string published;
  bool has_title = true;  ///< expected values: whether the labels give one
  bool has_authors = true;
};

struct LabelledMetadata {
  std::string key;  ///< names the page in predictions
  std::string page_path;
  std::string url;
  PageMetadata expected;
};

/// A right count over the pages where the field is labelled.
struct Share {
  int right = 0;
  int all = 0;
};

struct MetadataScore {
  Share title;    ///< letters and digits equal, case and marks aside
  Share authors;  ///< equal as sets, letters and digits compared
  Share published;
  std::vector<std::string> misses;  ///< "key: title: read ... expected ..."
};

using MetadataPredictions = std::map<std::string, PageMetadata>;

/// DIR/truth.json {"file": {"url", "date"}} with pages in DIR/html/file.gz. A date that is null or NaN says
/// that the page has none.
Result<std::vector<LabelledMetadata>> read_dates_folder(const std::string& folder);

/// DIR/COUNTRY/PUBLISHER.json with PUBLISHER_YYYY_MM_DD.html.gz beside it: versions in file order go with
/// pages in order of date. Dates with an offset from UTC are compared by the day as written.
Result<std::vector<LabelledMetadata>> read_metadata_folder(const std::string& folder);

/// Reads all pages with gainsay's extraction.
Result<MetadataPredictions> predict_metadata(const std::vector<LabelledMetadata>& pages);

/// Pages missing from `predictions` count as empty.
MetadataScore score_metadata(const std::vector<LabelledMetadata>& pages,
                             const MetadataPredictions& predictions);

/// One JSON object: {key: {"title", "authors", "published"}}.
std::string to_json(const MetadataPredictions& predictions);

}  // namespace gainsay
