#include "actors/actor_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gainsay {
namespace {

std::string fault_of(std::string_view text) {
  const auto read = read_actor_file(text);
  return read ? "read" : read.error().message;
}

TEST(ActorFile, ListsNamesWithTheirTimes) {
  const auto read = read_actor_file(R"([[actor]]
name = "Harbour Workers Union"
kind = "organisation"
aliases = ["HWU", { name = "Dockers' League", from = 1961, to = 1998-03-31 }]
not = ["Harbour Walkers United"]

[[actor]]
name = "Maud Ellery"
kind = "person"
)");
  ASSERT_TRUE(read.has_value()) << describe(read.error());
  ASSERT_EQ(read->size(), 2U);
  const ListedActor& actor = read->front();
  EXPECT_EQ(actor.name, "Harbour Workers Union");
  EXPECT_EQ(actor.kind, EntityKind::organisation);
  ASSERT_EQ(actor.names.size(), 3U);
  EXPECT_EQ(actor.names[1], (ListedName{"HWU", "hwu", "", ""}));
  EXPECT_EQ(actor.names[2], (ListedName{"Dockers' League", "dockers league", "1961", "1998-03-31"}));
  EXPECT_THAT(actor.not_meant, ::testing::ElementsAre("harbour walkers united"));
}

TEST(ActorFile, ErrorsNameLineAndColumn) {
  EXPECT_EQ(fault_of("[[actor]]\nname = \"HWU\"\nkind = \"robot\"\n"),
            "line 3, column 8: kind is one of \"person\", \"organisation\", \"group\", \"place\"");
  EXPECT_EQ(fault_of("[[actor]]\nnaem = \"HWU\"\n"), "line 1, column 1: the actor has no name");
  EXPECT_EQ(fault_of("[[actor]]\nname = \"HWU\"\nalias = []\n"),
            "line 3, column 1: \"alias\" is not known here: name, kind, aliases, not, from and to are");
  EXPECT_EQ(fault_of("[[actor]]\nname = \"HWU\"\naliases = [{ name = \"Dockers\", to = \"May\" }]\n"),
            "line 3, column 37: a date was expected: 2011, \"2011-05\" or 2011-05-07");
  EXPECT_THAT(fault_of("[[actor]]\nname = \"HWU\n"), ::testing::StartsWith("line 2, column "));
  EXPECT_EQ(fault_of("[[actor]]\nname = \"...\"\n"), "line 2, column 8: name has no letter in it");
}

TEST(ActorFile, ANameBelongsToOneActorAtATime) {
  EXPECT_EQ(fault_of("[[actor]]\nname = \"Harbour Union\"\naliases = [\"HU\"]\n"
                     "[[actor]]\nname = \"Hill Union\"\naliases = [\"HU\"]\n"),
            "line 6, column 12: \"HU\" is a name of Harbour Union, too (line 3), at the same time");
  EXPECT_EQ(fault_of("[[actor]]\nname = \"Harbour Union\"\naliases = [{ name = \"HU\", to = 1998 }]\n"
                     "[[actor]]\nname = \"Hill Union\"\naliases = [{ name = \"HU\", from = 1999 }]\n"),
            "read");
}

TEST(ActorFile, AnEmptyFileListsNobody) {
  EXPECT_TRUE(read_actor_file("")->empty());
  EXPECT_TRUE(read_actor_file("# nobody yet\n")->empty());
}

}  // namespace
}  // namespace gainsay
