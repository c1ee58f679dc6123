#include "evaluation/coreference_scores.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace gainsay {
namespace {

double ratio(double part, double whole) {
  return whole > 0 ? part / whole : 0;
}

double harmonic(double a, double b) {
  return a + b > 0 ? 2 * a * b / (a + b) : 0;
}

/// Gold references by where their heads begin; of several the innermost phrase, the last by its span.
class GoldHeads {
 public:
  explicit GoldHeads(const std::vector<GoldReference>& gold) {
    for (const GoldReference& reference : gold) by_head_.emplace(reference.head.begin, &reference);
  }
  [[nodiscard]] const GoldReference* at(std::uint32_t byte) const {
    const auto found = by_head_.find(byte);
    return found == by_head_.end() ? nullptr : found->second;
  }
  /// The one whose head lies in `span`, the first by head.
  [[nodiscard]] const GoldReference* in(Span span) const {
    const auto found = by_head_.lower_bound(span.begin);
    return found == by_head_.end() || found->first >= span.end ? nullptr : found->second;
  }

 private:
  std::map<std::uint32_t, const GoldReference*> by_head_;
};

/// The name that a reference leads to.
std::optional<std::uint32_t> name_of(const Coreference& found, std::uint32_t reference) {
  std::optional<std::uint32_t> name;
  for (const std::uint32_t other : found.chains[found.chain_of[reference]].references) {
    if (found.references[other].kind != ReferenceKind::name) continue;
    if (other < reference || !name) name = other;
    if (other > reference) break;
  }
  return name;
}

LinkGroup group_of(ReferenceKind kind, bool first_or_second) {
  if (kind == ReferenceKind::nominal) return LinkGroup::nominal;
  return first_or_second ? LinkGroup::first_or_second_person : LinkGroup::third_person;
}

bool is_first_or_second(Pronoun pronoun) {
  return pronoun == Pronoun::i || pronoun == Pronoun::we || pronoun == Pronoun::you;
}

constexpr std::array<std::string_view, link_groups> group_names = {"third person", "first and second person",
                                                                   "nominal"};

using Clusters = std::vector<std::vector<std::uint32_t>>;  // heads

/// MUC's and B-cubed's sums for one side against the other.
void add_side(const Clusters& own, const std::map<std::uint32_t, std::size_t>& other_of,
              std::pair<double&, double&> muc, std::pair<double&, double&> b_cubed) {
  for (const auto& cluster : own) {
    std::map<std::size_t, std::size_t> parts;
    std::size_t alone = 0;
    for (const std::uint32_t head : cluster) {
      const auto at = other_of.find(head);
      if (at == other_of.end()) {
        ++alone;
      } else {
        ++parts[at->second];
      }
    }
    const auto size = static_cast<double>(cluster.size());
    muc.first += size - static_cast<double>(parts.size() + alone);
    muc.second += size - 1;
    for (const auto& [id, count] : parts) b_cubed.first += static_cast<double>(count * count) / size;
    b_cubed.second += size;
  }
}

}  // namespace

double NameLinks::precision() const {
  return ratio(static_cast<double>(right), static_cast<double>(found));
}
double NameLinks::recall() const {
  return ratio(static_cast<double>(right), static_cast<double>(gold));
}
double NameLinks::f1() const {
  return harmonic(precision(), recall());
}
double ClusterScores::Sums::precision() const {
  return ratio(right_of_found, found);
}
double ClusterScores::Sums::recall() const {
  return ratio(right_of_gold, gold);
}
double ClusterScores::Sums::f1() const {
  return harmonic(precision(), recall());
}

