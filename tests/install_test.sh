#!/usr/bin/env bash
# Gainsay installed: the program and the library from another prefix than the one it was built for, which is then
# moved; examples/embed and the lines of README.md built against it with CMake and with pkg-config.
#   install_test.sh SOURCE BUILD CMAKE CXX-COMPILER C-COMPILER
set -euo pipefail
source=$1 build=$2 cmake=$3 compiler=$4 c_compiler=$5
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset GAINSAY_MODELS LD_LIBRARY_PATH PKG_CONFIG_PATH CMAKE_PREFIX_PATH

fail() { echo "install_test: $*" >&2; exit 1; }
# quietly COMMAND...: shows what a command says only where it fails.
quietly() { "$@" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; fail "$*"; }; }

quietly "$cmake" --install "$build" --prefix "$folder/first"
prefix=$folder/moved
mv "$folder/first" "$prefix"

for file in bin/gainsay include/gainsay.h include/gainsay_c.h share/doc/gainsay/LICENSE share/doc/gainsay/NOTICE \
  share/gainsay/models/en/MODEL_CARD.md share/gainsay/models/en/labeller.bin share/man/man1/gainsay.1 \
  share/bash-completion/completions/gainsay share/zsh/site-functions/_gainsay \
  share/fish/vendor_completions.d/gainsay.fish; do
  [ -s "$prefix/$file" ] || fail "$file is not installed"
done
library=$(find "$prefix" -name libgainsay.so)
[ -n "$library" ] || fail "libgainsay.so is not installed"

page=$source/examples/pages/harbour-fund.html
"$prefix/bin/gainsay" read "$page" >"$folder/out"
grep -q "Henrike Vaal" "$folder/out" || fail "the program found nobody: $(cat "$folder/out")"

# A project of one's own.
cp -r "$source/examples/embed" "$folder/embed"
quietly "$cmake" -S "$folder/embed" -B "$folder/embed/build" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" \
  -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_C_COMPILER="$c_compiler"
quietly "$cmake" --build "$folder/embed/build"
"$folder/embed/build/embed" "$page" >"$folder/out"
grep -q "Henrike Vaal" "$folder/out" || fail "the example found nobody: $(cat "$folder/out")"
"$folder/embed/build/embed" "$folder/nothing" 2>"$folder/err" && fail "the example read what is not there"
grep -q "is empty" "$folder/err" || fail "the example doesn't say why: $(cat "$folder/err")"
"$folder/embed/build/five_lines" <"$page" >"$folder/out"
grep -q "Henrike Vaal" "$folder/out" || fail "the five lines found nobody: $(cat "$folder/out")"
"$folder/embed/build/embed_c" "$page" >"$folder/out"
grep -q "Henrike Vaal" "$folder/out" || fail "the example in C found nobody: $(cat "$folder/out")"

# The example in C with nothing but a C compiler and pkg-config, in the oldest C that will do.
export PKG_CONFIG_PATH
PKG_CONFIG_PATH=$(dirname "$library")/pkgconfig
read -r -a flags < <(pkg-config --cflags --libs gainsay_c)
quietly "$c_compiler" -std=c99 -Wall -Wextra -Wpedantic -Werror "$source/examples/embed/main.c" -o "$folder/embed_c" "${flags[@]}" \
  "-Wl,-rpath,$(dirname "$library")"
"$folder/embed_c" "$page" >"$folder/out"
grep -q " denies " "$folder/out" || fail "the example in C finds no denial: $(cat "$folder/out")"
"$folder/embed_c" "$source/models/en/tagger.bin" 2>"$folder/err" && fail "the example in C read a model as an article"
grep -q "tagger.bin" "$folder/err" || fail "the example in C doesn't say why: $(cat "$folder/err")"

# The five lines of README.md, with nothing but the compiler and pkg-config, in the oldest C++ that will do.
{
  printf '#include <iostream>\n#include <iterator>\n#include <fstream>\n#include <gainsay.h>\nint main(int, char** arguments) {\n'
  printf 'std::ifstream file(arguments[1]);\nconst std::string page{std::istreambuf_iterator<char>(file), {}};\n'
  awk '/^```/ { inside = ($0 == "```cpp"); next } inside && !/^#include/' "$source/README.md"
  printf '}\n'
} >"$folder/readme.cpp"
read -r -a flags < <(pkg-config --cflags --libs gainsay)
quietly "$compiler" -std=c++17 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror "$folder/readme.cpp" \
  -o "$folder/readme" "${flags[@]}" "-Wl,-rpath,$(dirname "$library")"
"$folder/readme" "$page" >"$folder/out"
grep -q '"format": "gainsay-analysis"' "$folder/out" || fail "README.md's lines write no JSON"

# The library shows its own interface, types of the standard library that it shares, and nothing it is made of.
nm -DC --defined-only "$library" | cut -d ' ' -f 3- >"$folder/symbols"
grep -q '^gainsay::v1::Reader::read(' "$folder/symbols" || fail "the library doesn't show its interface"
if grep -vE '^(gainsay::v1::|((typeinfo|vtable) (name )?for )?std::)' "$folder/symbols" >"$folder/others"; then
  fail "the library shows more than gainsay.h: $(head "$folder/others")"
fi

# The C library shows functions of its header and nothing else, each with the version of its interface.
c_library=$(dirname "$library")/libgainsay_c.so
nm -D --defined-only --with-symbol-versions "$c_library" | cut -d ' ' -f 3- | grep -v '^GAINSAY_C_1$' | sort >"$folder/symbols"
grep -oE '\bgainsay_[a-z_]+\(' "$prefix/include/gainsay_c.h" | sort -u | sed 's/($/@@GAINSAY_C_1/' >"$folder/declared"
diff "$folder/declared" "$folder/symbols" >"$folder/others" || fail "the C library shows other than its header: $(cat "$folder/others")"

# Program and library use the models that lie with them: damaged ones are refused, by name.
printf 'no model' >"$prefix/share/gainsay/models/en/labeller.bin"
"$prefix/bin/gainsay" read "$page" >"$folder/out" 2>&1 && fail "the program uses other models than its own"
grep -qF "$prefix/share/gainsay" "$folder/out" || fail "the program names other models: $(cat "$folder/out")"
"$folder/embed/build/embed" "$page" >"$folder/out" 2>&1 && fail "the library uses other models than its own"
grep -qF "$prefix/share/gainsay" "$folder/out" || fail "the library names other models: $(cat "$folder/out")"
