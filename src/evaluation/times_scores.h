// Scores time expressions against TimeML documents, and against short cases as Microsoft's Recognizers have
// them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "evaluation/segmentation.h"
#include "extract/article.h"
#include "syntax/syntax.h"
#include "text/sentence_model.h"
#include "times/times.h"

namespace gainsay {

struct GoldTime {
  Span span;
  std::string value;
};

/// A TimeML document: its text without tags, a paragraph a line, published at its DCT.
struct TimeDocument {
  Article article;
  std::vector<GoldTime> gold;  ///< ascending; of nested ones the outer
};

/// Fails with damaged where there is no <TEXT>.
Result<TimeDocument> read_timeml(std::string_view content, const std::string& input);

/// A few words, the day they are said, and what is to be found in them.
struct TimeCase {
  Article article;
  struct Expected {
    Span span;
    std::vector<std::string> values;  ///< timex, past and future resolution: any of them will do
  };
  std::vector<Expected> expected;
};

/// The cases of a JSON file: a list of {"Input", "Context", "Results"}.
Result<std::vector<TimeCase>> read_time_cases(std::string_view content, const std::string& input);

struct TimeModels {
  SentenceModel sentences;
  SyntaxModel syntax;
};

Result<std::vector<TimeExpression>> read_times(const Article& article, const TimeModels& models,
                                               TimeStyle style = TimeStyle::automatic);

/// Lenient: the spans overlap, one to one. With value: they do, and the values are equal; what annotators
/// gave no value ("null") can't be right.
struct TimeScores {
  SpanScore strict, lenient, valued;
};

void add_scores(TimeScores& scores, const std::vector<GoldTime>& gold,
                const std::vector<TimeExpression>& found);

struct CaseScores {
  std::uint32_t cases = 0;
  std::uint32_t spans = 0;   ///< cases with exactly the expressions expected, by span
  std::uint32_t values = 0;  ///< and each with a value among those expected
};

void add_case(CaseScores& scores, const TimeCase& expected, const std::vector<TimeExpression>& found);

}  // namespace gainsay
