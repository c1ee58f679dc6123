// Who may ask at all: the checks that come before any route.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "serve/message.h"

namespace gainsay::serve {

/// Names and addresses that a request may give as Host.
struct Access {
  std::vector<std::string> hosts;  ///< names besides "localhost" and addresses in numbers; lower case
  std::string token;  ///< what "Authorization: Bearer" must bring; empty where nobody is asked for one
};

/// The answer to a request that may not be answered otherwise; nothing where it may.
/// - Host must be there once, and be an address in numbers, "localhost" or a name of `access`: another name
/// could be
///   one that its owner points to this machine (DNS rebinding). Numbers can't be pointed anywhere.
/// - Origin, where there is one, must be that host, and a browser that says (Sec-Fetch-Site) that another
/// site asks
///   is refused unless a person follows a link: pages of others can't use the browser of who works here.
/// - The token is compared in a time that says nothing about it.
/// Which methods are taken is for the routes to say. 400, 421, 403, 401.
std::optional<Answer> refusal(const Request& request, const Access& access);

/// Whether both are the same, in a time that depends on the length of `given` only.
bool same_secret(std::string_view given, std::string_view secret);

/// Whether `address` is one of this machine alone: 127.0.0.0/8, ::1.
bool is_loopback(std::string_view address);

/// What every answer carries so that a browser runs nothing but the desk's own files, and tells nobody.
const Fields& protective_fields();

}  // namespace gainsay::serve
