#include "interchange/tar.h"

#include <fmt/format.h>

#include <numeric>

namespace gainsay {
namespace {

constexpr std::size_t block = 512;
constexpr std::size_t longest_name = 100;
constexpr std::uint64_t most_bytes = 1ULL << 33U;  // eleven octal digits

Result<std::string> header(const std::string& name, std::size_t size) {
  if (name.size() > longest_name)
    return fail(ErrorCode::limit_exceeded, "the name is longer than a tar takes", name);
  if (size >= most_bytes) return fail(ErrorCode::limit_exceeded, "the file is longer than a tar takes", name);
  std::string out(block, '\0');
  const auto put = [&](std::size_t at, const std::string& field) { out.replace(at, field.size(), field); };
  put(0, name);
  put(100, "0000644");  // mode
  put(108, "0000000");  // owner
  put(116, "0000000");  // group
  put(124, fmt::format("{:011o}", size));
  put(136, "00000000000");  // time
  put(148, "        ");     // the sum counts itself as spaces
  put(156, "0");            // a file
  put(257, std::string("ustar\00000", 8));
  const unsigned sum = std::accumulate(
      out.begin(), out.end(), 0U, [](unsigned all, char c) { return all + static_cast<unsigned char>(c); });
  put(148, fmt::format("{:06o}", sum) + std::string("\0 ", 2));
  return out;
}

}  // namespace

Result<void> in_tar(const Write& write, const std::function<Result<void>(const WriteFile&)>& make) {
  const auto done = make([&](const std::string& name, std::string_view bytes) -> Result<void> {
    const auto head = header(name, bytes.size());
    if (!head) return tl::unexpected(head.error());
    if (auto written = write(*head); !written) return written;
    if (auto written = write(bytes); !written) return written;
    return write(std::string((block - bytes.size() % block) % block, '\0'));
  });
  return done ? write(std::string(2 * block, '\0')) : done;
}

}  // namespace gainsay
