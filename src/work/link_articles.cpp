#include "work/link_articles.h"

#include <array>
#include <utility>

#include "work/link_claims.h"

namespace gainsay {

std::span<const Layer> layers() {
  static const std::array<Layer, 1> all = {{{"claims", link_claims}}};
  return all;
}

Result<void> link_articles(Ledger& ledger, std::span<const Layer> wanted) {
  for (const Layer& layer : wanted) {
    const auto articles = ledger.unlinked(layer.name);
    if (!articles) return tl::unexpected(articles.error());
    for (const Hash128& article : *articles) {
      const auto linked = layer.link(ledger, article)
                              .and_then([&] { return ledger.set_linked(layer.name, article); })
                              .and_then([&] { return ledger.commit(); });
      if (!linked) return linked;
    }
  }
  return {};
}

}  // namespace gainsay
