#include "work/link_copies.h"

#include <algorithm>
#include <array>

#include "store/kept.h"
#include "work/link_articles.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Kept;

const std::string report =
    "Maud Ellery said the ferry to Orrin Island had left two hours late on Friday for the third time this "
    "month "
    "because a pump in the engine room had failed before dawn and nobody at the Harbour Board would pay for "
    "another. About two hundred people waited on the quay at Harlow, some of them with sheep for the market.";
const std::string ending =
    " The next boat left at noon, and Tobias Wren of the board sold the sheep in the rain.";
const std::string choir =
    "Jonas Reed said a choir of eleven bakers had sung the whole of the winter cantata in the market hall of "
    "Dunmore "
    "and that nobody had left before the end though the roof let in the snow on the first three rows of "
    "chairs.";

Kept article(const std::string& text, const std::string& site, const std::string& published,
             const std::string& url = {}) {
  Kept kept = testing::kept(text, site);
  kept.article.metadata.site = site;
  kept.article.metadata.url = url.empty() ? "https://" + site + "/1" : url;
  kept.article.metadata.published = {Timestamp::Precision::day, published, published};
  // As extraction does: the id is that of address and text.
  kept.article.id = hash128(kept.article.metadata.url + text);
  kept.document.beside = {{"url", kept.article.metadata.url}, {"published", published}};
  return kept;
}

class LinkCopies : public testing::LedgerFolder {
 protected:
  std::unique_ptr<Ledger> ledger_of(std::vector<Kept> all, const std::string& name = "l") {
    auto ledger = open(path(name));
    for (const Kept& kept : all) add(*ledger, kept);
    EXPECT_TRUE(link_articles(*ledger, layers()).has_value());
    return ledger;
  }
};

std::vector<std::string> sites(const CopyGroup& group) {
  std::vector<std::string> out;
  for (const CopyMember& member : group.members) out.push_back(member.article.site);
  return out;
}

TEST_F(LinkCopies, AreGroupedInTheOrderOfPublication) {
  const auto ledger = ledger_of({article(report, "second.example", "2024-03-15"),
                                 article(choir, "choir.example", "2024-03-15"),
                                 article(report + ending, "first.example", "2024-03-14")});
  const auto groups = ledger->copies({}, 10);
  ASSERT_EQ(groups->size(), 1U);
  const CopyGroup& group = groups->front();
  EXPECT_THAT(sites(group), ElementsAre("first.example", "second.example"));
  EXPECT_THAT(group.origins, ElementsAre("first.example"));
  const CopyMember& copy = group.members.back();
  EXPECT_EQ(copy.held_against, 0U);
  EXPECT_TRUE(copy.certainly_later);
  EXPECT_EQ(copy.against.common_words, copy.against.words_after);
  EXPECT_EQ(copy.against.words_added, 0U);
  ASSERT_EQ(copy.against.passages.size(), 1U);
  EXPECT_EQ(copy.against.passages.front().before, ending.substr(1, ending.size() - 2));
}

TEST_F(LinkCopies, AreAskedForByWhatIsKnownOfOneOfThem) {
  const auto ledger = ledger_of({article(report, "second.example", "2024-03-15"),
                                 article(report + ending, "first.example", "2024-03-14")});
  EXPECT_EQ(ledger->copies({.site = "second.example"}, 10)->size(), 1U);
  EXPECT_EQ(ledger->copies({.since = "2024-03-15"}, 10)->size(), 1U);
  EXPECT_THAT(*ledger->copies({.site = "choir.example"}, 10), IsEmpty());
  EXPECT_THAT(*ledger->copies({.since = "2024-03-16"}, 10), IsEmpty());
  EXPECT_THAT(*ledger->copies({.dropped_denials = true}, 10), IsEmpty());
  EXPECT_THAT(*ledger->copies({}, 0), IsEmpty());
}

