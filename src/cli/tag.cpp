#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "analysis/label_tokens.h"
#include "cli/command.h"
#include "cli/models_path.h"
#include "cli/output.h"

namespace gainsay::cli {
namespace {

struct Options {
  std::string input = "-";
  std::optional<std::string> models;
};

/// The tokens of one line, or why there are none.
Result<std::vector<std::string>> read_tokens(const std::string& line, const std::string& where) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  if (json.is_discarded()) return fail(ErrorCode::damaged, "is no JSON", where);
  if (!json.is_object() || !json.contains("tokens") || !json["tokens"].is_array()) {
    return fail(ErrorCode::damaged, "has no array \"tokens\"", where);
  }
  std::vector<std::string> tokens;
  for (const auto& token : json["tokens"]) {
    if (!token.is_string()) return fail(ErrorCode::damaged, "has a token that is no string", where);
    tokens.push_back(token.get<std::string>());
  }
  return tokens;
}

std::string labelled_line(const std::vector<std::string>& tokens, const std::vector<Label>& labels) {
  nlohmann::ordered_json out;
  out["tokens"] = tokens;
  out["labels"] = nlohmann::json::array();
  for (const Label label : labels) out["labels"].push_back(name(label));
  return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

int tag(const Options& options) {
  const auto folder = models_path(options.models);
  if (!folder) return say(describe(folder.error())), exit_some_failed;
  const auto models = load_models(*folder);
  if (!models) return say(describe(models.error())), exit_some_failed;
  std::ifstream file;
  if (options.input != "-") {
    file.open(options.input, std::ios::binary);
    if (!file) {
      say(describe(Error{ErrorCode::unreadable, "cannot be opened", options.input, {}}));
      return exit_some_failed;
    }
  }
  std::istream& in = options.input == "-" ? std::cin : file;
  Output out = Output::standard();
  int exit_code = exit_ok;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty()) continue;
    const auto tokens = read_tokens(line, fmt::format("{}:line {}", options.input, number));
    if (!tokens) {
      say(describe(tokens.error()));
      exit_code = exit_some_failed;
      continue;
    }
    const auto labels = label_tokens(*tokens, *models, Limits{});
    if (!labels) {
      say(describe(labels.error()));
      exit_code = exit_some_failed;
      continue;
    }
    if (const auto written = out.write(labelled_line(*tokens, *labels)); !written) {
      say(describe(written.error()));
      return exit_some_failed;
    }
  }
  if (in.bad()) {
    say(describe(Error{ErrorCode::unreadable, "reading failed", options.input, {}}));
    exit_code = exit_some_failed;
  }
  if (const auto whole = out.commit(); !whole) {
    say(describe(whole.error()));
    return exit_some_failed;
  }
  return exit_code;
}

}  // namespace

void add_tag(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("tag", "Label the words of passages: source, cue, content");
  auto options = std::make_shared<Options>();
  command
      ->add_option("FILE", options->input,
                   "Lines of {\"tokens\":[...]}, one passage each; - is standard input")
      ->capture_default_str();
  command->add_option("--models,--model", options->models, "Folder of the trained weights");
  command->footer(R"(
Writes {"tokens":[...],"labels":[...]} a line: O, B-source, I-source, B-cue, I-cue, B-content, I-content.
A line that can't be read is named on stderr with its number, and the rest is read on.

Example:
  echo '{"tokens":["Officials","said","it","was","late","."]}' | gainsay tag)");
  command->callback([&run, options] { run = [options] { return tag(*options); }; });
}

}  // namespace gainsay::cli
