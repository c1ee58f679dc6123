// How far reading has come, by the bytes of the files.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/page.h"

namespace gainsay {

/// Follows a PageReader over the same inputs. An estimate for people: files that are not read count as well,
/// and what is packed counts when it is done with.
class InputMeter {
 public:
  /// Adds up the sizes of files, and of all files below folders.
  explicit InputMeter(const std::vector<std::string>& inputs);

  /// Says that the reader has come to `place`, an input's name with or without more behind it.
  void reach(const Provenance& place);

  /// The share of the bytes that is done with, from 0 to 1; below 0 where it is not known how many there are,
  /// as with standard input.
  [[nodiscard]] double share() const;

 private:
  std::uint64_t all_ = 0;
  bool known_ = true;
  std::uint64_t done_ = 0;     // files before the one being read
  std::uint64_t within_ = 0;   // how far into that
  std::uint64_t current_ = 0;  // its size
  std::string input_;
};

}  // namespace gainsay
