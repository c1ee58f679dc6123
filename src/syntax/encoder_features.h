// What the network is told of each word.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "syntax/tagger.h"
#include "syntax/word_form.h"

namespace gainsay {

inline constexpr std::size_t encoder_feature_count = 12;
using EncoderKeys = std::array<std::uint32_t, encoder_feature_count>;

/// Those that only a word that was trained on has; a new one is known by the others.
inline constexpr std::array<bool, encoder_feature_count> peculiar_to_word{
    true, true, false, false, false, false, false, false, true, false, true, true};

/// Keys of the features of words[at], which has tags[at]. What trainer and encoder share.
EncoderKeys encoder_features(std::span<const WordForm> words, std::span<const Tag> tags, std::size_t at);

}  // namespace gainsay
