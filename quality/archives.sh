#!/usr/bin/env bash
# How fast a web archive is read: by the archive library alone, with an HTML parser over every page, by
# Sanad's sources, by `sanad read` into events, and by the Spark job on two threads.
#
#   quality/archives.sh REPORTS [PAGES]     reports for the synthetic pages; 20,000 pages unless told
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
(($# > 0)) || {
  echo "quality/archives.sh: name the reports that the pages are made of, such as reports.jsonl." >&2
  exit 2
}
reports=$1
pages=${2:-20000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$here/.." && mvn -q -B -Pfast,bench -Dskip.web -pl quality,app -am package)
# shellcheck source=spark/home
source "$here/../spark/home" "$work/home"
cp "$here/target/benchmarks.jar" "$here/../app/target/sanad.jar" "$work/"
bench=(java -Xmx512m -cp "$work/benchmarks.jar")

parts=("$work"/part{1,2,3,4}.warc.gz)
"${bench[@]}" org.sanad.quality.archive.ArchiveMaker "$reports" "$pages" "${parts[@]}"
"${bench[@]}" org.sanad.quality.archive.ArchiveSpeed "${parts[@]}"

# Whole processes, starting included: best of two.
row() {
  local name=$1 best=
  shift
  for _ in 1 2; do
    rm -rf "$work/out"
    local start=$EPOCHREALTIME seconds
    "$@" >"$work/log" 2>&1 || {
      grep -v '^[[:space:]]*at ' "$work/log" | tail -n 20 >&2
      exit 1
    }
    seconds=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')
    best=$(awk -v a="${best:-$seconds}" -v b="$seconds" 'BEGIN { print (a < b ? a : b) }')
  done
  awk -v n="$name" -v p="$pages" -v s="$best" 'BEGIN { printf "%-20s %9.0f   (%.1f s)\n", n, p / s, s }'
}
row "sanad read" java -Xmx512m -jar "$work/sanad.jar" read "${parts[@]}" --format jsonl
row "Spark, local[2]" spark org.apache.spark.deploy.SparkSubmit --master 'local[2]' \
  --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=8 \
  --class org.sanad.spark.Main "$jar" --input "$work/part*.warc.gz" --output "$work/out"
