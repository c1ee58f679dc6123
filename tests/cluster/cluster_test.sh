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
