#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tools/setup.sh LIST [SECTION...]: installs the Debian packages of LIST that are missing, and does nothing when none is.
set -euo pipefail
list=$1; shift
wanted=" $* "

say() { printf 'latchkey: %s\n' "$*" >&2; }

for section in "$@"; do
    grep -qxF "[$section]" "$list" || {
        say "There is no section \"$section\" in $list; there are $(grep -oP '^\[\K\w+' "$list" | paste -sd' ')."
        exit 2
    }
done

section= missing=() names=()
while read -r first _; do
    case $first in
        ''|'#'*) ;;
        '['*']') section=${first//[\[\]]/} ;;
        *) [[ $wanted == '  ' || $wanted == *" $section "* ]] && names+=("$first") ;;
    esac
done < "$list"

command -v dpkg-query >/dev/null || {
    say "This is not Debian; install the like of these packages yourself: ${names[*]}"
    exit 1
}
for name in "${names[@]}"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] && continue
    # Node.js from elsewhere brings an npm of its own, beside which Debian's cannot be installed.
    [[ $name == npm ]] && command -v npm >/dev/null && continue
    [[ " ${missing[*]-} " == *" $name "* ]] || missing+=("$name")
done
((${#missing[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null || {
        say "These packages are missing and only root may install them: apt-get install ${missing[*]}"
        exit 1
    }
    as_root=(sudo)
fi
say "Installing ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
install() { "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2 </dev/null; }

# A fresh machine knows no package by name, and an old one knows versions that are gone: both want the lists anew.
if ! apt-cache show "${missing[@]}" >/dev/null 2>&1 || ! install; then
    "${apt[@]}" update >&2 </dev/null
    install
fi
