#!/usr/bin/env bash
# The built program from outside: exit codes, and what goes to which stream.
#   program_test.sh PATH-OF-GAINSAY
set -uo pipefail
gainsay=$1
failures=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# expect CODE OUT ERR WORDS...: exit code, and a piece of each stream ("" where it must be empty).
expect() {
  local code=$1 out=$2 err=$3
  shift 3
  "$gainsay" "$@" >"$folder/out" 2>"$folder/err" </dev/null
  local got=$?
  [ "$got" = "$code" ] || fault "exit code $got, not $code" "$@"
  holds "$folder/out" "$out" || fault "standard output: $(head -c 300 "$folder/out")" "$@"
  holds "$folder/err" "$err" || fault "standard error: $(head -c 300 "$folder/err")" "$@"
}
holds() { if [ -z "$2" ]; then [ ! -s "$1" ]; else grep -qF -- "$2" "$1"; fi; }
fault() { failures=$((failures + 1)); echo "gainsay ${*:2}: $1" >&2; }

expect 0 "gainsay " "" --version
expect 0 "Exit codes" "" --help
expect 0 "Topics" "" help
expect 0 "code points" "" help formats
expect 2 "" "no command and no topic" help nonsense
expect 2 "" "Usage"
expect 2 "" "more information" nonsense

"$gainsay" help formats >/dev/full 2>"$folder/err"
[ $? = 1 ] && grep -qF "No space left on device" "$folder/err" || fault "a full disk goes unnoticed" help formats
"$gainsay" --help >/dev/full 2>"$folder/err"
[ $? = 1 ] && grep -qF "can't be written" "$folder/err" || fault "a full disk goes unnoticed" --help

[ "$failures" = 0 ]
