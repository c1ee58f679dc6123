#include "network/quantise.h"

#include "base/hash.h"
#include "base/payload.h"
#include "entities/name_tagger.h"
#include "network/put_weights.h"
#include "syntax/encoder_features.h"
#include "syntax/syntax.h"

namespace gainsay::train {
namespace {

Matrix beside(std::initializer_list<const Matrix*> parts) {
  Eigen::Index columns = 0;
  for (const Matrix* part : parts) columns += part->cols();
  Matrix all((*parts.begin())->rows(), columns);
  Eigen::Index at = 0;
  for (const Matrix* part : parts) {
    all.middleCols(at, part->cols()) = *part;
    at += part->cols();
  }
  return all;
}

std::uint32_t key_of_word(std::uint32_t of) {
  WordForm word;
  word.word = of;
  const Tag no_tag{};
  return encoder_features({&word, 1}, {&no_tag, 1}, 0)[0];
}

std::string network_payload(const NetworkWeights& w, const std::vector<std::uint32_t>& keys,
                            const WordVectors& vectors, const std::vector<std::string>& relations) {
  PayloadWriter out;
  const Embedded embedded = with_vectors({keys, w.embeddings}, vectors, w.projection, key_of_word);
  put_embeddings(out, embedded.values, embedded.keys);
  put_matrix(out, w.window, w.window_bias);
  out.number(static_cast<std::uint32_t>(w.recurrent.size()));
  for (std::size_t i = 0; i < w.recurrent.size(); ++i) put_matrix(out, w.recurrent[i], w.recurrent_bias[i]);

  out.number(static_cast<std::uint32_t>(relations.size()));
  for (const std::string& relation : relations) out.text(relation);
  put_matrix(out, w.mixed, w.mixed_bias);
  const Matrix no_arc_bias = Matrix::Zero(1, w.head.cols());
  const Matrix no_label_bias = Matrix::Zero(1, w.label_head.cols());
  put_matrix(out, beside({&w.dependent, &w.head, &w.label_dependent, &w.label_head}),
             beside({&w.dependent_bias, &no_arc_bias, &w.label_bias, &no_label_bias}));
  put_activations(out, w.root);
  put_activations(out, w.label_root);
  put_activations(out, w.head_weight);
  put_scores(out, w.distance, activation_scale * activation_scale);
  put_matrix(out, w.label_out, w.label_out_bias);
  return out.payload();
}

std::string names_payload(const NetworkWeights& w, std::string_view network) {
  PayloadWriter out;
  out.number(hash128(network).low);
  put_matrix(out, w.name_in, w.name_bias);
  put_matrix(out, w.name_out, w.name_out_bias);
  put_scores(out, w.name_step, activation_scale);
  return out.payload();
}

}  // namespace

Result<void> save_network(const NetworkWeights& weights, const std::vector<std::uint32_t>& keys,
                          const WordVectors& vectors, const std::vector<std::string>& relations,
                          const std::string& folder) {
  const std::string network = network_payload(weights, keys, vectors, relations);
  if (auto saved = write_model_file(folder + "/network.bin", SyntaxModel::network_format, network); !saved) {
    return saved;
  }
  return write_model_file(folder + "/names.bin", NameTagger::format, names_payload(weights, network));
}

}  // namespace gainsay::train
