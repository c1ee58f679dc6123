#!/usr/bin/env bash
# Our queue beside a bare consumer of NATS: the same messages, the same servers, by turns (queue_rates.cpp).
#   bench/cluster/queue.sh PATH-OF-QUEUE_RATES [MESSAGES [ROUNDS]]      50,000, 3; rows of Markdown
set -uo pipefail
rates=$1
shift
. "$(dirname "$0")/../../tests/cluster/servers.sh"
GAINSAY_CLUSTER_OPTIONS=""  # as it would be run: with fsync
start_servers
"$rates" "$GAINSAY_TEST_NATS" "$GAINSAY_TEST_POSTGRESQL" "$@"
