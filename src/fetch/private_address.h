// Addresses of machines that nobody outside should be led to.
#pragma once

#include <sys/socket.h>

namespace gainsay {

/// Whether an IPv4 or IPv6 address is not one of the open Internet: this machine, private and link-local
/// networks, carriers' networks, documentation, multicast, reserved (IANA special-purpose registries); IPv6
/// forms that carry an IPv4 address are judged by it. Addresses of other families are.
bool is_private_address(const sockaddr& address);

}  // namespace gainsay
