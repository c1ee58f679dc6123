// Documents by where they stand: what a reference in a queue means.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>

#include "ingest/inputs.h"
#include "queue/reference.h"

namespace gainsay {

/// Opens inputs and goes forward in them, so that references that come in order cost one reading of each
/// input. A few inputs stay open. Not for several threads at once.
class ReferencedPages {
 public:
  explicit ReferencedPages(const Limits& limits) : limits_(limits) {}

  /// The document, or why it can't be read, as PageReader gives it. Fails with not_found where the input has
  /// no document there (any more).
  Result<Page> page(const DocumentReference& reference);

 private:
  struct Open {
    std::string input;
    PageReader reader;
    std::uint64_t next = 0;  // the position of what it gives next
  };
  Open& open(const DocumentReference& reference);

  Limits limits_;
  std::deque<Open> open_;
};

/// Hands on a reference to each document of `inputs`, in the order in which PageReader gives them; an input
/// that isn't there or can't be opened is told instead. Names become absolute, since workers run elsewhere.
/// Every input is read through. Ends with what `send` fails with.
Result<void> each_reference(const std::vector<std::string>& inputs, const Limits& limits, bool as_is,
                            const std::function<Result<void>(const DocumentReference&)>& send,
                            const std::function<void(const Error&)>& tell_failure);

}  // namespace gainsay
