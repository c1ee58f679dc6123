#include "cli/input_list.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "ingest/byte_source.h"

namespace gainsay::cli {

void add_inputs(CLI::App& command, InputList& inputs, const bool* instead) {
  command.add_option("INPUT", inputs.names, "Files, folders, patterns, or - for standard input");
  command.add_option("--list", inputs.list, "Read also what is named in FILE, a name a line; - for stdin")
      ->option_text("FILE");
  command.parse_complete_callback([&inputs, instead] {
    if (instead && *instead) return;
    if (inputs.names.empty() && inputs.list.empty()) throw CLI::RequiredError("INPUT");
  });
}

Result<std::vector<std::string>> all_names(const InputList& inputs) {
  std::vector<std::string> names = inputs.names;
  if (inputs.list.empty()) return names;
  constexpr std::uint64_t longest_list = std::uint64_t{1} << 30;
  auto source = ByteSource::open(inputs.list);
  if (!source) return tl::unexpected(std::move(source.error()));
  const auto bytes = read_all(*source, longest_list);
  if (!bytes) return tl::unexpected(bytes.error());
  const char end = bytes->find('\0') != std::string::npos ? '\0' : '\n';
  const std::size_t before = names.size();
  std::string_view rest = *bytes;
  while (!rest.empty()) {
    std::string_view name = rest.substr(0, rest.find(end));
    rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    if (end == '\n' && name.ends_with('\r')) name.remove_suffix(1);
    if (!name.empty()) names.emplace_back(name);
  }
  if (names.size() == before) return fail(ErrorCode::not_found, "is a list without names", inputs.list);
  return names;
}

}  // namespace gainsay::cli
