// libgainsay as an embedder has it: this file sees gainsay.h and nothing else of ours.
#include <gainsay.h>
#include <gmock/gmock.h>

#include <string>
#include <thread>
#include <vector>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string dam_story =
    "Minister denies the dam was unsafe\n"
    "\n"
    "The dam at Orrin was unsafe for years, engineer Maud Ellery told the Harbour Courier on Monday.\n"
    "\n"
    "“The gates were never tested,” Ellery said.\n"
    "\n"
    "Water minister Ivo Plume denied that the gates were never tested.\n";

const gainsay::Reader& reader() {
  static const gainsay::Reader loaded = *gainsay::Reader::load(GAINSAY_MODELS_DIR);
  return loaded;
}

const gainsay::Attribution* by(const gainsay::Reading& reading, const std::string& source,
                               const std::string& cue) {
  for (const gainsay::Attribution& item : reading.attributions()) {
    if (text_of(item.source) == source && text_of(item.cue) == cue) return &item;
  }
  return nullptr;
}

TEST(Reader, TellsWhoSaysWhat) {
  const auto reading = reader().read(dam_story);
  ASSERT_TRUE(reading) << describe(reading.error());
  EXPECT_EQ(reading->article().title, "Minister denies the dam was unsafe");

  const gainsay::Attribution* gates = by(*reading, "Ellery", "said");
  ASSERT_NE(gates, nullptr);
  EXPECT_EQ(text_of(gates->content), "“The gates were never tested,”");
  EXPECT_EQ(gates->mode, gainsay::Mode::direct);
  EXPECT_EQ(gates->stance, gainsay::Stance::says);
  EXPECT_EQ(gates->anonymity, gainsay::Anonymity::named);

  const gainsay::Attribution* unsafe = by(*reading, "engineer Maud Ellery", "told");
  ASSERT_NE(unsafe, nullptr);
  ASSERT_TRUE(unsafe->addressee);
  EXPECT_EQ(unsafe->addressee->text, "the Harbour Courier");
  ASSERT_TRUE(unsafe->time);
  EXPECT_EQ(unsafe->time->text, "on Monday");
  ASSERT_TRUE(unsafe->speaker);
  EXPECT_EQ(unsafe->speaker, gates->speaker);
  EXPECT_EQ(reading->speakers()[*unsafe->speaker].name, "Maud Ellery");
}

TEST(Reader, TellsWhoAnswersWhom) {
  const auto reading = reader().read(dam_story);
  ASSERT_TRUE(reading);
  const gainsay::Attribution* denial = by(*reading, "Water minister Ivo Plume", "denied");
  ASSERT_NE(denial, nullptr);
  EXPECT_EQ(denial->stance, gainsay::Stance::denies);
  ASSERT_EQ(denial->answers.size(), 1u);
  EXPECT_EQ(text_of(reading->attributions()[denial->answers.front()].source), "Ellery");

  ASSERT_EQ(reading->disputes().size(), 1u);
  const gainsay::Dispute& dispute = reading->disputes().front();
  EXPECT_EQ(dispute.claims, denial->answers);
  ASSERT_EQ(dispute.evidence.size(), 1u);
  EXPECT_EQ(dispute.evidence.front().kind, gainsay::EvidenceKind::negated_restatement);
  EXPECT_EQ(dispute.evidence.front().answer_words.text, "gates were never tested");
  ASSERT_TRUE(dispute.evidence.front().claim_words);
  EXPECT_EQ(dispute.evidence.front().claim_words->text, "gates were never tested");
}

TEST(Reader, JoinsTheNamesOfOneActor) {
  const auto reading = reader().read(dam_story);
  ASSERT_TRUE(reading);
  for (const gainsay::Actor& actor : reading->actors()) {
    if (actor.name != "Maud Ellery") continue;
    EXPECT_EQ(actor.kind, gainsay::ActorKind::person);
    ASSERT_EQ(actor.aliases.size(), 1u);
    EXPECT_EQ(actor.aliases.front().name, "Ellery");
    EXPECT_EQ(name(actor.aliases.front().kind), "surname");
    EXPECT_EQ(actor.mentions.size(), 2u);
    return;
  }
  FAIL() << "Maud Ellery is no actor";
}

