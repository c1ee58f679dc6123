// What a decision is on, as `Review::judged` names it: the spans of an attribution (review_key), or those of
// an answer and of the claim that it answers.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/reviews.h"

namespace gainsay {

/// That `answer` answers `claim`, an attribution of `article`: "ANSWER>ARTICLE:CLAIM", each by its spans.
std::string link_key(const Attribution& answer, const Hash128& article, const Attribution& claim);

/// The words that a decision is on.
struct JudgedWords {
  Spans source, cue, content;
};

/// What `Review::judged` names.
struct Judged {
  JudgedWords words;
  struct Answered {
    Hash128 article;
    std::string key;  ///< review_key of the claim
    JudgedWords words;
  };
  std::optional<Answered> answered;  ///< where the decision is on a link
};

/// Nothing where `judged` is none of the two keys.
std::optional<Judged> judged_of(std::string_view judged);

}  // namespace gainsay
