// The formats of an export by their names, for whoever is asked for one by name.
#pragma once

#include <array>
#include <string_view>

#include "interchange/export_ledger.h"

namespace gainsay {

struct NamedFormat {
  const char* name;    ///< "json-ld"
  const char* type;    ///< media type of the whole
  const char* ending;  ///< of a file's name, after the dot
};

/// brat is a folder: as one stream of bytes it is a tar of it.
inline constexpr std::array<NamedFormat, 10> export_formats = {
    {{"jsonl", "application/jsonl", "jsonl"},
     {"json-ld", "application/ld+json", "jsonld"},
     {"annotation", "application/jsonl", "annotations.jsonl"},
     {"csv", "text/csv; charset=utf-8", "csv"},
     {"brat", "application/x-tar", "brat.tar"},
     {"graphml", "application/graphml+xml", "graphml"},
     {"geojson", "application/geo+json", "geojson"},
     {"csl-json", "application/vnd.citationstyles.csl+json", "csl.json"},
     {"bibtex", "application/x-bibtex", "bib"},
     {"prov", "application/ld+json", "prov.jsonld"}}};

/// Null where none is called so.
const NamedFormat* export_format(std::string_view name);

/// Writes the ledger, or what the filter lets through, in the format of that name. Fails as each_portion
/// does, and with unsupported where there is no such format.
Result<void> export_as(std::string_view name, Ledger& ledger, const ClaimFilter& filter, const Write& write);

}  // namespace gainsay
