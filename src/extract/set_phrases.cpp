#include "extract/set_phrases.h"

#include <array>

namespace gainsay {
namespace {

struct Entry {
  std::string_view start;     // ASCII letters in lower case
  std::uint32_t longest = 0;  // words of a block that begins so
  SetPhrase phrase = SetPhrase::stands_alone;
};

constexpr auto links = SetPhrase::opens_links;
constexpr auto alone = SetPhrase::stands_alone;

constexpr auto entries = std::to_array<Entry>({
    {"you may also like", 8, links},
    {"you might also like", 8, links},
    {"you might like", 6, links},
    {"recommended", 5, links},
    {"related coverage", 12, links},
    {"related news", 6, links},
    {"related stories", 6, links},
    {"related articles", 6, links},
    {"related posts", 6, links},
    {"related content", 6, links},
    {"related topics", 6, links},
    {"related links", 6, links},
    {"related reading", 6, links},
    {"related:", 25, links},
    {"more:", 25, links},
    {"more from", 8, links},
    {"more stories", 6, links},
    {"more news", 5, links},
    {"more on this", 6, links},
    {"read more", 25, links},
    {"read next", 25, links},
    {"read also", 25, links},
    {"also read", 25, links},
    {"see also", 25, links},
    {"further reading", 4, links},
    {"most read", 4, links},
    {"most popular", 4, links},
    {"trending", 3, links},
    {"top stories", 4, links},
    {"don't miss", 6, links},
    {"sign up for", 40, alone},
    {"sign up to", 40, alone},
    {"subscribe to", 40, alone},
    {"subscribe now", 20, alone},
    {"get the latest", 40, alone},
    {"like us on facebook", 20, alone},
    {"follow us on", 20, alone},
    {"join the conversation", 15, alone},
    {"share this", 8, alone},
    {"leave a comment", 8, alone},
    {"leave a reply", 8, alone},
    {"to read the full story", 8, alone},
    {"this slideshow requires javascript", 8, alone},
    {"please enable javascript", 20, alone},
    {"advertisement", 4, alone},
    {"story continues below", 6, alone},
    {"article continues below", 6, alone},
    {"filed under", 20, alone},
    {"posted in", 12, alone},
    {"tagged with", 12, alone},
    {"tags:", 20, alone},
    {"click here", 20, alone},
    {"if you enjoyed this", 80, alone},
    {"have a tip?", 40, alone},
    {"all rights reserved", 20, alone},
    {"copyright \xc2\xa9", 40, alone},
    {"\xc2\xa9", 25, alone},
});

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool begins(std::string_view text, std::string_view start) {
  if (text.size() < start.size()) return false;
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (lower(text[i]) != start[i]) return false;
  }
  return true;
}

}  // namespace

SetPhrase set_phrase(std::string_view start, std::uint32_t words) {
  for (const Entry& entry : entries) {
    if (words <= entry.longest && begins(start, entry.start)) return entry.phrase;
  }
  return SetPhrase::none;
}

}  // namespace gainsay
