// Copies in a ledger of many articles: how fast they are linked, and how long questions take.
//   copies_bench LEDGER ARTICLES
// Articles are words of a seed, frequent ones often, as in English; one in five is an earlier article without
// its last third, or with one word in ten another one. Nothing is attributed in them.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "work/link_articles.h"

namespace {

using namespace gainsay;
using Clock = std::chrono::steady_clock;

class Source {
 public:
  std::string next() {
    if (!articles_.empty() && random() % 5 == 0) {
      std::string copy = articles_[random() % articles_.size()];
      return random() % 2 == 0 ? copy.substr(0, copy.rfind(' ', copy.size() * 2 / 3)) : reworded(copy);
    }
    std::string text;
    for (int i = 0; i < 450; ++i) text += (i % 18 == 17 ? word() + ". The " : word() + " ");
    if (articles_.size() < 2000) {
      articles_.push_back(text);
    } else {
      articles_[random() % articles_.size()] = text;
    }
    return text;
  }

  std::uint64_t random() { return (state_ = state_ * 6364136223846793005U + 1442695040888963407U) >> 33; }

 private:
  // The n-th most frequent word comes up about as often as 1/n.
  std::string word() {
    const double share = static_cast<double>(random() % 1000000) / 1e6;
    const auto rank = static_cast<std::uint64_t>(std::pow(30000.0, share));
    return (rank > 3000 && rank % 3 == 0 ? "N" : "w") + std::to_string(rank);
  }

  std::string reworded(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      out += random() % 10 == 0 ? word() : text.substr(at, end - at);
      out += ' ';
      at = end + 1;
    }
    return out;
  }

  std::uint64_t state_ = 7;
  std::vector<std::string> articles_;
};

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

template <typename Ask>
void time_question(const char* name, Ask ask) {
  std::vector<double> times;
  for (int i = 0; i < 50; ++i) {
    const auto start = Clock::now();
    if (!ask(i)) fmt::print("{} fails\n", name);
    times.push_back(1000 * seconds_since(start));
  }
  std::sort(times.begin(), times.end());
  fmt::print("{:<40} median {:7.1f} ms, slowest of 50 {:7.1f} ms\n", name, times[25], times[49]);
}

int run(const std::string& path, std::size_t count) {
  auto ledger = Ledger::open(path, Ledger::Access::write);
  if (!ledger) return fmt::print("{}\n", describe(ledger.error())), 1;
  Source source;
  auto start = Clock::now();
  for (std::size_t i = 0; i < count; ++i) {
    Document document;
    document.bytes = source.next();
    Article article;
    article.text = document.bytes;
    article.id = hash128(article.text);
    article.paragraphs = {{{0, static_cast<std::uint32_t>(article.text.size())}, ParagraphKind::body}};
    article.metadata.site = fmt::format("site{}.example", i % 300);
    article.metadata.url = fmt::format("https://{}/{}", article.metadata.site, i % 50 == 1 ? i - 1 : i);
    const std::string day = fmt::format("20{:02}-{:02}-{:02}", 10 + i % 13, 1 + i % 12, 1 + i % 28);
    article.metadata.published = {Timestamp::Precision::day, day, day};
    article.provenance.input = std::to_string(i);
    const auto added = (*ledger)->add(document, article, {}, {"bench", "none"});
    if (!added) return fmt::print("{}\n", describe(added.error())), 1;
    if (i % 1000 == 999) (void)(*ledger)->commit();
  }
  if (const auto done = (*ledger)->commit(); !done) return 1;
  fmt::print("{} articles added in {:.1f} s\n", count, seconds_since(start));
  start = Clock::now();
  if (const auto linked = link_articles(**ledger, layers()); !linked)
    return fmt::print("{}\n", describe(linked.error())), 1;
  fmt::print("linked in {:.1f} s: {:.0f} articles a second\n", seconds_since(start),
             static_cast<double>(count) / seconds_since(start));
  time_question("copies, newest 50 groups", [&](int) { return (*ledger)->copies({}, 50).has_value(); });
  time_question("copies of one site", [&](int i) {
    return (*ledger)->copies({.site = fmt::format("site{}.example", i)}, 50).has_value();
  });
  time_question("copies of one month", [&](int i) {
    return (*ledger)
        ->copies({.since = fmt::format("20{:02}-03", 10 + i % 13),
                  .until = fmt::format("20{:02}-03", 10 + i % 13)},
                 50)
        .has_value();
  });
  time_question("copies with dropped denials (none)",
                [&](int) { return (*ledger)->copies({.dropped_denials = true}, 50).has_value(); });
  time_question("versions, newest 50 addresses",
                [&](int) { return (*ledger)->versions({}, 50).has_value(); });
  time_question("versions of one address", [&](int i) {
    return (*ledger)
        ->versions(fmt::format("https://site{}.example/{}", i * 50 % 300, i * 50), 50)
        .has_value();
  });
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return fmt::print("copies_bench LEDGER ARTICLES\n"), 2;
  return run(argv[1], std::stoul(argv[2]));
}
