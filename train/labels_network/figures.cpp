#include "labels_network/figures.h"

#include <fmt/format.h>

#include <array>
#include <set>
#include <tuple>

namespace gainsay::train {
namespace {

using Found = std::set<std::tuple<std::size_t, std::size_t, Role>>;

Found spans_of(std::span<const Label> labels) {
  Found found;
  for (std::size_t i = 0; i < labels.size();) {
    const auto label = static_cast<std::size_t>(labels[i]);
    std::size_t end = i + 1;
    if (label != 0) {
      const std::size_t inside = label + label % 2;
      while (end < labels.size() && static_cast<std::size_t>(labels[end]) == inside) ++end;
      found.emplace(i, end, static_cast<Role>((label - 1) / 2));
    }
    i = end;
  }
  return found;
}

}  // namespace

std::string label_figures(const std::vector<LabelledArticle>& gold, const Labeller& labeller) {
  std::array<int, 3> in_gold{}, guessed{}, right{};
  const auto role_of = [](const auto& span) { return static_cast<std::size_t>(std::get<2>(span)); };
  for (const LabelledArticle& article : gold) {
    std::vector<NumberedPassage> passages;
    for (const IndexRange sentences : passage_sentences(article.text))
      passages.push_back({sentences, static_cast<std::uint32_t>(passages.size())});
    const auto labelled = labeller.label(article.layers(), passages);
    for (std::size_t i = 0; i < passages.size(); ++i) {
      const IndexRange sentences = passages[i].sentences;
      const std::uint32_t begin = article.text.sentences[sentences.begin].tokens.begin;
      const std::uint32_t end = article.text.sentences[sentences.end - 1].tokens.end;
      const Found wanted = spans_of({&article.labels[begin], end - begin});
      for (const auto& span : wanted) ++in_gold[role_of(span)];
      for (const auto& span : spans_of(labelled[i].labels)) {
        ++guessed[role_of(span)];
        right[role_of(span)] += wanted.contains(span);
      }
    }
  }
  std::string out;
  for (std::size_t role = 0; role < 3; ++role) {
    const int all = in_gold[role] + guessed[role];
    out += fmt::format("{}{} {:.2f}", role == 0 ? "" : " ", name(static_cast<Role>(role)),
                       all == 0 ? 0.0 : 200.0 * right[role] / all);
  }
  return out;
}

}  // namespace gainsay::train
