#include "store/export_lines.h"

#include <nlohmann/json.hpp>

#include "copies/credits.h"
#include "export/json.h"
#include "store/actor_lines.h"
#include "store/closed_sets.h"
#include "store/spans_of.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json document(const StoredDocument& stored) {
  const Document& document = stored.document;
  Json beside = Json::array();
  for (const DocumentField& field : document.beside)
    beside.push_back({{"field", field.name}, {"value", field.value}});
  Json seen = Json::array();
  for (const Provenance& place : stored.seen) {
    seen.push_back({{"input", place.input},
                    {"line", place.line ? Json(*place.line) : Json(nullptr)},
                    {"record", place.record ? Json(*place.record) : Json(nullptr)},
                    {"offset", place.offset ? Json(*place.offset) : Json(nullptr)}});
  }
  return {{"id", to_hex(stored.id)},
          {"kind", word(document.kind)},
          {"text_source", word(document.text_source)},
          {"snapshot", to_hex(stored.snapshot)},
          {"size", document.bytes.size()},
          {"encoded", document.encoded},
          {"raw_hash", to_hex(document.raw_hash)},
          {"charset", text_or_null(document.charset)},
          {"charset_found_in", text_or_null(document.charset_found_in)},
          {"beside", std::move(beside)},
          {"seen", std::move(seen)}};
}

Json credits_of(const Article& article) {
  Json all = Json::array();
  for (const Credit& credit : find_credits(article)) {
    const bool in_text = !credit.span.empty();
    all.push_back({{"kind", name(credit.kind)},
                   {"name", credit.name},
                   {"begin", in_text ? Json(credit.span.begin) : Json(nullptr)},
                   {"end", in_text ? Json(credit.span.end) : Json(nullptr)}});
  }
  return all;
}

Json accusations(const StoredArticle& stored) {
  Json all = Json::array();
  for (const Accusation& item : stored.analysis.accusations) {
    const auto range = [](Span span) { return Json{{"begin", span.begin}, {"end", span.end}}; };
    all.push_back(
        {{"attribution", item.attribution},
         {"accused", item.accused ? Json(*item.accused) : Json(nullptr)},
         {"accused_words", range(item.accused_words)},
         {"reply", word(item.reply)},
         {"reply_attribution", item.reply_attribution ? Json(*item.reply_attribution) : Json(nullptr)},
         {"reply_words", item.reply_words.empty() ? Json(nullptr) : range(item.reply_words)}});
  }
  return all;
}

Json said(const SaidId& id) {
  return {{"article", to_hex(id.article)}, {"attribution", id.attribution}};
}

// Paths needn't be UTF-8, JSON must.
std::string in_one_line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string copy_line(const CopyPair& pair) {
  Json changes = Json::array();
  for (const AttributionChange& change : pair.changes) {
    changes.push_back({{"kind", name(change.kind)},
                       {"a", change.a ? Json(*change.a) : Json(nullptr)},
                       {"b", change.b ? Json(*change.b) : Json(nullptr)},
                       {"denial", change.denial}});
  }
  return in_one_line({{"record", "copy"},
                      {"version", ledger_lines_version},
                      {"a", to_hex(pair.a)},
                      {"b", to_hex(pair.b)},
                      {"common_words", pair.common_words},
                      {"words_a", pair.words_a},
                      {"words_b", pair.words_b},
                      {"changes", std::move(changes)}});
}

std::string failure_line(const Error& failure) {
  return in_one_line({{"record", "failure"},
                      {"version", ledger_lines_version},
                      {"input", failure.input},
                      {"cause", word(failure.code)},
                      {"message", failure.message},
                      {"offset", failure.offset ? Json(*failure.offset) : Json(nullptr)}});
}

// Facts that join articles: actors and what people decided about them, copies, claims.
Result<void> export_links(Ledger& ledger, const std::vector<Hash128>& ids,
                          const std::function<Result<void>(std::string_view line)>& write) {
  if (auto written = export_actors(ledger, write); !written) return written;
  for (const Hash128& id : ids) {
    const auto pairs = ledger.copies_of(id);
    if (!pairs) return tl::unexpected(pairs.error());
    for (const CopyPair& pair : *pairs) {
      if (auto written = write(copy_line(pair)); !written) return written;
    }
  }
  const auto claims = ledger.each_claim([&](const std::vector<SaidId>& members) {
    Json all = Json::array();
    for (const SaidId& member : members) all.push_back(said(member));
    return write(in_one_line(
        {{"record", "claim"},
         {"version", ledger_lines_version},
         {"id", to_hex(members.front().article) + ":" + std::to_string(members.front().attribution)},
         {"said", std::move(all)}}));
  });
  if (!claims) return claims;
  return ledger.each_claim_pair([&](const ClaimPairLine& pair) {
    return write(in_one_line({{"record", "claim_pair"},
                              {"version", ledger_lines_version},
                              {"relation", pair.relation},
                              {"confidence", pair.confidence},
                              {"first", said(pair.first)},
                              {"second", said(pair.second)}}));
  });
}

}  // namespace

std::string line_of(const StoredArticle& stored) {
  Json documents = Json::array();
  for (const StoredDocument& each : stored.documents) documents.push_back(document(each));
  const JsonOptions options{.indented = false, .from_store = true};
  std::string line =
      in_one_line({{"record", "article"},
                   {"version", ledger_lines_version},
                   {"id", to_hex(stored.article.id)},
                   {"reader", {{"program", stored.reader.program}, {"models", stored.reader.models}}},
                   {"documents", std::move(documents)},
                   {"credits", credits_of(stored.article)},
                   {"accusations", accusations(stored)}});
  // The analysis is a whole object already: in the place of the closing brace and the line feed.
  line.replace(line.size() - 2, 2, ",\"analysis\":");
  return line + to_json(stored.article, stored.analysis, options) + "}\n";
}

Result<void> export_lines(Ledger& ledger, const std::function<Result<void>(std::string_view line)>& write) {
  const auto ids = ledger.articles();
  if (!ids) return tl::unexpected(ids.error());
  for (const Hash128& id : *ids) {
    const auto stored = ledger.article(id);
    if (!stored) return tl::unexpected(stored.error());
    const auto misplaced = misplaced_spans(stored->article, stored->analysis);
    if (!misplaced.empty())
      return fail(ErrorCode::damaged, misplaced.front() + ": gainsay verify names all faults", to_hex(id));
    if (auto written = write(line_of(*stored)); !written) return written;
  }
  if (ledger.holds_links()) {
    if (auto written = export_links(ledger, *ids, write); !written) return written;
  }
  const auto failures = ledger.failures();
  if (!failures) return tl::unexpected(failures.error());
  for (const Error& failure : *failures) {
    if (auto written = write(failure_line(failure)); !written) return written;
  }
  return {};
}

}  // namespace gainsay
