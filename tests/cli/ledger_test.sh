#!/usr/bin/env bash
# A ledger from outside: what is kept whatever happens to the program, the disk or the folder.
#   ledger_test.sh PATH-OF-GAINSAY [DOCUMENTS [KILLS]]
set -uo pipefail
gainsay=$1
documents=${2:-60}
kills=${3:-20}
failures=0
folder=$(mktemp -d)
disk=
finish() {
  [ -z "$disk" ] || umount "$disk"
  chmod -R u+w "$folder"
  rm -rf "$folder"
}
trap finish EXIT
fault() { failures=$((failures + 1)); echo "ledger_test: $*" >&2; }

# expect CODE WORDS COMMAND...: exit code, and words on standard error ("" where anything may stand).
expect() {
  local code=$1 words=$2
  shift 2
  "$@" >"$folder/out" 2>"$folder/err" </dev/null
  local got=$?
  [ "$got" = "$code" ] || fault "exit code $got, not $code: $*: $(head -c 300 "$folder/err")"
  [ -z "$words" ] || grep -qF -- "$words" "$folder/err" || fault "\"$words\" is not said: $*: $(head -c 300 "$folder/err")"
}
same() { cmp -s "$1" "$2" || fault "$3"; }

# Documents of our own about invented people: pages, texts, repeats, and some that can't be read.
inputs=$folder/inputs
mkdir "$inputs"
for ((n = 0; n < documents; ++n)); do
  name=$(printf '%s/%05d' "$inputs" "$n")
  case $((n % 6)) in
    0) printf 'Bridge %d closed\n\nMaud Ellery, the county engineer, said on Monday that bridge %d had cracked.\n\n"It will not open before May," she said.\n\nThe owner, Ivo Plume, denied it.\n' $n $n >"$name.txt" ;;
    1) printf '<html><head><title>Ferry %d late again</title></head><body><article><h1>Ferry %d late again</h1><p>Passengers said the ferry to Orrin Island had left two hours late on Friday, for the %dth time.</p><p>The Harbour Board rejected the figure. \342\200\234We count four,\342\200\235 said its chairman, Tobias Wren.</p></article></body></html>' $n $n $n >"$name.html" ;;
    2) for line in 1 2 3; do printf '{"url":"https://news.example/%d/%d","title":"Council split","published":"2024-03-%02d","text":"Councillor Ada Brock accused the mayor of hiding report %d. The mayor, Leon Sand, said that he had never seen it."}\n' $n $line $line $n; done >"$name.jsonl" ;;
    3) printf 'Bridge %d closed\n\nMaud Ellery said that bridge %d had cracked.\n' $((n - 3)) $((n - 3)) >"$name.txt" ;;
    4) printf '{"title":"No text"}\n{"text":"The miller, Jonas Reed, claimed that weir %d had been opened by night."}\n' $n >"$name.jsonl" ;;
    5) printf '\0\1\2' >"$name.html" ;;
  esac
done

# The whole way once, unbroken; again; with another number of threads.
expect 1 "documents added" "$gainsay" ingest "$folder/whole" "$inputs"
expect 0 "no fault" "$gainsay" verify "$folder/whole"
expect 0 "" "$gainsay" export "$folder/whole" --jsonl --output "$folder/whole.jsonl"
expect 1 "0 documents added" "$gainsay" ingest "$folder/whole" "$inputs"
"$gainsay" export "$folder/whole" >"$folder/again.jsonl"
same "$folder/whole.jsonl" "$folder/again.jsonl" "a second run changed the ledger"
"$gainsay" ingest -q -j 1 "$folder/single" "$inputs" 2>/dev/null
"$gainsay" export "$folder/single" >"$folder/single.jsonl"
same "$folder/whole.jsonl" "$folder/single.jsonl" "one thread gives another ledger"
find "$inputs" -type f | sort -r | "$gainsay" ingest -q "$folder/listed" --list - 2>/dev/null
"$gainsay" export "$folder/listed" >"$folder/listed.jsonl"
same "$folder/whole.jsonl" "$folder/listed.jsonl" "another order gives another ledger"

