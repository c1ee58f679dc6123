// Documents of our own, read without models, to be put into ledgers in folders of their own.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "ingest/inputs.h"
#include "store/export_lines.h"
#include "store/ledger.h"

namespace gainsay::testing {

/// A document with what was read in it.
struct Kept {
  Document document;
  Article article;
  Analysis analysis;
};

/// Reads `bytes` as text; its one attribution is "SOURCE said CONTENT", made by hand.
inline Kept kept(std::string_view bytes, const std::string& input = "notes.txt") {
  const Page page = make_page(bytes, PageKind::text, {.input = input, .line = {}, .offset = {}}).value();
  Kept out{document_of(page, TextSource::as_is), extract(page, Limits{}, TextSource::as_is).value(), {}};
  const auto at = [&](std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(out.article.text.find(words));
    return Span{begin, begin + static_cast<std::uint32_t>(words.size())};
  };
  const Span cue = at(" said ");
  if (cue.begin > out.article.text.size()) return out;
  const Span source{0, cue.begin};
  const std::string name(slice(out.article.text, source));
  out.analysis.entities.mentions = {{source, 0}};
  out.analysis.entities.entities = {{EntityKind::person, name, {}, {0}}};
  Attribution said;
  said.source = {source};
  said.cue = {{cue.begin + 1, cue.end - 1}};
  said.content = {{cue.end, static_cast<std::uint32_t>(out.article.text.size())}};
  said.speaker = 0;
  out.analysis.attributions.items = {said};
  out.analysis.attributions.speakers = {{name, 0, Anonymity::named, {0}, {}}};
  return out;
}

class LedgerFolder : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (std::filesystem::temp_directory_path() / "gainsay-ledger-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

  static std::unique_ptr<Ledger> open(const std::string& path,
                                      Ledger::Access access = Ledger::Access::write) {
    auto ledger = Ledger::open(path, access);
    EXPECT_TRUE(ledger.has_value()) << describe(ledger.error());
    return ledger ? std::move(*ledger) : nullptr;
  }

  /// Adds, joins actors where they are held, and commits; whether the document was new.
  static bool add(Ledger& ledger, const Kept& kept) {
    const auto added = ledger.add(kept.document, kept.article, kept.analysis, {"0.1.0", "models"});
    EXPECT_TRUE(added.has_value()) << describe(added.error());
    if (ledger.holds_links()) {
      EXPECT_TRUE(ledger.note_actors(kept.article.id).has_value());
      EXPECT_TRUE(ledger.join_actors().has_value());
    }
    EXPECT_TRUE(ledger.commit().has_value());
    return added.value_or(false);
  }

  static std::string lines(Ledger& ledger) {
    std::string all;
    const auto done = export_lines(ledger, [&](std::string_view line) {
      all += line;
      return Result<void>();
    });
    EXPECT_TRUE(done.has_value()) << describe(done.error());
    return all;
  }

  std::filesystem::path folder_;
};

}  // namespace gainsay::testing