TEST(Reader, SaysWhatPersonsAre) {
  const auto reading = reader().read(dam_story);
  ASSERT_TRUE(reading);
  for (const gainsay::Speaker& speaker : reading->speakers()) {
    if (speaker.name != "Ivo Plume") continue;
    ASSERT_EQ(speaker.roles.size(), 1u);
    const gainsay::Role& role = reading->roles()[speaker.roles.front()];
    EXPECT_EQ(role.phrase.text, "Water minister");
    ASSERT_TRUE(role.head);
    EXPECT_EQ(role.head->text, "minister");
    EXPECT_EQ(role.holder.text, "Ivo Plume");
    return;
  }
  FAIL() << "Ivo Plume is no speaker";
}

TEST(Reader, HoldsTheHeadlineAgainstTheBody) {
  const auto reading = reader().read(
      "Harbour fund lost millions\n\n"
      "The harbour fund may have lost millions, auditor Imogen Tallis said on Tuesday.\n\n"
      "The fund publishes its accounts in May.\n");
  ASSERT_TRUE(reading);
  ASSERT_EQ(reading->headline_findings().size(), 1u);
  const gainsay::HeadlineFinding& finding = reading->headline_findings().front();
  EXPECT_EQ(name(finding.kind), "hedge_dropped");
  ASSERT_TRUE(finding.body);
  EXPECT_EQ(finding.body->text,
            "The harbour fund may have lost millions, auditor Imogen Tallis said on Tuesday.");
  ASSERT_EQ(reading->own_voice().size(), 1u);
  EXPECT_EQ(reading->own_voice().front().text, "The fund publishes its accounts in May.");
}

TEST(Reader, WordsAreTheTextAtTheirPlace) {
  const auto reading = reader().read(dam_story);
  ASSERT_TRUE(reading);
  const std::string& text = reading->article().text;
  for (const gainsay::Attribution& item : reading->attributions()) {
    for (const auto* pieces : {&item.source, &item.cue, &item.content}) {
      for (const gainsay::Words& words : *pieces) {
        EXPECT_EQ(text.substr(words.begin, words.end - words.begin), words.text);
      }
    }
  }
}

TEST(Reader, ReadsPagesAndSaysWhereWordsStandInThem) {
  const std::string page =
      "<html><head><title>Wall</title></head><body><nav>Home News Sport</nav><article><h1>Harbour wall "
      "gives way</h1><p>The wall &amp; the pier fell at noon, Maud Ellery told reporters.</p><p>Nobody was "
      "hurt, she said, and the pier will be built again before the winter.</p></article></body></html>";
  const auto reading = reader().read(page);
  ASSERT_TRUE(reading) << describe(reading.error());
  const gainsay::Attribution* wall = by(*reading, "Maud Ellery", "told");
  ASSERT_NE(wall, nullptr);
  EXPECT_EQ(text_of(wall->content), "The wall & the pier fell at noon");
  const auto [begin, end] = reading->place_in_document(wall->content.front());
  EXPECT_EQ(page.substr(begin, end - begin), "The wall &amp; the pier fell at noon");
}

TEST(Reader, TakesWhatIsKnownBesideTheBytes) {
  gainsay::Document document;
  document.bytes = "<h1>Caf\xE9 burnt</h1><p>The caf\xE9 burnt for days, Maud Ellery told reporters.</p>";
  document.charset = "iso-8859-1";
  document.name = "story 7";
  document.url = "https://news.example/cafe";
  document.published = "14 March 2024";
  const auto reading = reader().read(document);
  ASSERT_TRUE(reading) << describe(reading.error());
  EXPECT_EQ(reading->article().title, "Café burnt");
  EXPECT_EQ(reading->article().site, "news.example");
  EXPECT_EQ(reading->article().published, "2024-03-14");
  EXPECT_THAT(reading->json(), HasSubstr(R"("input": "story 7")"));
}

TEST(Reader, KeepsEveryLineOfAManuscript) {
  gainsay::Document document;
  document.bytes = "Share this\nThe wall fell at noon, Maud Ellery said.\nRead more\n";
  document.format = gainsay::Format::manuscript;
  const auto reading = reader().read(document);
  ASSERT_TRUE(reading);
  EXPECT_EQ(reading->article().text, "Share this\nThe wall fell at noon, Maud Ellery said.\nRead more");
}

TEST(Reader, WritesTheJsonOfTheProgram) {
  const auto reading = reader().read(dam_story);
  ASSERT_TRUE(reading);
  EXPECT_THAT(reading->json(), HasSubstr("\n  \"format\": \"gainsay-analysis\""));
  EXPECT_THAT(reading->json(false), HasSubstr(R"("stance":"denies")"));
  EXPECT_EQ(reading->json(false).find('\n'), std::string::npos);
}

