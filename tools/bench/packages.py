# SPDX-License-Identifier: Apache-2.0
"""P14: what has to be installed over the same base system, by apt's own reckoning."""
import os
import re
import subprocess

# A server install without a screen, as debootstrap's minbase makes it: what both sides may take for granted.
BASE = ["apt", "bash", "coreutils", "libc-bin", "systemd", "udev", "fontconfig-config"]
KIOSK = ["libqt6core6", "libqt6gui6", "libqt6qml6", "libqt6quick6", "libqt6sql6", "libqt6sql6-sqlite", "libqt6serialport6",
         "libqt6network6", "qt6-qpa-plugins", "qml6-module-qtquick", "qml6-module-qtquick-window", "libsodium23", "liboath0",
         "libssl3", "fonts-inter", "xserver-xorg-core", "xinit"]
CHROMIUM = ["chromium", "fonts-inter", "xserver-xorg-core", "xinit"]


def closure(names):
    """Every package that the named ones depend on, themselves included; alternatives count by their first choice."""
    out = subprocess.run(["apt-cache", "depends", "--recurse", "--no-recommends", "--no-suggests", "--no-conflicts",
                          "--no-breaks", "--no-replaces", "--no-enhances", *names], check=True, capture_output=True,
                         text=True).stdout
    return {line for line in out.splitlines() if line and not line.startswith((" ", "<", "|"))}


def sizes(names):
    """Installed size in MB, summed over the candidates that apt would install."""
    out = subprocess.run(["apt-cache", "show", "--no-all-versions", *sorted(names)], capture_output=True, text=True).stdout
    return sum(int(kib) for kib in re.findall(r"^Installed-Size: (\d+)$", out, re.M)) / 1024


def run(report, build):
    base = closure(BASE)
    programs = os.path.getsize(os.path.join(build, "bin", "latchkey-kiosk")) / 1e6
    ours = sizes(closure(KIOSK) - base) + programs
    theirs = sizes(closure(CHROMIUM) - base)
    report.add("P14", "installed for the kiosk over the same base", ours, "MB")
    report.add("P14", "installed for Chromium's kiosk mode over the same base", theirs, "MB")
    report.add("P14", "kiosk / Chromium", ours / theirs, "x", most=0.5)
