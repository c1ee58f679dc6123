#include "evaluation/whole_file.h"

#include <fstream>
#include <iterator>

namespace gainsay {

Result<std::string> read_whole_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail(ErrorCode::unreadable, "cannot be opened", path);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace gainsay
