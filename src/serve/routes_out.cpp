#include "serve/routes_out.h"

#include <algorithm>

#include "interchange/export_reviews.h"
#include "interchange/named_formats.h"
#include "interchange/tar.h"
#include "serve/parameter_lists.h"

namespace gainsay::serve {
namespace {

using Kind = Parameter::Kind;

Result<Download> download_export(const Question& question) {
  auto filter = claim_filter(question.given);
  if (!filter) return tl::unexpected(filter.error());
  const std::string given = question.given.text("format");
  const NamedFormat* format = export_format(given.empty() ? export_formats.front().name : given);
  if (format == nullptr) return fail(ErrorCode::unsupported, "format: is none that is written");
  return Download{format->type, std::string("gainsay.") + format->ending,
                  [filter = std::move(*filter), format](Ledger& ledger, const Write& write) {
                    return export_as(format->name, ledger, filter, write);
                  }};
}

Result<Download> download_reviews(const Question& question) {
  if (question.given.text("format") != "brat")
    return Download{"application/jsonl", "reviews.jsonl", export_review_lines};
  return Download{"application/x-tar", "reviews.brat.tar", [](Ledger& ledger, const Write& write) {
                    return in_tar(write,
                                  [&](const WriteFile& file) { return export_review_folder(ledger, file); });
                  }};
}

Route sent(const char* path, const char* name, const char* summary, std::vector<Parameter> parameters,
           Result<Download> (*download)(const Question&), std::vector<const char*> types) {
  Route route{path, name, summary, std::move(parameters), "application/jsonl", "", nullptr};
  route.work = Work::send;
  route.download = download;
  route.types = std::move(types);
  return route;
}

}  // namespace

std::vector<Route> with_routes_out(std::vector<Route> routes) {
  std::vector<Parameter> parameters = claim_parameters();
  parameters.push_back(
      {"format", Kind::format, "As gainsay export has them (docs/formats.md); brat as a tar"});
  std::vector<const char*> types;
  for (const NamedFormat& each : export_formats) types.push_back(each.type);
  routes.push_back(
      sent("/api/v1/export", "export",
           "The ledger, or the claims that a filter lets through, in a format of other programs; "
           "made while it is sent, in chunks, of which the last one tells that it is whole",
           std::move(parameters), download_export, std::move(types)));
  routes.push_back(sent("/api/v1/export/reviews", "exportReviews",
                        "What people decided, to train and to count from: a decision a line, or a tar of a "
                        "folder for brat",
                        {{"format", Kind::review_format, "jsonl or brat"}}, download_reviews,
                        {"application/x-tar"}));
  return routes;
}

}  // namespace gainsay::serve
