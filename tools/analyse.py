#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy or clazy over the product's sources, two at a time, and remembers what was clean.

Usage: analyse.py tidy|clazy [FILE...]

A file is asked again only when it, one of the tree's headers below it, its compile command, the rules or the tool
changed; the memory is build/analyse-cache. Exits 1 on any finding, or when there was nothing to look at.

LATCHKEY_DEADLINE, in seconds since 1970, is when nothing new is begun: a machine without that memory may have less time
than all files take. What was changed last is looked at first, and how many were left is said.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build/dev"
CACHE = ROOT / "build/analyse-cache"
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]((?:core|hal|qml|app|tests)/[^>"]+)[>"]', re.MULTILINE)
OWN = r"^%s/(core|hal|qml|app|tests)/" % re.escape(str(ROOT))
# Level 1 without checks for habits of other houses, or unaware that erase() of Qt 6 takes const iterators.
CLAZY = "level1,no-connect-by-name,no-overridden-signal,no-range-loop-reference,no-strict-iterators"
FOLDERS = {"tidy": ("core/", "hal/", "qml/", "app/"), "clazy": ("core/", "hal/", "qml/", "app/", "tests/")}


# The constants of a test program cost nobody a start.
TESTS = ",no-non-pod-global-static"


def command_of(tool, name):
    if tool == "tidy":
        return ["clang-tidy-14", "--quiet", "-p", str(BUILD), f"--header-filter={OWN}", name]
    checks = CLAZY + (TESTS if Path(name).is_relative_to(ROOT / "tests") else "")
    return ["clazy-standalone", "-p", str(BUILD), f"--checks={checks}", f"--header-filter={OWN}",
            "--extra-arg=-Wno-unknown-warning-option", name]


def closure(path, seen):
    """The file and every header of the tree it reaches; forward slashes and root-relative includes make this easy."""
    if path in seen or not path.is_file():
        return
    text = path.read_bytes()
    seen[path] = text
    for target in INCLUDE.findall(text.decode("utf-8", "replace")):
        closure(ROOT / target, seen)


def key_of(tool, version, entry):
    files = {}
    closure(Path(entry["file"]), files)
    digest = hashlib.sha256()
    for part in (tool, version, CLAZY, entry["command"], (ROOT / ".clang-tidy").read_text()):
        digest.update(part.encode() + b"\0")
    for path in sorted(files):
        digest.update(files[path] + b"\0")
    return digest.hexdigest()


def findings(output):
    """Only complaints about the tree's own files: the tools also grumble about Qt's headers."""
    lines = output.splitlines()
    pattern = re.compile(OWN[1:] + r".*: (?:warning|error): ")
    return [line.replace(f"{ROOT}/", "") for line in lines if pattern.search(line) or ": fatal error: " in line]


VERSION = {"tidy": r"LLVM version \d", "clazy": r"clazy version:? \d|clang version \d"}


def version_of(tool):
    """What the tool calls itself. A stand-in that says nothing and ends with 0 would make every file look clean."""
    program = command_of(tool, "")[0]
    run = subprocess.run([program, "--version"], capture_output=True, text=True)
    if run.returncode or not re.search(VERSION[tool], run.stdout):
        said = (run.stdout + run.stderr).strip()[:300] or "nothing"
        sys.exit(f"{tool}: {program} is not the real tool, so nothing was checked; asked for its version it said: {said}")
    return run.stdout


DEADLINE = float(os.environ.get("LATCHKEY_DEADLINE", "inf"))


def analyse(tool, version, entry):
    """The findings in one file, or None where the time was over."""
    mark = CACHE / key_of(tool, version, entry)
    if mark.exists():
        return []
    if time.time() > DEADLINE:
        return None
    run = subprocess.run(command_of(tool, entry["file"]), cwd=entry["directory"], text=True, capture_output=True,
                         env=os.environ | {"LC_ALL": "C.UTF-8"})
    found = findings(run.stdout + run.stderr)
    if not found and run.returncode:
        found = [f"{entry['file']}: the tool ended with {run.returncode} and named no finding: {run.stderr[-300:]}"]
    if not found:
        mark.touch()
    return found


def latest_first():
    """A place in line for each file of the history: what was changed last comes first."""
    log = subprocess.run(["git", "log", "--name-only", "--format="], cwd=ROOT, text=True, capture_output=True).stdout
    order = {}
    for name in filter(None, log.splitlines()):
        order.setdefault(str(ROOT / name), len(order))
    return order


def entries(tool, names):
    wanted = {str((ROOT / name).resolve()) for name in names}
    chosen = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        path = Path(entry["file"])
        inside = path.is_relative_to(ROOT) and path.relative_to(ROOT).as_posix().startswith(FOLDERS[tool])
        if path.suffix == ".cpp" and inside and (not wanted or str(path) in wanted):
            chosen[entry["file"]] = entry
    order = latest_first()
    return [chosen[name] for name in sorted(chosen, key=lambda name: (order.get(name, len(order)), name))]


def main(arguments):
    tool, names = arguments[1], arguments[2:]
    version = version_of(tool)
    CACHE.mkdir(parents=True, exist_ok=True)
    todo, found, left = entries(tool, names), set(), 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lambda entry: analyse(tool, version, entry), todo):
            left += result is None
            found.update(result or [])
    version_of(tool)  # it was still the same tool at the end
    rest = f", {left} not looked at: the time was over" if left else ""
    print(*sorted(found), f"{tool}: {len(todo) - left} files, {len(found)} findings{rest}", sep="\n")
    return 1 if found or not todo else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
