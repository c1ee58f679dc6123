#include "syntax/tagger.h"

#include <utility>

#include "syntax/highest.h"

namespace gainsay {
namespace {

/// Stands before the first word and after the last.
constexpr Tag no_tag = 0xFF;

const WordForm outside{};

}  // namespace

namespace {

/// Features that need no tags come first: a tagger can see to them a word ahead.
constexpr std::size_t form_feature_count = 26;

void form_features(std::span<const WordForm> words, std::size_t at, std::uint32_t* key) {
  const auto word = [&](std::size_t i) -> const WordForm& { return i < words.size() ? words[i] : outside; };
  const WordForm& here = words[at];
  const WordForm& left = word(at - 1);  // wraps to a large number at 0, which is outside too
  const WordForm& left2 = word(at - 2);
  const WordForm& right = word(at + 1);
  const WordForm& right2 = word(at + 2);
  std::uint32_t name = 0;
  const auto put = [&](std::uint32_t value) { *key++ = mix(value, ++name); };
  put(0);
  put(here.word);
  put(here.suffix4);
  put(here.suffix3);
  put(here.suffix2);
  put(here.suffix1);
  put(here.prefix2);
  put(here.prefix3);
  put(here.shape);
  put(mix(here.shape, here.suffix3));
  put(mix(here.shape, left.mark != Mark::none || at == 0));
  put(mix(left.word, here.word));
  put(mix(here.word, right.word));
  put(left.word);
  put(left2.word);
  put(right.word);
  put(right2.word);
  put(left.suffix3);
  put(right.suffix3);
  put(mix(right.shape, here.shape));
  put(here.word_class);
  put(left.word_class);
  put(right.word_class);
  put(right2.word_class);
  put(static_cast<std::uint32_t>(left.word_class) << 16 | here.word_class);
  put(static_cast<std::uint32_t>(here.word_class) << 16 | right.word_class);
}

void tag_features(std::span<const WordForm> words, std::size_t at, Tag before, Tag before_that,
                  std::uint32_t* key) {
  const WordForm& here = words[at];
  const WordForm& right = at + 1 < words.size() ? words[at + 1] : outside;
  const std::uint32_t tags = static_cast<std::uint32_t>(before) << 8 | before_that;
  std::uint32_t name = form_feature_count;
  const auto put = [&](std::uint32_t value) { *key++ = mix(value, ++name); };
  put(before);
  put(tags);
  put(mix(before, here.word));
  put(mix(tags, here.suffix3));
  put(mix(mix(before, here.suffix2), right.suffix2));
  put(mix(before, right.word));
  put(mix(before, here.word_class));
  put(mix(before, static_cast<std::uint32_t>(here.word_class) << 16 | right.word_class));
}

}  // namespace

void tagger_features(std::span<const WordForm> words, std::size_t at, Tag before, Tag before_that,
                     std::uint32_t (&keys)[tagger_feature_count]) {
  form_features(words, at, keys);
  tag_features(words, at, before, before_that, keys + form_feature_count);
}

Tagger::Tagger(std::vector<std::string> tagset, WordClasses classes, SparseWeights weights)
    : tagset_(std::move(tagset)), classes_(std::move(classes)), weights_(std::move(weights)) {}

WordForm Tagger::form(std::string_view token) const {
  WordForm form = word_form(token);
  form.word_class = classes_.of(form.word);
  return form;
}

Result<Tagger> Tagger::load(const std::string& path) {
  const auto payload = read_model_file(path, format);
  if (!payload) return tl::unexpected(payload.error());
  PayloadReader in(*payload);
  Tagger tagger;
  const auto tags = in.number<std::uint32_t>();
  for (std::uint32_t i = 0; i < tags && !in.failed(); ++i) tagger.tagset_.push_back(in.text());
  if (in.failed() || tags == 0 || tags > most_tags || !WordClasses::read(in, tagger.classes_) ||
      !SparseWeights::read(in, tags, tagger.weights_) || !in.at_end()) {
    return fail(ErrorCode::bad_model, "holds no tagger", path);
  }
  return tagger;
}

Result<void> Tagger::save(const std::string& path) const {
  PayloadWriter out;
  out.number(static_cast<std::uint32_t>(tagset_.size()));
  for (const std::string& tag : tagset_) out.text(tag);
  classes_.write(out);
  weights_.write(out);
  return write_model_file(path, format, out.payload());
}

std::vector<Tag> Tagger::tag(std::span<const WordForm> words) const {
  // Keys, then rows, then sums: each a word behind the other, so that memory has time to answer.
  std::vector<Tag> tags(words.size());
  std::uint32_t keys[form_feature_count];
  SparseWeights::Row rows[2][form_feature_count];
  const auto ask = [&](std::size_t at) {
    if (at >= words.size()) return;
    form_features(words, at, keys);
    for (const std::uint32_t key : keys) weights_.prefetch(key);
  };
  const auto look_up = [&](std::size_t at) {
    if (at >= words.size()) return;
    for (std::size_t f = 0; f < form_feature_count; ++f) {
      rows[at % 2][f] = weights_.find(keys[f]);
      weights_.prefetch(rows[at % 2][f]);
    }
    ask(at + 1);
  };
  ask(0);
  look_up(0);
  Tag before = no_tag;
  Tag before_that = no_tag;
  constexpr std::size_t tag_feature_count = tagger_feature_count - form_feature_count;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::uint32_t tag_keys[tag_feature_count];
    tag_features(words, i, before, before_that, tag_keys);
    for (const std::uint32_t key : tag_keys) weights_.prefetch(key);
    std::int16_t scores[most_tags] = {};
    weights_.add(rows[i % 2], scores);
    SparseWeights::Row tag_rows[tag_feature_count];
    for (std::size_t f = 0; f < tag_feature_count; ++f) {
      tag_rows[f] = weights_.find(tag_keys[f]);
      weights_.prefetch(tag_rows[f]);
    }
    look_up(i + 1);
    weights_.add(tag_rows, scores);
    const std::int16_t* best = highest(scores, tagset_.size());
    tags[i] = static_cast<Tag>(best - scores);
    before_that = before;
    before = tags[i];
  }
  return tags;
}

}  // namespace gainsay
