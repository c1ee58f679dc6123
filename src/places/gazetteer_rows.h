// Makes the gazetteer's file out of rows in the columns of GeoNames' dumps.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

/// `rows` are lines of tab-separated columns as https://download.geonames.org/export/dump/ describes its
/// "geoname" table (allCountries.txt, cities1000.txt, ...), with a twentieth column where there is one: what
/// a country's people are called, comma-separated. Lines that have fewer than 15 columns or no coordinates
/// are refused with damaged, and their number. `input` names the rows in errors.
Result<std::string> compile_gazetteer(std::string_view rows, const std::string& input);

/// Writes what compile_gazetteer gave as `path`. Fails as write_model_file does.
Result<void> write_gazetteer(const std::string& path, std::string_view payload);

}  // namespace gainsay