TEST(Reader, SaysWhyADocumentCantBeRead) {
  gainsay::Document document;
  document.name = "picture.jpg";
  document.bytes = std::string_view("\xFF\xD8\xFF\x00\x10JFIF\x00\x01", 11);
  const auto picture = reader().read(document);
  ASSERT_FALSE(picture);
  EXPECT_EQ(picture.error().code, gainsay::ErrorCode::not_text);
  EXPECT_THAT(describe(picture.error()), HasSubstr("picture.jpg: is binary data"));

  EXPECT_EQ(reader().read(" \n").error().code, gainsay::ErrorCode::no_article);
  EXPECT_EQ(reader().read(std::string((32u << 20) + 1, 'a')).error().code,
            gainsay::ErrorCode::limit_exceeded);
  EXPECT_THROW((void)picture.value(), std::bad_variant_access);
}

TEST(Reader, SaysWhyModelsCantBeLoaded) {
  const auto nowhere = gainsay::Reader::load("/no/such/folder");
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().code, gainsay::ErrorCode::not_found);
  EXPECT_THAT(describe(nowhere.error()), HasSubstr("/no/such/folder"));
}

TEST(Reader, AReadingOutlivesItsReader) {
  auto shortlived = [] {
    const auto own = gainsay::Reader::load(GAINSAY_MODELS_DIR);
    return *own->read(dam_story);
  };
  EXPECT_EQ(shortlived().json(), reader().read(dam_story)->json());
}

TEST(Reader, ServesManyThreads) {
  const std::string expected = reader().read(dam_story)->json();
  std::vector<std::string> read(4);
  std::vector<std::thread> threads;
  for (std::string& json : read) {
    threads.emplace_back([&json, &shared = reader()] { json = shared.read(dam_story)->json(); });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_THAT(read, testing::Each(expected));
}

template <typename Enum>
std::vector<std::string> names(Enum last) {
  std::vector<std::string> all;
  for (int value = 0; value <= static_cast<int>(last); ++value) {
    all.emplace_back(name(static_cast<Enum>(value)));
  }
  return all;
}

TEST(Names, AreThoseOfTheValues) {
  EXPECT_THAT(names(gainsay::Mode::mixed), ElementsAre("direct", "indirect", "mixed"));
  EXPECT_THAT(names(gainsay::Stance::other),
              ElementsAre("says", "claims", "denies", "rejects", "doubts", "confirms", "accuses", "admits",
                          "corrects", "warns", "promises", "predicts", "demands", "asks", "praises",
                          "criticises", "thinks", "other"));
  EXPECT_THAT(names(gainsay::Polarity::negative), ElementsAre("positive", "negative"));
  EXPECT_THAT(names(gainsay::Certainty::conditional),
              ElementsAre("plain", "hedged", "reported", "conditional"));
  EXPECT_THAT(names(gainsay::Anonymity::none),
              ElementsAre("named", "role", "unnamed", "collective", "document", "none"));
  EXPECT_THAT(names(gainsay::ActorKind::unknown), ElementsAre("person", "organisation", "place", "facility",
                                                              "group", "role", "document", "unknown"));
  EXPECT_THAT(names(gainsay::AliasKind::translation),
              ElementsAre("abbreviation", "alternative", "former", "surname", "translation"));
  EXPECT_THAT(names(gainsay::EvidenceKind::next_statement),
              ElementsAre("explicit_answer", "negated_restatement", "same_speaker", "next_statement"));
  EXPECT_THAT(names(gainsay::HeadlineFindingKind::number_changed),
              ElementsAre("source_widened", "source_changed", "content_not_in_body", "hedge_dropped",
                          "quote_altered", "attribution_dropped", "number_changed"));
  EXPECT_THAT(names(gainsay::ParagraphKind::caption),
              ElementsAre("headline", "standfirst", "subheading", "dateline", "body", "list_item",
                          "quotation", "caption"));
}

TEST(Words, InPiecesAreJoined) {
  EXPECT_EQ(gainsay::text_of({{0, 10, "“It was so"}, {20, 30, "too late”"}}), "“It was so ... too late”");
  EXPECT_EQ(gainsay::text_of({}), "");
}

}  // namespace
