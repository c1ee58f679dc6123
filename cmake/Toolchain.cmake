# Warnings, sanitizers and ccache: the same for every target of ours.
add_library(gainsay_options INTERFACE)
target_compile_options(gainsay_options INTERFACE
  -Wall -Wextra -Wpedantic -Wno-missing-field-initializers -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Werror)
# One result on every machine: no contraction of a*b+c into a fused instruction.
target_compile_options(gainsay_options INTERFACE -ffp-contract=off)

set(GAINSAY_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined or thread")
if(GAINSAY_SANITIZE)
  target_compile_options(gainsay_options INTERFACE -fsanitize=${GAINSAY_SANITIZE}
                         -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(gainsay_options INTERFACE -fsanitize=${GAINSAY_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 sees uninitialised memory in instrumented std::function and std::regex, where there is none.
    target_compile_options(gainsay_options INTERFACE -Wno-maybe-uninitialized)
    # Boost.Asio fences what its own mutexes order besides; the sanitizer warns that it does not see fences.
    if(GAINSAY_SANITIZE MATCHES "thread")
      target_compile_options(gainsay_options INTERFACE -Wno-tsan)
    endif()
  endif()
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(GAINSAY_HARDENED)
  # Faults that are left are to end the program, not to be used.
  target_compile_options(gainsay_options INTERFACE -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE
                         -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS)
  if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
    target_compile_options(gainsay_options INTERFACE -fcf-protection)
  endif()
  target_link_options(gainsay_options INTERFACE LINKER:-z,relro,-z,now)
  # Nothing tells the folder in which it was built.
  target_compile_options(gainsay_options INTERFACE -ffile-prefix-map=${PROJECT_BINARY_DIR}=build
                         -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
endif()
