#include "entities/name_tagger.h"

#include "entities/name_agreement.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "base/bio_labels.h"
#include "syntax/syntax_parts.h"
#include "syntax/vector_loop.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_part = 1000;  // words
constexpr std::size_t words_at_once = 256;    // whose values stay in the processor's second-level cache

/// What a label scores that can't be there, and a step between labels that can't follow each other: less than
/// the former, whatever is added to it.
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min() / 4;
constexpr std::int64_t blocked = 2 * never;

}  // namespace

std::string_view corpus_label(NameKind kind) {
  constexpr std::array<std::string_view, name_kinds> names{
      "Person", "Location", "Organization", "NORP", "Date", "Misc", "Money", "Facility", "Product"};
  return names[static_cast<std::size_t>(kind)];
}

Result<NameTagger> NameTagger::load(const std::string& folder, const SyntaxModel& syntax) {
  const std::string path = folder + "/names.bin";
  auto file = MappedModel::open(path, format);
  if (!file) return tl::unexpected(std::move(file.error()));
  NameTagger tagger;
  tagger.file_ = std::move(*file);
  PayloadReader in(tagger.file_.payload());
  const auto network = in.number<std::uint64_t>();
  const bool read = PackedMatrix::read(in, tagger.hidden_) && PackedMatrix::read(in, tagger.out_);
  tagger.steps_ = in.view<std::int32_t>();
  if (!read || in.failed() || !in.at_end() || tagger.out_.rows != tagger.hidden_.columns ||
      tagger.out_.columns < labels || tagger.steps_.size() != labels * labels) {
    return fail(ErrorCode::bad_model, "holds no names", path);
  }
  tagger.chain_.assign(labels * labels, blocked);
  for (std::size_t from = 0; from < labels; ++from) {
    for (std::size_t to = 0; to < labels; ++to) {
      const std::size_t at = from * labels + to;
      if (may_follow(from, to)) tagger.chain_[at] = tagger.steps_[at];
    }
  }
  const auto& parts = syntax.parts();
  if (network != hash128(parts.network.payload()).low || tagger.hidden_.rows != parts.encoder.width()) {
    return fail(ErrorCode::bad_model, "was not trained with this folder's network.bin", path);
  }
  return tagger;
}

std::vector<std::int32_t> NameTagger::scores(const States& states, std::size_t first,
                                             std::size_t words) const {
  std::vector<std::int32_t> out(words * out_.columns);
  const std::size_t most = std::min(words, words_at_once);
  std::vector<std::int32_t> products(most * hidden_.columns);
  std::vector<std::int16_t> hidden(most * hidden_.columns);
  for (std::size_t done = 0; done < words; done += most) {
    const std::size_t size = std::min(most, words - done);
    multiply(hidden_, states.of(first + done), states.width, size, products.data());
    to_activations({products.data(), size * hidden_.columns}, true, hidden.data());
    multiply(out_, hidden.data(), hidden_.columns, size, &out[done * out_.columns]);
  }
  return out;
}

std::vector<std::uint8_t> NameTagger::label(const States& states, std::size_t first,
                                            std::size_t words) const {
  return best_labels(scores(states, first, words).data(), words);
}

std::vector<std::uint8_t> NameTagger::best_labels(const std::int32_t* products, std::size_t words) const {
  if (words == 0) return {};
  std::vector<std::array<std::uint8_t, labels>> from(words);
  std::array<std::int64_t, labels> score{};
  for (std::size_t to = 0; to < labels; ++to) score[to] = may_follow(0, to) ? products[to] : never;
  for (std::size_t t = 1; t < words; ++t) {
    std::array<std::int64_t, labels> next;
    std::array<std::int64_t, labels> best_before{};
    next.fill(never);
    vector_loop([&]() GAINSAY_LOOP {
      for (std::size_t before = 0; before < labels; ++before) {
        const std::int64_t* step = &chain_[before * labels];
        for (std::size_t to = 0; to < labels; ++to) {
          const std::int64_t sum = score[before] + step[to];
          const bool better = sum > next[to];
          next[to] = better ? sum : next[to];
          best_before[to] = better ? static_cast<std::int64_t>(before) : best_before[to];
        }
      }
    });
    for (std::size_t to = 0; to < labels; ++to) {
      from[t][to] = static_cast<std::uint8_t>(best_before[to]);
      score[to] = next[to] + products[t * out_.columns + to];
    }
  }
  std::vector<std::uint8_t> best(words);
  auto last = static_cast<std::uint8_t>(std::max_element(score.begin(), score.end()) - score.begin());
  for (std::size_t t = words; t-- > 0;) {
    best[t] = last;
    last = from[t][last];
  }
  return best;
}

std::vector<TaggedName> NameTagger::find(const Text& text, const Syntax& syntax) const {
  std::vector<TaggedName> names;
  const auto products = scores(syntax.states, 0, syntax.forms.size());
  for (const Sentence& sentence : text.sentences) {
    // Endless sentences in parts: a name that a border cuts is no loss.
    for (std::uint32_t first = sentence.tokens.begin; first < sentence.tokens.end; first += longest_part) {
      const auto best =
          best_labels(&products[first * out_.columns], std::min(longest_part, sentence.tokens.end - first));
      for (std::uint32_t i = 0; i < best.size(); ++i) {
        if (best[i] % 2 == 1) {
          names.push_back({{first + i, first + i + 1}, static_cast<NameKind>(best[i] / 2)});
        } else if (best[i] != 0) {
          names.back().tokens.end = first + i + 1;
        }
      }
    }
  }
  agree_names(syntax.forms, names);
  return names;
}

}  // namespace gainsay
