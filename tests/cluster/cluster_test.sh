#!/usr/bin/env bash
# Queues, ledgers and workers on real servers, as parts of one program.
#   cluster_test.sh PATH-OF-CLUSTER_TEST Queue|PostgresLedger|Worker
#   cluster_test.sh PATH-OF-ANOTHER-TEST FILTER        tests of ledgers in files, on ledgers in PostgreSQL
set -uo pipefail
. "$(dirname "$0")/servers.sh"
start_servers
case $2 in
  Queue) filter='*QueueTest*:QueueUrlTest*' ;;
  PostgresLedger) filter='PostgresLedgerTest*' ;;
  Worker) filter='*WorkerTest*:ReferencedPagesTest*' ;;
  *)
    filter=$2
    export GAINSAY_TEST_LEDGERS=$GAINSAY_TEST_POSTGRESQL
    ;;
esac
"$1" --gtest_brief=1 "--gtest_filter=$filter"
