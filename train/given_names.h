// Genders of given names, from the pronouns that follow them.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "entities/coreference_model.h"
#include "entities/entities.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay::train {

class GivenNameCounts {
 public:
  /// Counts the sentences of an article that have pronouns of one gender and, with the sentence before, name
  /// one person only.
  void read(const Article& article, const Text& text, const Entities& entities);
  /// Counts a full name that is known to be a man's or a woman's.
  void add(std::string_view full_name, bool woman, std::uint32_t times);

  /// Counts a list as the npm package gender-detection-from-name has them, "['ada', 'female'],", a line a
  /// name.
  void read_list(std::string_view lines, std::uint32_t times);

  /// The leanings of names that were met at least twice.
  [[nodiscard]] GivenNames leanings() const;

 private:
  struct Count {
    std::uint32_t men = 0, women = 0;
  };
  std::map<std::uint32_t, Count> counts_;  ///< by reference_word of the first word
};

}  // namespace gainsay::train
