#include "places/gazetteer_rows.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/payload.h"
#include "base/read_number.h"
#include "places/gazetteer.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

enum Column : std::size_t {
  id,
  main_name,
  ascii_name,
  other_names,
  latitude,
  longitude,
  feature_class,
  feature_code,
  country,
  other_countries,
  admin1,
  admin2,
  admin3,
  admin4,
  population,
  demonyms = 19,
  most_columns
};

// Words that a division's name has in lists, and often not in news.
constexpr std::array<std::string_view, 14> division_words = {
    "province", "governorate", "region",     "oblast", "prefecture", "department", "district",
    "krai",     "voivodeship", "autonomous", "state",  "canton",     "emirate",    "republic"};

// A town with fewer people is looked for under its own spelling only.
constexpr std::uint32_t least_for_spellings = 2'000;
constexpr std::size_t shortest_spelling = 5;

using Cells = std::array<std::string_view, most_columns>;

struct Row {
  std::int32_t latitude = 0, longitude = 0;
  std::uint32_t id = 0, population = 0, parent = Gazetteer::no_place;
  PlaceKind kind = PlaceKind::settlement;
  std::string_view name, country, admin1, admin2, others, peoples;
};

std::size_t split(std::string_view line, Cells& cells) {
  std::size_t count = 0;
  for (std::size_t at = 0; at <= line.size() && count < cells.size(); ++count) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    cells[count] = line.substr(at, end - at);
    at = end + 1;
  }
  return count;
}

// Nothing for kinds that are left out: streets, spots, places that are no more.
std::optional<PlaceKind> kind_of(std::string_view feature, std::string_view code) {
  if (code.ends_with("H") && (feature == "A" || feature == "P")) return std::nullopt;
  if (feature == "P") return code == "PPLC" ? PlaceKind::capital : PlaceKind::settlement;
  if (feature == "A") {
    if (code.starts_with("PCL") || code == "TERR") return PlaceKind::country;
    return code == "ADM1" ? PlaceKind::division : PlaceKind::subdivision;
  }
  if (feature == "L") {
    const bool region = code == "CONT" || code == "RGN" || code == "RGNE";
    return region ? PlaceKind::region : PlaceKind::nature;
  }
  if (feature == "H") return PlaceKind::water;
  if (feature == "T") return PlaceKind::nature;
  return std::nullopt;
}

Result<std::vector<Row>> read_rows(std::string_view content, const std::string& input) {
  std::vector<Row> rows;
  std::size_t line_number = 0;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    const std::string_view line = content.substr(at, end - at);
    const std::size_t begin = at;
    at = end + 1;
    ++line_number;
    if (line.empty()) continue;
    Cells cells;
    const std::size_t count = split(line, cells);
    const auto lat = read_number<double>(cells[latitude]), lon = read_number<double>(cells[longitude]);
    if (count <= population || !lat || !lon || !(std::abs(*lat) <= 90) || !(std::abs(*lon) <= 180) ||
        cells[main_name].empty())
      return fail(ErrorCode::damaged, fmt::format("line {} is no row of a GeoNames dump", line_number), input,
                  begin);
    const auto kind = kind_of(cells[feature_class], cells[feature_code]);
    if (!kind) continue;
    Row row;
    row.latitude = static_cast<std::int32_t>(std::lround(*lat * 1e5));
    row.longitude = static_cast<std::int32_t>(std::lround(*lon * 1e5));
    row.id = read_number<std::uint32_t>(cells[id]).value_or(0);
    row.population = static_cast<std::uint32_t>(
        std::min<std::uint64_t>(read_number<std::uint64_t>(cells[population]).value_or(0), 0xFFFFFFFF));
    row.kind = *kind;
    row.name = cells[main_name];
    row.country = cells[country].size() == 2 ? cells[country] : std::string_view{};
    row.admin1 = cells[admin1];
    row.admin2 = cells[admin2];
    row.others = cells[other_names];
    row.peoples = cells[demonyms];
    rows.push_back(row);
  }
  return rows;
}

std::string code_of(const Row& row, int levels) {
  std::string code(row.country);
  if (levels > 0) (code += '.') += row.admin1;
  if (levels > 1) (code += '.') += row.admin2;
  return code;
}

void find_parents(std::vector<Row>& rows) {
  std::map<std::string, PlaceId> holders;
  for (PlaceId i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    if (row.kind == PlaceKind::country) holders.emplace(code_of(row, 0), i);
    if (row.kind == PlaceKind::division) holders.emplace(code_of(row, 1), i);
    if (row.kind == PlaceKind::subdivision && !row.admin2.empty()) holders.emplace(code_of(row, 2), i);
  }
  for (PlaceId i = 0; i < rows.size(); ++i) {
    Row& row = rows[i];
    if (row.kind == PlaceKind::country || row.country.empty()) continue;
    const bool division = row.kind == PlaceKind::division;
    const int below = division ? 0 : row.kind == PlaceKind::subdivision ? 1 : 2;
    for (int levels = below; levels >= 0; --levels) {
      if ((levels > 1 && row.admin2.empty()) || (levels > 0 && row.admin1.empty())) continue;
      const auto holder = holders.find(code_of(row, levels));
      if (holder == holders.end() || holder->second == i) continue;
      row.parent = holder->second;
      break;
    }
  }
}

