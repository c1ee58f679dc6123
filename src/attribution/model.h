// The weights behind attribution: loaded once, read by any number of threads.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "syntax/syntax.h"

namespace gainsay {

/// Weights of every learnt part of the stage. Immutable after loading.
class AttributionModel {
 public:
  /// Reads the model files that gainsay-train wrote to `folder`. Fails with not_found, unreadable, or
  /// bad_model where magic, version or checksum do not hold, or where they are for other models than
  /// `syntax`.
  static Result<AttributionModel> load(const std::string& folder, const SyntaxModel& syntax);

  AttributionModel(AttributionModel&&) noexcept;
  AttributionModel& operator=(AttributionModel&&) noexcept;
  ~AttributionModel();

  struct Weights;
  [[nodiscard]] const Weights& weights() const { return *weights_; }

 private:
  explicit AttributionModel(std::unique_ptr<const Weights> weights);
  std::unique_ptr<const Weights> weights_;
};

}  // namespace gainsay
