#!/usr/bin/env bash
# examples/subject from outside: read into a ledger, asked, and held against its gold.
#   subject_test.sh PATH-OF-GAINSAY
set -uo pipefail
gainsay=$1
subject=$(cd "$(dirname "$0")/../../examples/subject" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0
fault() { failures=$((failures + 1)); echo "subject_test: $*" >&2; }

# at_least WORDS NUMBER COMMAND...: lines of the answer that have the words.
at_least() {
  local words=$1 wanted=$2 got
  shift 2
  got=$("$gainsay" "$@" 2>"$folder/err" | grep -cF -- "$words")
  [ "$got" -ge "$wanted" ] || fault "$got lines with \"$words\", not $wanted or more: $*: $(head -c 300 "$folder/err")"
}

# Every document is read, what is not a document is left alone, and a second run adds nothing.
"$gainsay" ingest "$folder/ledger" "$subject" 2>"$folder/err" || fault "not all was read: $(cat "$folder/err")"
grep -qF "40 documents added; the ledger holds 40 articles" "$folder/err" || fault "not forty: $(cat "$folder/err")"
"$gainsay" ingest "$folder/ledger" "$subject" 2>"$folder/err"
grep -qF "0 documents added, 40 held already" "$folder/err" || fault "read again: $(cat "$folder/err")"
"$gainsay" verify "$folder/ledger" >/dev/null 2>"$folder/err" || fault "verify: $(cat "$folder/err")"

# Versions of one address are two articles each.
for address in domestic/camp-water-pump sep/08/selvet-dawn camp-queen-vera.html; do
  versions=$("$gainsay" export "$folder/ledger" --jsonl | grep -c "$address")
  [ "$versions" = 2 ] || fault "$versions versions of $address"
done

# What people would ask.
at_least '"speaker":"Matei Ostrova"' 12 claims "$folder/ledger" --actor Ostrova --limit 0 --json
at_least '"stance":"denies"' 20 claims "$folder/ledger" --stance denies --limit 0 --json
at_least 'that any gendarme had fired a shot' 4 claims "$folder/ledger" --stance denies --limit 0 --json
at_least 'Black Ridge Brigade' 1 actors "$folder/ledger" --all --limit 0
at_least 'title' 6 find "$folder/ledger" 'petrol bomb*' --json

# Held against the gold: every figure is there, and misses are named.
"$gainsay" eval subject "$subject" --misses >"$folder/report" 2>"$folder/err" || fault "eval: $(cat "$folder/err")"
for row in documents words statements attributions disputes.inside headlines; do
  grep -q "^$row  *\(right\|precision\)" "$folder/report" || fault "no figure of $row"
done
grep -q "^documents  *right 100.00  (40 of 40)" "$folder/report" || fault "not all documents"

# A line of gold that is wrong is refused and named.
mkdir -p "$folder/broken"
cp -r "$subject/gold" "$folder/broken/"
echo 'copy: nobody' >>"$folder/broken/gold/copies.gold"
"$gainsay" eval subject "$folder/broken" >/dev/null 2>"$folder/err" && fault "gold about no article passes"
grep -q 'copies.gold:[0-9]*' "$folder/err" || fault "the wrong line is not named: $(cat "$folder/err")"

[ "$failures" = 0 ] || { echo "subject_test: $failures failures" >&2; exit 1; }