// "diyala governorate" is "diyala" too.
std::optional<std::string> without_division_word(std::string_view key) {
  const std::size_t space = key.rfind(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view last = key.substr(space + 1);
  if (std::find(division_words.begin(), division_words.end(), last) == division_words.end())
    return std::nullopt;
  return std::string(key.substr(0, space));
}

template <typename Each>
void each_name(std::string_view list, Each each) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(',', at), list.size());
    if (end > at) each(list.substr(at, end - at));
    at = end + 1;
  }
}

struct Indexes {
  std::set<std::pair<std::uint64_t, PlaceId>> names, spellings, peoples;
};

void add_name(Indexes& to, const Row& row, PlaceId place, std::string_view name) {
  const std::string key = name_key(name);
  if (key.empty()) return;
  to.names.emplace(key_hash(key), place);
  std::string spelt = key;
  if (row.kind == PlaceKind::division || row.kind == PlaceKind::subdivision) {
    if (auto shorter = without_division_word(key)) {
      to.names.emplace(key_hash(*shorter), place);
      spelt = std::move(*shorter);
    }
  }
  const bool town = row.kind == PlaceKind::settlement || row.kind == PlaceKind::capital;
  if (town && row.population < least_for_spellings) return;
  const std::string spelling = spelling_key(spelt);
  if (spelling.size() >= shortest_spelling) to.spellings.emplace(key_hash(spelling), place);
}

Indexes index(const std::vector<Row>& rows) {
  Indexes out;
  for (PlaceId i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    add_name(out, row, i, row.name);
    each_name(row.others, [&](std::string_view other) { add_name(out, row, i, other); });
    each_name(row.peoples,
              [&](std::string_view people) { out.peoples.emplace(key_hash(name_key(people)), i); });
    // Postal codes, which newspapers write after a town.
    if (row.kind == PlaceKind::division && row.country == "US" && row.admin1.size() == 2)
      out.names.emplace(key_hash("us " + name_key(row.admin1)), i);
  }
  return out;
}

template <typename Value, typename Get>
std::vector<Value> column(const std::vector<Row>& rows, Get get) {
  std::vector<Value> values;
  values.reserve(rows.size());
  for (const Row& row : rows) values.push_back(static_cast<Value>(get(row)));
  return values;
}

void write(PayloadWriter& to, const std::set<std::pair<std::uint64_t, PlaceId>>& index) {
  std::vector<std::uint64_t> hashes;
  std::vector<PlaceId> places;
  for (const auto& [hash, place] : index) {
    hashes.push_back(hash);
    places.push_back(place);
  }
  to.aligned_array(hashes);
  to.aligned_array(places);
}

}  // namespace

Result<std::string> compile_gazetteer(std::string_view content, const std::string& input) {
  auto rows = read_rows(content, input);
  if (!rows) return tl::unexpected(std::move(rows.error()));
  find_parents(*rows);
  PayloadWriter payload;
  payload.aligned_array(column<std::int32_t>(*rows, [](const Row& row) { return row.latitude; }));
  payload.aligned_array(column<std::int32_t>(*rows, [](const Row& row) { return row.longitude; }));
  payload.aligned_array(column<std::uint32_t>(*rows, [](const Row& row) { return row.id; }));
  payload.aligned_array(column<std::uint32_t>(*rows, [](const Row& row) { return row.population; }));
  payload.aligned_array(column<std::uint32_t>(*rows, [](const Row& row) { return row.parent; }));
  std::vector<char> names;
  std::vector<std::uint32_t> ends;
  for (const Row& row : *rows) {
    names.insert(names.end(), row.name.begin(), row.name.end());
    ends.push_back(static_cast<std::uint32_t>(names.size()));
  }
  payload.aligned_array(ends);
  payload.aligned_array(column<std::uint8_t>(*rows, [](const Row& row) { return row.kind; }));
  payload.aligned_array(column<std::uint16_t>(*rows, [](const Row& row) {
    return row.country.empty()
               ? 0
               : static_cast<unsigned char>(row.country[0]) | static_cast<unsigned char>(row.country[1]) << 8;
  }));
  payload.aligned_array(names);
  const Indexes indexes = index(*rows);
  write(payload, indexes.names);
  write(payload, indexes.spellings);
  write(payload, indexes.peoples);
  return payload.payload();
}

Result<void> write_gazetteer(const std::string& path, std::string_view payload) {
  return write_model_file(path, Gazetteer::format, payload);
}

}  // namespace gainsay
