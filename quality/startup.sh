#!/usr/bin/env bash
# How long ./sanad takes to read one report, the whole process, once built: least, middle and most of
# several runs.
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

# The first run builds what is missing and makes the archive of classes.
./sanad read "$report" --published 2016-08-15 >/dev/null 2>&1

times=()
for ((run = 0; run < runs; run++)); do
  before=${EPOCHREALTIME/[.,]/}
  ./sanad read "$report" --published 2016-08-15 >/dev/null 2>&1
  after=${EPOCHREALTIME/[.,]/}
  times+=($(((after - before) / 1000)))
done

mapfile -t sorted < <(printf '%s\n' "${times[@]}" | sort -n)
echo "least ${sorted[0]} ms, middle ${sorted[runs / 2]} ms, most ${sorted[runs - 1]} ms of $runs runs"
