#!/usr/bin/env bash
# systemd takes the units, and finds little that they leave open. No unit is started here.
#   units_test.sh UNITS-FOLDER GAINSAY
set -euo pipefail
units=$1 gainsay=$2
command -v systemd-analyze >/dev/null || { echo "systemd is not here"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "units_test: $*" >&2; exit 1; }
for unit in "$units"/*@.*; do
  # As "news", with the program where it was built: it has to be there to be verified.
  name=$(basename "$unit")
  sed "s|/usr/bin/gainsay|$gainsay|" "$unit" >"$folder/${name/@./@news.}"
done
said=$(cd "$folder" && systemd-analyze verify --man=no ./*@news.* 2>&1) || fail "$said"
[ -z "$(grep gainsay <<<"$said")" ] || fail "$said"
for unit in "$folder"/*.service; do
  # Out of 100, where 0 leaves nothing open.
  systemd-analyze security --offline=yes --no-pager --threshold=20 "$unit" >"$folder/report" 2>&1 || fail "$(tail -n 1 "$folder/report")"
done
# What the units start, the program knows.
grep -hoE '^ExecStart=\S+ [a-z]+' "$units"/*.service | cut -d ' ' -f 2 | sort -u | while read -r command; do
  # From a build with a queue.
  [ "$command" != worker ] || continue
  "$gainsay" "$command" --help >/dev/null || fail "there is no gainsay $command"
done
