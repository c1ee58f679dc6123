#!/usr/bin/env bash
# Copies and versions from outside: what gainsay copies and gainsay versions say of a small ledger.
#   copies_test.sh PATH-OF-GAINSAY
set -uo pipefail
gainsay=$1
failures=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fault() { failures=$((failures + 1)); echo "copies_test: $*" >&2; }

# holds WORDS COMMAND...: exit code 0, and words on standard output. lacks: not there.
holds() {
  local words=$1
  shift
  "$gainsay" "$@" >"$folder/out" 2>"$folder/err" </dev/null || fault "exit code $?: $*: $(head -c 300 "$folder/err")"
  grep -qF -- "$words" "$folder/out" || fault "\"$words\" is not found: $*: $(head -c 600 "$folder/out")"
}
lacks() {
  local words=$1
  shift
  "$gainsay" "$@" >"$folder/out" 2>"$folder/err" </dev/null || fault "exit code $?: $*: $(head -c 300 "$folder/err")"
  ! grep -qF -- "$words" "$folder/out" || fault "\"$words\" is found: $*"
}
expect() {
  local code=$1 words=$2
  shift 2
  "$gainsay" "$@" >"$folder/out" 2>"$folder/err" </dev/null
  local got=$?
  [ "$got" = "$code" ] || fault "exit code $got, not $code: $*: $(head -c 300 "$folder/err")"
  grep -qF -- "$words" "$folder/err" || fault "\"$words\" is not said: $*: $(head -c 300 "$folder/err")"
}

story='The ferry to Orrin Island left two hours late on Friday for the third time this month. Maud Ellery, the county engineer, said that a pump in the engine room had failed before dawn.'
denial='The owner of the ferry, Ivo Plume, denied that any pump had failed.'
rest='About two hundred people waited on the quay at Harlow, some of them with sheep for the market, and the next boat left at noon.'
line() { printf '{"url":"%s","title":"%s","published":"%s","text":"%s"}\n' "$@"; }
{
  line https://wire.example/1 "Ferry late again" 2024-03-14T08:00:00Z "HARLOW (Harlow Wire) - $story\n\n$denial\n\n$rest"
  line https://post.example/ferry "Pump fails on ferry" 2024-03-14T12:00:00Z "$story\n\n$rest"
  line https://echo.example/a "Sheep wait for ferry" 2024-03-15T07:00:00Z "$rest\n\n$story\n\n$denial\n\nSource: Harlow Wire"
  line https://other.example/choir "Bakers sing" 2024-03-15 "A choir of eleven bakers sang the whole of the winter cantata in the market hall of Dunmore last night. Jonas Reed, who conducted it, said that he had never heard so much flour in a high note, and nobody left before the end."
  line https://gazette.example/pump "Engineer on ferry" 2024-03-16T09:00:00Z "$story\n\n$rest\n\nThe board meets again on Monday."
  line https://gazette.example/pump "Engineer on ferry" 2024-03-16T11:00:00Z "${story/said that/claimed that}\n\n$rest\n\nThe board meets again on Monday."
} >"$folder/news.jsonl"
ledger=$folder/ledger
"$gainsay" ingest -q "$ledger" "$folder/news.jsonl" || fault "ingest: exit code $?"

holds "5 articles, 1 origin: Harlow Wire" copies "$ledger"
holds "denial dropped: The owner of the ferry, Ivo Plume, denied" copies "$ledger"
holds "credits Harlow Wire" copies "$ledger"
lacks "Bakers" copies "$ledger"
holds '"drops_denial":true' copies "$ledger" --json --dropped-denials
holds '"site":"echo.example"' copies "$ledger" --json
holds "group,articles,origins,place,article,title" copies "$ledger" --csv
holds "post.example" copies "$ledger" --site post.example --since 2024-03-14 --until 2024-03-14
lacks "post.example" copies "$ledger" --site other.example
holds "gazette.example/pump: 2 versions" versions "$ledger"
holds "softened: Maud Ellery" versions "$ledger" https://gazette.example/pump
holds '"kind":"softened"' versions "$ledger" --json
holds "address,version,article,title" versions "$ledger" --csv
lacks "post.example" versions "$ledger"
holds '"record":"copy"' export "$ledger"
holds '"credits":[{"kind":"dateline","name":"Harlow Wire"' export "$ledger"
expect 2 "is no date" copies "$ledger" --since 14.3.2024
expect 0 "only the first 1 are shown" copies "$ledger" --limit 1
expect 3 "no such ledger" copies "$folder/none"
expect 3 "no such ledger" versions "$folder/none"

# The same lines, whatever the order of the inputs, and of the runs.
"$gainsay" export "$ledger" >"$folder/whole.jsonl"
tac "$folder/news.jsonl" | split -l 1 - "$folder/part-"
for part in "$folder"/part-*; do
  cp "$part" "$folder/news.part.jsonl"
  "$gainsay" ingest -q "$folder/parts" "$folder/news.part.jsonl" || fault "ingest: exit code $?"
done
"$gainsay" export "$folder/parts" >"$folder/parts.jsonl"
# Where each document was met differs; all else is the same.
without_places() { sed 's/"seen":\[[^]]*\]/"seen":[]/g; s/"provenance":{[^}]*}/"provenance":{}/g' "$1"; }
cmp -s <(without_places "$folder/whole.jsonl") <(without_places "$folder/parts.jsonl") || fault "another order gives other copies"

[ "$failures" = 0 ] || { echo "$failures faults" >&2; exit 1; }
