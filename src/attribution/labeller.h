// Which words name a source, attribute, or are attributed: source, cue and content as BIO labels.
//
// Reads the encoder's vectors of the words and features of their heads, names and quotations, runs simple
// recurrent units both ways over a passage (the sentences of one paragraph) and decodes a chain of labels
// with Viterbi. All values are small integers (packed_matrix.h): the same on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "attribution/passage_features.h"
#include "base/mapped_model.h"
#include "base/result.h"
#include "base/span.h"
#include "entities/name_tagger.h"
#include "extract/article.h"
#include "syntax/embeddings.h"
#include "syntax/packed_matrix.h"
#include "syntax/syntax.h"
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

/// What is labelled together.
struct NumberedPassage {
  IndexRange sentences;      ///< of those of the text
  std::uint32_t number = 0;  ///< of the passage in its article
};

struct LabelledPassage {
  std::vector<Label> labels;   ///< one a token
  std::vector<float> margins;  ///< by how much each label won, in log odds
};

/// Immutable after loading; may be shared by threads.
class Labeller {
 public:
  static constexpr ModelFormat format{"labeller", 3};

  /// Reads labeller.bin in `folder`. Fails with not_found, unreadable, or bad_model where it is damaged,
  /// foreign, of another version, or was trained for other vectors than those of `syntax`.
  static Result<Labeller> load(const std::string& folder, const SyntaxModel& syntax);

  /// One label a token of each passage; an inside_ label follows only its begin_ or itself. Many passages at
  /// once take less time than one by one.
  [[nodiscard]] std::vector<LabelledPassage> label(const PassageLayers& layers,
                                                   std::span<const NumberedPassage> passages) const;

  /// The same by likely_spans.h: spans that are each likely by itself, for whoever takes them one by one.
  [[nodiscard]] std::vector<Label> label_spans(const PassageLayers& layers,
                                               const NumberedPassage& passage) const;

  /// How likely each label is for each word of the passage.
  [[nodiscard]] std::vector<std::array<float, label_count>> probabilities(
      const PassageLayers& layers, const NumberedPassage& passage) const;

  /// Whether such a word was often part of a cue in the training texts.
  [[nodiscard]] bool is_likely_cue(const WordForm& form) const {
    return cues_.level(form.stem) >= CueLexicon::likely;
  }

 private:
  /// Of each word of the passages, one after another, each label's, `out_.columns` apart.
  [[nodiscard]] std::unique_ptr<std::int32_t[]> scores(const PassageLayers& layers,
                                                       std::span<const NumberedPassage> passages) const;

  MappedModel file_;  ///< what the others are views of
  CueLexicon cues_;
  Embeddings embeddings_;
  PackedMatrix mixed_;
  std::vector<PackedMatrix> recurrent_;
  PackedMatrix out_;
  std::span<const std::int32_t> steps_;  ///< [from * label_count + to]
};

/// Sentences to be labelled together: paragraphs, the longest cut between sentences.
std::vector<IndexRange> passage_sentences(const Text& text);

/// The label of each token, as NameTagger::label gives them.
std::vector<std::uint8_t> name_labels(const std::vector<TaggedName>& names, std::size_t tokens);

/// Appends the spans of a passage whose first token is `first` and whose labels are `labelled`, without
/// those words that lie in the dateline.
void append_spans(const Text& text, Span dateline, std::uint32_t first, std::uint32_t passage,
                  const LabelledPassage& labelled, std::vector<LabelledSpan>& out);

/// Labels every passage of the article. Ascending by span; no two overlap. Pure.
std::vector<LabelledSpan> label_document(const Article& article, const Text& text, const Syntax& syntax,
                                         const std::vector<TaggedName>& names, const Labeller& labeller);

}  // namespace gainsay
