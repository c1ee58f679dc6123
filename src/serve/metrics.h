// What a process counts about itself, in Prometheus's text format
// (https://prometheus.io/docs/instrumenting/exposition_formats/).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "serve/server.h"

namespace gainsay::serve {

inline constexpr const char* metrics_type = "text/plain; version=0.0.4; charset=utf-8";

/// Requests that were answered, by status, and how long that took. For several threads at once.
class RequestMetrics {
 public:
  void add(const Served& served);
  [[nodiscard]] std::string text() const;

 private:
  static constexpr std::array seconds = {0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0};

  mutable std::mutex mutex_;
  std::map<int, std::uint64_t> by_status_;
  std::array<std::uint64_t, seconds.size()> within_{};
  std::uint64_t count_ = 0;
  double total_ = 0;
};

/// Version, processor time and memory of this process.
std::string process_metrics();

/// "# HELP name help", "# TYPE name kind".
std::string metric_head(std::string_view name, std::string_view kind, std::string_view help);

}  // namespace gainsay::serve
