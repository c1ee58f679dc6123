#include "ledger/meeting.h"

#include <map>

namespace gainsay {

std::set<std::string> shared_stems(const std::vector<MeaningWord>& a, const std::vector<MeaningWord>& b) {
  std::set<std::string> in_a;
  for (const MeaningWord& word : a) in_a.insert(word.stem);
  std::set<std::string> shared;
  for (const MeaningWord& word : b) {
    if (in_a.contains(word.stem)) shared.insert(word.stem);
  }
  return shared;
}

Span meeting_words(const std::vector<MeaningWord>& words, const std::set<std::string>& stems) {
  std::map<std::string, int> inside;
  Span shortest;
  std::size_t first = 0;
  for (const MeaningWord& last : words) {
    if (!stems.contains(last.stem)) continue;
    ++inside[last.stem];
    while (inside.size() == stems.size()) {
      const Span stretch{words[first].span.begin, last.span.end};
      if (shortest.empty() || stretch.size() < shortest.size()) shortest = stretch;
      const auto dropped = inside.find(words[first++].stem);
      if (dropped != inside.end() && --dropped->second == 0) inside.erase(dropped);
    }
  }
  return shortest;
}

std::set<std::string> closest_pair(const std::vector<MeaningWord>& words,
                                   const std::set<std::string>& stems) {
  if (stems.size() < 3) return stems;
  const MeaningWord* before = nullptr;
  std::set<std::string> closest;
  std::uint32_t least = UINT32_MAX;
  for (const MeaningWord& word : words) {
    if (!stems.contains(word.stem)) continue;
    if (before != nullptr && before->stem != word.stem && word.span.begin - before->span.end < least) {
      least = word.span.begin - before->span.end;
      closest = {before->stem, word.stem};
    }
    before = &word;
  }
  return closest;
}

}  // namespace gainsay
