// robots.txt: what a site asks programs to leave alone (RFC 9309).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// The rules of one site for one program. A value.
class Robots {
 public:
  /// Everything is allowed.
  Robots() = default;
  /// Reads the first 500 KiB of a robots.txt: the groups that name `program`, case aside, else those for "*".
  static Robots parse(std::string_view text, std::string_view program);

  /// `path` with its query: "/a/b?c". The longest rule that matches decides, of two as long the one that
  /// allows. "*" stands for anything, "$" for the end. Escapes that differ in spelling are told apart.
  [[nodiscard]] bool allows(std::string_view path) const;

  /// Seconds between two visits that the site asks for (Crawl-delay, which is in no standard).
  [[nodiscard]] std::optional<double> delay() const { return delay_; }

 private:
  struct Rule {
    std::string pattern;
    bool allow = false;
  };
  std::vector<Rule> rules_;
  std::optional<double> delay_;
};

}  // namespace gainsay
