#include "text_file.h"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace gainsay::train {

std::string read_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    fmt::print(stderr, "{}: can't be read\n", path);
    std::exit(1);
  }
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; (at = line.find(separator, begin)) != std::string::npos; begin = at + 1) {
    parts.push_back(line.substr(begin, at - begin));
  }
  parts.push_back(line.substr(begin));
  return parts;
}

}  // namespace gainsay::train
