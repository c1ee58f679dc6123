// Scores coreference: to whom pronouns and nominals lead.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entities/coreference.h"
#include "evaluation/coreference_gold.h"

namespace gainsay {

/// Of references: gold ones, those that were found to lead to a name, and those that lead to the right one.
struct NameLinks {
  std::size_t gold = 0;
  std::size_t found = 0;
  std::size_t right = 0;
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

/// What is told apart among them.
enum class LinkGroup { third_person, first_or_second_person, nominal };
constexpr std::size_t link_groups = 3;

/// Gold: pronouns and nominals whose cluster has a name. A reference leads to the name of its chain nearest
/// before it, or else the first after it; it is right where the gold has both in one cluster. References are
/// the same on both sides where their heads are.
///
/// `actors_only`: of those alone that the gold calls persons or organisations; what is found for one that the
/// gold does not have counts where the name that it leads to is one.
///
/// `misses`, where given, gets a line for each that is not right: the reference, what it leads to, and the
/// gold's name.
std::array<NameLinks, link_groups> score_name_links(std::string_view article_text, const Text& text,
                                                    const Coreference& found,
                                                    const std::vector<GoldReference>& gold, bool actors_only,
                                                    std::vector<std::string>* misses = nullptr);

/// Over the references that are in a cluster of two or more on both sides or on one, by heads: MUC (Vilain et
/// al. 1995) and B-cubed (Bagga and Baldwin 1998).
struct ClusterScores {
  struct Sums {
    double right_of_gold = 0, gold = 0;
    double right_of_found = 0, found = 0;
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
  };
  Sums muc, b_cubed;
};
void add_cluster_scores(const Text& text, const Coreference& found, const std::vector<GoldReference>& gold,
                        ClusterScores& scores);

/// The words that a reference leads to: its chain's names, else its first references.
std::string chain_words(std::string_view article_text, const Coreference& found, Span reference);

/// Whether the pronoun at `pronoun` and something that overlaps `name` are in one chain.
bool leads_to(const Coreference& found, Span pronoun, Span name);

}  // namespace gainsay
