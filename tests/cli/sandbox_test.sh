#!/usr/bin/env bash
# The programs that read bytes of strangers, with a parser that a page has taken over (hostile_parser.c): it gets nowhere,
# and what was to be read is read all the same.
#   sandbox_test.sh GAINSAY HOSTILE-PARSER
set -euo pipefail
gainsay=$(realpath "$1") hostile=$(realpath "$2")
# Not in /tmp: SQLite may have been told to keep files there.
folder=$(mktemp -d "$PWD/sandbox-XXXXXX")
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
unset SQLITE_TMPDIR
mkdir "$folder"/{pages,held,elsewhere,out}
export GAINSAY_TEST_SECRET=$folder/elsewhere/secret
echo secret >"$GAINSAY_TEST_SECRET"
cat >"$folder/pages/dam.html" <<'PAGE'
<html><head><title>Dam at Orlova holds, engineer says</title></head><body><article><h1>Dam at Orlova holds, engineer says</h1>
<p>The dam at Orlova will hold through the winter, the engineer Petra Lindqvist said on Tuesday.</p>
<p>"We have looked at every joint and found nothing," Lindqvist told the council of the town.</p>
<p>The farmer Osmund Reck denied that the dam was safe. He said water had come through the wall in March.</p></article></body></html>
PAGE
cp "$folder/pages/dam.html" "$folder/elsewhere/linked.html"
sed -i 's/Petra Lindqvist/Agnes Tolland/; s/Lindqvist/Tolland/' "$folder/elsewhere/linked.html"
ln -s "$folder/elsewhere/linked.html" "$folder/pages/link.html"

fail() { echo "sandbox_test: $*" >&2; [ ! -f "$folder/err" ] || cat "$folder/err" >&2; exit 1; }
# taken_over GAINSAY-ARGUMENTS...: with the hostile parser; what it could is in err.
taken_over() { LD_PRELOAD=$hostile "$gainsay" "$@" >"$folder/out/text" 2>"$folder/err" || fail "gainsay $* ends with $?"; }
got() { sed -n "s/^hostile: $1: //p" "$folder/err" | sort -u; }
refused() {
  [ -s "$folder/err" ] && grep -q '^hostile: passwd' "$folder/err" || fail "the hostile parser was not called"
  [ "$(got passwd)" = "Permission denied" ] || fail "$1: /etc/passwd: $(got passwd)"
  [ "$(got secret)" = "Permission denied" ] || fail "$1: a file that was not to be read: $(got secret)"
  [ "$(got 'new file')" = "Permission denied" ] || fail "$1: a new file: $(got 'new file')"
  [ "$(got program)" = "Operation not permitted" ] || fail "$1: a program: $(got program)"
  [ "$(got socket)" = "Operation not permitted" ] || fail "$1: a socket: $(got socket)"
}

# Without the sandbox all of it is possible: the test can fail.
taken_over read --no-sandbox "$folder/pages/dam.html"
for what in passwd secret 'new file' program socket; do
  [ "$(got "$what")" = "done" ] || fail "the hostile parser can't even do this without a sandbox: $what: $(got "$what")"
done
rm -f "$GAINSAY_TEST_SECRET-stolen"
if "$gainsay" read --quiet "$folder/pages/dam.html" 2>&1 >"$folder/plain" | grep -q .; then fail "read --quiet says something"; fi
"$gainsay" read "$folder/pages/dam.html" 2>"$folder/err" >"$folder/plain"
if grep -q "sandbox is not whole" "$folder/err"; then echo "this kernel has no whole sandbox"; exit 77; fi

taken_over read "$folder/pages/dam.html"
refused read
cmp "$folder/plain" "$folder/out/text" || fail "read: another report in the sandbox"
taken_over read --format json --output "$folder/out/dam.json" "$folder/pages/dam.html"
refused "read --output"
grep -q Lindqvist "$folder/out/dam.json" || fail "read --output: not written"
taken_over read --format brat --output "$folder/out/a/b/brat" "$folder/pages"
refused "read --format brat"
[ "$(ls "$folder/out/a/b/brat" | wc -l)" = 4 ] || fail "read --format brat: $(ls "$folder/out/a/b/brat")"
taken_over read --format jsonl "$folder/pages/d*.html" "$folder/pages"
refused "read of a pattern and a folder"
[ "$(wc -l <"$folder/out/text")" = 3 ] && grep -q Tolland "$folder/out/text" || fail "a pattern, a folder and a link: $(cat "$folder/out/text")"
LD_PRELOAD=$hostile "$gainsay" read --jsonl >"$folder/out/text" 2>"$folder/err" \
  < <(printf '{"html": "<p>The ferry was late again, the pilot Anke Vries said on Monday.</p>"}\n')
refused "read --jsonl"
taken_over parse "$folder/pages/dam.html"
refused parse

# A ledger: written, in the folder that it lies in; nothing of SQLite's elsewhere.
taken_over ingest "$folder/held/news.ledger" "$folder/pages"
refused ingest
"$gainsay" verify "$folder/held/news.ledger" >/dev/null 2>&1 || fail "the ledger of the sandbox doesn't verify"
[ "$(ls "$folder/held")" = news.ledger ] || fail "beside the ledger lies $(ls "$folder/held")"
(cd "$folder/held" && LD_PRELOAD=$hostile "$gainsay" ingest here.ledger ../pages 2>"$folder/err" && "$gainsay" claims here.ledger --json | grep -q Lindqvist) ||
  fail "ingest into the folder where it is started"
refused "ingest into the folder where it is started"
"$gainsay" ingest "$folder/held/nothing.ledger" "$folder/pages/gone.html" 2>"$folder/err" && fail "ingest read what is not there"
grep -q "No such file" "$folder/err" || fail "ingest of what is not there: another message in the sandbox"

# A server: it listens, answers and reads what is sent.
LD_PRELOAD=$hostile "$gainsay" serve "$folder/held/news.ledger" --port 0 2>"$folder/err" &
server=$!
for _ in $(seq 100); do grep -q 'is served at' "$folder/err" && break; sleep 0.1; done
port=$(sed -n 's|.*is served at http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$folder/err")
# ask METHOD TARGET BODY-FILE: the answer with its head, by nothing but this shell.
ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf '%s %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: %s\r\n\r\n' \
    "$1" "$2" "$port" "$(stat -c %s "$3")" >&3
  cat "$3" >&3
  cat <&3
}
grep -q '^Seccomp:.*2$' "/proc/$server/status" || fail "the server has no filter"
ask GET /api/v1/claims /dev/null >"$folder/out/text"
grep -q Lindqvist "$folder/out/text" || fail "the server doesn't answer: $(cat "$folder/out/text")"
ask POST /api/v1/read "$folder/pages/dam.html" >"$folder/out/text"
grep -q Lindqvist "$folder/out/text" || fail "the server doesn't read what is sent: $(cat "$folder/out/text")"
kill "$server" && wait "$server" || fail "the server ends with $?"
server=
refused serve
