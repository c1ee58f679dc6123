#include "cli/command.h"

namespace gainsay::cli {

void set_help_style(CLI::App& app) {
  auto style = std::make_shared<CLI::Formatter>();
  style->column_width(30);
  style->label("SUBCOMMAND", "COMMAND");
  style->label("Subcommands", "Commands");
  app.formatter(style);
  app.set_help_flag("-h,--help", "Show this help");
}

}  // namespace gainsay::cli
