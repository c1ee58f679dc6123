// Scores tags, lemmas and heads against treebanks, from raw text, as the CoNLL 2018 shared task does
// (https://universaldependencies.org/conll18/evaluation.html).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "evaluation/segmentation.h"
#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

/// What a treebank or a parse says of one word.
struct WordAnalysis {
  static constexpr std::uint32_t root = 0xFFFFFFFF;
  static constexpr std::uint32_t no_head = 0xFFFFFFFE;

  std::string universal_tag;
  std::string penn_tag;
  std::string lemma;       ///< "_" in a treebank: left open
  std::uint32_t head = 0;  ///< index among all words of the file; root, or no_head where none is given
  std::string relation;    ///< without its subtype
};

/// One a word, parallel to SegmentationGold::words. Fails with damaged where a line has not ten columns, or a
/// sentence no word that is named as a head.
Result<std::vector<WordAnalysis>> read_word_analyses(std::string_view conllu, std::string input);

/// The same of a parse, parallel to Text::tokens.
std::vector<WordAnalysis> word_analyses(const Text& text, const Syntax& syntax, const SyntaxModel& model);

/// F1 over words: `correct` are words with the same characters on both sides that agree.
struct SyntaxScores {
  SpanScore universal_tags, penn_tags, lemmas;
  SpanScore heads;            ///< unlabelled attachment: the head is the same word on both sides
  SpanScore heads_relations;  ///< labelled attachment
};

/// Words ascend; each side's analyses are parallel to its words.
SyntaxScores score_syntax(const Spans& gold_words, const std::vector<WordAnalysis>& gold,
                          const Spans& predicted_words, const std::vector<WordAnalysis>& predicted);

}  // namespace gainsay
