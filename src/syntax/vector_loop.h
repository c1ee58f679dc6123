// Loops over the network's integers in the widest instructions that all of their arithmetic has.
//
// SSE2, which every x86 processor has, can't multiply 32-bit integers; AVX2 can, eight at a time, and AVX-512
// sixteen. The compiler writes all three from the same loop, so that results can't differ.
#pragma once

namespace gainsay {

#if defined(__x86_64__) && defined(__GNUC__)

#define GAINSAY_LOOP __attribute__((always_inline))

#if defined(__clang__)
#define GAINSAY_AVX512 "avx512f,avx512bw,avx512vl,avx512dq"
#else
#define GAINSAY_AVX512 "avx512f,avx512bw,avx512vl,avx512dq,prefer-vector-width=512"
#endif

namespace detail {
template <typename Loop>
__attribute__((target("avx2"))) void loop_avx2(const Loop& loop) {
  loop();
}

template <typename Loop>
__attribute__((target(GAINSAY_AVX512))) void loop_avx512(const Loop& loop) {
  loop();
}

enum class Vectors { sse2, avx2, avx512 };

inline Vectors vectors() {
  static const Vectors widest = [] {
    if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
        __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512dq") != 0)
      return Vectors::avx512;
    return __builtin_cpu_supports("avx2") != 0 ? Vectors::avx2 : Vectors::sse2;
  }();
  return widest;
}
}  // namespace detail

/// Runs `loop`, a lambda that is marked GAINSAY_LOOP: [&]() GAINSAY_LOOP { ... }. What it calls has to be
/// inline, or else is compiled once.
template <typename Loop>
void vector_loop(const Loop& loop) {
  switch (detail::vectors()) {
    case detail::Vectors::avx512:
      return detail::loop_avx512(loop);
    case detail::Vectors::avx2:
      return detail::loop_avx2(loop);
    case detail::Vectors::sse2:
      return loop();
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
