#include "work/referenced_pages.h"

#include <algorithm>
#include <filesystem>

#include "ingest/file_names.h"

namespace gainsay {

ReferencedPages::Open& ReferencedPages::open(const DocumentReference& reference) {
  constexpr std::size_t most_open = 8;
  const auto known = std::find_if(open_.begin(), open_.end(), [&](const Open& one) {
    return one.input == reference.input && one.next <= reference.position;
  });
  if (known != open_.end()) return *known;
  if (open_.size() == most_open) open_.pop_front();
  return open_.emplace_back(Open{reference.input, PageReader({reference.input}, limits_), 0});
}

Result<Page> ReferencedPages::page(const DocumentReference& reference) {
  Open& from = open(reference);
  for (;;) {
    auto page = from.reader.next();
    if (!page) {
      const Error gone{ErrorCode::not_found,
                       "has no document " + std::to_string(reference.position) +
                           ": it is not what it was when it was submitted",
                       reference.input,
                       {}};
      std::erase_if(open_, [&](const Open& one) { return &one == &from; });
      return tl::unexpected(gone);
    }
    if (from.next++ == reference.position) return std::move(*page);
  }
}

Result<void> each_reference(const std::vector<std::string>& inputs, const Limits& limits, bool as_is,
                            const std::function<Result<void>(const DocumentReference&)>& send,
                            const std::function<void(const Error&)>& tell_failure) {
  std::deque<std::string> waiting(inputs.begin(), inputs.end());
  while (!waiting.empty()) {
    std::string input = std::move(waiting.front());
    waiting.pop_front();
    if (input == "-") {
      tell_failure(
          {ErrorCode::unsupported, "other machines can't read this one's standard input", input, {}});
      continue;
    }
    if (stands_for_files(input)) {
      FoundFiles files = find_files(input);
      waiting.insert(waiting.begin(), files.paths.begin(), files.paths.end());
      if (files.failure) tell_failure(*files.failure);
      continue;
    }
    std::error_code failed;
    const std::filesystem::path whole = std::filesystem::absolute(input, failed);
    if (!failed && std::filesystem::exists(whole, failed)) input = whole.lexically_normal().string();
    PageReader reader({input}, limits);
    for (std::uint64_t position = 0;; ++position) {
      const auto page = reader.next();
      if (!page) break;
      const bool closed =
          !*page && position == 0 &&
          (page->error().code == ErrorCode::not_found || page->error().code == ErrorCode::unreadable);
      if (closed) {
        tell_failure(page->error());
        break;
      }
      // What is damaged is submitted, too, so that the ledger notes it.
      if (const auto sent = send({input, position, as_is}); !sent) return sent;
    }
  }
  return {};
}

}  // namespace gainsay
