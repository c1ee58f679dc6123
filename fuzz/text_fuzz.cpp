// Whatever the text, written or scraped: an article, then tokens and sentences inside it.
#include "check.h"
#include "extract/extract.h"
#include "ingest/inputs.h"
#include "text/sentence_model.h"
#include "text/text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  static const SentenceModel model = SentenceModel::load(GAINSAY_MODELS_DIR).value();
  const Limits limits = fuzz::small_limits();
  const auto page = make_page(fuzz::view(data, size), PageKind::text, {.input = "fuzz"});
  if (!page) return 0;
  fuzz::check_page(*page, size);
  for (const TextSource source : {TextSource::detect, TextSource::as_is}) {
    const auto article = extract(*page, limits, source);
    if (!article) continue;
    fuzz::check_article(*article, size);
    const auto text = analyse_text(*article, model, limits);
    if (!text) continue;
    fuzz::require(text->tokens.size() <= limits.max_tokens);
    fuzz::require(text->paragraphs.size() == article->paragraphs.size());
    for (const Token& token : text->tokens) fuzz::check_span(token.span, article->text);
    for (const Quotation& quotation : text->quotations) fuzz::check_span(quotation.span, article->text);
  }
  return 0;
}
