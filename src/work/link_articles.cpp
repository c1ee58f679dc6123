#include "work/link_articles.h"

#include <array>
#include <utility>

#include "work/link_claims.h"
#include "work/link_copies.h"

namespace gainsay {
namespace {

/// Articles whose links become permanent together: what a stop loses is found again.
constexpr std::size_t most_uncommitted = 64;

}  // namespace

std::span<const Layer> layers() {
  static constexpr auto note_actors = [](Ledger& ledger, const Hash128& article) {
    return ledger.note_actors(article);
  };
  static constexpr auto join_actors = [](Ledger& ledger) { return ledger.join_actors(); };
  static const std::array all = {Layer{"copies", link_copies, {}}, Layer{"claims", link_claims, {}},
                                 Layer{"actors", note_actors, join_actors}};
  return all;
}

Result<void> link_article(Ledger& ledger, const Hash128& article, std::span<const Layer> wanted) {
  for (const Layer& layer : wanted) {
    const auto linked =
        layer.link(ledger, article).and_then([&] { return ledger.set_linked(layer.name, article); });
    if (!linked) return linked;
  }
  return {};
}

Result<void> link_articles(Ledger& ledger, std::span<const Layer> wanted) {
  for (const Layer& layer : wanted) {
    const auto articles = ledger.unlinked(layer.name);
    if (!articles) return tl::unexpected(articles.error());
    std::size_t uncommitted = 0;
    for (const Hash128& article : *articles) {
      auto linked = link_article(ledger, article, {&layer, 1});
      if (linked && ++uncommitted == most_uncommitted) {
        linked = ledger.commit();
        uncommitted = 0;
      }
      if (!linked) return linked;
    }
    if (auto last = ledger.commit(); !last) return last;
    if (layer.finish == nullptr) continue;
    if (auto finished = layer.finish(ledger); !finished) return finished;
  }
  return {};
}

}  // namespace gainsay
