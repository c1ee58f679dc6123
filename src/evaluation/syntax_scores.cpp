#include "evaluation/syntax_scores.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include "evaluation/conllu_lines.h"

namespace gainsay {
namespace {

constexpr std::uint32_t unaligned = 0xFFFFFFFD;

std::string_view without_subtype(std::string_view relation) {
  return relation.substr(0, relation.find(':'));
}

/// For each predicted word, the gold word of the same characters, or unaligned.
std::vector<std::uint32_t> align(const Spans& gold, const Spans& predicted) {
  std::vector<std::uint32_t> aligned(predicted.size(), unaligned);
  for (std::uint32_t g = 0, p = 0; g < gold.size() && p < predicted.size();) {
    if (gold[g] == predicted[p]) {
      aligned[p++] = g++;
    } else if (gold[g] < predicted[p]) {
      ++g;
    } else {
      ++p;
    }
  }
  return aligned;
}

}  // namespace

Result<std::vector<WordAnalysis>> read_word_analyses(std::string_view conllu, std::string input) {
  std::vector<WordAnalysis> words;
  std::uint32_t first = 0;  // of the sentence
  std::uint32_t last_head = 0;
  ConlluLines lines(conllu);
  for (ConlluLine line; lines.next(line);) {
    if (line.kind == ConlluLine::Kind::sentence_end) {
      if (last_head > words.size() - first) {
        return fail(ErrorCode::damaged, "has a head outside its sentence", std::move(input), line.at);
      }
      first = static_cast<std::uint32_t>(words.size());
      last_head = 0;
    }
    if (line.kind == ConlluLine::Kind::damaged) {
      return fail(ErrorCode::damaged, "has a line without ten columns", std::move(input), line.at);
    }
    if (line.kind != ConlluLine::Kind::word) continue;
    const auto& column = line.columns;
    std::uint32_t head = 0;
    const bool given =
        std::from_chars(column[6].data(), column[6].data() + column[6].size(), head).ec == std::errc();
    last_head = std::max(last_head, head);
    words.push_back({std::string(column[3]), std::string(column[4]), std::string(column[2]),
                     !given      ? WordAnalysis::no_head
                     : head == 0 ? WordAnalysis::root
                                 : first + head - 1,
                     std::string(without_subtype(column[7]))});
  }
  return words;
}

std::vector<WordAnalysis> word_analyses(const Text& text, const Syntax& syntax, const SyntaxModel& model) {
  std::vector<WordAnalysis> words;
  for (const Sentence& sentence : text.sentences) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const std::string_view tag = model.tagset()[syntax.tags[i]];
      const Arc& arc = syntax.arcs[i];
      words.push_back({std::string(universal_tag(tag)), std::string(penn_tag(tag)), syntax.lemmas[i],
                       arc.head == 0 ? WordAnalysis::root : sentence.tokens.begin + arc.head - 1,
                       std::string(without_subtype(model.relations()[arc.relation]))});
    }
  }
  return words;
}

SyntaxScores score_syntax(const Spans& gold_words, const std::vector<WordAnalysis>& gold,
                          const Spans& predicted_words, const std::vector<WordAnalysis>& predicted) {
  const auto aligned = align(gold_words, predicted_words);
  // The word of the treebank on which a predicted word hangs.
  const auto gold_of = [&](std::uint32_t head) {
    if (head == WordAnalysis::no_head) return unaligned;
    return head == WordAnalysis::root ? head : aligned[head];
  };
  SyntaxScores scores;
  for (SpanScore* score :
       {&scores.universal_tags, &scores.penn_tags, &scores.lemmas, &scores.heads, &scores.heads_relations}) {
    score->gold = gold_words.size();
    score->predicted = predicted_words.size();
  }
  for (std::size_t p = 0; p < predicted.size(); ++p) {
    if (aligned[p] == unaligned) continue;
    const WordAnalysis& ours = predicted[p];
    const WordAnalysis& theirs = gold[aligned[p]];
    const bool head = gold_of(ours.head) == theirs.head;
    scores.universal_tags.correct += ours.universal_tag == theirs.universal_tag;
    scores.penn_tags.correct += ours.penn_tag == theirs.penn_tag;
    scores.lemmas.correct += theirs.lemma == "_" || ours.lemma == theirs.lemma;
    scores.heads.correct += head;
    scores.heads_relations.correct += head && ours.relation == theirs.relation;
  }
  return scores;
}

}  // namespace gainsay
