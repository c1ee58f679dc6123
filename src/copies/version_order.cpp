#include "copies/version_order.h"

#include <cstdint>
#include <limits>
#include <utility>

#include "copies/moment.h"

namespace gainsay {
namespace {

std::int64_t begin_of(const std::string& iso) {
  const auto moment = moment_of(iso);
  return moment ? moment->begin : std::numeric_limits<std::int64_t>::min();
}

std::pair<std::int64_t, std::int64_t> times_of(const VersionTime& version) {
  return {begin_of(version.modified.empty() ? version.published : version.modified),
          begin_of(version.fetched)};
}

}  // namespace

bool is_earlier_version(const VersionTime& a, const VersionTime& b) {
  return std::pair(times_of(a), a.id) < std::pair(times_of(b), b.id);
}

bool is_order_known(const VersionTime& a, const VersionTime& b) {
  return times_of(a) != times_of(b);
}

}  // namespace gainsay