# Asked.
holds() {
  local words=$1
  shift
  "$gainsay" "$@" >"$folder/out" 2>"$folder/err" || fault "exit code $?: $*: $(head -c 300 "$folder/err")"
  grep -qF -- "$words" "$folder/out" || fault "\"$words\" is not found: $*: $(head -c 300 "$folder/out")"
}
holds "Bridge 6 closed" find "$folder/whole" '"bridge 6" CRACK*'
holds '"site":"news.example"' find "$folder/whole" councillor --json
holds "Maud Ellery" claims "$folder/whole" --actor ellery
holds "article,title,site,publisher,published,url,attribution,speaker" claims "$folder/whole" --words 'bridg*' --csv
holds '"kind":"person"' actors "$folder/whole" --json --limit 0
# Claims across articles: stated by two, contested by a third.
printf '{"url":"https://post.example/1","title":"Bridge","published":"2024-03-04","text":"Maud Ellery, the county engineer, said that the bridge at Orrin had cracked."}\n{"url":"https://herald.example/2","title":"Orrin","published":"2024-03-06","text":"The bridge at Orrin has not cracked, Ivo Plume said."}\n{"url":"https://wire.example/3","title":"Crack","published":"2024-03-05","text":"\u201cThe bridge at Orrin has cracked,\u201d Ellery told the council."}\n{"url":"https://post.example/4","title":"Weir","published":"2024-03-07","text":"Councillor Ada Brock accused the mayor, Leon Sand, of hiding a report on the weir. Sand could not be reached on Sunday."}\n' >"$folder/crack.jsonl"
expect 0 "4 documents added" "$gainsay" ingest "$folder/crack" "$folder/crack.jsonl"
expect 0 "no fault" "$gainsay" verify "$folder/crack"
holds "Ivo Plume" disputes "$folder/crack" --words 'crack*'
holds "same words: bridge, crack" disputes "$folder/crack" --json
holds '"kind":"contradicts"' disputes "$folder/crack" --json --actor plume
holds "claim,side,article,title" disputes "$folder/crack" --csv
holds "2024-03-05, wire.example" claims "$folder/crack" --same
holds '"record":"claim_pair"' export "$folder/crack"
holds '"accused":"Leon Sand","reply":"unreached"' reply "$folder/crack" --json --actor sand --unheard
expect 2 "is no stance" "$gainsay" disputes "$folder/crack" --stance shouts
expect 3 "no such ledger" "$gainsay" reply "$folder/none"
printf '%s\n' "$(sed -n 2p "$folder/crack.jsonl")" >"$folder/second.jsonl"
"$gainsay" ingest -q "$folder/turned" "$folder/second.jsonl" 2>/dev/null
"$gainsay" ingest -q "$folder/turned" "$folder/crack.jsonl" 2>/dev/null
for ledger in crack turned; do "$gainsay" export "$folder/$ledger" | grep '"record":"claim' >"$folder/$ledger.claims"; done
same "$folder/crack.claims" "$folder/turned.claims" "claims hang on the order of two runs"
expect 0 "only the first 2 are shown" "$gainsay" claims "$folder/whole" --limit 2
expect 2 "is no stance" "$gainsay" claims "$folder/whole" --stance shouts
expect 2 "a quotation mark is not closed" "$gainsay" find "$folder/whole" '"late ferry'
expect 3 "no such ledger" "$gainsay" actors "$folder/none"

# Who is who, as people decide it.
who=$folder/who
cp "$folder/whole" "$who"
holds "Says" actors "$who" "Maud Ellery"
holds '"members":[' actors "$who" "Maud Ellery" --json
expect 2 "no article calls anybody" "$gainsay" actors "$who" "Nobody Atall"
expect 0 "decision 1: Maud Ellery and Ivo Plume are one" "$gainsay" actors "$who" --merge "Maud Ellery" "Ivo Plume" --by tester
holds "also Ivo Plume" actors "$who"
holds "tester" actors "$who" --history
expect 0 "" "$gainsay" actors "$who" --undo 1 --by tester
"$gainsay" actors "$who" >"$folder/undone.txt"
"$gainsay" actors "$folder/whole" >"$folder/before.txt"
same "$folder/before.txt" "$folder/undone.txt" "a merge that was taken back leaves a trace"
holds '"undone_by":"tester"' actors "$who" --history --json
expect 2 "there is no decision 9" "$gainsay" actors "$who" --undo 9
printf '[[actor]]\nname = "The Engineer"\naliases = ["Maud Ellery"]\n' >"$folder/actors.toml"
expect 0 "" "$gainsay" actors "$who" --apply "$folder/actors.toml"
holds "The Engineer" actors "$who"
expect 1 "" "$gainsay" ingest -q "$who" "$inputs" --actors "$folder/actors.toml"
[ "$("$gainsay" actors "$who" --history --json | wc -l)" = 2 ] || fault "a list that holds already is noted again"
printf '[[actor]]\nname = "The Engineer"\nkind = "robot"\n' >"$folder/actors.toml"
expect 1 "actors.toml: line 3, column 8: kind is one of" "$gainsay" actors "$who" --apply "$folder/actors.toml"
expect 1 "no such file" "$gainsay" actors "$who" --apply "$folder/none.toml"
expect 3 "no such ledger" "$gainsay" actors "$folder/none" --undo 1
expect 0 "no fault" "$gainsay" verify "$who"

