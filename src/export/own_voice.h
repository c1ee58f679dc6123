// What an article says without attributing it to anybody.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.h"

namespace gainsay {

/// Indexes into Text::sentences, ascending: sentences of body paragraphs that no source, cue or content of an
/// attribution touches. Headlines, datelines and captions are left out.
std::vector<std::uint32_t> own_voice_sentences(const Article& article, const Analysis& analysis);

}  // namespace gainsay
