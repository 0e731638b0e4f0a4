#!/usr/bin/env bash
# How long ./sanad takes, the whole process, once built: least, middle and most of several runs, for
# reading one report, and for what of it the knowledge adds: the same process without and with it.
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

# Runs a command that often, prints what it took, and leaves the middle in $middle.
measure() {
  local what=$1 run before after times=() sorted
  shift
  # The first run builds what is missing and makes the archive of classes.
  "$@" >/dev/null 2>&1
  for ((run = 0; run < runs; run++)); do
    before=${EPOCHREALTIME/[.,]/}
    "$@" >/dev/null 2>&1
    after=${EPOCHREALTIME/[.,]/}
    times+=($(((after - before) / 1000)))
  done
  mapfile -t sorted < <(printf '%s\n' "${times[@]}" | sort -n)
  middle=${sorted[runs / 2]}
  echo "$what: least ${sorted[0]} ms, middle $middle ms, most ${sorted[runs - 1]} ms of $runs runs"
}

measure "reading one report" ./sanad read "$report" --published 2016-08-15
measure "without knowledge (sanad --version)" ./sanad --version
without=$middle
measure "with knowledge (sanad actors find)" ./sanad actors find التحالف --country YE
echo "the knowledge adds $((middle - without)) ms, by the middles"
