// One input whose faults stay its own.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "ingest/page_stream.h"

namespace gainsay {

/// The pages of the stream that `open` gives, which is called with the first page that is asked for. An
/// exception that escapes from it, or from the stream, becomes an error that names `input`, limit_exceeded
/// where memory has run out and damaged else, and ends the input: those after it are read all the same.
class ContainedPages : public PageStream {
 public:
  ContainedPages(std::string input, std::function<std::unique_ptr<PageStream>()> open)
      : input_(std::move(input)), open_(std::move(open)) {}

  std::optional<Result<Page>> next() override;

 private:
  std::optional<Result<Page>> end(ErrorCode code, std::string message);

  std::string input_;
  std::function<std::unique_ptr<PageStream>()> open_;
  std::unique_ptr<PageStream> pages_;
  bool ended_ = false;
};

}  // namespace gainsay
