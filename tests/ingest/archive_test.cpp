#include <archive.h>
#include <archive_entry.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/archive_pages.h"
#include "packed.h"
#include "read_stream.h"

namespace gainsay {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

struct Member {
  std::string name;
  std::string bytes;
  std::string link = {};
};

la_ssize_t append(archive* /*writer*/, void* out, const void* bytes, std::size_t size) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

// `format` is "zip" or "pax".
std::string packed(const std::string& format, const std::vector<Member>& members,
                   const char* password = nullptr) {
  std::string out;
  archive* writer = archive_write_new();
  archive_write_set_format_by_name(writer, format.c_str());
  if (password != nullptr) {
    archive_write_set_options(writer, "zip:encryption=traditional");
    archive_write_set_passphrase(writer, password);
  }
  archive_write_open(writer, &out, nullptr, append, nullptr);
  archive_entry* entry = archive_entry_new();
  for (const Member& member : members) {
    archive_entry_clear(entry);
    archive_entry_set_pathname(entry, member.name.c_str());
    archive_entry_set_filetype(entry, member.link.empty() ? AE_IFREG : AE_IFLNK);
    if (!member.link.empty()) archive_entry_set_symlink(entry, member.link.c_str());
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
    archive_write_header(writer, entry);
    archive_write_data(writer, member.bytes.data(), member.bytes.size());
  }
  archive_entry_free(entry);
  archive_write_close(writer);
  archive_write_free(writer);
  return out;
}

const std::vector<Member> two_days = {{"mon/a.html", "<p>Monday."}, {"tue/b.txt", "Tuesday."}};

TEST(Archive, ZipAndTarInAnyPackingAreReadAsFoldersAre) {
  const auto both = ElementsAre("html <p>Monday.", "text Tuesday.");
  const std::string tar = packed("pax", two_days);
  EXPECT_THAT(read_stream(packed("zip", two_days), "days.zip"), both);
  EXPECT_THAT(read_stream(tar, "days.tar"), both);
  EXPECT_THAT(read_stream(gzip(tar), "days.tar.gz"), both);
  EXPECT_THAT(read_stream(zstd(tar), "days.tar.zst"), both);
}

TEST(Archive, AMemberIsNamedByItsPath) {
  const auto pages = pages_of(packed("zip", two_days), "days.zip");
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_EQ(to_string(pages[0].provenance), "days.zip/mon/a.html");
}

TEST(Archive, MembersMayHoldManyDocumentsAndBePacked) {
  const std::string lines = "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n";
  const auto pages = pages_of(packed("zip", {{"l.jsonl.gz", gzip(lines)}}), "a.zip");
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_EQ(to_string(pages[1].provenance), "a.zip/l.jsonl.gz:2");
}

TEST(Archive, HiddenFilesLinksAndOtherEndingsAreLeftOut) {
  EXPECT_THAT(read_stream(packed("pax", {{".git/x.txt", "no"},
                                         {"__MACOSX/a.html", "no"},
                                         {"p.png", "no"},
                                         {"l.txt", "", "/etc/hostname"},
                                         {"./a.txt", "Yes."}}),
                          "a.tar"),
              ElementsAre("text Yes."));
  EXPECT_THAT(read_stream(packed("zip", {{"p.png", "no"}}), "a.zip"),
              ElementsAre("error a.zip: holds no file that is read"));
}

TEST(Archive, ANameThatLeadsOutIsRefused) {
  EXPECT_THAT(
      read_stream(packed("zip", {{"../../etc/cron.txt", "no"}, {"a.txt", "Yes."}}), "a.zip"),
      ElementsAre("error a.zip/../../etc/cron.txt: has a name that leads out of its archive", "text Yes."));
  for (const char* name : {"/etc/a", "..", "a/../../b", "a\\..\\b", "C:a", "\\\\host\\a"})
    EXPECT_TRUE(leads_outside(name)) << name;
  for (const char* name : {"a/b", "a..b", "...", "ab:c", "./a"}) EXPECT_FALSE(leads_outside(name)) << name;
}

TEST(Archive, ABombEndsItsArchive) {
  const std::string bomb = std::string(200u << 20, '\0');
  const std::string zip = packed("zip", {{"a.html", bomb}, {"b.txt", "after"}});
  EXPECT_LT(zip.size(), 400'000u);
  EXPECT_THAT(
      read_stream(zip, "a.zip", {.max_bytes = 1u << 30, .max_expansion = 100}),
      ElementsAre(AllOf(HasSubstr("error a.zip/a.html"), HasSubstr("taken for a decompression bomb"))));
}

TEST(Archive, AMemberBeyondTheLimitIsPassedOver) {
  EXPECT_THAT(
      read_stream(packed("zip", {{"a.txt", std::string(5000, 'x')}, {"b.txt", "After."}}), "a.zip",
                  {.max_bytes = 1000}),
      ElementsAre(HasSubstr("error a.zip/a.txt: is larger than the limit of 1000 bytes"), "text After."));
}

TEST(Archive, AnArchiveInAnArchiveIsReadOnce) {
  const std::string inner = packed("zip", {{"a.txt", "Deep."}});
  const std::string middle = packed("zip", {{"inner.zip", inner}});
  EXPECT_THAT(read_stream(middle, "m.zip"), ElementsAre("text Deep."));
  EXPECT_THAT(read_stream(packed("zip", {{"m.zip", middle}}), "o.zip"),
              ElementsAre(HasSubstr("error o.zip/m.zip/inner.zip: is an archive inside 2 others")));
}

TEST(Archive, EncryptedMembersAreNamed) {
  EXPECT_THAT(read_stream(packed("zip", {{"a.txt", "Secret."}}, "word"), "a.zip"),
              ElementsAre("error a.zip/a.txt: is encrypted"));
}

TEST(Archive, WhatIsCutOrDamagedSaysSoAfterWhatIsWhole) {
  const std::string tar = packed("pax", {{"a.txt", "First."}, {"b.txt", std::string(3000, 'x')}});
  const auto cut = read_stream(tar.substr(0, 3500), "a.tar");
  ASSERT_GE(cut.size(), 2u);
  EXPECT_EQ(cut[0], "text First.");
  EXPECT_THAT(cut[1], HasSubstr("error a.tar"));
  EXPECT_THAT(read_stream(gzip(tar).substr(0, 60), "a.tar.gz"),
              testing::Contains(HasSubstr("ends in the middle of gzip data")));
  EXPECT_THAT(read_stream("PK\x03\x04 no zip at all", "a.zip"), ElementsAre(HasSubstr("error a.zip")));
}

TEST(Archive, AWrongChecksumIsDamage) {
  std::string zip = packed("zip", {{"a.txt", "One."}, {"b.txt", "After."}});
  const std::size_t checksum = zip.find("PK\x07\x08");
  ASSERT_NE(checksum, std::string::npos);
  zip[checksum + 4] ^= 1;
  EXPECT_THAT(read_stream(zip, "a.zip"),
              ElementsAre(AllOf(HasSubstr("error a.zip/a.txt: breaks the archive format"), HasSubstr("CRC")),
                          "text After."));
}

TEST(Archive, KindsThatAreNotReadAreNamed) {
  EXPECT_THAT(read_stream("Rar!\x1A\x07 and so on", "a.rar"),
              ElementsAre("error a.rar: is a rar archive, which is not read: unpack it first"));
  EXPECT_THAT(read_stream("BZh91AY&SY", "a.tar.bz2"), ElementsAre(HasSubstr("bzip2 data")));
}

TEST(Archive, TheBeginningOfASignatureIsText) {
  EXPECT_THAT(read_stream("BZh", "a.txt"), ElementsAre("text BZh"));
}

}  // namespace
}  // namespace gainsay
