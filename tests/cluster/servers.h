// The servers that tests/cluster/cluster_test.sh started; without them tests are skipped.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <string>

#include "postgres/session.h"

namespace gainsay::testing {

inline std::string address_of(const char* variable) {
  const char* set = std::getenv(variable);
  return set == nullptr ? "" : set;
}

/// A name that no other test has.
inline std::string fresh_name() {
  static std::atomic<int> count{0};
  return "t" + std::to_string(getpid()) + "_" + std::to_string(++count);
}

/// An empty part of the database (a schema of its own, which is made faster than a database), or "" where
/// there is no server.
inline std::string fresh_database() {
  const std::string url = address_of("GAINSAY_TEST_POSTGRESQL");
  if (url.empty()) return {};
  const std::string name = fresh_name();
  PostgresSession(url).execute("CREATE SCHEMA " + name);
  return url + "?options=-csearch_path%3D" + name;
}

/// An empty queue of NATS of its own, or "".
inline std::string fresh_streams() {
  const std::string url = address_of("GAINSAY_TEST_NATS");
  return url.empty() ? url : url.substr(0, url.rfind('/') + 1) + fresh_name();
}

}  // namespace gainsay::testing
