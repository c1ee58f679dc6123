// gainsay export: what a ledger holds, for other programs.
#include <memory>

#include "cli/command.h"
#include "cli/listing.h"
#include "cli/new_folder.h"
#include "cli/output.h"
#include "interchange/named_formats.h"

namespace gainsay::cli {
namespace {

constexpr const char* examples = R"(
Formats (docs/formats.md says what stands in each):
  jsonl        all that the ledger holds, an object a line; ledgers that hold the same give the same lines
  json-ld      schema.org: NewsArticle, Quotation, Claim with appearance and firstAppearance
  annotation   W3C Web Annotation, an AnnotationPage an article and line
  csv          a row an attribution, for spreadsheets
  brat         a folder (--output DIR, a new one) of standoff annotation
  graphml      who speaks of whom
  geojson      the places that are named, and where things were said
  csl-json, bibtex   the articles as references
  prov         W3C PROV-O as JSON-LD: what was read from what, by which program and models

Filters are those of gainsay claims: only claims that they let through are written, and only articles that have
one; jsonl, csl-json and bibtex write these articles whole.

Examples:
  gainsay export news.ledger --output all.jsonl
  gainsay export news.ledger --format csv --actor Ellery --output ellery.csv
  gainsay export news.ledger --format geojson --place IQ > places.geojson
  gainsay export news.ledger --format brat --output for-annotators

Exit codes: 0 all written; 1 the output can't be written; 2 wrong usage; 3 the ledger can't be opened or read,
or is of a newer version.)";

struct Options {
  std::string ledger;
  std::string format = "jsonl";
  std::string output;
  bool jsonl = false;
  ClaimFilter filter;
};

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const NamedFormat& each : export_formats) names.emplace_back(each.name);
  return names;
}

// An error of the output is told from one of the ledger, and from a question that can't be asked.
int code_of(const Result<void>& exported, const Result<void>& written) {
  if (!written) return say(describe(written.error())), exit_some_failed;
  if (exported) return exit_ok;
  say(describe(exported.error()));
  return exported.error().input.empty() ? exit_usage : exit_ledger;
}

int export_folder(const Options& options, Ledger& ledger) {
  auto folder = NewFolder::create(options.output);
  if (!folder) return say(describe(folder.error())), exit_some_failed;
  Result<void> written;
  const auto exported =
      export_brat(ledger, options.filter, [&](const std::string& name, std::string_view bytes) {
        written = folder->write(name, bytes);
        return written;
      });
  if (exported) written = folder->commit();
  return code_of(exported, written);
}

int export_ledger(const Options& options) {
  if (const std::string fault = fault_of(options.filter); !fault.empty()) return say(fault), exit_usage;
  if (options.format == "brat" && options.output.empty())
    return say("--format brat writes a folder: name it by --output DIR"), exit_usage;
  const auto ledger = Ledger::open(options.ledger, Ledger::Access::read);
  if (!ledger) return say(describe(ledger.error())), exit_ledger;
  if (options.format == "brat") return export_folder(options, **ledger);
  auto out = options.output.empty() ? Result<Output>(Output::standard()) : Output::create(options.output);
  if (!out) return say(describe(out.error())), exit_some_failed;
  Result<void> written;
  const auto exported = export_as(options.format, **ledger, options.filter, [&](std::string_view bytes) {
    written = out->write(bytes);
    return written;
  });
  if (exported) written = out->commit();
  return code_of(exported, written);
}

}  // namespace

void add_export(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("export", "Write what a ledger holds, for programs");
  auto options = std::make_shared<Options>();
  command->footer(examples);
  command->add_option("LEDGER", options->ledger, "The ledger")->required();
  CLI::Option* format = command->add_option("-f,--format", options->format, "What to write; see below")
                            ->check(CLI::IsMember(format_names()))
                            ->option_text("FORMAT [jsonl]");
  command->add_flag("--jsonl", options->jsonl, "The same as --format jsonl")->excludes(format);
  command->add_option("-o,--output", options->output, "Write here; takes its place only when whole")
      ->option_text("PATH [standard output]");
  add_claim_filter(*command, options->filter);
  command->callback([&run, options] { run = [options] { return export_ledger(*options); }; });
}

}  // namespace gainsay::cli
