#include "cli/input_options.h"

#include <algorithm>
#include <thread>

namespace gainsay::cli {

void add_threads_option(CLI::App& command, std::size_t& threads) {
  command.add_option("-j,--threads", threads, "Threads; the output is the same for any number")
      ->check(CLI::Range(0, 256))
      ->default_val(0)
      ->option_text("N [0: all cores]");
}

std::size_t threads_of(std::size_t asked) {
  return asked != 0 ? asked : std::max(1U, std::thread::hardware_concurrency());
}

void add_models_option(CLI::App& command, std::optional<std::string>& models) {
  command.add_option("--models", models, "Folder of trained weights; see gainsay help models")
      ->option_text("DIR [GAINSAY_MODELS, else installed]");
}

void add_text_source_option(CLI::App& command, std::string& text_source) {
  command.add_option("--text-source", text_source, "Plain text: detect page furniture, or take it as-is")
      ->check(CLI::IsMember({"detect", "as-is"}))
      ->option_text("WAY [detect]");
}

void add_limit_options(CLI::App& command, Limits& limits) {
  command.add_option("--max-bytes", limits.max_bytes, "Bytes of one document; takes k, M, G")
      ->transform(CLI::AsSizeValue(false))
      ->option_text("SIZE [32M]");
  command.add_option("--max-depth", limits.max_depth, "Nested elements of one page, 10000 at most")
      ->check(CLI::Range(1U, highest_max_depth))
      ->option_text("N [" + std::to_string(Limits{}.max_depth) + "]");
  command.add_option("--max-nodes", limits.max_nodes, "Elements and texts of one page")
      ->option_text("N [" + std::to_string(Limits{}.max_nodes) + "]");
  command.add_option("--max-tokens", limits.max_tokens, "Words and marks of one article")
      ->option_text("N [" + std::to_string(Limits{}.max_tokens) + "]");
}

}  // namespace gainsay::cli
