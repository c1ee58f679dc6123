#include "attribution/model.h"

#include <utility>

#include "attribution/model_weights.h"

namespace gainsay {

AttributionModel::AttributionModel(std::unique_ptr<const Weights> weights) : weights_(std::move(weights)) {}
AttributionModel::AttributionModel(AttributionModel&&) noexcept = default;
AttributionModel& AttributionModel::operator=(AttributionModel&&) noexcept = default;
AttributionModel::~AttributionModel() = default;

Result<AttributionModel> AttributionModel::load(const std::string& folder, const SyntaxModel& syntax) {
  auto labeller = Labeller::load(folder, syntax);
  if (!labeller) return tl::unexpected(std::move(labeller.error()));
  return AttributionModel(std::make_unique<const Weights>(Weights{std::move(*labeller)}));
}

}  // namespace gainsay
