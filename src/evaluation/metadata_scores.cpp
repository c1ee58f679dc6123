#include "evaluation/metadata_scores.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "evaluation/page_file.h"
#include "extract/json_ld.h"
#include "extract/metadata.h"
#include "extract/plain_words.h"
#include "ingest/html_tree.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Result<Json> read_json(const std::string& path) {
  const auto bytes = read_labelled_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto repaired = repair_json(*bytes);  // Python writes NaN
  Json json = repaired ? Json::parse(*repaired, nullptr, false) : Json();
  if (!json.is_object()) return fail(ErrorCode::damaged, "is no JSON object", path);
  return json;
}

std::string text_of(const Json& object, const char* key) {
  const auto at = object.find(key);
  return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::vector<std::string> sorted_files(const std::filesystem::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

std::set<std::string> name_set(const std::vector<std::string>& names) {
  std::set<std::string> set;
  for (const std::string& name : names) set.insert(letters_only(name));
  return set;
}

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : "; ") + name;
  return all;
}

}  // namespace

Result<std::vector<LabelledMetadata>> read_dates_folder(const std::string& folder) {
  const auto truth = read_json(folder + "/truth.json");
  if (!truth) return tl::unexpected(truth.error());
  std::vector<LabelledMetadata> pages;
  for (const auto& [file, label] : truth->items()) {
    LabelledMetadata page{file, folder + "/html/" + file + ".gz", text_of(label, "url"), {}};
    page.expected.published = text_of(label, "date").substr(0, 10);
    page.expected.has_title = page.expected.has_authors = false;
    pages.push_back(std::move(page));
  }
  return pages;
}

Result<std::vector<LabelledMetadata>> read_metadata_folder(const std::string& folder) {
  std::vector<LabelledMetadata> pages;
  for (const std::string& country : sorted_files(folder)) {
    const std::vector<std::string> files = sorted_files(country);
    for (const std::string& file : files) {
      if (!file.ends_with(".json")) continue;
      const auto truth = read_json(file);
      if (!truth) return tl::unexpected(truth.error());
      const std::string stem = file.substr(0, file.size() - 5);
      std::vector<std::string> htmls;
      for (const std::string& other : files) {
        if (other.starts_with(stem + "_") && other.ends_with(".html.gz")) htmls.push_back(other);
      }
      std::size_t next = 0;
      for (const auto& [version, label] : truth->items()) {
        if (next >= htmls.size()) break;
        LabelledMetadata page{
            std::filesystem::path(stem).filename().string() + "/" + version, htmls[next++], "", {}};
        page.expected.title = text_of(label, "title");
        page.expected.published = text_of(label, "publishing_date").substr(0, 10);
        const auto authors = label.find("authors");
        page.expected.has_authors = authors != label.end() && authors->is_array();
        if (page.expected.has_authors) {
          for (const Json& name : *authors)
            page.expected.authors.push_back(name.is_string() ? name.get<std::string>() : "");
        }
        pages.push_back(std::move(page));
      }
    }
  }
  if (pages.empty()) return fail(ErrorCode::not_found, "holds no PUBLISHER.json with pages", folder);
  return pages;
}

Result<MetadataPredictions> predict_metadata(const std::vector<LabelledMetadata>& pages) {
  MetadataPredictions predictions;
  for (const LabelledMetadata& labelled : pages) {
    const auto page = read_labelled_page(labelled.page_path, labelled.url);
    if (!page) return tl::unexpected(page.error());
    const auto tree = HtmlTree::parse(page->content, Limits{});
    if (!tree) return tl::unexpected(tree.error());
    Metadata metadata = read_metadata(*tree, *page);
    PageMetadata& read = predictions[labelled.key];
    read.title = std::move(metadata.title);
    read.authors = std::move(metadata.authors);
    read.published = metadata.published.iso.substr(0, 10);
  }
  return predictions;
}

MetadataScore score_metadata(const std::vector<LabelledMetadata>& pages,
                             const MetadataPredictions& predictions) {
  MetadataScore score;
  for (const LabelledMetadata& page : pages) {
    const auto found = predictions.find(page.key);
    const PageMetadata read = found == predictions.end() ? PageMetadata{} : found->second;
    const auto count = [&](Share& share, bool right, const char* field, const std::string& got,
                           const std::string& want) {
      ++share.all;
      share.right += right ? 1 : 0;
      if (!right)
        score.misses.push_back(page.key + ": " + field + ": read \"" + got + "\", expected \"" + want + "\"");
    };
    if (page.expected.has_title) {
      count(score.title, letters_only(read.title) == letters_only(page.expected.title), "title", read.title,
            page.expected.title);
    }
    if (page.expected.has_authors) {
      count(score.authors, name_set(read.authors) == name_set(page.expected.authors), "authors",
            joined(read.authors), joined(page.expected.authors));
    }
    count(score.published, read.published == page.expected.published, "published", read.published,
          page.expected.published);
  }
  return score;
}

std::string to_json(const MetadataPredictions& predictions) {
  Json all = Json::object();
  for (const auto& [key, read] : predictions) {
    all[key] = {{"title", read.title}, {"authors", read.authors}, {"published", read.published}};
  }
  return all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gainsay
