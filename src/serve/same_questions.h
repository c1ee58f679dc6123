// Questions that wait for a thread, alike ones together: what many ask at once is asked of the ledger once.
#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "serve/message.h"

namespace gainsay::serve {

/// Only questions that no thread has begun with are joined, so each answer is of the ledger as it stood after
/// its question had come. May be used by several threads.
class SameQuestions {
 public:
  using Done = std::function<void(Answer)>;

  /// All that an answer depends on.
  static std::string key_of(const Request& request);

  /// True where none such waits yet: then the caller sees to it that a thread answers those of `key`.
  bool wait(const std::string& key, Done done);

  /// Those who wait for `key` from then on wait for the next.
  std::vector<Done> begin(const std::string& key);

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::vector<Done>> waiting_;
};

}  // namespace gainsay::serve
