#!/usr/bin/env bash
# Queues, ledgers and workers on real servers, as parts of one program.
#   cluster_test.sh PATH-OF-CLUSTER_TEST Queue|PostgresLedger|Worker
set -uo pipefail
. "$(dirname "$0")/servers.sh"
start_servers
case $2 in
  Queue) filter='*QueueTest*:QueueUrlTest*' ;;
  PostgresLedger) filter='PostgresLedgerTest*' ;;
  Worker) filter='*WorkerTest*:ReferencedPagesTest*' ;;
esac
"$1" --gtest_brief=1 "--gtest_filter=$filter"
