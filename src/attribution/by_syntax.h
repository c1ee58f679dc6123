// What the syntax of a sentence shows where the labeller saw nothing.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "attribution/links.h"
#include "entities/sentence_tree.h"
#include "syntax/syntax.h"

namespace gainsay {

/// The attribution whose cue has this token, if the tree shows one.
using ClauseFinder = std::function<std::optional<LinkedSpans>(const SentenceTree&, std::uint32_t)>;

/// What `find` gives for the tokens of all sentences of at most 200 words, but for what has a word of
/// somebody's cue in its own. `linked` stays as it is.
std::vector<LinkedSpans> find_by_syntax(const Article& article, const Text& text, const Syntax& syntax,
                                        const SyntaxModel& model, const std::vector<LinkedSpans>& linked,
                                        const ClauseFinder& find);

/// The child of `verb` in `relation` that stands before or behind it.
std::optional<std::uint32_t> child(const SentenceTree& tree, std::uint32_t verb, std::string_view relation,
                                   bool behind);

/// The verb's auxiliaries, negation and adverbs right before it, down to `floor`: where its group begins.
std::uint32_t verb_group_begin(const SentenceTree& tree, std::uint32_t verb, std::uint32_t floor);

}  // namespace gainsay
