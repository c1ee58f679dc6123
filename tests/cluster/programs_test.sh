#!/usr/bin/env bash
# Whole programs: several workers on each queue give the ledger of one program, and it is served.
#   programs_test.sh PATH-OF-GAINSAY
set -uo pipefail
gainsay=$1
. "$(dirname "$0")/servers.sh"
start_servers
whole 40

# run WORKERS WHAT: on $queue and $ledger, with one that is killed at the start.
run() {
  "$gainsay" submit -q --queue "$queue" "$folder/inputs" || fault "submit: exit code $?"
  worker killed
  wait_until 30 started killed || fault "no worker started: $(cat "$folder/killed.log")"
  kill_worker killed
  for ((n = 0; n < $1; ++n)); do worker "$n" --until-empty; done
  all_done "$2"
}
ledger=$(ledger_in together)
queue=$ledger
run 2 "two workers, queue and ledger in one database"
ledger=$(ledger_in beside)
queue=${GAINSAY_TEST_NATS%/*}/whole
run 4 "four workers, the queue in NATS"

# SIGTERM ends a worker by itself.
worker stopped
wait_until 20 started stopped
kill "${workers[stopped]}"
wait "${workers[stopped]}" || fault "a worker that was stopped: exit code $?"
unset "workers[stopped]"
grep -q '"event":"stopped"' "$folder/stopped.log" || fault "a worker that was stopped says nothing"

"$gainsay" serve -q --port 0 "$ledger" 2>"$folder/serve.log" &
pid=$!
wait_until 20 grep -q http "$folder/serve.log"
port=$(grep -o ':[0-9]*/$' "$folder/serve.log" | tr -d ':/')
curl -sf "http://127.0.0.1:$port/api/v1/claims?actor=ellery" | grep -q 'Maud Ellery' || fault "serve answers otherwise"
kill "$pid"
wait "$pid" || fault "serve: exit code $?"
[ $failures = 0 ]
