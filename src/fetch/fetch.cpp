#include "fetch/fetch.h"

#include <curl/curl.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <new>
#include <string_view>
#include <utility>

#include "fetch/private_address.h"
#include "ingest/address.h"
#include "ingest/ascii.h"

namespace gainsay {
namespace {

struct Exchange {
  const FetchLimits& limits;
  FetchAnswer answer;
  bool is_private = false;
  bool too_large = false;
};

std::size_t take_body(char* bytes, std::size_t /*one*/, std::size_t count, void* self) {
  Exchange& exchange = *static_cast<Exchange*>(self);
  exchange.too_large = exchange.answer.body.size() + count > exchange.limits.max_bytes;
  if (exchange.too_large) return 0;
  exchange.answer.body.append(bytes, count);
  return count;
}

std::size_t take_header(char* bytes, std::size_t /*one*/, std::size_t count, void* self) {
  FetchAnswer& answer = static_cast<Exchange*>(self)->answer;
  const std::string_view line(bytes, count);
  const std::size_t colon = std::min(line.find(':'), line.size());
  const std::string_view name = line.substr(0, colon);
  const std::string_view value = ascii::trim(line.substr(std::min(colon + 1, line.size())));
  for (const auto& [field, place] :
       {std::pair{"content-type", &answer.content_type}, std::pair{"content-language", &answer.language},
        std::pair{"etag", &answer.etag}, std::pair{"last-modified", &answer.last_modified},
        std::pair{"location", &answer.location}, std::pair{"retry-after", &answer.retry_after}}) {
    if (!ascii::equal(name, field)) continue;
    *place = value;
    // Some go back to the server as they came: without line ends of any kind.
    std::erase_if(*place, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  }
  return count;
}

curl_socket_t open_socket(void* self, curlsocktype /*purpose*/, curl_sockaddr* address) {
  Exchange& exchange = *static_cast<Exchange*>(self);
  if (!exchange.limits.allow_private && is_private_address(address->addr)) {
    exchange.is_private = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

Error failure(CURLcode code, const Exchange& exchange, const std::string& address) {
  if (exchange.too_large) {
    return {ErrorCode::limit_exceeded,
            fmt::format("is larger than the limit of {} bytes", exchange.limits.max_bytes),
            address,
            {}};
  }
  if (exchange.is_private) {
    return {ErrorCode::unsupported,
            "leads to this machine or into a private network, which is not allowed",
            address,
            {}};
  }
  if (code == CURLE_OPERATION_TIMEDOUT)
    return {
        ErrorCode::limit_exceeded, fmt::format("took more than {} s", exchange.limits.seconds), address, {}};
  if (code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT)
    return {ErrorCode::unsupported, "is no address of http or https", address, {}};
  if (code == CURLE_COULDNT_RESOLVE_HOST)
    return {ErrorCode::not_found, "names a host that is not known", address, {}};
  return {ErrorCode::unreadable, fmt::format("can't be fetched: {}", curl_easy_strerror(code)), address, {}};
}

struct Free {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

}  // namespace

Result<FetchAnswer> fetch(const FetchRequest& request, const FetchLimits& limits) {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  const std::unique_ptr<CURL, Free> handle(curl_easy_init());
  if (ready != CURLE_OK || !handle) throw std::bad_alloc();
  Exchange exchange{.limits = limits, .answer = {}};
  CURL* curl = handle.get();
  curl_easy_setopt(curl, CURLOPT_URL, request.address.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(curl, CURLOPT_USERAGENT, limits.program.c_str());
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, limits.connect_seconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, limits.seconds);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &exchange);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &exchange);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &exchange);
  curl_slist* fields = nullptr;
  if (!request.etag.empty()) fields = curl_slist_append(fields, ("If-None-Match: " + request.etag).c_str());
  if (!request.last_modified.empty())
    fields = curl_slist_append(fields, ("If-Modified-Since: " + request.last_modified).c_str());
  const std::unique_ptr<curl_slist, Free> headers(fields);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
  const CURLcode code = curl_easy_perform(curl);
  if (code != CURLE_OK) return tl::unexpected(failure(code, exchange, request.address));
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  exchange.answer.status = static_cast<int>(status);
  if (!exchange.answer.location.empty())
    exchange.answer.location = resolve_address(request.address, exchange.answer.location);
  return std::move(exchange.answer);
}

}  // namespace gainsay
