#!/usr/bin/env bash
# Every format of gainsay export, read by programs that are not ours; what is written when it can't be whole.
#   export_test.sh PATH-OF-GAINSAY
set -uo pipefail
gainsay=$1
here=$(cd "$(dirname "$0")" && pwd)
failures=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fault() { failures=$((failures + 1)); echo "export_test: $*" >&2; }

expect() {
  local code=$1 words=$2
  shift 2
  "$@" >"$folder/out" 2>"$folder/err" </dev/null
  local got=$?
  [ "$got" = "$code" ] || fault "exit code $got, not $code: $*: $(head -c 300 "$folder/err")"
  [ -z "$words" ] || grep -qF -- "$words" "$folder/out" "$folder/err" || fault "\"$words\" is not said: $*: $(head -c 300 "$folder/out" "$folder/err")"
}

# Articles of our own about invented people, with what formats trip over: formulas, braces, quotation marks,
# characters beyond the first plane, an address that is none.
cat >"$folder/articles.jsonl" <<'END'
{"url":"https://harbour.example/ferry?a=1&b=2","title":"=HYPERLINK(\"x\") {Ferry} & 50% \\ off_#$^~ 🚢","published":"2024-03-12","text":"Maud Ellery, the county engineer, told reporters in Cork on Monday that the ferry had left Galway between 3 and 5 May 1911. \"It was sold for £5 – “cheap”, 🚢 and <b>late</b>,\" she said.\n\nIvo Plume denied that Maud Ellery had ever seen the ferry."}
{"url":"javascript:alert(1)","title":"+1 for the bridge","published":"2024-03","text":"The Harbour Board accused Maud Ellery of hiding a report on the bridge at Baaquba. A spokesman for the board declined to comment.\n\nTobias Wren asked whether the bridge in Iraq would open last week."}
{"title":"@mayor \"speaks\", at last","published":"2024-03-14T10:30:00+02:00","text":"Councillor Ada Brock accused the mayor, Leon Sand, of hiding a report. The mayor said that he had never seen Ada Brock's report. \"We count four,\" said Leon Sand.\n\n\"-5 degrees,\" said Tobias Wren on Friday."}
{"url":"https://hill.example/well","text":"The miller, Jonas Reed, claimed that Ivo Plume had opened the weir by night in Vask. Ivo Plume did not say that he was there."}
END
mkdir "$folder/pages"
printf '<html><head><title>Ferry late</title><meta name="author" content="Ada Brock and Sons"></head><body><article><h1>Ferry late</h1><p>Passengers said the ferry to Orrin Island had left two hours late on Friday.</p><p>The Harbour Board rejected the figure. \342\200\234We count four,\342\200\235 said its chairman, Tobias Wren.</p></article></body></html>' >"$folder/pages/ferry.html"
printf 'Café burnt\n\nMaud Ellery said that the café in Dublin had burnt on 3 May 2011.\n' >"$folder/pages/café =1.txt"
ledger=$folder/ledger
expect 0 "" "$gainsay" ingest -q "$ledger" "$folder/articles.jsonl" "$folder/pages"

for format in jsonl json-ld annotation csv graphml geojson csl-json bibtex prov; do
  expect 0 "" "$gainsay" export "$ledger" --format $format --output "$folder/all.$format"
  "$gainsay" export "$ledger" --format $format 2>"$folder/err" | cmp -s - "$folder/all.$format" || fault "$format: another on standard output"
done
expect 0 "" "$gainsay" export "$ledger" --format brat --output "$folder/all.brat/"
/usr/bin/env PATH="/usr/bin:$PATH" python3 "$here/../interchange/read_exports.py" "$folder" 2>"$folder/err"
code=$?
[ "$code" = 0 ] || [ "$code" = 77 ] || fault "a reader: $(cat "$folder/err")"
[ "$code" != 77 ] || cat "$folder/err" >&2

# Filters, in every format: nobody else's words.
for format in json-ld annotation csv; do
  expect 0 "Tobias" "$gainsay" export "$ledger" --format $format --actor wren
  ! grep -qF "Jonas Reed" "$folder/out" || fault "$format: more than the filter lets through"
done
expect 0 "the bridge in Iraq" "$gainsay" export "$ledger" --format prov --actor wren
! grep -qF "opened the weir" "$folder/out" || fault "prov: more than the filter lets through"
expect 0 "" "$gainsay" export "$ledger" --format csl-json --stance doubts
[ "$(tr -d '\n ' <"$folder/out")" = "[]" ] || fault "a filter that lets nothing through: $(cat "$folder/out")"

# The same questions for people.
expect 0 "it was said" "$gainsay" timeline "$ledger" --actor ellery
expect 0 "1911-05-03" "$gainsay" timeline "$ledger" --part said --csv
expect 0 '"part":"reported"' "$gainsay" timeline "$ledger" --json --limit 0
expect 0 "" "$gainsay" timeline "$ledger" --since 1911 --until 1911-05 --json
[ "$(wc -l <"$folder/out")" = 1 ] || fault "a period: $(cat "$folder/out")"
expect 0 "Maud Ellery" "$gainsay" claims "$ledger" --time 1911-05
expect 0 "Maud Ellery" "$gainsay" claims "$ledger" --place galway
expect 0 "Maud Ellery" "$gainsay" claims "$ledger" --said-in Cork
expect 2 "is no period" "$gainsay" claims "$ledger" --time May
expect 2 "around which place" "$gainsay" claims "$ledger" --within 5
expect 2 "a point needs a distance" "$gainsay" claims "$ledger" --place 53.2,-9.1
expect 2 "is no period" "$gainsay" export "$ledger" --format csv --said-at 13.3.2024

# A good file stays until the new one is whole; a folder with something in it is not replaced.
echo "a note" >"$folder/good"
expect 3 "no such ledger" "$gainsay" export "$folder/none" --format csv --output "$folder/good"
[ "$(cat "$folder/good")" = "a note" ] || fault "a good file is gone"
expect 1 "is not empty" "$gainsay" export "$ledger" --format brat --output "$folder/pages"
expect 1 "is no folder" "$gainsay" export "$ledger" --format brat --output "$folder/good"
expect 2 "--output" "$gainsay" export "$ledger" --format brat
expect 2 "not in" "$gainsay" export "$ledger" --format word
if [ -w /dev/full ]; then
  "$gainsay" export "$ledger" --format prov >/dev/full 2>"$folder/err"
  [ $? = 1 ] || fault "a full device is not told"
fi
drafts=$(ls "$folder" | grep -E '^(good|pages|all\.[a-z-]+)\.[A-Za-z0-9]{6}$')
[ -z "$drafts" ] || fault "drafts are left: $drafts"

[ "$failures" = 0 ] || { echo "$failures faults" >&2; exit 1; }
exit "$code"
