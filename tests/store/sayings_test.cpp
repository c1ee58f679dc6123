// Times and places in a ledger: kept, asked for, and in order.
#include <sqlite3.h>

#include "export/json.h"
#include "export/sample.h"
#include "store/kept.h"
#include "store/questions.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::kept;
using testing::Kept;

class SayingsTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    ledger_ = open(path("a"));
    add(*ledger_, ferry());
    add(*ledger_, kept("Tobias Wren said it rained.", "rain.txt"));
  }

  static Kept ferry() {
    sample::Sample sample = sample::ferry_sold();
    return {Document{.bytes = sample.article.text}, sample.article, sample.analysis};
  }

  // Who claims what the filter lets through.
  std::vector<std::string> speakers(const ClaimFilter& filter) {
    std::vector<std::string> out;
    const auto claims = ledger_->claims(filter, 10);
    EXPECT_TRUE(claims.has_value()) << describe(claims.error());
    if (claims)
      for (const ClaimLine& claim : *claims) out.push_back(claim.speaker);
    return out;
  }

  std::vector<std::string> timeline(const TimelineQuestion& question, std::size_t limit = 10) {
    static constexpr std::array parts = {"said", "saying", "reported"};
    std::vector<std::string> out;
    const auto lines = ledger_->timeline(question, limit);
    EXPECT_TRUE(lines.has_value()) << describe(lines.error());
    if (!lines) return out;
    for (const TimelineLine& line : *lines) {
      out.push_back(line.begin + "/" + line.end + " " + parts.at(static_cast<std::size_t>(line.part)) + " " +
                    line.claim.speaker + " (" + line.words + ")");
    }
    return out;
  }

  static void change(const std::string& path, const char* sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }

  std::unique_ptr<Ledger> ledger_;
};

TEST_F(SayingsTest, TimesAndPlacesAreGivenBackAsTheyWereRead) {
  const Kept sample = ferry();
  const auto stored = ledger_->article({3, 4});
  ASSERT_TRUE(stored.has_value()) << describe(stored.error());
  const JsonOptions options{.from_store = true};
  const std::string json = to_json(stored->article, stored->analysis, options);
  EXPECT_EQ(json, to_json(sample.article, sample.analysis, options));
  EXPECT_THAT(json, ::testing::HasSubstr("\"said_in\": 0"));
  EXPECT_THAT(json, ::testing::HasSubstr("\"unlocated\": \"not_listed\""));
  EXPECT_EQ(stored->analysis.places[3].moved->latitude, sample.analysis.places[3].moved->latitude);
}

TEST_F(SayingsTest, AnotherReadingOfAnArticleLeavesNoPlaceBehind) {
  Kept again = ferry();
  // Another document of the same article, whose id is lower or not: one reading is kept whichever it is.
  for (int n = 0; n < 4; ++n) {
    again.document.charset = std::string("x") + std::to_string(n);
    again.analysis.places.resize(1);
    again.analysis.sayings = {{0, 0, {}, {}}, {}};
    add(*ledger_, again);
  }
  const auto kept_places = ledger_->article({3, 4})->analysis.places.size();
  EXPECT_EQ(kept_places, 1U);
  EXPECT_THAT(*ledger_->faults(), IsEmpty());
  EXPECT_THAT(speakers({.place = {"Galway"}}), IsEmpty());
  ledger_.reset();
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path("a").c_str(), &handle), SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(handle, "SELECT count(*) FROM place", -1, &statement, nullptr), SQLITE_OK);
  sqlite3_step(statement);
  EXPECT_EQ(sqlite3_column_int(statement, 0), 1);
  sqlite3_finalize(statement);
  sqlite3_close(handle);
}

TEST_F(SayingsTest, RowsThatContradictEachOtherAreNamed) {
  ledger_.reset();
  change(path("a"), "UPDATE time_expression SET begin_minute = begin_minute + 1 WHERE n = 0");
  EXPECT_EQ(open(path("a"))->article({3, 4}).error().code, ErrorCode::damaged);
}

TEST_F(SayingsTest, ClaimsAreAskedForByPlacesThatTheyName) {
  EXPECT_THAT(speakers({.place = {"galway"}}), ElementsAre("Maud Ellery"));
  EXPECT_THAT(speakers({.place = {"2964180"}}), ElementsAre("Maud Ellery"));
  EXPECT_THAT(speakers({.place = {"IQ"}}), ElementsAre("Ivo Plume"));
  // As the article spells it, as the gazetteer does.
  EXPECT_THAT(speakers({.place = {"Baaquba"}}), ElementsAre("Ivo Plume"));
  EXPECT_THAT(speakers({.place = {"Ba'qubah"}}), ElementsAre("Ivo Plume"));
  EXPECT_THAT(speakers({.place = {"Cork"}}), IsEmpty());
  EXPECT_EQ(ledger_->claims({.place = {"?"}}, 1).error().code, ErrorCode::unsupported);
}

