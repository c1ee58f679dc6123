#include "work/input_meter.h"

#include <algorithm>
#include <filesystem>

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::uint64_t size_of(const fs::path& file) {
  std::error_code unknown;
  if (!fs::is_regular_file(file, unknown)) return 0;
  const auto size = fs::file_size(file, unknown);
  return unknown ? 0 : size;
}

std::uint64_t size_below(const fs::path& folder) {
  std::uint64_t all = 0;
  std::error_code failed;
  for (fs::recursive_directory_iterator at(folder, failed);
       !failed && at != fs::recursive_directory_iterator(); at.increment(failed)) {
    all += size_of(at->path());
  }
  return all;
}

// The file that an input's name stands for or, for what is in an archive, begins with.
std::uint64_t size_of_input(fs::path path) {
  for (; !path.empty() && path != path.root_path(); path = path.parent_path()) {
    if (const auto size = size_of(path); size > 0) return size;
  }
  return 0;
}

}  // namespace

InputMeter::InputMeter(const std::vector<std::string>& inputs) {
  std::error_code unknown;
  for (const std::string& input : inputs) {
    const bool folder = fs::is_directory(input, unknown);
    known_ = known_ && (folder || fs::is_regular_file(input, unknown));
    all_ += folder ? size_below(input) : size_of(input);
  }
}

void InputMeter::reach(const Provenance& place) {
  if (!known_) return;
  if (place.input != input_) {
    done_ += current_;
    current_ = size_of_input(place.input);
    input_ = place.input;
  }
  within_ = std::min(place.offset.value_or(0), current_);
}

double InputMeter::share() const {
  if (!known_ || all_ == 0) return -1;
  return std::min(1.0, static_cast<double>(done_ + within_) / static_cast<double>(all_));
}

}  // namespace gainsay
