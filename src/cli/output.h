// Where data goes: standard output, or a file that appears only when it is whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay::cli {

/// A file under construction, or an open stream. Bytes for a regular file go to a file beside it, which takes
/// its place in commit(), after they have reached the disk; without commit() nothing is left and a file that
/// stood there is as it was. Devices and pipes are written as they are. From the first regular file on the
/// program ignores SIGPIPE. Not for use by several threads.
class Output {
 public:
  /// Standard output.
  static Output standard();
  /// The file `path`; a link is followed. Fails with unwritable.
  static Result<Output> create(const std::string& path);

  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output();

  /// Fails with unwritable: disk full, reader gone and SIGPIPE ignored.
  Result<void> write(std::string_view bytes);
  /// Makes the file whole and puts it in place. Nothing may be written afterwards.
  Result<void> commit();

 private:
  Output(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
  [[nodiscard]] tl::unexpected<Error> failure(const char* what) const;

  int descriptor_ = -1;
  std::string name_;        // for messages
  std::string final_path_;  // empty where bytes go straight to their place
  std::string draft_path_;
};

}  // namespace gainsay::cli
