// Which words name a source, attribute, or are attributed: source, cue and content as BIO labels.
//
// A linear-chain model over hashed features, decoded with Viterbi. Runs over a passage: the sentences of one
// paragraph (CofeNet cut PolNeAR so). Needs nothing but tokens.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/model_file.h"
#include "base/result.h"
#include "base/span.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

enum class Role : std::uint8_t { source, cue, content };

enum class Label : std::uint8_t {
  outside,
  begin_source,
  inside_source,
  begin_cue,
  inside_cue,
  begin_content,
  inside_content
};
inline constexpr std::size_t label_count = 7;

/// "O", "B-source", "I-source", ...
std::string_view name(Label label);
/// "source", "cue", "content".
std::string_view name(Role role);

/// Passages from here on are clauses that rules found, each linked for itself.
inline constexpr std::uint32_t first_rule_passage = 0x80000000;

/// A labelled run of tokens of an article.
struct LabelledSpan {
  Role role = Role::source;
  Span span;                  ///< of Article::text
  std::uint32_t passage = 0;  ///< spans of one passage were labelled together
  float margin = 0;  ///< by how much the best labelling without this span scores lower; larger is surer
};

/// Immutable after loading; may be shared by threads.
class Labeller {
 public:
  static constexpr ModelFormat format{"labeller", 2};

  /// Reads labeller.bin and tagger.bin in `folder`. Fails with not_found, unreadable, or bad_model where one
  /// is damaged, foreign, of another version, or was not trained with the other.
  static Result<Labeller> load(const std::string& folder);

  Labeller(Labeller&&) noexcept;
  Labeller& operator=(Labeller&&) noexcept;
  ~Labeller();

  /// One label a token; an inside_ label follows only its begin_ or itself. `tokens` is one passage, Penn
  /// escapes ("``", "-LRB-") and typographic marks being the same to it.
  [[nodiscard]] std::vector<Label> label(std::span<const std::string_view> tokens) const;

  /// The same, and for each token the margin by which its label won.
  [[nodiscard]] std::vector<Label> label(std::span<const std::string_view> tokens,
                                         std::vector<float>& margins) const;

  struct Weights;

 private:
  explicit Labeller(std::unique_ptr<const Weights> weights);
  std::unique_ptr<const Weights> weights_;
};

/// Token ranges to be labelled each for itself: paragraphs, the longest cut between sentences.
std::vector<IndexRange> passages(const Text& text);

/// Labels every passage of the article. Ascending by span; no two overlap. Pure.
std::vector<LabelledSpan> label_document(const Article& article, const Text& text, const Labeller& labeller);

}  // namespace gainsay
