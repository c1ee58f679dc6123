#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <new>

#include "export/json.h"
#include "extract/extract.h"
#include "gainsay.h"
#include "ingest/document.h"
#include "ingest/format.h"
#include "library/layers.h"
#include "library/models_folder.h"
#include "library/same_values.h"

namespace gainsay::v1 {
namespace {

Error shown(gainsay::Error error, std::string_view document = {}) {
  if (error.input.empty()) error.input = document;
  return {same(error.code), std::move(error.message), std::move(error.input), error.offset};
}

PageKind page_kind(const Document& document) {
  if (document.format == Format::html) return PageKind::html;
  if (document.format == Format::detect && looks_like_html(document.bytes)) return PageKind::html;
  return PageKind::text;
}

gainsay::Result<Page> page_of(const Document& document, const Limits& limits) {
  if (document.bytes.size() > limits.max_bytes) {
    return fail(gainsay::ErrorCode::limit_exceeded,
                fmt::format("is larger than the limit of {} bytes", limits.max_bytes));
  }
  const Provenance provenance{.input = std::string(document.name), .line = {}, .offset = {}};
  auto page = make_page(document.bytes, page_kind(document), provenance, document.charset);
  if (!page) return page;
  page->url = document.url;
  page->title = document.title;
  page->published = document.published;
  return page;
}

}  // namespace

struct Reader::Models {
  gainsay::Models weights;
};

Result<Reader> Reader::load(const std::string& folder) {
  auto path = folder.empty() ? installed_models() : gainsay::Result<std::string>(folder);
  if (!path) return shown(std::move(path.error()));
  auto weights = load_models(*path);
  if (!weights) return shown(std::move(weights.error()), *path);
  return Reader(std::make_shared<const Models>(Models{std::move(*weights)}));
}

Result<Reading> Reader::read(const Document& document) const {
  try {
    const Limits limits;
    auto page = page_of(document, limits);
    if (!page) return shown(std::move(page.error()), document.name);
    const bool as_is = document.format == Format::manuscript;
    auto article = extract(*page, limits, as_is ? TextSource::as_is : TextSource::detect);
    if (!article) return shown(std::move(article.error()), document.name);
    auto analysis = analyse(*article, models_->weights, limits);
    if (!analysis) return shown(std::move(analysis.error()), document.name);
    return Reading(std::make_shared<const Reading::Layers>(std::move(*article), std::move(*analysis)));
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::limit_exceeded, "out of memory", std::string(document.name), {}};
  } catch (const std::exception& error) {
    return Error{
        ErrorCode::damaged, std::string("internal error: ") + error.what(), std::string(document.name), {}};
  }
}

const Article& Reading::article() const {
  return layers_->shown;
}
const std::vector<Attribution>& Reading::attributions() const {
  return layers_->attributions;
}
const std::vector<Speaker>& Reading::speakers() const {
  return layers_->speakers;
}
const std::vector<Role>& Reading::roles() const {
  return layers_->roles;
}

const std::vector<Actor>& Reading::actors() const {
  return layers_->actors;
}
const std::vector<Dispute>& Reading::disputes() const {
  return layers_->disputes;
}
const std::vector<HeadlineFinding>& Reading::headline_findings() const {
  return layers_->headline_findings;
}
const std::vector<Time>& Reading::times() const {
  return layers_->times;
}
const std::vector<Place>& Reading::places() const {
  return layers_->places;
}
const std::vector<Words>& Reading::own_voice() const {
  return layers_->own_voice;
}

std::string Reading::json(bool indented) const {
  return to_json(layers_->article, layers_->analysis, {.indented = indented});
}

std::pair<std::uint32_t, std::uint32_t> Reading::place_in_document(const Words& words) const {
  const auto size = static_cast<std::uint32_t>(layers_->article.text.size());
  const std::uint32_t end = std::min(words.end, size);
  const Span place = layers_->article.origin.to_input({std::min(words.begin, end), end});
  return {place.begin, place.end};
}

}  // namespace gainsay::v1
