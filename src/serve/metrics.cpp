#include "serve/metrics.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>

#include "base/version.h"

namespace gainsay::serve {
namespace {

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

// Bytes of memory that are this process's now; 0 where the system doesn't say.
long resident_bytes() {
  long total = 0;
  long resident = 0;
  if (std::FILE* file = std::fopen("/proc/self/statm", "r"); file != nullptr) {
    if (std::fscanf(file, "%ld %ld", &total, &resident) != 2) resident = 0;
    (void)std::fclose(file);
  }
  return resident * sysconf(_SC_PAGESIZE);
}

}  // namespace

std::string metric_head(std::string_view name, std::string_view kind, std::string_view help) {
  return fmt::format("# HELP {} {}\n# TYPE {} {}\n", name, help, name, kind);
}

void RequestMetrics::add(const Served& served) {
  const double took = served.milliseconds / 1000;
  const std::lock_guard lock(mutex_);
  ++by_status_[served.status];
  for (std::size_t i = 0; i < seconds.size(); ++i) within_[i] += took <= seconds[i] ? 1 : 0;
  ++count_;
  total_ += took;
}

std::string RequestMetrics::text() const {
  const std::lock_guard lock(mutex_);
  std::string out = metric_head("gainsay_http_requests_total", "counter", "Requests that were answered");
  for (const auto& [status, count] : by_status_)
    out += fmt::format("gainsay_http_requests_total{{status=\"{}\"}} {}\n", status, count);
  out +=
      metric_head("gainsay_http_request_seconds", "histogram", "From the whole request to the whole answer");
  for (std::size_t i = 0; i < seconds.size(); ++i)
    out += fmt::format("gainsay_http_request_seconds_bucket{{le=\"{}\"}} {}\n", seconds[i], within_[i]);
  out += fmt::format(
      "gainsay_http_request_seconds_bucket{{le=\"+Inf\"}} {}\ngainsay_http_request_seconds_sum {}\n"
      "gainsay_http_request_seconds_count {}\n",
      count_, total_, count_);
  return out;
}

std::string process_metrics() {
  rusage used{};
  (void)getrusage(RUSAGE_SELF, &used);  // can't fail with these arguments
  return metric_head("gainsay_build_info", "gauge", "The version that runs") +
         fmt::format("gainsay_build_info{{version=\"{}\"}} 1\n", version()) +
         metric_head("process_cpu_seconds_total", "counter", "Processor time, of user and system") +
         fmt::format("process_cpu_seconds_total {}\n",
                     seconds_of(used.ru_utime) + seconds_of(used.ru_stime)) +
         metric_head("process_resident_memory_bytes", "gauge", "Memory that is the process's own now") +
         fmt::format("process_resident_memory_bytes {}\n", resident_bytes());
}

}  // namespace gainsay::serve
