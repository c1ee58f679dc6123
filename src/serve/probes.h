// What watches over a process asks: /healthz, whether it runs; /readyz, whether it can do its work; /metrics
// (metrics.h).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "serve/message.h"

namespace gainsay::serve {

struct Probes {
  std::function<std::string()> metrics;
  std::function<Result<void>()> ready;  ///< fails with what is wrong
};

/// Whether that is asked which everybody may know: /healthz and /readyz say nothing but that it works.
bool is_health(const Request& request);
/// Nothing where `request` is for something else.
std::optional<Answer> probe_answer(const Request& request, const Probes& probes);

/// Answers probes, and nothing else, by a thread of its own until it goes; for a process that serves nothing.
class ProbeServer {
 public:
  /// Fails with unreadable where the port of this machine's own address can't be had; `address` is one in
  /// numbers. What is asked runs on the server's thread.
  static Result<std::unique_ptr<ProbeServer>> open(const std::string& address, std::uint16_t port,
                                                   Probes probes);
  ~ProbeServer();

  [[nodiscard]] std::uint16_t port() const;

 private:
  struct Inside;
  explicit ProbeServer(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace gainsay::serve
