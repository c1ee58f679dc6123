// Lines that publishers set between and after paragraphs, told by how they begin.
#pragma once

#include <cstdint>
#include <string_view>

namespace gainsay {

enum class SetPhrase : std::uint8_t {
  none,
  stands_alone,  ///< "Sign up for our newsletter", "Filed under:"
  opens_links,   ///< "You may also like": what follows is links to other articles
};

/// `start` is how a block begins, `words` how many it has. Long blocks are never set phrases.
SetPhrase set_phrase(std::string_view start, std::uint32_t words);

}  // namespace gainsay
