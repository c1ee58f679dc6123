// Headings before sentences that they don't stand before in the treebank.
#pragma once

#include "raw_treebank.h"

namespace gainsay::train {

/// A heading says little of the sentence after it: each of `half` of `bank` is put, several times, between
/// sentences drawn from there, one paragraph each, so that no model learns the few neighbours by heart. The
/// same draw every time.
RawTreebank heading_examples(const RawTreebank& bank, Half half);

}  // namespace gainsay::train
