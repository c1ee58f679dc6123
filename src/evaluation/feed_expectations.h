// Whether feeds are read as the comments in them say: the test feeds of feedparser open with
//   Expect: not bozo and entries[0]['title'] == 'Example'
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/limits.h"

namespace gainsay {

/// One comparison of an expectation.
struct FeedExpectation {
  std::vector<std::string> paths;  ///< "entries.0.title"; several must be equal
  std::string value;               ///< of a string, unquoted; of anything else, as written
};

/// The comparisons in the "Expect:" line of a feed's comment, in order; empty where there are none. "bozo",
/// whether the XML is well formed, is none.
std::vector<FeedExpectation> read_feed_expectations(std::string_view feed);

struct FeedScore {
  struct Field {
    std::size_t met = 0;
    std::size_t all = 0;
  };
  std::map<std::string, Field> fields;          ///< "entries title": comparisons of what is kept of a feed
  std::map<std::string, std::size_t> not_kept;  ///< the same, of what isn't
  std::size_t feeds = 0;                        ///< that expect anything
  std::vector<std::string> misses;              ///< "path: entries.0.title is ..., not ..."
};

/// Holds each file below `folder` against its own expectations. Text is compared by what is read of it: tags
/// and character references resolved on both sides. Times may be tuples of UTC. A feed that can't be read
/// misses all.
Result<FeedScore> score_feeds(const std::string& folder, const Limits& limits = {});

}  // namespace gainsay
