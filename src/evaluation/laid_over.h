// A parse made elsewhere, laid over the text of the treebank it is held against.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "evaluation/segmentation.h"

namespace gainsay {

/// The tokens, words and sentences of `parse` where `text` has their characters. White space (ASCII) may
/// differ between the two, as the CoNLL 2018 evaluation allows; a parser need not say where it saw a space.
/// Fails with damaged where other characters differ; the error's input is `input`, its message the first
/// words that do.
Result<SegmentationGold> laid_over(std::string_view text, SegmentationGold parse, std::string input);

}  // namespace gainsay