TEST_F(SayingsTest, ClaimsAreAskedForByPlacesWithinADistance) {
  // Cork is 157 km from Galway.
  EXPECT_THAT(speakers({.place = {"Cork", 150}}), IsEmpty());
  EXPECT_THAT(speakers({.place = {"Cork", 160}}), ElementsAre("Maud Ellery"));
  EXPECT_THAT(speakers({.place = {"53.3,-9", 10}}), ElementsAre("Maud Ellery"));
  // 15 km north of Baaquba is not in it.
  EXPECT_THAT(speakers({.place = {"33.75,44.64", 14}}), IsEmpty());
  EXPECT_THAT(speakers({.place = {"33.75,44.64", 16}}), ElementsAre("Ivo Plume"));
  EXPECT_EQ(ledger_->claims({.place = {"53.3,-9"}}, 1).error().code, ErrorCode::unsupported);
}

TEST_F(SayingsTest, WhereItWasSaidIsApartFromWhatItIsOf) {
  EXPECT_THAT(speakers({.said_in = {"Cork"}}), ElementsAre("Maud Ellery"));
  EXPECT_THAT(speakers({.said_in = {"Galway"}}), IsEmpty());
}

TEST_F(SayingsTest, WhenItWasSaidIsApartFromWhatItIsOf) {
  EXPECT_THAT(speakers({.time = "1911"}), ElementsAre("Maud Ellery"));
  EXPECT_THAT(speakers({.time = "2024"}), IsEmpty());
  EXPECT_THAT(speakers({.said_at = "2024-03-11"}), ElementsAre("Maud Ellery"));
  EXPECT_THAT(speakers({.said_at = "1911"}), IsEmpty());
  EXPECT_THAT(speakers({.time = "/1911-05-03"}), ElementsAre("Maud Ellery"));
  EXPECT_THAT(speakers({.time = "1911-05-06/"}), IsEmpty());
  EXPECT_EQ(ledger_->claims({.time = "May"}, 1).error().code, ErrorCode::unsupported);
}

TEST_F(SayingsTest, ATimeThatReachesIntoThePeriodIsFoundHoweverLongItIs) {
  Kept century = kept("Ada Brock said the canal took the 18th century.", "canal.txt");
  TimeExpression time;
  time.span = {static_cast<std::uint32_t>(century.article.text.find("the 18th")),
               static_cast<std::uint32_t>(century.article.text.size()) - 1};
  time.begin = "1700-01-01";
  time.end = "1800-01-01";
  century.analysis.times = {time};
  century.analysis.sayings = {{{}, {}, {0}, {}}};
  add(*ledger_, century);
  EXPECT_THAT(speakers({.time = "1766-02"}), ElementsAre("Ada Brock"));
  EXPECT_THAT(speakers({.time = "1800"}), IsEmpty());
  EXPECT_THAT(speakers({.time = "1699"}), IsEmpty());
}

TEST_F(SayingsTest, ATimelineTellsTheTimeOfSayingFromThatOfWhichItIs) {
  EXPECT_THAT(timeline({}), ElementsAre("1911-05-03/1911-05-06 said Maud Ellery (3)",
                                        "2024-03-11/2024-03-12 saying Maud Ellery (Monday)",
                                        "2024-03-12/ reported Ivo Plume ()"));
  EXPECT_THAT(timeline({.part = TimelinePart::said}),
              ElementsAre("1911-05-03/1911-05-06 said Maud Ellery (3)"));
  EXPECT_THAT(timeline({.part = TimelinePart::saying}).size(), 2U);
}

TEST_F(SayingsTest, ATimelineIsAskedForAPeriodAndByWhatClaimsAre) {
  EXPECT_THAT(timeline({.since = "2024-03-12"}), ElementsAre("2024-03-12/ reported Ivo Plume ()"));
  EXPECT_THAT(timeline({.until = "1950"}), ElementsAre("1911-05-03/1911-05-06 said Maud Ellery (3)"));
  EXPECT_THAT(timeline({.claims = {.stance = "denies"}}), ElementsAre("2024-03-12/ reported Ivo Plume ()"));
  EXPECT_THAT(timeline({.claims = {.actor = "ellery", .contested = true}}).size(), 2U);
  EXPECT_THAT(timeline({.newest = true}, 1), ElementsAre("2024-03-12/ reported Ivo Plume ()"));
  EXPECT_THAT(timeline({}, 1), ElementsAre("1911-05-03/1911-05-06 said Maud Ellery (3)"));
}

TEST_F(SayingsTest, ExportsAskForClaimsByArticle) {
  const auto selected = ledger_->selected({.stance = "says"});
  ASSERT_EQ(selected->size(), 2U);
  const auto& ferry_claims =
      selected->front().article == Hash128{3, 4} ? selected->front() : selected->back();
  EXPECT_THAT(ferry_claims.attributions, ElementsAre(0U));
  EXPECT_THAT(*ledger_->selected({.stance = "doubts"}), IsEmpty());
}

TEST_F(SayingsTest, WhoSpeaksOfWhomIsCountedByName) {
  std::vector<std::string> pairs;
  const auto visited = ledger_->each_spoken_of({}, [&](const SpokenOf& pair) {
    pairs.push_back(pair.speaker + " (" + pair.speaker_kind + ") of " + pair.of + " (" + pair.of_kind + ") " +
                    std::to_string(pair.claims));
    return Result<void>();
  });
  ASSERT_TRUE(visited.has_value()) << describe(visited.error());
  EXPECT_THAT(pairs, ElementsAre("Maud Ellery (person) of Galway (place) 1"));
}

}  // namespace
}  // namespace gainsay
