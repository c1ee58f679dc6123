// A model file in memory as it lies on disk: pages are read when they are first needed, and shared by
// processes.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "base/model_file.h"
#include "base/result.h"

namespace gainsay {

/// Owns the mapping; the payload stays where it is when the object is moved.
class MappedModel {
 public:
  /// Checks all that read_model_file checks, the checksum included, and fails as it does.
  static Result<MappedModel> open(const std::string& path, const ModelFormat& format);

  /// Begins at a multiple of eight bytes.
  [[nodiscard]] std::string_view payload() const { return payload_; }

 private:
  struct Mapping;
  std::shared_ptr<const Mapping> mapping_;
  std::string_view payload_;
};

}  // namespace gainsay
