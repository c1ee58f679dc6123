// gainsay help [COMMAND|TOPIC]: what the option lists have no room for.
#include <fmt/format.h>

#include <array>
#include <memory>
#include <string_view>

#include "cli/command.h"
#include "cli/output.h"

namespace gainsay::cli {
namespace {

struct Topic {
  std::string_view name;
  std::string_view summary;
  std::string_view text;
};

constexpr std::array<Topic, 7> topics = {{
    {"formats", "what gainsay read writes, and for whom",
     R"(text        A report for people: the article line, claims with what answers them, actors with their
            aliases, the headline held against the body, the publisher's own voice.
json        One object a document, laid out over lines, one after another (as jq reads them).
            Schema: share/doc/gainsay/schema/analysis-1.schema.json (docs/schema in the source).
            Offsets are UTF-8 bytes into "text".
jsonl       The same object on one line a document.
brat        A folder (--output DIR) of NAME.txt and NAME.ann: brat standoff with events Attribution and
            Attribution-no-source, as PolNeAR is published. Offsets are code points.
annotation  W3C Web Annotation, JSON-LD: one AnnotationPage a document. Offsets are code points, each with
            the quoted text and what stands around it.
csv         RFC 4180, one row an attribution. A cell that a spreadsheet would run as a formula begins
            with an apostrophe.

A document that can't be read writes nothing; it is named on stderr and the exit code is 1.)"},
    {"inputs", "what gainsay read takes",
     R"(HTML pages, plain text, text scraped from pages with its furniture, JSON Lines of
{"url","title","published","text"|"html"}; web archives (WARC); RSS, Atom and JSON Feed, an item a
document; zip and tar archives of all these. Each may be packed by gzip or zstd. What a file holds is
told by its bytes, then by its name.

A folder is read file by file, in order of name, with the folders in it. 'news/*.warc.gz' stands for
the files that match. --list FILE reads what is named in FILE, a name a line, or each ended by a NUL
(find -print0). "-" is standard input. Messages name a document as file:7 (line, record or item) or
archive/member. Character sets are found by byte order mark, the HTTP header in a web archive, the
page's own statement, or detection.

--text-source as-is takes every line of plain text as article text: for a corpus or a manuscript.
Addresses (https://...) are not fetched: save the page, then read the file, or use gainsay watch.)"},
    {"exit-codes", "what the exit code tells",
     R"(0  every input was read
1  some input failed, or the output could not be written; each is named on stderr with its cause and,
   where known, the byte at which it was noticed; the other inputs are read all the same
2  the command line is wrong, or no models were found
3  the ledger can't be opened, read or written, or a newer program wrote it

A reader of standard output who stops early (| head) ends the program by SIGPIPE, without a word.)"},
    {"ledger", "one file for many documents",
     R"(gainsay ingest LEDGER INPUT...  reads documents into a file, made where there is none. Each is there as a
whole before the next is written: stop it, kill it, start it again; only what is new is read.
gainsay find | claims | actors | timeline | disputes | reply  ask it, in text, --json or --csv.
gainsay actors LEDGER NAME      one of those who speak: its names, roles, claims, and what joins them; --merge,
                 --split, --undo, --history, --apply actors.toml change who is who (docs/actors.md).
gainsay copies   which articles share their text, who was first, what each cut; a dropped denial is flagged.
gainsay versions what changed between the texts of one address.
gainsay serve    answers the same questions over HTTP.
gainsay verify   reads every document in it again and holds every span against it.
gainsay export   writes all, one object a line; ledgers that hold the same give the same lines. --format writes
JSON-LD, annotations, CSV, brat, GraphML, GeoJSON, CSL-JSON, BibTeX and PROV (docs/formats.md).

A ledger is an SQLite database; docs/ledger.md in the source describes its tables. Copy it together with
the files LEDGER-wal and LEDGER-shm where they are there.)"},
    {"models", "where the trained weights come from",
     R"(In order: --models DIR; the environment variable GAINSAY_MODELS; share/gainsay/models/en beside the
program; the installed share folder; the source tree that built the program.

places.bin in that folder, the gazetteer, is made by scripts/places, or by gainsay gazetteer of rows as GeoNames
has them. Without it all else is read, and places are unlocated.)"},
    {"limits", "bounds that keep one page from taking the machine",
     R"(What a packed file unpacks to is bounded by 500 times its size. --max-bytes, --max-depth, --max-nodes and --max-tokens bound one document. A document beyond a bound is
an error that says which bound; the others are read. Sizes take k, M, G (1024, 1024^2, 1024^3).)"},
    {"colour", "when the report is coloured",
     R"(--color auto colours where standard output is a terminal, NO_COLOR is unset or empty and TERM is not
"dumb"; always and never do what they say. Machine formats never carry colour.)"},
}};

int help(const CLI::App& app, const std::string& wanted) {
  std::string text;
  if (wanted.empty()) {
    text = app.help() + "\n\nTopics (gainsay help TOPIC):\n";
    for (const Topic& topic : topics) text += fmt::format("  {:<12}{}\n", topic.name, topic.summary);
  }
  for (const Topic& topic : topics) {
    if (topic.name == wanted) text = fmt::format("{}: {}\n\n{}\n", topic.name, topic.summary, topic.text);
  }
  if (text.empty()) {
    for (const CLI::App* command : app.get_subcommands({})) {
      if (command->get_name() == wanted) text = command->help(app.get_name());
    }
  }
  if (text.empty()) {
    say("no command and no topic \"" + wanted + "\"; gainsay help lists them");
    return exit_usage;
  }
  Output out = Output::standard();
  if (const auto written = out.write(text); !written) {
    say(describe(written.error()));
    return exit_some_failed;
  }
  return exit_ok;
}

}  // namespace

void add_help(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("help", "Explain a command or a topic");
  auto wanted = std::make_shared<std::string>();
  command->add_option("TOPIC", *wanted, "A command or a topic; left out, all of them are listed");
  command->callback([&app, &run, wanted] { run = [&app, wanted] { return help(app, *wanted); }; });
}

}  // namespace gainsay::cli
