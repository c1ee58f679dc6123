// In which order the texts of one address appeared.
#pragma once

#include <string>

#include "base/hash.h"

namespace gainsay {

/// What is known of the time of one text of an address; ISO 8601, empty where unknown.
struct VersionTime {
  Hash128 id;
  std::string published;
  std::string modified;
  std::string fetched;
};

/// Whether `a` comes first: by the time at which the page says that it was changed last, or else published;
/// then by when it was taken from the web; then by id. Unknown times come first. A strict order.
bool is_earlier_version(const VersionTime& a, const VersionTime& b);

/// Whether that order follows from these times, and not from the ids alone.
bool is_order_known(const VersionTime& a, const VersionTime& b);

}  // namespace gainsay
