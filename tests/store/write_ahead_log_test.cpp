// The log of a ledger that is read all the time.
#include "store/write_ahead_log.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "store/sqlite.h"

namespace gainsay {
namespace {

class WriteAheadLogTest : public ::testing::Test {
 protected:
  WriteAheadLogTest() {
    folder_ = std::filesystem::temp_directory_path() / ("gainsay-log-" + std::to_string(::getpid()));
    std::filesystem::create_directory(folder_);
    path_ = (folder_ / "kept.db").string();
  }
  ~WriteAheadLogTest() override { std::filesystem::remove_all(folder_); }

  /// Reads over and over, each time for a few milliseconds, so that one of two always does.
  void read_until(const std::atomic<bool>& done, std::chrono::milliseconds first) const {
    SqliteConnection connection(path_, SqliteConnection::Access::read);
    std::this_thread::sleep_for(first);
    while (!done) {
      connection.execute("BEGIN");
      connection.number("SELECT count(*) FROM words");
      std::this_thread::sleep_for(std::chrono::milliseconds(8));
      connection.execute("COMMIT");
    }
  }

  std::filesystem::path folder_;
  std::string path_;
};

TEST_F(WriteAheadLogTest, StaysShortWhileOthersReadAllTheTime) {
  constexpr int often = 20, longest = 60;  // pages
  SqliteConnection writer(path_, SqliteConnection::Access::write);
  writer.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; CREATE TABLE words (text TEXT)");
  writer.keep_log_short(WriteAheadLog(often, longest));
  std::atomic<bool> done = false;
  std::vector<std::thread> readers;
  for (const int first : {0, 4}) {
    readers.emplace_back([&, first] { read_until(done, std::chrono::milliseconds(first)); });
  }
  std::uintmax_t most = 0;
  for (int i = 0; i < 150; ++i) {
    writer.run("INSERT INTO words (text) VALUES (?)", std::string(6000, 'a'));
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    most = std::max(most, std::filesystem::file_size(path_ + "-wal"));
  }
  done = true;
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(writer.number("SELECT count(*) FROM words"), 150);
  EXPECT_LT(most, 4096U * 2 * (longest + often));
}

}  // namespace
}  // namespace gainsay
