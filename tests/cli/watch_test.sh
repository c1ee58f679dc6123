#!/usr/bin/env bash
# gainsay watch --into: a feed on this machine becomes a ledger, and what is new in it is added.
#   watch_test.sh PATH-OF-GAINSAY
set -uo pipefail
gainsay=$1
failures=0
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
fault() { failures=$((failures + 1)); echo "watch_test: $*" >&2; }

item() { printf '<item><title>%s</title><link>http://127.0.0.1:%s/%s</link><pubDate>%s</pubDate><description>%s</description></item>' "$@"; }
feed() { printf '<rss version="2.0"><channel><title>Harlow Post</title>%s</channel></rss>' "$(cat)" >"$folder/site/feed.xml"; }

mkdir "$folder/site"
# Ends by itself after two minutes.
timeout 120 python3 - "$folder/site" >"$folder/port" <<'PYTHON' &
import functools, http.server, sys
class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass
server = http.server.HTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=sys.argv[1]))
print(server.server_address[1], flush=True)
server.serve_forever()
PYTHON
server=$!
for _ in $(seq 100); do
  [ -s "$folder/port" ] && break
  sleep 0.1
done
port=$(cat "$folder/port")
[ -n "$port" ] || { echo "watch_test: no server" >&2; exit 1; }

first=$(item "Mill shut" "$port" 1 "Mon, 04 May 2026 08:00:00 GMT" "Ode Marrish, who runs the mill at Harlow, said on Monday that it had been shut by the county for a month.")
second=$(item "County denies it" "$port" 2 "Tue, 05 May 2026 08:00:00 GMT" "The county denied on Tuesday that it had shut the mill at Harlow, and said that inspectors had only closed the road.")
watch() {
  "$gainsay" watch "http://127.0.0.1:$port/feed.xml" --once --allow-private --delay 0 --every 1 --state "$folder/state.json" \
    --into "$folder/news.ledger" >"$folder/out" 2>"$folder/err" || fault "exit code $?: $(head -c 300 "$folder/err")"
}

printf %s "$first" | feed
watch
grep -qF "1 documents added; the ledger holds 1 articles" "$folder/err" || fault "the first item is not added: $(cat "$folder/err")"
"$gainsay" claims "$folder/news.ledger" | grep -qF "Ode Marrish" || fault "no claim of the first item"

sleep 1.1
printf %s "$first$second" | feed
watch
grep -qF "1 documents added; the ledger holds 2 articles" "$folder/err" || fault "the second item is not added: $(cat "$folder/err")"

sleep 1.1
watch
[ ! -s "$folder/err" ] || fault "something is said of a feed without news: $(cat "$folder/err")"
"$gainsay" verify "$folder/news.ledger" >"$folder/out" 2>&1 || fault "the ledger does not verify: $(cat "$folder/out")"

"$gainsay" watch "http://127.0.0.1:$port/feed.xml" --once --allow-private --into "$folder/none/news.ledger" >"$folder/out" 2>"$folder/err"
[ $? = 3 ] || fault "no exit code 3 where the ledger can't be made: $(cat "$folder/err")"
"$gainsay" watch "http://127.0.0.1:$port/feed.xml" --once --into "$folder/news.ledger" --output "$folder/lines" >"$folder/out" 2>"$folder/err"
[ $? = 2 ] || fault "lines and a ledger are taken together"

[ "$failures" = 0 ] && echo "watch_test: all well"
exit "$((failures > 0))"
