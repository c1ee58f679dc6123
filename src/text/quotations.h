// Which quotation marks belong together.
#pragma once

#include <string_view>
#include <vector>

#include "text/text.h"

namespace gainsay {

/// Pairs the marks of an article. `paragraphs` are token ranges, in order. Double and single marks, straight
/// and curly, guillemets and the `` '' of typewriters; apostrophes, inch marks and decades are left alone.
/// A quotation that no mark closes ends with its paragraph, unless the next paragraph opens with a mark
/// of the same kind: then it goes on there. Ascends by begin; quotations nest.
std::vector<Quotation> pair_quotations(std::string_view text, const std::vector<Token>& tokens,
                                       const std::vector<IndexRange>& paragraphs);

}  // namespace gainsay
