#!/usr/bin/env bash
# How the server answers 50 readers at once while reports are read into the same register: errors,
# median and 99th percentile. Ends with 1 if anything failed.
#
#   quality/load.sh REGISTER REPORTS [SECONDS] [PORT]     60 seconds and port 7350 where not given
#
# A register in a file is copied first and stays as it is; one on PostgreSQL is written. wrk is
# installed from Debian's packages where it is missing and may be.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  echo "load: $1" >&2
  exit 1
}

register=${1:-}
reports=${2:-}
seconds=${3:-60}
port=${4:-7350}
readers=50
[[ -n $register && -n $reports ]] || fail "say which register and which reports: quality/load.sh war.db reports.jsonl"
[[ -f $reports ]] || fail "$reports is no file: name one of reports."

if ! command -v wrk >/dev/null && [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q wrk >/dev/null || true
fi
command -v wrk >/dev/null || fail "wrk is missing: install it (on Debian: apt install wrk)."
command -v curl >/dev/null || fail "curl is missing: install it (on Debian: apt install curl)."

folder=$(mktemp -d)
server=
ingest=
finish() {
  for pid in $ingest $server; do
    kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  done
  rm -rf "$folder"
}
trap finish EXIT

if [[ $register != *postgresql:* ]]; then
  [[ -f $register ]] || fail "$register is no file: name a register."
  cp "$register" "$folder/register.db"
  [[ ! -f $register-wal ]] || cp "$register-wal" "$folder/register.db-wal"
  register=$folder/register.db
fi

./sanad --version
./sanad serve --register "$register" --port "$port" >"$folder/server.out" 2>"$folder/server.err" &
server=$!
base=http://127.0.0.1:$port
for ((i = 0; ; i++)); do
  kill -0 "$server" 2>/dev/null || { cat "$folder/server.err" >&2; fail "the server did not start."; }
  curl -sf "$base/api/v1/session" >/dev/null && break
  ((i < 600)) || fail "the server did not answer within a minute."
  sleep 0.1
done

page=$(curl -sf "$base/api/v1/events?limit=1")
event=$(grep -oE 'evt-[0-9a-f]+' <<<"$page" | head -1 || true)
[[ -n $event ]] || fail "the register has no event: name one that has."
total=$(grep -oE '"total":[0-9]+' <<<"$page" | grep -oE '[0-9]+')
day=$(grep -oE '"date_start":"[0-9-]+"' <<<"$page" | head -1 | grep -oE '[0-9-]{10}' || echo 2016-12-31)

api=/api/v1
paths=(
  "$api/events"
  "$api/events?type=shelling%7Cair_strike&sort=-date"
  "$api/events?q=%D8%AD%D9%85%D8%B5&sort=date"
  "$api/map?zoom=7&bbox=35,32,43,38"
  "$api/map?zoom=11&bbox=36,33,38,35"
  "$api/timeline"
  "$api/timeline?type=capture&bins=200"
  "$api/facets"
  "$api/facets?located=yes&status=occurred"
  "$api/events/$event"
  "$api/events/$event/history"
  "$api/situation/holders?at=$day"
  "$api/situation/map?at=$day"
)

# Each once before: the first of all derives the situation if the register does not keep it yet.
for path in "${paths[@]}"; do
  curl -sf -o "$folder/answer" "$base$path" || fail "$path is not answered: $(curl -s "$base$path")"
done

./sanad ingest --register "$register" "$reports" >"$folder/ingest.out" 2>"$folder/ingest.err" &
ingest=$!
begun=$SECONDS
echo "$total events, $readers readers, ${#paths[@]} paths, $seconds s; $reports is read in meanwhile"
wrk -t 2 -c "$readers" -d "${seconds}s" --timeout 30s -s quality/load.lua "$base" -- "${paths[@]}" |
  tee "$folder/wrk.out" | sed -n '/^requests/,$p; /wrong:/p'

status=0
grep -qE '^errors +0 ' "$folder/wrk.out" || status=1
if kill -0 "$ingest" 2>/dev/null; then
  echo "ingest   still at it after $((SECONDS - begun)) s"
else
  code=0
  wait "$ingest" || code=$?
  ingest=
  echo "ingest   ended before the readers, exit code $code"
  tail -1 "$folder/ingest.err"
  ((code == 0)) || status=1
fi
if [[ -s $folder/server.err ]]; then
  echo "the server said:"
  head -40 "$folder/server.err"
  status=1
fi
echo "$(curl -sf "$base/api/v1/events?limit=1" | grep -oE '"total":[0-9]+' | grep -oE '[0-9]+') events now"
exit $status
