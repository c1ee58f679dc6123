#!/usr/bin/env bash
# Workers that are killed, servers that crash and a network that is cut, in the middle of the work: nothing is lost,
# nothing comes twice, and all end by themselves.
#   faults_test.sh PATH-OF-GAINSAY [--long | DOCUMENTS] [WORKERS...]
# 200 documents and four workers; --long: 20,000, with two, four and eight of them in turn. From 1,000 on documents are
# short, and each number of workers is a row of Markdown.
# In a network of its own, whose one interface goes down; where none may be made (unshare --net) that is left out, and said.
set -uo pipefail
gainsay=$1
documents=${2:-200} counts=("${@:3}")
if [ "$documents" = --long ]; then
  documents=20000
  [ ${#counts[@]} -gt 0 ] || counts=(2 4 8)
fi
sentences=$((documents < 1000 ? 20 : 2))
[ ${#counts[@]} -gt 0 ] || counts=(4)
if [ -z "${GAINSAY_OWN_NETWORK:-}" ]; then
  # PostgreSQL does not run as root, so that nobody is made to look like root here.
  for own in "unshare --net" "unshare --user --map-current-user --keep-caps --net"; do
    GAINSAY_OWN_NETWORK=yes $own ip link set lo up 2>/dev/null && GAINSAY_OWN_NETWORK=yes exec $own "$0" "$@"
  done
  GAINSAY_OWN_NETWORK=no
  echo "faults_test: no network can be made here, so none is cut" >&2
fi
[ "$GAINSAY_OWN_NETWORK" = no ] || ip link set lo up
. "$(dirname "$0")/servers.sh"
start_servers
whole "$documents" "$sentences"

cut_network() {
  [ "$GAINSAY_OWN_NETWORK" = yes ] || return 0
  ip link set lo down
  sleep 4 # longer than a lease
  ip link set lo up
}
kept() { sql "SELECT count(*) FROM $part.document" 2>/dev/null || echo 0; }
# at TWELFTHS COMMAND...: once so much is kept.
at() {
  local enough=$((documents * $1 / 12)) now
  shift
  while now=$(kept); [ "$now" -lt $enough ]; do
    sleep 0.1
    [ -n "$(jobs -rp)" ] || { fault "no worker is left: $(tail -qn 1 "$folder"/*.log)"; exit 1; }
  done
  [ "$now" -lt "$documents" ] || fault "all was done before: $*"
  "$@"
}
# Another takes the place of a worker that is killed.
replaced() {
  kill_worker "$1"
  worker "$1" --until-empty
}

[ "$documents" -lt 1000 ] || echo "| $documents documents | seconds, with the link pass | export |
| --- | --- | --- |"
for count in "${counts[@]}"; do
  part=with_$count
  ledger=$(ledger_in "$part")
  queue=${GAINSAY_TEST_NATS%/*}/$part
  faults_before=$failures
  begun=$SECONDS
  "$gainsay" submit -q --queue "$queue" "$folder/inputs" || fault "submit: exit code $?"
  for ((n = 1; n <= count; ++n)); do worker $n --until-empty; done
  at 1 replaced 1
  at 2 restart_nats
  at 4 restart_postgresql
  at 6 cut_network
  at 8 replaced 2
  at 9 replaced 1
  all_done "with $count workers"
  [ "$documents" -lt 1000 ] ||
    echo "| $count workers | $((SECONDS - begun)) | $([ "$failures" = "$faults_before" ] && echo "that of SQLite" || echo another) |"
done
[ $failures = 0 ]
