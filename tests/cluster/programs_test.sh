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

# Probes, and SIGTERM, which ends a worker by itself.
worker stopped --probes 0
wait_until 20 started stopped
port=$(grep -o '"port":[0-9]*' "$folder/stopped.log" | tr -dc 0-9)
[ "$(curl -sf "http://127.0.0.1:$port/healthz")" = alive ] || fault "a worker says not that it is alive"
[ "$(curl -sf "http://127.0.0.1:$port/readyz")" = ready ] || fault "a worker says not that it is ready"
curl -sf "http://127.0.0.1:$port/metrics" | grep -q '^gainsay_queue_messages{state="waiting"} 0' || fault "a worker counts otherwise"
kill "${workers[stopped]}"
wait "${workers[stopped]}" || fault "a worker that was stopped: exit code $?"
unset "workers[stopped]"
grep -q '"event":"stopped"' "$folder/stopped.log" || fault "a worker that was stopped says nothing"

# Over HTTP; a password is told to nobody, and a server that was away is found again.
"$gainsay" serve --log json --port 0 "${ledger/gainsay@/gainsay:secret@}" 2>"$folder/serve.log" &
pid=$!
wait_until 20 grep -q http "$folder/serve.log"
port=$(grep -o ':[0-9]*/"' "$folder/serve.log" | tr -dc 0-9)
says_ellery() { curl -sf "http://127.0.0.1:$port/api/v1/claims?actor=ellery" | grep -q 'Maud Ellery'; }
says_ellery || fault "serve answers otherwise"
[ "$(curl -sf "http://127.0.0.1:$port/readyz")" = ready ] || fault "serve says not that it is ready"
curl -sf "http://127.0.0.1:$port/metrics" | grep -q '^gainsay_http_requests_total{status="200"} 2' || fault "serve counts otherwise"
grep -q '"event":"request".*"status":200' "$folder/serve.log" || fault "serve logs otherwise"
! grep -q secret "$folder/serve.log" || fault "the log has a password"
! tr '\0' ' ' <"/proc/$pid/cmdline" | grep -q secret || fault "the command line has a password"
restart_postgresql
wait_until 30 says_ellery || fault "serve does not find a server again that was away"
kill "$pid"
wait "$pid" || fault "serve: exit code $?"
[ $failures = 0 ]
