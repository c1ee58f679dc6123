#include "entities/name_agreement.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace gainsay {
namespace {

/// Words with their names in brackets: "[Orvel/person] spoke".
struct Named {
  explicit Named(const std::string& text) {
    std::istringstream words(text);
    bool open = false;
    for (std::string word; words >> word;) {
      if (word.front() == '[') {
        word.erase(0, 1);
        names.push_back({{static_cast<std::uint32_t>(forms.size()), 0}, NameKind::misc});
        open = true;
      }
      if (open && word.find('/') != std::string::npos) {
        const std::string kind = word.substr(word.find('/') + 1);
        names.back().kind = kind == "person]"     ? NameKind::person
                            : kind == "location]" ? NameKind::location
                                                  : NameKind::organisation;
        word.erase(word.find('/'));
        names.back().tokens.end = static_cast<std::uint32_t>(forms.size()) + 1;
        open = false;
      }
      forms.push_back(word_form(word));
    }
    agree_names(forms, names);
  }

  std::vector<WordForm> forms;
  std::vector<TaggedName> names;
};

TEST(NameAgreement, MostOfThoseWrittenAlikeDecide) {
  const Named read("[Selm/location] fell . [Selm/location] rose . They left [Selm/organisation] .");
  for (const TaggedName& name : read.names) EXPECT_EQ(name.kind, NameKind::location);
}

TEST(NameAgreement, OneAgainstOneStaysOpen) {
  const Named read("[Selm/location] fell . They left [Selm/organisation] .");
  EXPECT_EQ(read.names[0].kind, NameKind::location);
  EXPECT_EQ(read.names[1].kind, NameKind::organisation);
}

TEST(NameAgreement, ASurnameIsAPersonWhereTheFullNameIs) {
  const Named read("[Ana Orvel/person] spoke . [Orvel/location] left .");
  EXPECT_EQ(read.names[1].kind, NameKind::person);
}

}  // namespace
}  // namespace gainsay
