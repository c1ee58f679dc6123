#include "serve/guard.h"

#include <arpa/inet.h>

#include <algorithm>

namespace gainsay::serve {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

// "localhost:8080" without its port, "[::1]:8080" without its brackets.
std::string host_name(std::string_view host) {
  if (host.starts_with('[')) {
    const std::size_t end = host.find(']');
    return end == std::string_view::npos ? std::string() : std::string(host.substr(1, end - 1));
  }
  return lower(host.substr(0, host.find(':')));
}

bool is_number(const std::string& host) {
  in_addr four;
  in6_addr six;
  return inet_pton(AF_INET, host.c_str(), &four) == 1 || inet_pton(AF_INET6, host.c_str(), &six) == 1;
}

bool is_known(const std::string& host, const Access& access) {
  return host == "localhost" || is_number(host) ||
         std::find(access.hosts.begin(), access.hosts.end(), host) != access.hosts.end();
}

// Of the same host, over TLS or not: a server in front may end it.
bool is_own(std::string_view origin, std::string_view host) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (origin.starts_with(scheme) && lower(origin.substr(scheme.size())) == lower(host)) return true;
  }
  return false;
}

bool from_elsewhere(const Request& request) {
  const std::string_view site = field(request, "sec-fetch-site");
  return !site.empty() && site != "same-origin" && site != "none" &&
         field(request, "sec-fetch-mode") != "navigate";
}

}  // namespace

std::optional<Answer> refusal(const Request& request, const Access& access) {
  if (count_fields(request, "host") != 1) return problem(400, "name the host once");
  const std::string_view host = field(request, "host");
  if (!is_known(host_name(host), access))
    return problem(421, "this server does not go by that name; gainsay serve --host NAME gives it one");
  const std::string_view origin = field(request, "origin");
  if (count_fields(request, "origin") > 0 && !is_own(origin, host))
    return problem(403, "pages of other sites may not ask here");
  if (from_elsewhere(request)) return problem(403, "pages of other sites may not ask here");
  if (!access.token.empty()) {
    constexpr std::string_view scheme = "bearer ";
    const std::string_view authorization = field(request, "authorization");
    const bool bearer = lower(authorization.substr(0, scheme.size())) == scheme;
    if (!bearer || !same_secret(authorization.substr(scheme.size()), access.token)) {
      Answer answer =
          problem(401, "send the token that gainsay serve was given: Authorization: Bearer TOKEN");
      answer.fields.emplace_back("WWW-Authenticate", "Bearer realm=\"gainsay\"");
      return answer;
    }
  }
  return std::nullopt;
}

bool same_secret(std::string_view given, std::string_view secret) {
  if (secret.empty()) return false;
  std::size_t differences = given.size() ^ secret.size();
  for (std::size_t i = 0; i < given.size(); ++i) {
    const auto theirs = static_cast<unsigned char>(given[i]);
    const auto ours = static_cast<unsigned char>(secret[i % secret.size()]);
    differences |= static_cast<std::size_t>(theirs ^ ours);
  }
  return differences == 0;
}

bool is_loopback(std::string_view address) {
  const std::string text(address);
  in_addr four;
  if (inet_pton(AF_INET, text.c_str(), &four) == 1) return (ntohl(four.s_addr) >> 24) == 127;
  in6_addr six;
  return inet_pton(AF_INET6, text.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

const Fields& protective_fields() {
  static const Fields fields = {
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
       "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
       "trusted-types 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"X-Frame-Options", "DENY"},
      {"Cache-Control", "private, no-cache"},
  };
  return fields;
}

}  // namespace gainsay::serve
