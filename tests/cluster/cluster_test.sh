#!/usr/bin/env bash
# Queues, ledgers and workers on real servers, started here on ports that are free, with their data in a folder
# that goes at the end.
#   cluster_test.sh PATH-OF-CLUSTER_TEST PATH-OF-GAINSAY
set -uo pipefail
tests=$1
gainsay=$2
here=$(cd "$(dirname "$0")" && pwd)
cluster=$here/../../scripts/cluster
folder=$(mktemp -d "${TMPDIR:-/tmp}/gainsay-cluster-XXXXXX")
chmod 755 "$folder"
servers=$folder/servers
finish() {
  "$cluster" down "$servers"
  rm -rf "$folder"
}
trap finish EXIT

# Ports that nobody listens on, below those that connections are given.
free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 10000))
    (: </dev/tcp/127.0.0.1/$port) 2>/dev/null || { echo $port; return; }
  done
}
export POSTGRESQL_PORT NATS_PORT
POSTGRESQL_PORT=$(free_port)
NATS_PORT=$(free_port)
GAINSAY_CLUSTER_OPTIONS="-c fsync=off -c full_page_writes=off" "$cluster" up "$servers" >"$folder/addresses"
started=$?
[ $started = 0 ] || exit $started
{ read -r GAINSAY_TEST_POSTGRESQL && read -r GAINSAY_TEST_NATS; } <"$folder/addresses"
export GAINSAY_TEST_POSTGRESQL GAINSAY_TEST_NATS

"$tests" --gtest_brief=1 || exit 1

# Whole programs: workers of both queues, one of them killed while it works, give the ledger of one program.
failures=0
fault() { failures=$((failures + 1)); echo "cluster_test: $*" >&2; }
inputs=$folder/inputs
mkdir "$inputs"
for ((n = 0; n < 12; ++n)); do
  name=$(printf '%s/%03d' "$inputs" "$n")
  case $((n % 3)) in
    0) printf 'Bridge %d closed\n\nMaud Ellery, the county engineer, said on Monday that bridge %d had cracked.\n\n"It will not open before May," she said.\n\nThe owner, Ivo Plume, denied it.\n' $n $n >"$name.txt" ;;
    1) for line in 1 2 3 4 5 6; do printf '{"url":"https://news.example/%d/%d","title":"Council split","published":"2024-03-%02d","text":"Councillor Ada Brock accused the mayor of hiding report %d. The mayor, Leon Sand, said that he had never seen it."}\n' $n $line $line $n; done >"$name.jsonl" ;;
    2) printf '\0\1\2' >"$name.html" ;;
  esac
done
"$gainsay" ingest -q -j 1 "$folder/whole" "$inputs" 2>/dev/null
# A ledger in PostgreSQL holds no facts between articles yet.
exported() { "$gainsay" export "$1" | grep -E '^\{"record":"(article|failure)"'; }
exported "$folder/whole" >"$folder/whole.jsonl"

# run QUEUE LEDGER WORKERS
run() {
  local queue=$1 ledger=$2 workers=$3 pids=() pid
  "$gainsay" submit -q --queue "$queue" "$inputs" || fault "submit: exit code $?"
  "$gainsay" worker --queue "$queue" --ledger "$ledger" -j 1 --batch 2 --lease 2 2>"$folder/killed.log" &
  local killed=$!
  for ((n = 0; n < 100; ++n)); do grep -q started "$folder/killed.log" && break; sleep 0.05; done
  kill -9 $killed
  wait $killed 2>/dev/null
  for ((n = 0; n < workers; ++n)); do
    "$gainsay" worker --queue "$queue" --ledger "$ledger" -j 1 --batch 4 --lease 2 --until-empty 2>"$folder/worker$n.log" &
    pids+=($!)
  done
  for pid in "${pids[@]}"; do wait "$pid" || fault "worker: exit code $?: $(tail -2 "$folder"/worker*.log)"; done
  exported "$ledger" >"$folder/shared.jsonl"
  cmp -s "$folder/whole.jsonl" "$folder/shared.jsonl" || fault "$workers workers on ${queue%%:*} give another ledger"
  [ "$("$gainsay" queue "$queue")" = '{"waiting":0,"taken":0,"dead":0}' ] || fault "left in ${queue%%:*}: $("$gainsay" queue "$queue")"
}
schema() {
  local psql
  psql=$(ls -d /usr/lib/postgresql/*/bin/psql | tail -1)
  "$psql" -q "$GAINSAY_TEST_POSTGRESQL" -c "CREATE SCHEMA $1"
  echo "$GAINSAY_TEST_POSTGRESQL?options=-csearch_path%3D$1"
}
both=$(schema both)
run "$both" "$both" 2
run "${GAINSAY_TEST_NATS%/*}/whole" "$(schema beside)" 4
"$gainsay" verify "$both" | tail -1 | grep -q . && fault "verify: $("$gainsay" verify "$both" 2>&1 | tail -1)"

# SIGTERM ends a worker by itself.
"$gainsay" worker --queue "$both" --ledger "$both" -j 1 2>"$folder/stopped.log" &
pid=$!
for ((n = 0; n < 100; ++n)); do grep -q started "$folder/stopped.log" && break; sleep 0.05; done
kill "$pid"
wait "$pid" || fault "a worker that was stopped: exit code $?"
grep -q '"event":"stopped"' "$folder/stopped.log" || fault "a worker that was stopped says nothing"

# Over HTTP, too.
"$gainsay" serve -q --port 0 "$both" 2>"$folder/serve.log" &
pid=$!
for ((n = 0; n < 100; ++n)); do grep -q http "$folder/serve.log" && break; sleep 0.05; done
port=$(grep -o ':[0-9]*/$' "$folder/serve.log" | tr -d ':/')
curl -sf "http://127.0.0.1:$port/api/v1/claims?actor=ellery" | grep -q 'Maud Ellery' || fault "serve answers otherwise"
kill "$pid"
wait "$pid" || fault "serve: exit code $?"
[ $failures = 0 ]
