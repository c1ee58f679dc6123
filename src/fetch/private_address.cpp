#include "fetch/private_address.h"

#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <initializer_list>

namespace gainsay {
namespace {

struct Network {
  std::uint32_t address;
  int bits;
};

constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
  return a << 24 | b << 16 | c << 8;
}

constexpr std::array<Network, 15> special = {{
    {ip(0, 0, 0), 8},
    {ip(10, 0, 0), 8},
    {ip(100, 64, 0), 10},
    {ip(127, 0, 0), 8},
    {ip(169, 254, 0), 16},
    {ip(172, 16, 0), 12},
    {ip(192, 0, 0), 24},
    {ip(192, 0, 2), 24},
    {ip(192, 88, 99), 24},
    {ip(192, 168, 0), 16},
    {ip(198, 18, 0), 15},
    {ip(198, 51, 100), 24},
    {ip(203, 0, 113), 24},
    {ip(224, 0, 0), 4},
    {ip(240, 0, 0), 4},
}};

bool is_private(std::uint32_t address) {
  for (const Network& network : special) {
    if ((address ^ network.address) >> (32 - network.bits) == 0) return true;
  }
  return false;
}

std::uint32_t number_at(const unsigned char* bytes) {
  return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 |
         static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3];
}

bool is_private(const in6_addr& address) {
  const unsigned char* bytes = address.s6_addr;
  const auto begins = [&](std::initializer_list<unsigned char> start) {
    return std::equal(start.begin(), start.end(), bytes);
  };
  if (begins({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) return is_private(number_at(bytes + 12));
  if (begins({0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) return is_private(number_at(bytes + 12));
  if (begins({0x20, 0x02})) return is_private(number_at(bytes + 2));
  // Of the rest only 2000::/3 is given out, without what is for documentation and tunnels.
  if ((bytes[0] & 0xe0) != 0x20) return true;
  return begins({0x20, 0x01, 0x0d, 0xb8}) || begins({0x20, 0x01, 0, 0});
}

}  // namespace

bool is_private_address(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    sockaddr_in four{};
    std::memcpy(&four, &address, sizeof four);
    return is_private(ntohl(four.sin_addr.s_addr));
  }
  if (address.sa_family != AF_INET6) return true;
  sockaddr_in6 six{};
  std::memcpy(&six, &address, sizeof six);
  return is_private(six.sin6_addr);
}

}  // namespace gainsay
