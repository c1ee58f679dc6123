#include "cli/command.h"

namespace gainsay::cli {

void add_eval(CLI::App& app, Run& run) {
  CLI::App* eval = app.add_subcommand("eval", "Score Gainsay against a labelled folder");
  eval->require_subcommand(1);
  add_eval_articles(*eval, run);
  add_eval_text(*eval, run);
  add_eval_syntax(*eval, run);
  add_eval_names(*eval, run);
  add_eval_times(*eval, run);
  add_eval_places(*eval, run);
  add_eval_metadata(*eval, run);
  add_eval_dates(*eval, run);
  add_eval_attribution(*eval, run);
  add_eval_stance(*eval, run);
  add_eval_stories(*eval, run);
  add_eval_subject(*eval, run);
  add_eval_inputs(*eval, run);
  add_eval_feeds(*eval, run);
  add_eval_coref(*eval, run);
  add_eval_copies(*eval, run);
  add_eval_claims(*eval, run);
}

}  // namespace gainsay::cli
