#include "export/annotation.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/version.h"
#include "export/code_points.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t context_points = 32;

class Writer {
 public:
  Writer(const Article& article, const Analysis& analysis)
      : article_(article),
        analysis_(analysis),
        points_(article.text),
        id_("urn:gainsay:article:" + to_hex(article.id)) {}

  [[nodiscard]] Json page(const Selection& which) const {
    Json items = Json::array();
    for (const AttributionId id : which) items.push_back(annotation(analysis_.attributions.items[id], id));
    Json context = Json::array();
    context.push_back("http://www.w3.org/ns/anno.jsonld");
    return {{"@context", context},
            {"id", id_ + ":attributions"},
            {"type", "AnnotationPage"},
            {"generator", {{"type", "Software"}, {"name", "gainsay " + std::string(version())}}},
            {"startIndex", 0},
            {"items", items}};
  }

 private:
  [[nodiscard]] Json resource() const {
    const Metadata& about = article_.metadata;
    Json out = {{"id", id_}, {"type", "Text"}, {"format", "text/plain"}};
    if (!about.language.empty()) out["language"] = about.language;
    if (!about.url.empty()) out["via"] = about.url;
    if (!about.canonical_url.empty()) out["canonical"] = about.canonical_url;
    return out;
  }

  [[nodiscard]] Json selection(Span span) const {
    const std::string_view text = article_.text;
    const std::size_t before = points_.back(span.begin, context_points);
    const std::size_t after = points_.forward(span.end, context_points);
    return {{"type", "SpecificResource"},
            {"source", resource()},
            {"selector", Json::array({{{"type", "TextPositionSelector"},
                                       {"start", points_.before(span.begin)},
                                       {"end", points_.before(span.end)}},
                                      {{"type", "TextQuoteSelector"},
                                       {"exact", slice(text, span)},
                                       {"prefix", text.substr(before, span.begin - before)},
                                       {"suffix", text.substr(span.end, after - span.end)}}})}};
  }

  [[nodiscard]] Json annotation(const Attribution& item, std::size_t index) const {
    Json bodies = Json::array();
    bodies.push_back({{"type", "TextualBody"}, {"purpose", "classifying"}, {"value", name(item.stance)}});
    if (item.speaker) {
      bodies.push_back({{"type", "TextualBody"},
                        {"purpose", "identifying"},
                        {"value", analysis_.attributions.speakers[*item.speaker].name}});
    }
    for (const Span span : item.source) bodies.push_back(with_purpose(span, "identifying"));
    for (const Span span : item.cue) bodies.push_back(with_purpose(span, "describing"));
    for (const AttributionId claim : item.answers) {
      bodies.push_back(
          {{"type", "SpecificResource"}, {"purpose", "replying"}, {"source", annotation_id(claim)}});
    }
    Json targets = Json::array();
    for (const Span span : item.content.empty() ? item.cue : item.content) targets.push_back(selection(span));
    return {{"id", annotation_id(index)},
            {"type", "Annotation"},
            {"motivation", "classifying"},
            {"body", bodies},
            {"target", targets}};
  }

  [[nodiscard]] Json with_purpose(Span span, std::string_view purpose) const {
    Json out = selection(span);
    out["purpose"] = purpose;
    return out;
  }

  [[nodiscard]] std::string annotation_id(std::size_t index) const {
    return fmt::format("{}:attribution:{}", id_, index);
  }

  const Article& article_;
  const Analysis& analysis_;
  CodePoints points_;
  std::string id_;
};

}  // namespace

std::string to_annotations(const Article& article, const Analysis& analysis, bool indented) {
  return to_annotations(article, analysis, indented, every_attribution(analysis));
}

std::string to_annotations(const Article& article, const Analysis& analysis, bool indented,
                           const Selection& which) {
  return Writer(article, analysis)
      .page(which)
      .dump(indented ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace gainsay
