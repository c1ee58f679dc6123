// The parameters of a question: which ones a route takes, and what was given, checked.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "serve/target.h"
#include "store/questions.h"

namespace gainsay::serve {

struct Parameter {
  enum class Kind {
    words,   ///< as match_expression takes them, 1000 bytes at most
    host,    ///< 253 bytes at most
    date,    ///< YYYY[-MM[-DD]]
    period,  ///< a date, or two of them with "/" in between, one of which may be missing
    place,   ///< PlaceAsked::where, 200 bytes at most
    kilometres,
    stance,         ///< docs/stances.md
    id,             ///< of an article or an actor: 32 hexadecimal digits
    flag,           ///< "true" or "false"
    limit,          ///< 1 to 200
    most,           ///< as limit; all where it isn't given
    part,           ///< of a timeline: "said", "saying", "reported"
    format,         ///< of an export (interchange/named_formats.h)
    review_format,  ///< "jsonl" or "brat"
    cursor,         ///< "next" of the answer before
  };
  const char* name;
  Kind kind;
  const char* description;
  bool required = false;
};

inline constexpr std::size_t largest_limit = 200;
inline constexpr std::size_t usual_limit = 50;
inline constexpr int farthest_kilometres = 20'100;  ///< half way around the world

/// What was given for the parameters of a route.
class Given {
 public:
  /// Fails with unsupported, in words for people, where `query` has another parameter than `taken`, one
  /// twice, a required one not at all, or a value that is none of its kind.
  static Result<Given> of(const Target& target, const std::vector<Parameter>& taken);

  /// As it was given; empty where it wasn't.
  [[nodiscard]] std::string text(std::string_view name) const;
  [[nodiscard]] bool flag(std::string_view name) const { return text(name) == "true"; }
  [[nodiscard]] std::size_t limit() const;
  /// 0 where it wasn't given.
  [[nodiscard]] std::size_t number(std::string_view name) const;
  [[nodiscard]] std::optional<Hash128> id(std::string_view name) const { return from_hex(text(name)); }
  /// 0 where it wasn't given.
  [[nodiscard]] double kilometres(std::string_view name) const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
};

/// The filter that the parameters of claim_parameters() make. Fails with unsupported where they don't go
/// together.
Result<ClaimFilter> claim_filter(const Given& given);

}  // namespace gainsay::serve
