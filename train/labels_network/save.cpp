#include "labels_network/save.h"

#include "base/hash.h"
#include "network/put_weights.h"
#include "syntax/syntax_parts.h"

namespace gainsay::train {

Result<void> save_labeller(const LabelsWeights& weights, const LabelsData& data, const SyntaxModel& syntax,
                           const std::string& folder) {
  PayloadWriter out;
  out.number(hash128(syntax.parts().network.payload()).low);
  out.array(data.cues.stems());
  out.array(data.cues.levels());
  put_embeddings(out, weights.embeddings, data.keys);
  put_matrix(out, weights.mixed, weights.mixed_bias);
  out.number(static_cast<std::uint32_t>(weights.recurrent.size()));
  for (std::size_t i = 0; i < weights.recurrent.size(); ++i)
    put_matrix(out, weights.recurrent[i], weights.recurrent_bias[i]);
  put_matrix(out, weights.out, weights.out_bias);
  put_scores(out, weights.step, activation_scale);
  return write_model_file(folder + "/labeller.bin", Labeller::format, out.payload());
}

}  // namespace gainsay::train
