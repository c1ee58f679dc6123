#!/usr/bin/env bash
# One program and SQLite against one worker with PostgreSQL as ledger and as queue, and with NATS as queue: the same
# documents (tests/cluster/make_news.py), by turns, with wall time and processor time (servers' included).
#   bench/cluster/rates.sh PATH-OF-GAINSAY [DOCUMENTS [ROUNDS [SENTENCES]]]      1,000, 3, 20; a row of Markdown each
set -uo pipefail
gainsay=$1
documents=${2:-1000}
rounds=${3:-3}
sentences=${4:-20}
. "$(dirname "$0")/../../tests/cluster/servers.sh"
GAINSAY_CLUSTER_OPTIONS=""  # as it would be run: with fsync
start_servers
"$here/make_news.py" "$documents" "$folder/inputs" "$sentences"
ticks=$(getconf CLK_TCK)
# Seconds of processor time of both servers with all that they started.
server_time() {
  local postmaster
  postmaster=$(head -1 "$servers/postgresql/data/postmaster.pid")
  for pid in "$postmaster" $(pgrep -P "$postmaster") "$(cat "$servers/nats.pid")"; do
    sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null
  done | awk -v ticks="$ticks" '{ all += $12 + $13 + $14 + $15 } END { printf "%.2f", all / ticks }'
}
# timed WHAT COMMAND...
timed() {
  local what=$1 before after
  shift
  before=$(server_time)
  TIMEFORMAT='%R %U %S'
  { time "$@" >/dev/null 2>"$folder/said"; } 2>"$folder/time"
  after=$(server_time)
  awk -v what="$what" -v before="$before" -v after="$after" -v n="$documents" '{ printf "| %s | %.1f | %.1f | %.1f |\n", what, $1, $2 + $3, after - before }' "$folder/time"
}
echo "| $documents documents | seconds | processor, program | processor, servers |"
echo "| --- | --- | --- | --- |"
for ((round = 0; round < rounds; ++round)); do
  # What starting takes, to be taken off: models, tables, connections.
  rm -f "$folder/nothing"*
  nothing=$(ledger_in "round_${round}_nothing")
  timed "worker, SQLite, nothing queued" "$gainsay" worker --queue "$nothing" --ledger "$folder/nothing" -j 1 --until-empty
  timed "worker, PostgreSQL, nothing queued" "$gainsay" worker --queue "$nothing" --ledger "$nothing" -j 1 --until-empty
  # `ingest` also finds what joins articles, which workers do not; a worker with a file does not either.
  rm -f "$folder/whole"* "$folder/file"*
  timed "ingest into SQLite" "$gainsay" ingest -q -j 1 "$folder/whole" "$folder/inputs"
  queue=$(ledger_in "round_${round}_file")
  "$gainsay" submit -q --queue "$queue" "$folder/inputs"
  timed "worker, SQLite, queue in PostgreSQL" "$gainsay" worker --queue "$queue" --ledger "$folder/file" -j 1 --batch 64 --until-empty
  for kind in postgresql nats; do
    ledger=$(ledger_in "round_${round}_$kind")
    queue=$ledger
    [ $kind = postgresql ] || queue=${GAINSAY_TEST_NATS%/*}/rates$round
    "$gainsay" submit -q --queue "$queue" "$folder/inputs"
    timed "worker, PostgreSQL, queue in $kind" "$gainsay" worker --queue "$queue" --ledger "$ledger" -j 1 --batch 64 --until-empty
  done
done
