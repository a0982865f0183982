#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/format.sh [--fix] [FILE...]: checks, or mends, the layout of C++ files; all of the tree's when none is named.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

mode=(--dry-run -Werror --ferror-limit=3)
if [[ ${1:-} == --fix ]]; then mode=(-i); shift; fi
if (($#)); then files=("$@"); else mapfile -t files < <(git ls-files -co --exclude-standard '*.h' '*.cpp'); fi
present=()
for file in "${files[@]}"; do [[ -f $file ]] && present+=("$file"); done
((${#present[@]})) || { echo "format: no C++ file found" >&2; exit 1; }
printf '%s\0' "${present[@]}" | xargs -0 -P 2 -n 20 clang-format-14 --style=file "${mode[@]}"
echo "${#present[@]} files"
