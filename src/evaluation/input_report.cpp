#include "evaluation/input_report.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "ingest/inputs.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> files_of(const std::string& input) {
  std::error_code error;
  std::vector<std::string> paths;
  for (fs::recursive_directory_iterator at(input, error), end; !error && at != end; at.increment(error)) {
    if (at->is_regular_file()) paths.push_back(at->path().string());
  }
  // What is no folder, or not there, is for the reader to say.
  if (paths.empty()) paths.push_back(input);
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

std::vector<InputReport> report_inputs(const std::vector<std::string>& inputs, const Limits& limits) {
  std::vector<InputReport> reports;
  for (const std::string& input : inputs) {
    for (std::string& path : files_of(input)) {
      InputReport report{.path = path};
      PageReader reader({std::move(path)}, limits);
      while (auto page = reader.next()) {
        if (*page) {
          ++report.pages;
        } else {
          report.errors.push_back(std::move(page->error()));
        }
      }
      reports.push_back(std::move(report));
    }
  }
  return reports;
}

std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::unreadable:
      return "unreadable";
    case ErrorCode::truncated:
      return "truncated";
    case ErrorCode::damaged:
      return "damaged";
    case ErrorCode::unsupported:
      return "unsupported";
    case ErrorCode::limit_exceeded:
      return "limit_exceeded";
    case ErrorCode::not_text:
      return "not_text";
    case ErrorCode::no_article:
      return "no_article";
    case ErrorCode::bad_model:
      return "bad_model";
    case ErrorCode::unwritable:
      return "unwritable";
  }
  return "unknown";
}

}  // namespace gainsay
