# PostgreSQL and NATS for a test, on ports that are free, with their data in a folder that goes at the end.
# Sourced by the scripts beside it. Leaves `folder`, and the addresses of both servers in the environment.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cluster=$here/../../scripts/cluster
folder=$(mktemp -d "${TMPDIR:-/tmp}/gainsay-cluster-XXXXXX")
chmod 755 "$folder"
servers=$folder/servers
failures=0
fault() {
  failures=$((failures + 1))
  echo "$(basename "$0"): $*" >&2
}
finish() {
  local pid
  for pid in $(jobs -p); do kill -9 "$pid" 2>/dev/null; done
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
export POSTGRESQL_PORT NATS_PORT GAINSAY_CLUSTER_OPTIONS GAINSAY_TEST_POSTGRESQL GAINSAY_TEST_NATS
# Power cuts are not tried; without fsync a busy disk makes no test slow.
GAINSAY_CLUSTER_OPTIONS="-c fsync=off -c full_page_writes=off"

# Waits for up to N seconds until a command succeeds.
wait_until() {
  local tenths=$(($1 * 10))
  shift
  for ((i = 0; i < tenths; ++i)); do
    "$@" && return
    sleep 0.1
  done
  return 1
}

# Exits with 77 where a server is not installed.
start_servers() {
  POSTGRESQL_PORT=$(free_port)
  NATS_PORT=$(free_port)
  "$cluster" up "$servers" >"$folder/addresses"
  local started=$?
  [ $started = 0 ] || exit $started
  { read -r GAINSAY_TEST_POSTGRESQL && read -r GAINSAY_TEST_NATS; } <"$folder/addresses"
}
is_gone() { ! grep -qs '^State:[[:space:]]*[^ZX]' "/proc/$1/status"; }
# Both are killed as a crash kills them, and come back with what they had on disk.
restart_postgresql() {
  local pid
  pid=$(head -1 "$servers/postgresql/data/postmaster.pid")
  kill -QUIT "$pid"
  wait_until 30 is_gone "$pid" || fault "PostgreSQL does not end"
  "$cluster" up "$servers" >/dev/null
}
restart_nats() {
  local pid
  pid=$(cat "$servers/nats.pid")
  kill -9 "$pid"
  wait_until 30 is_gone "$pid" || fault "NATS does not end"
  "$cluster" up "$servers" >/dev/null
}

sql() {
  "$(ls -d /usr/lib/postgresql/*/bin/psql | sort -V | tail -1)" -qAt -v ON_ERROR_STOP=1 "$GAINSAY_TEST_POSTGRESQL" -c "$1"
}
# Makes a part of the database for one ledger, and says its address. The name must be no word of SQL.
ledger_in() {
  sql "CREATE SCHEMA $1" || fault "no schema $1"
  echo "$GAINSAY_TEST_POSTGRESQL?options=-csearch_path%3D$1"
}
# The ledger of one program, to which others are held; $1 documents, $2 sentences (make_news.py).
whole() {
  "$here/make_news.py" "$1" "$folder/inputs" "${2:-20}" || exit 1
  "$gainsay" ingest -q "$folder/whole" "$folder/inputs" 2>/dev/null
  "$gainsay" export "$folder/whole" >"$folder/whole.jsonl"
  [ "$(grep -c '^{"record":"article"' "$folder/whole.jsonl")" = "$1" ] && return
  fault "no ledger of $1 documents to compare with"
  exit 1
}

# worker NAME OPTION...: starts one that ends when there is nothing more to do; its log is $folder/NAME.log.
declare -A workers
worker() {
  local name=$1
  shift
  "$gainsay" worker --queue "$queue" --ledger "$ledger" -j 1 --batch 4 --lease 3 "$@" 2>"$folder/$name.log" &
  workers[$name]=$!
}
started() { grep -qs '"event":"started"' "$folder/$1.log"; }
kill_worker() {
  kill -9 "${workers[$1]}"
  wait "${workers[$1]}" 2>/dev/null
  unset "workers[$1]"
}
# All workers end by themselves, nothing is left in the queue, and the ledger is that of one program.
all_done() {
  local name
  for name in "${!workers[@]}"; do
    wait "${workers[$name]}" || fault "worker $name: exit code $?: $(tail -2 "$folder/$name.log")"
    unset "workers[$name]"
  done
  [ "$("$gainsay" queue "$queue")" = '{"waiting":0,"taken":0,"dead":0}' ] || fault "left: $("$gainsay" queue "$queue")"
  "$gainsay" link "$ledger" || fault "link: exit code $?"
  "$gainsay" export "$ledger" >"$folder/shared.jsonl"
  cmp "$folder/whole.jsonl" "$folder/shared.jsonl" || fault "another ledger: $1"
  "$gainsay" verify "$ledger" >"$folder/verified" 2>&1 || fault "verify: $(tail -1 "$folder/verified")"
}
