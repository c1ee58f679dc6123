// Whatever the page: the whole way to every format. All spans lie in the text; JSON is UTF-8.
#include "analysis/analysis.h"
#include "check.h"
#include "export/annotation.h"
#include "export/brat.h"
#include "export/csv.h"
#include "export/json.h"
#include "export/report.h"
#include "extract/extract.h"
#include "ingest/inputs.h"

namespace {

using namespace gainsay;

void check_spans(const std::vector<Span>& spans, std::string_view text) {
  for (const Span span : spans) fuzz::check_span(span, text);
}

void check_analysis(const Article& article, const Analysis& analysis) {
  for (const Attribution& item : analysis.attributions.items) {
    check_spans(item.source, article.text);
    check_spans(item.cue, article.text);
    check_spans(item.content, article.text);
  }
  for (const Mention& mention : analysis.entities.mentions) fuzz::check_span(mention.span, article.text);
}

void write_all(const Article& article, const Analysis& analysis) {
  const std::string json =
      to_json(article, analysis, {.sentences = true, .tokens = true, .quotations = true});
  fuzz::require(utf8::find_invalid(json) == std::string_view::npos);
  fuzz::require(utf8::find_invalid(to_report(article, analysis, {.width = 60})) == std::string_view::npos);
  to_annotations(article, analysis);
  to_brat(article, analysis);
  to_csv(article, analysis);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Models models = [] {
    auto loaded = load_models(GAINSAY_MODELS_DIR);
    fuzz::require(loaded.has_value());
    return std::move(*loaded);
  }();
  const Limits limits = fuzz::small_limits();
  for (const PageKind kind : {PageKind::text, PageKind::html}) {
    const auto page = make_page(fuzz::view(data, size), kind, {.input = "fuzz"});
    if (!page) continue;
    const auto article = extract(*page, limits);
    if (!article) continue;
    const auto analysis = analyse(*article, models, limits);
    if (!analysis) continue;
    check_analysis(*article, *analysis);
    write_all(*article, *analysis);
  }
  return 0;
}