std::array<NameLinks, link_groups> score_name_links(std::string_view article_text, const Text& text,
                                                    const Coreference& found,
                                                    const std::vector<GoldReference>& gold, bool actors_only,
                                                    std::vector<std::string>* misses) {
  const GoldHeads heads(gold);
  std::map<std::uint32_t, const GoldReference*> name_of_cluster;
  for (const GoldReference& reference : gold) {
    if (reference.kind == ReferenceKind::name) name_of_cluster.emplace(reference.cluster, &reference);
  }
  std::map<std::uint32_t, std::uint32_t> own;  // head byte -> reference
  for (std::uint32_t i = 0; i < found.references.size(); ++i)
    own.emplace(text.tokens[found.references[i].head].span.begin, i);

  std::array<NameLinks, link_groups> scores;
  const auto miss = [&](Span reference, LinkGroup group, std::string have, std::string wanted) {
    if (!misses) return;
    const std::uint32_t begin = reference.begin - std::min<std::uint32_t>(reference.begin, 60);
    const auto end =
        std::min<std::uint32_t>(reference.end + 30, static_cast<std::uint32_t>(article_text.size()));
    std::string around(slice(article_text, {begin, end}));
    std::replace(around.begin(), around.end(), '\n', ' ');
    misses->push_back(fmt::format("{}: {}, not {}: {} [{}]", group_names.at(static_cast<std::size_t>(group)),
                                  have, wanted, slice(article_text, reference), around));
  };
  for (const GoldReference& reference : gold) {
    if (reference.kind == ReferenceKind::name || !name_of_cluster.contains(reference.cluster)) continue;
    if (actors_only && !reference.actor) continue;
    const auto at = own.find(reference.head.begin);
    const bool personal = at != own.end() && is_first_or_second(found.references[at->second].pronoun);
    const LinkGroup group = group_of(reference.kind, personal);
    ++scores.at(static_cast<std::size_t>(group)).gold;
    if (at == own.end() || !name_of(found, at->second)) {
      miss(reference.span, group,
           at == own.end() ? "no reference"
                           : chain_words(article_text, found, found.references[at->second].span),
           std::string(slice(article_text, name_of_cluster.at(reference.cluster)->span)));
    }
  }
  for (std::uint32_t i = 0; i < found.references.size(); ++i) {
    const Reference& reference = found.references[i];
    if (reference.kind == ReferenceKind::name) continue;
    const auto name = name_of(found, i);
    if (!name) continue;
    const GoldReference* wanted = heads.at(text.tokens[reference.head].span.begin);
    const ReferenceKind kind = wanted ? wanted->kind : reference.kind;
    if (kind == ReferenceKind::name) continue;
    const GoldReference* there = heads.in(found.references[*name].span);
    const GoldReference* what = wanted ? wanted : there;
    if (actors_only && (!what || !what->actor)) continue;
    const LinkGroup group = group_of(kind, is_first_or_second(reference.pronoun));
    NameLinks& score = scores.at(static_cast<std::size_t>(group));
    ++score.found;
    if (wanted && there && wanted->cluster == there->cluster) {
      ++score.right;
    } else {
      const auto right = wanted ? name_of_cluster.find(wanted->cluster) : name_of_cluster.end();
      miss(reference.span, group, std::string(slice(article_text, found.references[*name].span)),
           right == name_of_cluster.end() ? "a name" : std::string(slice(article_text, right->second->span)));
    }
  }
  return scores;
}

std::string chain_words(std::string_view article_text, const Coreference& found, Span reference) {
  const auto at = std::find_if(found.references.begin(), found.references.end(),
                               [&](const Reference& each) { return each.span == reference; });
  if (at == found.references.end()) return "no reference";
  std::string words;
  const Chain& chain = found.chains[found.chain_of[static_cast<std::size_t>(at - found.references.begin())]];
  for (const std::uint32_t other : chain.references) {
    if (found.references[other].kind == ReferenceKind::pronoun) continue;
    words += (words.empty() ? "" : ", ") + std::string(slice(article_text, found.references[other].span));
  }
  return words.empty() ? "nobody" : words;
}

void add_cluster_scores(const Text& text, const Coreference& found, const std::vector<GoldReference>& gold,
                        ClusterScores& scores) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_cluster;
  for (const GoldReference& reference : gold) by_cluster[reference.cluster].push_back(reference.head.begin);
  Clusters wanted;
  std::map<std::uint32_t, std::size_t> wanted_of;
  for (auto& [id, heads] : by_cluster) {
    std::sort(heads.begin(), heads.end());
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    if (heads.size() < 2) continue;
    for (const std::uint32_t head : heads) wanted_of.emplace(head, wanted.size());
    wanted.push_back(heads);
  }
  Clusters own;
  std::map<std::uint32_t, std::size_t> own_of;
  for (const Chain& chain : found.chains) {
    if (chain.references.size() < 2) continue;
    own.emplace_back();
    for (const std::uint32_t i : chain.references) {
      own.back().push_back(text.tokens[found.references[i].head].span.begin);
      own_of.emplace(own.back().back(), own.size() - 1);
    }
  }
  add_side(wanted, own_of, {scores.muc.right_of_gold, scores.muc.gold},
           {scores.b_cubed.right_of_gold, scores.b_cubed.gold});
  add_side(own, wanted_of, {scores.muc.right_of_found, scores.muc.found},
           {scores.b_cubed.right_of_found, scores.b_cubed.found});
}

bool leads_to(const Coreference& found, Span pronoun, Span name) {
  const auto at = std::find_if(found.references.begin(), found.references.end(),
                               [&](const Reference& reference) { return reference.span == pronoun; });
  if (at == found.references.end()) return false;
  const ChainId chain = found.chain_of[static_cast<std::size_t>(at - found.references.begin())];
  return std::any_of(found.chains[chain].references.begin(), found.chains[chain].references.end(),
                     [&](std::uint32_t other) {
                       return found.references[other].kind != ReferenceKind::pronoun &&
                              found.references[other].span.overlaps(name);
                     });
}

}  // namespace gainsay
