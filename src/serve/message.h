// A request and its answer, as the API sees them: HTTP (RFC 9110) without the connection beneath.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gainsay::serve {

using Fields = std::vector<std::pair<std::string, std::string>>;

struct Request {
  std::string method;
  std::string target;  ///< as it came: path and query, with escapes
  Fields fields;       ///< names in lower case, in the order of the request
  std::string body;
};

/// The first field of that name, in lower case; empty where there is none.
std::string_view field(const Request& request, std::string_view name);
std::size_t count_fields(const Request& request, std::string_view name);

class EventStream;
class StreamedBody;

struct Answer {
  int status = 200;
  std::string type;  ///< of the body
  std::string body;
  Fields fields;  ///< what else is in the header
  /// Whose events follow instead of a body, until either side ends it; outlives the connection.
  EventStream* events = nullptr;
  /// The body, where it is made while it is sent.
  std::shared_ptr<StreamedBody> streamed = nullptr;
};

/// An error as RFC 9457 has it, application/problem+json. `detail` says what to do about it.
Answer problem(int status, std::string_view detail);

/// "Not Found", as RFC 9110 names it; empty for a status that is never answered here.
std::string_view reason(int status);

}  // namespace gainsay::serve
