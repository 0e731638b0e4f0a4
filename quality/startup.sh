#!/usr/bin/env bash
# How long ./sanad takes to read one report, the whole process, once built, and what of that loading
# the knowledge takes: least, middle and most of several runs, each in a Java machine of its own.
#
#   quality/startup.sh [REPORT] [RUNS]     a sample sentence and 11 runs where not given
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

report=${1:-}
runs=${2:-11}
if [[ -z $report ]]; then
  report=$(mktemp)
  trap 'rm -f "$report"' EXIT
  echo 'قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سراقب أمس، بحسب ناشطين.' >"$report"
fi

# Prints the least, middle and most of numbers, one a line.
tell() {
  local sorted
  mapfile -t sorted < <(sort -n)
  echo "$1: least ${sorted[0]} ms, middle ${sorted[runs / 2]} ms, most ${sorted[runs - 1]} ms of $runs runs"
}

# The first run builds what is missing and makes the archive of classes.
./sanad read "$report" --published 2016-08-15 >/dev/null 2>&1

for ((run = 0; run < runs; run++)); do
  before=${EPOCHREALTIME/[.,]/}
  ./sanad read "$report" --published 2016-08-15 >/dev/null 2>&1
  after=${EPOCHREALTIME/[.,]/}
  echo $(((after - before) / 1000))
done | tell "./sanad read of one report, the whole process"

if [[ ! -f quality/target/benchmarks.jar ]]; then
  echo "for the knowledge alone, run first: mvn -o -q -Pfast,bench -pl quality -am package" >&2
  exit 1
fi

# As ./sanad starts Java, with the same archive of classes.
loading() {
  local run
  for ((run = 0; run < runs; run++)); do
    java -Xmx512m -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:SharedArchiveFile="$PWD/app/target/sanad.jsa" \
      -cp "$PWD/app/target/sanad.jar:$PWD/quality/target/benchmarks.jar" org.sanad.quality.LoadingTime "$@"
  done
}
loading | tell "of which the knowledge, compiled by the build"
loading files | tell "the same from its files, as with --knowledge"
