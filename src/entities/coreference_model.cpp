#include "entities/coreference_model.h"

#include <algorithm>
#include <functional>

#include "base/payload.h"

namespace gainsay {
namespace {

std::string path_in(const std::string& folder) {
  return folder + "/coref.bin";
}

}  // namespace

int GivenNames::leaning(std::uint32_t name) const {
  const auto at = std::lower_bound(names_.begin(), names_.end(), name);
  return at != names_.end() && *at == name ? leanings_[static_cast<std::size_t>(at - names_.begin())] : 0;
}

Result<CoreferenceModel> CoreferenceModel::load(const std::string& folder) {
  const auto payload = read_model_file(path_in(folder), format);
  if (!payload) return tl::unexpected(payload.error());
  PayloadReader in(*payload);
  auto names = in.array<std::uint32_t>();
  auto leanings = in.array<std::int8_t>();
  auto weights = in.array<std::int16_t>();
  const bool whole = !in.failed() && in.at_end() && names.size() == leanings.size() &&
                     weights.size() == table_size &&
                     std::is_sorted(names.begin(), names.end(), std::less_equal<>());
  if (!whole) return fail(ErrorCode::bad_model, "holds no weights of coreference", path_in(folder));
  return CoreferenceModel(GivenNames(std::move(names), std::move(leanings)), std::move(weights));
}

Result<void> CoreferenceModel::save(const std::string& folder) const {
  PayloadWriter out;
  out.array(given_names_.names());
  out.array(given_names_.leanings());
  out.array(weights_);
  return write_model_file(path_in(folder), format, out.payload());
}

}  // namespace gainsay
