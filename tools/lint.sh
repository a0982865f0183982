#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/lint.sh [GATE...]: runs every gate, or the named ones, and prints one line for each.
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

python=/usr/bin/python3
logs=build/lint
mkdir -p "$logs"

gate_format() { bash tools/format.sh; }
gate_style() { $python -B tools/style.py; }
gate_layers() { $python -B tests/architecture/check_layers.py; }
gate_i18n() { $python -B tools/i18n.py; }
gate_qmllint() { ./latchkey build dev all_qmllint; }
gate_clazy() { ./latchkey build dev && $python -B tools/analyse.py clazy; }
gate_tidy() { ./latchkey build dev && $python -B tools/analyse.py tidy; }

gates=(format style layers i18n qmllint clazy tidy)
(($#)) || set -- "${gates[@]}"
for gate in "$@"; do
    [[ " ${gates[*]} " == *" $gate "* ]] || { echo "lint: there is no gate \"$gate\"; there are ${gates[*]}" >&2; exit 2; }
done

failed=0
for gate in "$@"; do
    start=$SECONDS
    if "gate_$gate" >"$logs/$gate.log" 2>&1; then
        # What a gate left out for want of time is said, not hidden.
        printf 'ok      %-8s %4d s   %s\n' "$gate" $((SECONDS - start)) "$(grep -o '[0-9]* not looked at.*' "$logs/$gate.log")"
    else
        failed=1
        printf 'FAILED  %-8s %4d s   %s\n' "$gate" $((SECONDS - start)) "$logs/$gate.log"
        # qmllint's findings stand between the long commands that were run.
        { grep -A 2 -E '^(Warning|Error): ' "$logs/$gate.log" || tail -n 25 "$logs/$gate.log"; } | head -n 60 | sed 's/^/    /'
    fi
done
exit $failed
