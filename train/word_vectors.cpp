#include "word_vectors.h"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unordered_set>
#include <utility>

namespace gainsay::train {
namespace {

/// Takes {"words": [...], "vectors": {word: [numbers, its length, its number], ...}} as it is read: the file
/// is too large to be held as a tree.
class Reader : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit Reader(std::size_t most) : most_(most) {}

  std::size_t width = 0;
  std::vector<float> values;
  std::vector<std::uint32_t> words;

  bool key(string_t& name) override {
    if (depth_ == 1) in_vectors_ = name == "vectors";
    if (depth_ == 1) wants_width_ = name == "dimensions";
    if (depth_ == 2 && in_vectors_) {
      if (words.size() == most_) return false;
      word_ = word_form(name).word;
      numbers_.clear();
    }
    return true;
  }
  bool start_object(std::size_t) override { return ++depth_ != 0; }
  bool end_object() override {
    --depth_;
    return true;
  }
  bool start_array(std::size_t) override { return ++depth_ != 0; }
  bool end_array() override {
    if (--depth_ == 2 && in_vectors_ && numbers_.size() >= width && width > 0 && seen_.insert(word_).second) {
      words.push_back(word_);
      values.insert(values.end(), numbers_.begin(), numbers_.begin() + static_cast<std::ptrdiff_t>(width));
    }
    return true;
  }
  bool number_integer(number_integer_t value) override { return number(static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return number(static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t&) override { return number(value); }
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& error) override {
    fmt::print(stderr, "byte {}: {}\n", at, error.what());
    return false;
  }

 private:
  bool number(double value) {
    if (depth_ == 1 && wants_width_) width = static_cast<std::size_t>(value);
    if (depth_ == 3) numbers_.push_back(static_cast<float>(value));
    return true;
  }

  std::size_t most_;
  int depth_ = 0;
  bool in_vectors_ = false, wants_width_ = false;
  std::uint32_t word_ = 0;
  std::vector<float> numbers_;
  std::unordered_set<std::uint32_t> seen_;
};

}  // namespace

Embedded with_vectors(Embedded embeddings, const WordVectors& vectors, const Matrix& projection,
                      const std::function<std::uint32_t(std::uint32_t word)>& key_of) {
  if (vectors.words.empty()) return embeddings;
  const FeatureIndex index(embeddings.keys);
  const Matrix projected = vectors.values * projection;
  std::vector<Eigen::Index> added;
  for (std::size_t i = 0; i < vectors.words.size(); ++i) {
    const std::uint32_t key = key_of(vectors.words[i]);
    const std::uint32_t row = index.find(key);
    const auto given = static_cast<Eigen::Index>(i);
    if (row != FeatureIndex::absent) {
      embeddings.values.row(static_cast<Eigen::Index>(row)) += projected.row(given);
    } else {
      embeddings.keys.push_back(key);
      added.push_back(given);
    }
  }
  const Eigen::Index learnt = embeddings.values.rows();
  embeddings.values.conservativeResize(learnt + static_cast<Eigen::Index>(added.size()), Eigen::NoChange);
  for (std::size_t i = 0; i < added.size(); ++i)
    embeddings.values.row(learnt + static_cast<Eigen::Index>(i)) = projected.row(added[i]);
  return embeddings;
}

WordVectors read_word_vectors(const std::string& path, std::size_t most) {
  if (path.empty()) return {};
  std::ifstream file(path);
  Reader reader(most);
  // Reading ends early, and so "false", once there are enough words.
  const bool whole = nlohmann::json::sax_parse(file, &reader);
  if (reader.words.empty() || (!whole && reader.words.size() < most)) {
    fmt::print(stderr, "{}: no word vectors can be read\n", path);
    std::exit(1);
  }
  WordVectors vectors;
  vectors.values =
      Eigen::Map<const Matrix>(reader.values.data(), static_cast<Eigen::Index>(reader.words.size()),
                               static_cast<Eigen::Index>(reader.width));
  vectors.index = FeatureIndex(reader.words);
  vectors.words = std::move(reader.words);
  return vectors;
}

}  // namespace gainsay::train
