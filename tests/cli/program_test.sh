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

# gainsay serve: asked over a socket, stopped by SIGTERM.
mkdir "$folder/told"
printf 'Maud Ellery said that the bridge had cracked. The owner, Ivo Plume, denied it.\n' >"$folder/told/bridge.txt"
expect 0 "" "" ingest --quiet "$folder/served.ledger" "$folder/told"
"$gainsay" serve "$folder/served.ledger" --port 0 2>"$folder/served" &
server=$!
port=
for ((tries = 0; tries < 100; ++tries)); do
  port=$(sed -n 's|.*http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$folder/served")
  [ -z "$port" ] || break
  sleep 0.1
done
if [ -n "$port" ] && exec 3<>"/dev/tcp/127.0.0.1/$port"; then
  printf 'GET /api/v1/claims?actor=ellery HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
  timeout 10 cat <&3 >"$folder/answer"
  exec 3>&-
fi
grep -qF '"content":"that the bridge had cracked"' "$folder/answer" || fault "$(tail -c 300 "$folder/answer")" serve
kill -TERM "$server"
wait "$server" || fault "exit code $? when stopped" serve
grep -qF "GET /api/v1/claims?actor=ellery 200" "$folder/served" || fault "the request is not logged" serve
expect 3 "" "no such ledger" serve "$folder/missing.ledger"
expect 2 "" "with a token only" serve "$folder/served.ledger" --address 0.0.0.0 --port 0
expect 2 "" "no address in numbers" serve "$folder/served.ledger" --address localhost

# gainsay gazetteer: rows as GeoNames has them, or the line that is none; then places are found in it.
{
  printf '1\tOrlund\t\t\t50\t10\tA\tPCLI\tOL\t\t\t\t\t\t900\n'
  printf '2\tMarrow\t\t\t51.3\t9.2\tP\tPPL\tOL\t\t\t\t\t\t40\n'
} >"$folder/rows.tsv"
mkdir "$folder/made"
expect 0 "" "" gazetteer "$folder/rows.tsv" -o "$folder/made/places.bin"
printf '{"text":"Rain fell on Marrow.","toponyms":[{"start":13,"end":19,"phrase":"Marrow","lat":51.3,"lon":9.2}]}\n' >"$folder/gold.jsonl"
expect 0 "within 161 km       100.00%" "" eval places "$folder/gold.jsonl" --models "$folder/made"
expect 1 "" "not_a_place.tsv" gazetteer "$folder/not_a_place.tsv" -o "$folder/made/other.bin"
printf '2\tMarrow\n' >"$folder/rows.tsv"
expect 1 "" "line 1 is no row" gazetteer "$folder/rows.tsv" -o "$folder/made/other.bin"
[ ! -e "$folder/made/other.bin" ] || fault "a gazetteer was made of nothing" gazetteer

# gainsay eval times: what TimeML has, in a document of our own.
printf '<TimeML><DCT><TIMEX3 value="2012-03-14">14 March</TIMEX3></DCT>\n<TEXT>It fell <TIMEX3 value="2012-03-12">on Monday</TIMEX3>.</TEXT></TimeML>' >"$folder/rain.tml"
expect 0 "with value     precision 100.00" "" eval times "$folder/rain.tml"
expect 1 "" "has no <TEXT>" eval times "$folder/gold.jsonl"

# A reader who has seen enough ends the program without a word, as any filter; a file is written all the same
# where it is only the messages that nobody reads.
examples=$(cd "$(dirname "$0")/../../examples/pages" && pwd)
"$gainsay" read --format json --include tokens "$examples" 2>"$folder/err" | head -c 1 >/dev/null
[ "${PIPESTATUS[0]}" = 141 ] && [ ! -s "$folder/err" ] || fault "a closed pipe is no quiet end" read
{ "$gainsay" read --output "$folder/whole.txt" "$examples" "$folder/missing.html" 2>&1; echo $? >"$folder/code"; } | true
[ "$(cat "$folder/code")" = 1 ] && [ -s "$folder/whole.txt" ] || fault "unread messages stop the output" read --output

expect 2 "" "--max-depth: Value 10001 not in range" read --max-depth 10001 "$examples"

# gainsay read: every format, from files, folders, standard input and gzip; one output for any threads.
expect 0 "HEADLINE AGAINST BODY" "" read "$examples/harbour-fund.html"
expect 0 '"format": "gainsay-analysis"' "" read --format json "$examples/harbour-fund.html"
expect 0 '"format":"gainsay-analysis"' "" read --format jsonl "$examples"
expect 0 "AnnotationPage" "" read --format annotation "$examples/mine-inquiry.html"
expect 0 "document,article" "" read --format csv "$examples"
expect 0 "" "" read --format brat --output "$folder/brat" "$examples"
[ -s "$folder/brat/harbour-fund.ann" ] && [ -s "$folder/brat/three-stories-3.txt" ] || fault "files are missing" read --format brat
gzip -c "$examples/harbour-fund.html" >"$folder/page.html.gz"
expect 0 "Imogen Tallis" "" read "$folder/page.html.gz"
"$gainsay" read - <"$examples/harbour-fund.html" | grep -qF "Imogen Tallis" || fault "standard input is not read" read -

# Many documents in one input, and lists of inputs.
printf '%s' '<rss><channel><title>Tarn Wire</title><item><title>Bridge</title><description>The bridge is safe, Ode Marrish said on Monday.</description></item></channel></rss>' >"$folder/wire.rss"
block=$'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Mill</h1><p>The mill was sold, Bea Sorrel said on Monday.</p>'
printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://post.example/mill\r\nWARC-Date: 2011-05-07T09:30:00Z\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n' ${#block} "$block" | gzip >"$folder/news.warc.gz"
# A filter: a line out for each line in, errors as lines.
printf '{"text": "It rained, Maud Ellery said."}\n\nno JSON\n{"text": "Ivo Brand denied it."}' >"$folder/four.jsonl"
"$gainsay" read --jsonl <"$folder/four.jsonl" >"$folder/filtered" 2>"$folder/err" || fault "exit code $?" read --jsonl
[ "$(wc -l <"$folder/filtered")" = 4 ] || fault "$(wc -l <"$folder/filtered") lines for 4" read --jsonl
sed -n 1p "$folder/filtered" | grep -qF '"name":"Maud Ellery"' || fault "$(sed -n 1p "$folder/filtered")" read --jsonl
for line in 2 3; do
  sed -n ${line}p "$folder/filtered" | grep -qF "{\"error\":{\"line\":$line,\"cause\":\"damaged\"" ||
    fault "$(sed -n ${line}p "$folder/filtered")" read --jsonl
done
expect 2 "" "takes no --format" read --jsonl --format csv
expect 0 '"publisher":"Tarn Wire"' "" read --format jsonl "$folder/wire.rss"
expect 0 '"fetched":"2011-05-07T09:30:00Z"' "" read --format jsonl "$folder/news.warc.gz"
mkdir "$folder/days"
mv "$folder/wire.rss" "$folder/news.warc.gz" "$folder/days"
tar -C "$folder" -czf "$folder/days.tar.gz" days
expect 0 "days.tar.gz/days/news.warc.gz:1" "" read --format csv "$folder/days.tar.gz"
expect 0 "Bea Sorrel" "" read "$folder/days/*.warc.gz"
printf '%s\n' "$folder/days/news.warc.gz" "$folder/days/wire.rss" >"$folder/list"
expect 0 "Ode Marrish" "" read --list "$folder/list"
tr '\n' '\0' <"$folder/list" | "$gainsay" read --list - >"$folder/out" && grep -qF "Bea Sorrel" "$folder/out" || fault "a list on standard input is not read" read --list -
expect 2 "" "INPUT is required" read
expect 2 "" "INPUT is required" watch
expect 1 "" "leads to this machine" watch --once http://127.0.0.1:9/feed
expect 1 "" "is no address of http" watch --once file:///etc/hostname
expect 1 "" "is a list without names" read --list /dev/null
expect 1 "" "matches no file" read "$folder/none/*.html"
printf '%s' '<!-- Expect: not bozo and entries[0]['"'title'"'] == '"'Bridge'"' --><rss><channel><item><title>Bridge</title></item></channel></rss>' >"$folder/expects.xml"
mkdir "$folder/feeds"
mv "$folder/expects.xml" "$folder/feeds"
expect 0 "met 1 of 1" "" eval feeds "$folder/feeds"
expect 0 "read whole 2, in part 0, refused with a named error 0" "" eval inputs "$folder/days"
for format in text json jsonl annotation csv; do
  for threads in 1 2 8; do
    "$gainsay" read --format $format --threads $threads "$examples" "$examples" | cksum
  done | sort -u | wc -l | grep -qx " *1" || fault "threads change the output" read --format $format
done

# gainsay eval with what another program found.
printf '1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n' >"$folder/gold.conllu"
printf '1\tGo!\t_\tVERB\t_\t_\t_\t_\t_\t_\n\n' >"$folder/parse.conllu"
printf 'Ana\tB-PER\nleft\tO\n\n' >"$folder/gold.tsv"
printf 'Ana\tO\nleft\tB-PER\n\n' >"$folder/labels.tsv"
expect 0 "sentences precision 100.00" "" eval syntax "$folder/gold.conllu" --system "$folder/parse.conllu"
expect 0 "found 1" "" eval names "$folder/gold.tsv" --system "$folder/labels.tsv"
expect 0 "PER  " "" eval names "$folder/gold.tsv" --predictions "$folder/own.tsv"
grep -q "^Ana" "$folder/own.tsv" || fault "no labels of our own" eval names
expect 1 "" "is no parse of this text" eval syntax "$folder/gold.conllu" --system /dev/null
expect 1 "" "has other words" eval names "$folder/gold.tsv" --system /dev/null
expect 2 "" "name that one alone" eval syntax "$folder/gold.conllu" "$folder/gold.conllu" --system "$folder/parse.conllu"
expect 2 "" "excludes" eval names "$folder/gold.tsv" --system "$folder/labels.tsv" --models "$folder"

# Hostile input: named with its cause, exit code 1, what comes after it read all the same.
good=$folder/good.txt
printf 'Harbour wall gives way\n\n“It fell at noon,” Maud Ellery said on Monday.\n' >"$good"
: >"$folder/empty.html"
for _ in 1 2 3 4; do printf '\377\330\001\002\003\004\377\000\020\005\006'; done >"$folder/binary.html"
gzip -c "$examples/mine-inquiry.html" | head -c 300 >"$folder/cut.html.gz"
{ printf '<html><body>'; yes '<div>' | head -n 100000; echo words; } >"$folder/nested.html"
head -c 200000000 /dev/zero | tr '\0' a >"$folder/long.txt"
printf 'It r\0ained, Maud \0Ellery said.\n' >"$folder/nul.txt"
printf '{"text": "It rained \\ud800 hard, Maud Ellery said."}\n' >"$folder/surrogate.jsonl"
refuses() {
  expect 1 "Harbour wall" "$1: $2" read "$folder/$1" "$good"
  expect 1 "Harbour wall" "$1" read --threads 8 "$folder/$1" "$good"
}
refuses empty.html "is empty"
refuses binary.html "is binary data"
refuses cut.html.gz "ends in the middle of gzip data"
refuses nested.html "elements nested deeper than the limit"
refuses long.txt "is larger than the limit"
rm "$folder/long.txt"
refuses nul.txt "is binary data"
expect 1 "Harbour wall" "surrogate.jsonl:1: is no JSON" read "$folder/surrogate.jsonl" "$good"
refuses missing.html "can't be opened: No such file"
cp "$good" "$folder/closed.txt"
chmod 000 "$folder/closed.txt"
[ -r "$folder/closed.txt" ] || refuses closed.txt "can't be opened: Permission denied"
# A page that declares another character set than it has is read with what it has.
printf '<meta charset=utf-8><h1>Caf\351 burnt</h1><p>The caf\351 burnt for days, Maud Ellery told reporters in the town on Monday.</p>' >"$folder/charset.html"
expect 0 "Maud Ellery" "" read "$folder/charset.html" "$good"
printf '<h1>Harbour\033[31m wall</h1><p>\302\233It fell, Maud Ellery told reporters in the town on Monday, and nobody was hurt.</p>' >"$folder/escape.html"
"$gainsay" read "$folder/escape.html" | LC_ALL=C grep -q "$(printf '\033')" && fault "a page can drive the terminal" read escape.html

[ "$failures" = 0 ]
