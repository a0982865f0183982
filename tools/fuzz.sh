#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/fuzz.sh [NAME] [SECONDS]: runs the fuzz targets of build/fuzz/fuzz, all or one, and fails on a finding.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

if [[ ${1:-} =~ ^[0-9]+$ ]]; then set -- "" "$1"; fi
only=${1:-} seconds=${2:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || { echo "fuzz: \"$seconds\" is not a number of seconds" >&2; exit 2; }

programs=()
for program in build/fuzz/fuzz/*; do
    [[ -f $program && -x $program ]] || continue
    name=${program##*/}
    [[ -z $only || $only == "$name" || fuzz_$only == "$name" ]] && programs+=("$program")
done
((${#programs[@]})) || { echo "fuzz: no target${only:+ named \"$only\"} in build/fuzz/fuzz" >&2; exit 2; }

# One finding ends its own target only: the others still deserve their turn.
failed=()
for program in "${programs[@]}"; do
    name=${program##*/}
    corpus=build/fuzz/corpus/$name found=build/fuzz/findings/$name
    mkdir -p "$corpus" "$found"
    seeds=(); [[ -d tests/fuzz/corpus/$name ]] && seeds=("tests/fuzz/corpus/$name")
    echo "== $name, $seconds s"
    ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 QT_QPA_PLATFORM=offscreen \
        "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$found/" "$corpus" "${seeds[@]}" 2>&1 | tail -n 20 || failed+=("$name")
done
((${#failed[@]} == 0)) || { echo "fuzz: findings in ${failed[*]}, kept below build/fuzz/findings" >&2; exit 1; }
echo "fuzz: ${#programs[@]} targets, no finding"
