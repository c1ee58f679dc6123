#include "evaluation/subject_match.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "evaluation/story_pairs.h"
#include "evaluation/story_words.h"

namespace gainsay {
namespace {

std::size_t common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::vector<std::uint32_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

/// Runs of letters and digits, in lower case; bytes beyond ASCII count as letters.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : lower(text)) {
    const bool is_letter =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (is_letter) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace

void mark(FieldScore& score, bool right) {
  ++score.of;
  score.right += right ? 1 : 0;
}

const StoredArticle* article_of(const SubjectReading& reading, const std::string& name) {
  const auto found = reading.find(name);
  return found == reading.end() ? nullptr : &found->second;
}

std::optional<Spans> found_words(const SubjectReading& reading, const GoldWords& words) {
  const StoredArticle* stored = article_of(reading, words.article);
  if (!stored) return std::nullopt;
  const auto spans = find_quoted_words(stored->article.text, words.words);
  if (!spans) return std::nullopt;
  return *spans;
}

std::optional<AttributionId> attribution_of(const StoredArticle& stored, const Spans& words) {
  const std::vector<std::uint32_t> wanted = letters_in(stored.article.text, words);
  const auto& items = stored.analysis.attributions.items;
  std::optional<AttributionId> best;
  double most = 0;
  for (AttributionId id = 0; id < items.size(); ++id) {
    Spans whole = items[id].source;
    whole.insert(whole.end(), items[id].cue.begin(), items[id].cue.end());
    whole.insert(whole.end(), items[id].content.begin(), items[id].content.end());
    std::vector<std::uint32_t> letters = letters_in(stored.article.text, whole);
    std::sort(letters.begin(), letters.end());
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    if (2 * common(wanted, letters) < wanted.size()) continue;
    // "A report that he had promised it": what is denied, not the attribution within that is as long.
    const double likeness = std::max(jaccard(wanted, letters),
                                     jaccard(wanted, letters_in(stored.article.text, items[id].content)));
    if (likeness > most) {
      most = likeness;
      best = id;
    }
  }
  return best;
}

double share_of_words(std::string_view quoted, std::string_view text) {
  const std::vector<std::string> wanted = words_of(quoted);
  const std::vector<std::string> have = words_of(text);
  const std::set<std::string> known(have.begin(), have.end());
  const auto found = std::count_if(wanted.begin(), wanted.end(),
                                   [&known](const std::string& word) { return known.count(word) > 0; });
  return wanted.empty() ? 0 : static_cast<double>(found) / static_cast<double>(wanted.size());
}

std::string lower(std::string_view name) {
  std::string out(name);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

}  // namespace gainsay
