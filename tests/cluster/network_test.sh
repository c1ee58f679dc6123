#!/usr/bin/env bash
# The network is cut in the middle of the work, for longer than a lease, and comes back.
#   network_test.sh PATH-OF-GAINSAY [DOCUMENTS]      200
# In a network of its own, whose one interface goes down; skipped where such a network may not be made.
set -uo pipefail
gainsay=$1
documents=${2:-200}
if [ -z "${GAINSAY_OWN_NETWORK:-}" ]; then
  export GAINSAY_OWN_NETWORK=yes
  # PostgreSQL does not run as root, so that nobody is made to look like root here.
  for own in "unshare --net" "unshare --user --map-current-user --keep-caps --net"; do
    $own ip link set lo up 2>/dev/null && exec $own "$0" "$@"
  done
  echo "network_test: skipped, since no network can be made here (unshare --net)" >&2
  exit 77
fi
ip link set lo up
. "$(dirname "$0")/servers.sh"
start_servers
whole "$documents"
cut=4
for kind in postgresql nats; do
  ledger=$(ledger_in "cut_$kind")
  queue=$ledger
  [ $kind = postgresql ] || queue=${GAINSAY_TEST_NATS%/*}/cut
  "$gainsay" submit -q --queue "$queue" "$folder/inputs" || fault "submit: exit code $?"
  for name in 1 2; do worker $name --until-empty; done
  kept() { sql "SELECT count(*) FROM cut_$kind.document" 2>/dev/null || echo 0; }
  some() { [ "$(kept)" -gt $((documents / 4)) ]; }
  wait_until 100 some || fault "nothing is kept"
  ip link set lo down
  sleep $cut
  ip link set lo up
  [ "$(kept)" -lt "$documents" ] || fault "all was done before the network was cut"
  all_done "after the network was cut, the queue in $kind"
done
[ $failures = 0 ]
