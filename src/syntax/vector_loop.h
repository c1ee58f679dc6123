// Loops over the network's integers in the widest instructions that all of their arithmetic has.
//
// SSE2, which every x86 processor has, can't multiply 32-bit integers; AVX2 can, eight at a time. The
// compiler writes both from the same loop, so that results can't differ.
#pragma once

namespace gainsay {

#if defined(__x86_64__) && defined(__GNUC__)

#define GAINSAY_LOOP __attribute__((always_inline))

namespace detail {
template <typename Loop>
__attribute__((target("avx2"))) void loop_avx2(const Loop& loop) {
  loop();
}

inline bool has_avx2() {
  static const bool has = __builtin_cpu_supports("avx2") != 0;
  return has;
}
}  // namespace detail

/// Runs `loop`, a lambda that is marked GAINSAY_LOOP: [&]() GAINSAY_LOOP { ... }. What it calls has to be
/// inline, or else is not compiled twice.
template <typename Loop>
void vector_loop(const Loop& loop) {
  if (detail::has_avx2()) {
    detail::loop_avx2(loop);
  } else {
    loop();
  }
}

#else

#define GAINSAY_LOOP

template <typename Loop>
void vector_loop(const Loop& loop) {
  loop();
}

#endif

}  // namespace gainsay
