#include "interchange/named_formats.h"

#include <algorithm>

#include "interchange/tar.h"
#include "store/export_lines.h"

namespace gainsay {
namespace {

constexpr std::array<std::pair<std::string_view, StreamFormat (*)()>, 8> streams = {
    {{"jsonl", lines_format},
     {"json-ld", json_ld_format},
     {"annotation", annotation_format},
     {"csv", csv_format},
     {"geojson", geojson_format},
     {"csl-json", csl_json_format},
     {"bibtex", bibtex_format},
     {"prov", prov_format}}};

}  // namespace

const NamedFormat* export_format(std::string_view name) {
  const auto found = std::find_if(export_formats.begin(), export_formats.end(),
                                  [&](const auto& each) { return each.name == name; });
  return found == export_formats.end() ? nullptr : &*found;
}

Result<void> export_as(std::string_view name, Ledger& ledger, const ClaimFilter& filter, const Write& write) {
  if (name == "graphml") return export_graph(ledger, filter, write);
  if (name == "brat")
    return in_tar(write, [&](const WriteFile& file) { return export_brat(ledger, filter, file); });
  // The lines of a whole ledger end with those of what could not be read.
  if (name == "jsonl" && asks_for_all(filter)) return export_lines(ledger, write);
  for (const auto& [each, format] : streams) {
    if (each == name) return export_stream(ledger, filter, format(), write);
  }
  return fail(ErrorCode::unsupported, "no such format: " + std::string(name));
}

}  // namespace gainsay
