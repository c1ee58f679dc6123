#include "text/sentence_model.h"

#include <algorithm>
#include <functional>

#include "base/payload.h"

namespace gainsay {
namespace {

std::string path_in(const std::string& folder) {
  return folder + "/sentences.bin";
}

}  // namespace

Result<SentenceModel> SentenceModel::load(const std::string& folder) {
  const auto payload = read_model_file(path_in(folder), format);
  if (!payload) return tl::unexpected(payload.error());
  PayloadReader in(*payload);
  auto forms = in.array<std::uint32_t>();
  auto kinds = in.array<std::uint8_t>();
  auto weights = in.array<std::int8_t>();
  const bool whole = !in.failed() && in.at_end() && forms.size() == kinds.size() &&
                     weights.size() == table_size &&
                     std::is_sorted(forms.begin(), forms.end(), std::less_equal<>()) &&
                     std::find(kinds.begin(), kinds.end(), std::uint8_t{0}) == kinds.end();
  if (!whole) return fail(ErrorCode::bad_model, "holds no weights of sentences", path_in(folder));
  return SentenceModel(WordKinds(std::move(forms), std::move(kinds)), std::move(weights));
}

Result<void> SentenceModel::save(const std::string& folder) const {
  PayloadWriter out;
  out.array(kinds_.forms());
  out.array(kinds_.kinds());
  out.array(weights_);
  return write_model_file(path_in(folder), format, out.payload());
}

}  // namespace gainsay