# Killed at any moment and run again on what is there, until a run comes to its end: the ledger of an unbroken
# run; then from the start. Moments come from a seed.
ledger=$folder/killed
finished() {
  expect 0 "no fault" "$gainsay" verify "$ledger"
  "$gainsay" export "$ledger" >"$folder/killed.jsonl" 2>/dev/null
  same "$folder/whole.jsonl" "$folder/killed.jsonl" "another ledger after $killed kills"
  cycles=$((cycles + 1))
  rm -f "$ledger"*
}
start=$(date +%s%N)
"$gainsay" ingest -q "$ledger" "$inputs" 2>/dev/null
life=$((($(date +%s%N) - start) / 1000000))
rm -f "$ledger"
window=$((life / 4))
[ "$window" -gt 400 ] || window=400
RANDOM=20240314
killed=0
cycles=0
while [ "$killed" -lt "$kills" ]; do
  "$gainsay" ingest -q "$ledger" "$inputs" 2>/dev/null &
  process=$!
  moment=$(((RANDOM * 32768 + RANDOM) % window))
  sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
  kill -9 "$process" 2>/dev/null
  wait "$process" 2>/dev/null
  if [ $? != 137 ]; then
    finished
    continue
  fi
  killed=$((killed + 1))
  [ -s "$ledger" ] || continue
  # What is there at that moment is sound, too, unless not even the tables were.
  "$gainsay" verify -q "$ledger" >"$folder/out" 2>"$folder/err"
  code=$?
  [ "$code" = 0 ] || grep -qF "is empty" "$folder/err" || fault "kill $killed, after $moment ms: $(cat "$folder/out" "$folder/err")"
  [ $((killed % 20)) != 0 ] || echo "$killed kills, $cycles ledgers finished, $failures faults"
done
"$gainsay" ingest -q "$ledger" "$inputs" 2>/dev/null
finished
echo "killed $killed times, $cycles ledgers finished; $documents files take $life ms unbroken"

# A folder that is closed: no ledger is made there, but one that is there is read. Root may write anywhere.
closed=$folder/closed
mkdir "$closed"
cp "$folder/whole" "$closed/ledger"
chmod a-w "$closed" "$closed/ledger"
chmod a+rx "$folder"
as_user=()
[ "$(id -u)" != 0 ] || as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
expect 3 "can't be" "${as_user[@]}" "$gainsay" ingest "$closed/new" "$inputs"
expect 3 "may not be written" "${as_user[@]}" "$gainsay" ingest "$closed/ledger" "$inputs"
"${as_user[@]}" "$gainsay" export "$closed/ledger" >"$folder/closed.jsonl" 2>/dev/null
same "$folder/whole.jsonl" "$folder/closed.jsonl" "a ledger in a closed folder is not read"
[ "$(ls "$closed")" = ledger ] || fault "files in a closed folder: $(ls "$closed")"

# A disk that fills up: said with exit code 3; with room again the ledger of an unbroken run.
mkdir "$folder/disk"
# The log beside the ledger alone grows to 4 MB before it is taken in.
size=$(($(stat -c %s "$folder/whole") / 2048))
[ "$size" -gt 1500 ] || size=1500
if mount -t tmpfs -o "size=${size}k" tmpfs "$folder/disk" 2>/dev/null; then
  disk=$folder/disk
  expect 3 "the disk is full" "$gainsay" ingest "$disk/ledger" "$inputs"
  cp "$disk"/ledger* "$folder/"
  expect 0 "no fault" "$gainsay" verify "$folder/ledger"
  mount -o "remount,size=1g" "$disk"
  "$gainsay" ingest -q "$disk/ledger" "$inputs" 2>/dev/null
  "$gainsay" export "$disk/ledger" >"$folder/full.jsonl"
  same "$folder/whole.jsonl" "$folder/full.jsonl" "after a full disk: another ledger"
else
  echo "no leave to mount a small disk: a full one is not tried"
fi

# What is no ledger, or not one for this program.
echo "a note" >"$folder/note"
expect 3 "it is no ledger" "$gainsay" ingest "$folder/note" "$inputs"
expect 3 "no such ledger" "$gainsay" export "$folder/none"
expect 3 "is a folder" "$gainsay" verify "$inputs"
expect 2 "is no date" "$gainsay" ingest "$folder/new" "$inputs" --since 14.3.2024
expect 2 "INPUT" "$gainsay" ingest "$folder/new"

[ "$failures" = 0 ] || { echo "$failures faults" >&2; exit 1; }
