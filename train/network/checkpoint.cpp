#include "network/checkpoint.h"

#include <fmt/format.h>

#include <cstdlib>
#include <vector>

#include "base/model_file.h"
#include "base/payload.h"

namespace gainsay::train {
namespace {

constexpr ModelFormat format{"checkpoint", 1};

/// Everything that changes from step to step, in a fixed order.
std::vector<Matrix*> matrices(TrainingState& state) {
  std::vector<Matrix*> all;
  for (NetworkWeights* weights : {&state.weights, &state.adam.first, &state.adam.second}) {
    all.push_back(&weights->embeddings);
    const auto dense = weights->dense();
    all.insert(all.end(), dense.begin(), dense.end());
  }
  return all;
}

}  // namespace

void read_checkpoint(const std::string& path, TrainingState& state) {
  if (path.empty()) return;
  const auto payload = read_model_file(path, format);
  if (!payload) return;
  PayloadReader in(*payload);
  const auto steps = in.number<std::uint64_t>();
  const auto epochs = in.number<std::int32_t>();
  const auto correction1 = in.number<float>();
  const auto correction2 = in.number<float>();
  std::vector<std::vector<float>> values;
  for (const Matrix* matrix : matrices(state)) {
    values.push_back(in.array<float>());
    if (in.failed() || values.back().size() != static_cast<std::size_t>(matrix->size())) return;
  }
  const auto into = matrices(state);
  for (std::size_t i = 0; i < into.size(); ++i)
    std::copy(values[i].begin(), values[i].end(), into[i]->data());
  state.steps = steps;
  state.epochs = epochs;
  state.adam.correction1 = correction1;
  state.adam.correction2 = correction2;
}

void write_checkpoint(const std::string& path, TrainingState& state) {
  if (path.empty()) return;
  PayloadWriter out;
  out.number(state.steps);
  out.number(static_cast<std::int32_t>(state.epochs));
  out.number(state.adam.correction1);
  out.number(state.adam.correction2);
  for (const Matrix* matrix : matrices(state)) {
    out.array(std::vector<float>(matrix->data(), matrix->data() + matrix->size()));
  }
  if (const auto written = write_model_file(path, format, out.payload()); !written) {
    fmt::print(stderr, "{}\n", describe(written.error()));
    std::exit(1);
  }
}

}  // namespace gainsay::train
