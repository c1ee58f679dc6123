#include "interchange/export_ledger.h"

#include "export/brat.h"
#include "store/spans_of.h"

namespace gainsay {
namespace {

Result<Portion> portion_of(Ledger& ledger, const Hash128& id) {
  auto stored = ledger.article(id);
  if (!stored) return tl::unexpected(stored.error());
  const auto misplaced = misplaced_spans(stored->article, stored->analysis);
  if (!misplaced.empty())
    return fail(ErrorCode::damaged, misplaced.front() + ": gainsay verify names all faults", to_hex(id));
  return Portion{std::move(*stored), {}};
}

constexpr const char* brat_configuration =
    "[entities]\nSource\nCue\nContent\n\n[events]\nAttribution\tSource?:Source, Cue?:Cue, Content?:Content\n"
    "Attribution-no-source\tCue?:Cue, Content?:Content\n\n[relations]\n\n[attributes]\n";

}  // namespace

bool asks_for_all(const ClaimFilter& filter) {
  return filter.words.empty() && filter.actor.empty() && !filter.actor_id && !filter.accused &&
         filter.site.empty() && filter.stance.empty() && filter.since.empty() && filter.until.empty() &&
         !filter.contested && !filter.contests && filter.place.where.empty() &&
         filter.said_in.where.empty() && filter.time.empty() && filter.said_at.empty() && !filter.placed &&
         !filter.article && !filter.after;
}

Result<void> each_portion(Ledger& ledger, const ClaimFilter& filter,
                          const std::function<Result<void>(const Portion&)>& visit) {
  if (asks_for_all(filter)) {
    const auto ids = ledger.articles();
    if (!ids) return tl::unexpected(ids.error());
    for (const Hash128& id : *ids) {
      auto portion = portion_of(ledger, id);
      if (!portion) return tl::unexpected(portion.error());
      portion->which = every_attribution(portion->stored.analysis);
      if (auto visited = visit(*portion); !visited) return visited;
    }
    return {};
  }
  const auto selected = ledger.selected(filter);
  if (!selected) return tl::unexpected(selected.error());
  for (const SelectedArticle& each : *selected) {
    auto portion = portion_of(ledger, each.article);
    if (!portion) return tl::unexpected(portion.error());
    portion->which = each.attributions;
    // Where another program has put another reading in its place meanwhile.
    const std::size_t size = portion->stored.analysis.attributions.items.size();
    std::erase_if(portion->which, [size](AttributionId id) { return id >= size; });
    if (auto visited = visit(*portion); !visited) return visited;
  }
  return {};
}

Result<void> export_stream(Ledger& ledger, const ClaimFilter& filter, const StreamFormat& format,
                           const Write& write) {
  if (auto written = write(format.head); !written) return written;
  bool first = true;
  const auto done = each_portion(ledger, filter, [&](const Portion& portion) -> Result<void> {
    const std::string item = format.item(portion);
    if (item.empty()) return {};
    if (!first && !format.between.empty()) {
      if (auto written = write(format.between); !written) return written;
    }
    first = false;
    return write(item);
  });
  return done ? write(format.tail) : done;
}

Result<void> export_brat(Ledger& ledger, const ClaimFilter& filter, const WriteFile& write) {
  if (auto written = write("annotation.conf", brat_configuration); !written) return written;
  return each_portion(ledger, filter, [&](const Portion& portion) -> Result<void> {
    const Article& article = portion.stored.article;
    const std::string name = to_hex(article.id);
    if (auto written = write(name + ".txt", article.text); !written) return written;
    return write(name + ".ann", to_brat(article, portion.stored.analysis, portion.which));
  });
}

}  // namespace gainsay
