#!/usr/bin/env bash
# Workers that are killed, and servers that crash, in the middle of the work: nothing is lost, nothing comes twice, and
# all end by themselves.
#   faults_test.sh PATH-OF-GAINSAY [--long | DOCUMENTS]      200 documents; --long: 20,000
set -uo pipefail
gainsay=$1
case "${2:-200}" in --long) documents=20000 ;; *) documents=${2:-200} ;; esac
. "$(dirname "$0")/servers.sh"
start_servers
whole "$documents"
ledger=$(ledger_in beside)
queue=${GAINSAY_TEST_NATS%/*}/faults
"$gainsay" submit -q --queue "$queue" "$folder/inputs" || fault "submit: exit code $?"
for name in 1 2 3 4; do worker $name --until-empty; done

kept() { sql 'SELECT count(*) FROM beside.document' 2>/dev/null || echo 0; }
# at TENTHS COMMAND...: once so much is kept.
at() {
  local enough=$((documents * $1 / 10)) now
  shift
  while now=$(kept); [ "$now" -lt $enough ]; do sleep 0.1; done
  [ "$now" -lt "$documents" ] || fault "all was done before: $*"
  "$@"
}
at 1 kill_worker 1
worker 5 --until-empty
at 2 restart_nats
at 4 restart_postgresql
at 6 kill_worker 2
kill_worker 3
worker 6 --until-empty
all_done "after crashes"
[ $failures = 0 ]
