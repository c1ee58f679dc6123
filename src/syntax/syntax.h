// Tags, lemmas and heads of all words of an article, and the vectors that later models read.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/encoder.h"
#include "syntax/parser.h"
#include "syntax/tagger.h"
#include "text/text.h"

namespace gainsay {

/// The models of the layer. Immutable after loading; may be shared by threads.
class SyntaxModel {
 public:
  /// Of network.bin. The checksum of that file ties models that read its vectors to it.
  static constexpr ModelFormat network_format{"network", 1};

  /// Reads tagger.bin, lemmatiser.bin and network.bin in `folder`. Fails with not_found,
  /// unreadable, or bad_model where one is damaged, foreign or of another version.
  static Result<SyntaxModel> load(const std::string& folder);

  SyntaxModel(SyntaxModel&&) noexcept;
  SyntaxModel& operator=(SyntaxModel&&) noexcept;
  ~SyntaxModel();

  /// "NOUN NN", ... ; see universal_tag() and penn_tag().
  [[nodiscard]] const std::vector<std::string>& tagset() const;
  /// "nsubj", "obl:agent", ...
  [[nodiscard]] const std::vector<std::string>& relations() const;

  struct Parts;
  [[nodiscard]] const Parts& parts() const { return *parts_; }

 private:
  explicit SyntaxModel(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

/// The layer; all vectors run parallel to Text::tokens.
struct Syntax {
  std::vector<WordForm> forms;
  std::vector<Tag> tags;
  std::vector<std::string> lemmas;
  std::vector<Arc> arcs;  ///< heads count from 1 in the word's sentence
  States states;
};

/// Pure; the same on every machine and for any number of threads. Linear in the words, but for the parse,
/// which is quadratic in those of a sentence, at most Parser::longest of them at a time.
Syntax analyse_syntax(std::string_view article_text, const Text& text, const SyntaxModel& model);

/// Of one sentence's words, cut elsewhere.
Syntax analyse_words(std::span<const std::string_view> words, const SyntaxModel& model);

/// Tags alone: what the others start from.
std::vector<Tag> analyse_tags(std::string_view article_text, const Text& text, const SyntaxModel& model);

}  // namespace gainsay
