// Whatever is asked of the API: an answer that says so, and JSON where it says that it is JSON.
//
// An input is "METHOD TARGET", then lines "name: value", an empty line, a body.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "check.h"
#include "serve/guard.h"
#include "serve/page.h"
#include "serve/route.h"
#include "serve/target.h"
#include "store/ledger.h"

namespace {

using namespace gainsay;

Ledger& empty_ledger() {
  static const std::unique_ptr<Ledger> ledger = [] {
    std::string name = (std::filesystem::temp_directory_path() / "gainsay-request-fuzz-XXXXXX").string();
    fuzz::require(::mkdtemp(name.data()) != nullptr);
    auto opened = Ledger::open(name + "/ledger", Ledger::Access::write);
    // The file has no name from here on; what is open stays.
    std::filesystem::remove_all(name);
    fuzz::require(opened.has_value());
    return std::move(*opened);
  }();
  return *ledger;
}

serve::Request request_of(std::string_view bytes) {
  const auto take = [&](std::string_view end) {
    const std::size_t at = bytes.find(end);
    const std::string_view piece = bytes.substr(0, at);
    bytes.remove_prefix(at == std::string_view::npos ? bytes.size() : at + end.size());
    return std::string(piece);
  };
  serve::Request request;
  std::string first = take("\n");
  const std::size_t space = std::min(first.find(' '), first.size());
  request.method = first.substr(0, space);
  request.target = first.substr(std::min(space + 1, first.size()));
  for (std::string line = take("\n"); !line.empty(); line = take("\n")) {
    const std::size_t colon = std::min(line.find(": "), line.size());
    request.fields.emplace_back(line.substr(0, colon), line.substr(std::min(colon + 2, line.size())));
  }
  request.body = std::string(bytes);
  return request;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const serve::Request request = request_of(fuzz::view(data, size));
  (void)serve::refusal(request, {{"desk.example"}, "a token of many characters"});
  if (const auto target = serve::read_target(request.target)) {
    for (const std::string& part : target->path) {
      fuzz::require(utf8::find_invalid(part) == std::string_view::npos);
      fuzz::require(serve::read_target("/" + serve::escaped(part)).has_value());
    }
  }
  const serve::Route* route = serve::route_of(request);
  if (route != nullptr && route->work == serve::Work::read) return 0;  // what read_fuzz is for
  const serve::Answer answer = serve::answer(request, empty_ledger(), {false, false, true});
  fuzz::require(answer.status >= 200 && answer.status < 600 && answer.status != 500);
  if (answer.type.find("json") != std::string::npos) fuzz::require(nlohmann::json::accept(answer.body));
  return 0;
}
