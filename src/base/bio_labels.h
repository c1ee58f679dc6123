// Labels of words that begin and go on with spans: 0 outside, 2k + 1 begins a span of kind k, 2k + 2 goes on
// with it.
#pragma once

#include <cstddef>

namespace gainsay {

/// Whether `to` may follow `from`: an inside label only its own begin or itself. A sequence begins as after
/// 0.
constexpr bool may_follow(std::size_t from, std::size_t to) {
  const bool inside = to != 0 && to % 2 == 0;
  return !inside || from == to || from + 1 == to;
}

}  // namespace gainsay
