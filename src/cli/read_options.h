// What gainsay read was asked to do.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/input_list.h"
#include "export/json.h"
#include "extract/extract.h"
#include "ingest/limits.h"

namespace gainsay::cli {

struct ReadOptions {
  InputList named;
  std::vector<std::string> inputs;  ///< all names, once `named` is looked through
  std::string format = "text";
  std::vector<std::string> include;  ///< layers added to JSON: sentences, tokens, quotations
  std::string output;                ///< empty: standard output
  std::optional<std::string> models;
  std::size_t threads = 1;
  std::string colour = "auto";
  std::size_t width = 0;  ///< 0: the terminal's
  std::string text_source = "detect";
  Limits limits;
  float least_confidence = 0;
  bool lines = false;  ///< --jsonl: a line out for each line of standard input
  bool quiet = false;
  bool no_sandbox = false;
};

TextSource text_source(const ReadOptions& options);
JsonOptions json_options(const ReadOptions& options);
bool colour_report(const ReadOptions& options);
std::size_t report_width(const ReadOptions& options);

}  // namespace gainsay::cli
