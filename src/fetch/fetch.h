// One request to a web server. libcurl is named in fetch.cpp alone.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace gainsay {

struct FetchRequest {
  std::string address;
  std::string etag;           ///< of the answer that is at hand already; empty where there is none
  std::string last_modified;  ///< of the same
};

struct FetchAnswer {
  int status = 0;
  std::string body;  ///< codings undone
  std::string content_type;
  std::string language;
  std::string etag;
  std::string last_modified;
  std::string location;     ///< where a redirect leads, made whole
  std::string retry_after;  ///< as sent: seconds or a date
};

struct FetchLimits {
  std::uint64_t max_bytes = 32u << 20;  ///< of a body, unpacked
  long connect_seconds = 15;
  long seconds = 60;                ///< for all of it
  bool allow_private = false;       ///< addresses that are not of the open Internet (is_private_address)
  std::string program = "gainsay";  ///< how it calls itself, with where to complain
};

/// Asks for an address by http or https; redirects are not followed, cookies not kept, proxies not asked.
/// Every connection's address is looked at when it is made: a name that leads to this machine or into a
/// private network is refused (unsupported), whatever it led to before. Fails also with limit_exceeded,
/// not_found where the name is unknown, unreadable for all else that goes wrong on the way. Any status is an
/// answer. May be called by several threads.
Result<FetchAnswer> fetch(const FetchRequest& request, const FetchLimits& limits);

}  // namespace gainsay
