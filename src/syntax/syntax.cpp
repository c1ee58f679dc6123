#include "syntax/syntax.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "syntax/syntax_parts.h"
#include "syntax/word_batches.h"

namespace gainsay {
namespace {

/// Moves a loaded part into its place; false, with the error kept, where there is none.
template <typename T>
bool take(Result<T> loaded, T& into, Error& error) {
  if (!loaded) {
    error = std::move(loaded.error());
    return false;
  }
  into = std::move(*loaded);
  return true;
}

std::vector<WordForm> forms_of(std::string_view article_text, const Text& text, const Tagger& tagger) {
  std::vector<WordForm> forms;
  forms.reserve(text.tokens.size());
  for (const Token& token : text.tokens) forms.push_back(tagger.form(slice(article_text, token.span)));
  return forms;
}

void append_tags(const Tagger& tagger, std::span<const WordForm> sentence, std::vector<Tag>& tags) {
  const auto found = tagger.tag(sentence);
  tags.insert(tags.end(), found.begin(), found.end());
}

/// All of the layer but the lemmas. `lengths`: words a sentence.
void add_trees(std::span<const std::size_t> lengths, const SyntaxModel::Parts& parts, Syntax& syntax) {
  const std::span<const WordForm> words = syntax.forms;
  std::size_t first = 0;
  for (const std::size_t length : lengths) {
    append_tags(parts.tagger, words.subspan(first, length), syntax.tags);
    first += length;
  }
  read_in_batches(lengths, [&](std::size_t done, std::size_t count, std::span<const std::size_t> pieces) {
    parts.encoder.encode(words.subspan(done, count), {&syntax.tags[done], count}, pieces, syntax.states);
    const auto arcs = parts.parser.parse(syntax.states, done, pieces);
    syntax.arcs.insert(syntax.arcs.end(), arcs.begin(), arcs.end());
  });
  first = 0;
  for (const std::size_t length : lengths) {
    if (length > Parser::longest) parts.parser.join_parts({&syntax.arcs[first], length});
    first += length;
  }
}

}  // namespace

SyntaxModel::SyntaxModel(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
SyntaxModel::SyntaxModel(SyntaxModel&&) noexcept = default;
SyntaxModel& SyntaxModel::operator=(SyntaxModel&&) noexcept = default;
SyntaxModel::~SyntaxModel() = default;

Result<SyntaxModel> SyntaxModel::load(const std::string& folder) {
  auto parts = std::make_unique<Parts>();
  Error error;
  const std::string network = folder + "/network.bin";
  if (!take(Tagger::load(folder + "/tagger.bin"), parts->tagger, error) ||
      !take(Lemmatiser::load(folder + "/lemmatiser.bin"), parts->lemmatiser, error) ||
      !take(MappedModel::open(network, network_format), parts->network, error)) {
    return tl::unexpected(std::move(error));
  }
  PayloadReader in(parts->network.payload());
  if (!Encoder::read(in, parts->encoder) || !Parser::read(in, parts->encoder.width(), parts->parser) ||
      !in.at_end()) {
    return fail(ErrorCode::bad_model, "holds no network", network);
  }
  return SyntaxModel(std::move(parts));
}

const std::vector<std::string>& SyntaxModel::tagset() const {
  return parts_->tagger.tagset();
}

const std::vector<std::string>& SyntaxModel::relations() const {
  return parts_->parser.relations();
}

std::vector<Tag> analyse_tags(std::string_view article_text, const Text& text, const SyntaxModel& model) {
  const auto& parts = model.parts();
  const auto forms = forms_of(article_text, text, parts.tagger);
  std::vector<Tag> tags;
  tags.reserve(forms.size());
  for (const Sentence& sentence : text.sentences) {
    append_tags(parts.tagger, {&forms[sentence.tokens.begin], sentence.tokens.size()}, tags);
  }
  return tags;
}

Syntax analyse_syntax(std::string_view article_text, const Text& text, const SyntaxModel& model) {
  Syntax syntax;
  syntax.forms = forms_of(article_text, text, model.parts().tagger);
  syntax.states.values.reserve(text.tokens.size() * model.parts().encoder.width());
  std::vector<std::size_t> lengths;
  lengths.reserve(text.sentences.size());
  for (const Sentence& sentence : text.sentences) lengths.push_back(sentence.tokens.size());
  add_trees(lengths, model.parts(), syntax);
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    syntax.lemmas.push_back(
        model.parts().lemmatiser.lemma(slice(article_text, text.tokens[i].span), syntax.tags[i]));
  }
  return syntax;
}

Syntax analyse_words(std::span<const std::string_view> words, const SyntaxModel& model) {
  Syntax syntax;
  for (const std::string_view word : words) syntax.forms.push_back(model.parts().tagger.form(word));
  add_trees(std::array{words.size()}, model.parts(), syntax);
  for (std::size_t i = 0; i < words.size(); ++i) {
    syntax.lemmas.push_back(model.parts().lemmatiser.lemma(words[i], syntax.tags[i]));
  }
  return syntax;
}

}  // namespace gainsay
