#include "ingest/address.h"

#include <algorithm>

#include "ingest/ascii.h"

namespace gainsay {
namespace {

// The length of "http:", 0 where there is no scheme.
std::size_t scheme_size(std::string_view address) {
  if (address.empty() || !ascii::is_letter(address.front())) return 0;
  for (std::size_t at = 1; at < address.size(); ++at) {
    const char c = address[at];
    if (c == ':') return at + 1;
    if (!ascii::is_letter(c) && !ascii::is_digit(c) && c != '+' && c != '-' && c != '.') return 0;
  }
  return 0;
}

struct Parts {
  std::string_view scheme;     // "http:"
  std::string_view authority;  // "//a.example"
  std::string_view path;
  std::string_view query;  // "?q"
};

Parts split(std::string_view address) {
  Parts parts;
  address = address.substr(0, address.find('#'));
  parts.scheme = address.substr(0, scheme_size(address));
  address.remove_prefix(parts.scheme.size());
  if (address.starts_with("//")) {
    parts.authority = address.substr(0, address.find_first_of("/?", 2));
    address.remove_prefix(parts.authority.size());
  }
  parts.path = address.substr(0, address.find('?'));
  parts.query = address.substr(parts.path.size());
  return parts;
}

std::string without_dots(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    std::string_view segment = path.substr(0, end);  // with the slash before it
    path.remove_prefix(end);
    const std::string_view name = segment.starts_with('/') ? segment.substr(1) : segment;
    if (name == "..") {
      const std::size_t slash = out.rfind('/');
      out.resize(slash == std::string::npos ? 0 : slash);
    }
    if (name != "." && name != "..") {
      out += segment;
    } else if (path.empty()) {
      out += '/';
    }
  }
  return out;
}

}  // namespace

std::string resolve_address(std::string_view base, std::string_view reference) {
  reference = ascii::trim(reference);
  base = ascii::trim(base);
  if (reference.empty() || scheme_size(reference) > 0 || scheme_size(base) == 0)
    return std::string(reference);
  const Parts from = split(base);
  std::string out(from.scheme);
  if (reference.starts_with("//")) return out.append(reference);
  out += from.authority;
  if (reference.starts_with('#')) {
    return out.append(from.path).append(from.query).append(reference);
  }
  if (reference.starts_with('?')) return out.append(from.path).append(reference);
  const std::size_t path_end = std::min(reference.find_first_of("?#"), reference.size());
  std::string path(reference.substr(0, path_end));
  if (!path.starts_with('/')) {
    const std::size_t slash = from.path.rfind('/');
    const std::string_view folder =
        slash == std::string_view::npos ? std::string_view() : from.path.substr(0, slash + 1);
    path.insert(0, folder.empty() && !from.authority.empty() ? std::string_view("/") : folder);
  }
  return out.append(without_dots(path)).append(reference.substr(path_end));
}

}  // namespace gainsay