TEST_F(LinkCopies, ADroppedDenialIsFlagged) {
  const std::string denial = " Tobias Wren denied that any pump of any ferry of the board had ever failed.";
  Kept whole = article(report + denial, "first.example", "2024-03-14");
  const auto at = [&](std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(whole.article.text.find(words));
    return Span{begin, begin + static_cast<std::uint32_t>(words.size())};
  };
  whole.analysis.attributions.items.front().content = {
      at("the ferry to Orrin Island had left two hours late on Friday")};
  Attribution denies;
  denies.source = {at("Tobias Wren")};
  denies.cue = {at("denied")};
  denies.content = {at("that any pump of any ferry of the board had ever failed")};
  denies.stance = Stance::denies;
  denies.answers = {0};
  whole.analysis.attributions.items.push_back(denies);
  const auto ledger = ledger_of({article(report, "second.example", "2024-03-15"), whole});
  const auto groups = ledger->copies({.dropped_denials = true}, 10);
  ASSERT_EQ(groups->size(), 1U);
  const HeldAgainst& against = groups->front().members.back().against;
  EXPECT_TRUE(against.drops_denial());
  ASSERT_EQ(against.changes.size(), 1U);
  EXPECT_EQ(against.changes.front().kind, AttributionChangeKind::went);
  EXPECT_EQ(against.changes.front().before->source, "Tobias Wren");
}

TEST_F(LinkCopies, AreTheSameInAnyOrder) {
  std::vector<Kept> all;
  for (int i = 0; i < 6; ++i)
    all.push_back(article(i % 2 == 0 ? report : report + ending, "site" + std::to_string(i) + ".example",
                          "2024-03-1" + std::to_string(i)));
  all.push_back(article(choir, "choir.example", "2024-03-15"));
  const auto forward = ledger_of(all, "forward");
  std::reverse(all.begin(), all.end());
  const auto backward = open(path("backward"));
  for (const Kept& kept : all) {
    add(*backward, kept);
    ASSERT_TRUE(link_articles(*backward, layers()).has_value());
  }
  const std::string exported = lines(*forward);
  EXPECT_EQ(exported, lines(*backward));
  const std::string record = "{\"record\":\"copy\"";
  std::size_t pairs = 0;
  for (std::size_t found = exported.find(record); found != std::string::npos;
       found = exported.find(record, found + 1))
    ++pairs;
  EXPECT_EQ(pairs, 15U);
}

TEST_F(LinkCopies, AreLinkedAgainWhereAnotherReadingTakesThePlace) {
  Kept one = article(report, "first.example", "2024-03-14");
  Kept same = one;
  same.document.bytes += " ";
  if (id_of(one.document) > id_of(same.document)) std::swap(one, same);  // the lower one takes the place
  const auto ledger = ledger_of({same, article(report + ending, "second.example", "2024-03-15")});
  add(*ledger, one);
  EXPECT_THAT(*ledger->unlinked("copies"), ElementsAre(one.article.id));
  EXPECT_THAT(*ledger->copies({}, 10), IsEmpty());
  ASSERT_TRUE(link_articles(*ledger, layers()).has_value());
  EXPECT_EQ(ledger->copies({}, 10)->size(), 1U);
}

TEST_F(LinkCopies, TextsOfOneAddressAreVersionsAndNoCopies) {
  const std::string url = "https://first.example/ferry";
  const auto ledger = ledger_of({article(report, "first.example", "2024-03-14", url),
                                 article(report + ending, "first.example", "2024-03-15", url)});
  EXPECT_THAT(*ledger->copies({}, 10), IsEmpty());
  const auto lists = ledger->versions({}, 10);
  ASSERT_EQ(lists->size(), 1U);
  EXPECT_EQ(lists->front().address, url);
  ASSERT_EQ(lists->front().versions.size(), 2U);
  EXPECT_EQ(lists->front().versions.back().article.published, "2024-03-15");
  EXPECT_TRUE(lists->front().versions.back().order_known);
  EXPECT_GT(lists->front().versions.back().against.words_added, 10U);
  EXPECT_EQ(ledger->versions(url, 10)->size(), 1U);
  EXPECT_THAT(*ledger->versions("https://elsewhere.example/", 10), IsEmpty());
}

}  // namespace
}  // namespace gainsay
