// A small gazetteer of invented places, so that tests need no list from elsewhere.
#pragma once

#include <gmock/gmock.h>

#include <filesystem>
#include <string>

#include "places/gazetteer.h"
#include "places/gazetteer_rows.h"

namespace gainsay::testing {

/// One line of a GeoNames dump.
inline std::string row(const std::string& id, const std::string& name, const std::string& others,
                       const std::string& latitude, const std::string& longitude, const std::string& feature,
                       const std::string& code, const std::string& country, const std::string& admin1,
                       const std::string& people, const std::string& demonyms = "") {
  std::string line;
  for (const std::string& cell : {id, name, std::string(), others, latitude, longitude, feature, code,
                                  country, std::string(), admin1, std::string(), std::string(), std::string(),
                                  people, std::string(), std::string(), std::string(), std::string()})
    line += cell + "\t";
  return line + demonyms + "\n";
}

/// Orlund (OL) with the provinces Vask and Timmer; Pellia (PE) with Sund. Two towns are called Marrow, two
/// Harlow.
inline std::string made_rows() {
  return row("1", "Orlund", "Kingdom of Orlund", "50", "10", "A", "PCLI", "OL", "", "9000000",
             "Orlunder,Orlundish") +
         row("2", "Vask Province", "Vk.", "51", "9", "A", "ADM1", "OL", "01", "2000000") +
         row("3", "Timmer", "", "48", "12", "A", "ADM1", "OL", "02", "1000000") +
         row("4", "Pellia", "", "-20", "140", "A", "PCLI", "PE", "", "5000000", "Pellian") +
         row("5", "Sund", "", "-21", "141", "A", "ADM1", "PE", "01", "3000000") +
         row("10", "Vask", "", "51.1", "9.1", "P", "PPLA", "OL", "01", "900000") +
         row("11", "Qasr al Ba'quma", "", "51.2", "9.3", "P", "PPL", "OL", "01", "60000") +
         row("12", "Marrow", "", "51.3", "9.2", "P", "PPL", "OL", "01", "4000") +
         row("13", "Marrow", "", "-21.2", "141.3", "P", "PPL", "PE", "01", "800000") +
         row("14", "Saint Éda", "", "48.1", "12.2", "P", "PPL", "OL", "02", "30000") +
         row("15", "Harlow", "", "48.2", "12.3", "P", "PPL", "OL", "02", "20000") +
         row("16", "Harlow", "", "-21.5", "141.1", "P", "PPL", "PE", "01", "50000") +
         row("17", "Old Marrow", "", "51.31", "9.21", "P", "PPLH", "OL", "01", "0");
}

inline const Gazetteer& made_gazetteer() {
  static const Gazetteer made = [] {
    const auto folder = std::filesystem::path(::testing::TempDir()) / "gainsay-made-gazetteer";
    std::filesystem::create_directories(folder);
    const auto payload = compile_gazetteer(made_rows(), "rows");
    if (!payload || !write_gazetteer((folder / "places.bin").string(), *payload)) std::abort();
    return Gazetteer::load(folder.string()).value();
  }();
  return made;
}

}  // namespace gainsay::testing
