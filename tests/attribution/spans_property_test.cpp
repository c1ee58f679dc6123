// Whatever stands in an article, what is read of it points at characters of it.
#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using testing::ReadArticle;

std::string some_words(std::mt19937& random, std::size_t count) {
  constexpr std::array<std::string_view, 94> words = {
      "says",    "denies",    "but",      ",",          ";",        ":",         "as",        "union",
      "Mayor",   "that",      "by",       "reports",    "claim",    "which",     "who",       "told",
      "was",     "been",      "has",      "accused",    "of",       "lying",     "calls",     "to",
      "the",     "bank",      "went",     "unanswered", "declined", "comment",   "refused",   "rule",
      "out",     "dismissed", "nonsense", "“",          "”",        "\"",        "'",         "adding",
      "it",      "did",       "not",      "Kask",       "Brill",    "14:05",     "On",        "Friday",
      "a",       "figure",    "disputed", "despite",    "heard",    "inquest",   "is",        "wrong",
      "rumours", "said",      "while",    "and",        "hits",     "back",      "never",     "nothing",
      "more",    ".",         "put",      "number",     "at",       "12",        "ruled",     "allegedly",
      "in",      "words",     "'s",       "quoted",     "saying",   "when",      "asked",     "retracted",
      "his",     "statement", "remark",   "rumoured",   "now",      "disagreed", "something", "according",
      "where",   "-",         "called",   "police",     "would",    "discuss"};
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    text += std::string(i > 0 ? " " : "") + std::string(words[random() % words.size()]);
  return text;
}

void expect_sound(const ReadArticle& read) {
  const auto size = static_cast<std::uint32_t>(read.article.text.size());
  for (const Attribution& item : read.attributions.items) {
    for (const Spans* pieces : {&item.source, &item.cue, &item.content}) {
      for (const Span piece : *pieces) {
        EXPECT_LT(piece.begin, piece.end) << read.article.text;
        EXPECT_LE(piece.end, size) << read.article.text;
      }
    }
    EXPECT_FALSE(item.cue.empty()) << read.article.text;
    if (item.addressee) {
      EXPECT_LT(item.addressee->begin, item.addressee->end) << read.article.text;
    }
    for (const AttributionId answered : item.answers) EXPECT_LT(answered, read.attributions.items.size());
  }
}

TEST(AttributionSpans, AreSoundInAnyArticle) {
  std::mt19937 random(11);
  for (int i = 0; i < 1'500; ++i) {
    const std::string headline = some_words(random, 1 + random() % 14);
    const std::string first = some_words(random, 1 + random() % 40),
                      second = some_words(random, 1 + random() % 30);
    expect_sound(ReadArticle(headline + "\n" + first + "\n" + second));
    if (HasFailure()) return;
  }
}

}  // namespace
}  // namespace gainsay
