#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Cuts the power of powercut_app before every call that matters to the disk, in several ways, and looks at what a
start finds. Exits 0 when nothing acknowledged was lost and every state can be recovered; with --must-lose when
acknowledged records were lost, which proves that this test would notice.

One cut again: powercuts.py ... --cut N. Before a release: --torn 16 --twice 16.
"""
import argparse
import concurrent.futures
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CUT, FINE = 137, 0


class Box:
    """One data folder, and the programs that are run on it."""

    def __init__(self, options, room, name):
        self.options, self.folder, self.count = options, room / name, room / f"{name}.calls"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(mode=0o700)

    def run(self, scenario, cut=0, way="keep"):
        """Runs the app, cut before its cut-th call. Returns its exit code and the last number it acknowledged."""
        mode, _, seed = way.partition(":")
        environment = dict(os.environ, LD_PRELOAD=self.options.shim, POWERCUT_FOLDER=str(self.folder),
                           POWERCUT_AT=str(cut), POWERCUT_MODE=mode, POWERCUT_SEED=f"{seed or 0}{cut:05}",
                           POWERCUT_COUNT=str(self.count))
        done = subprocess.run([self.options.app, str(self.folder), scenario], env=environment, capture_output=True,
                              text=True, timeout=60, check=False)
        if done.returncode not in (CUT, FINE):
            raise AssertionError(f"cut {cut} {way}: powercut_app ended with {done.returncode}: {done.stderr}")
        # After a power cut nothing is left of what SQLite keeps in memory only.
        for index in self.folder.glob("*-shm"):
            index.unlink()
        return done.returncode, last_number(done.stdout)

    def calls(self):
        return int(self.count.read_text(encoding="ascii"))


def last_number(output):
    return max((int(line.split()[1]) for line in output.splitlines() if line.startswith("ACK ")), default=0)


def fault_of_exchanges(found, acknowledged):
    if not found["ok"]:
        return found["why"]
    if found["entries"] < acknowledged:
        return f"lost: {found['entries']} entries of {acknowledged} acknowledged"
    if len(found["open"]) > 1:
        return "more than one exchange is open"
    expected = {"": "unknown", "pick-up": "out", "drop-off": "in"}[found["last"]]
    return "" if found["place"] == expected else f"after a {found['last']} the key is {found['place']}"


def fault_of_import(found, acknowledged):
    if not found["ok"]:
        return found["why"]
    whole = {(0, 0): 0, (3, 12): 1, (6, 48): 2}
    site = whole.get((found["keys"], found["permissions"]))
    if site is None:
        return f"a part of a site: {found['keys']} keys, {found['permissions']} permissions"
    return "" if site in (acknowledged, acknowledged + 1) else f"lost: site {site}, {acknowledged} acknowledged"


def look(options, boxes):
    """What a start finds in each of the boxes."""
    done = subprocess.run([options.check, *(str(box.folder) for box in boxes)], capture_output=True, text=True,
                          timeout=120, check=False)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    if len(found) != len(boxes):
        raise AssertionError(f"powercut_check ended with {done.returncode}: {done.stderr}")
    return found


def try_cut(options, room, cut):
    """The faults that a cut before one call shows, in every way that the rest may be lost."""
    fault_of = fault_of_import if options.scenario == "import" else fault_of_exchanges
    boxes = [Box(options, room, f"{cut}-{way.replace(':', '-')}") for way in options.ways]
    acknowledged = []
    for way, box in zip(options.ways, boxes):
        code, number = box.run(options.scenario, cut, way)
        if code != CUT:
            return [f"cut {cut} {way}: the program ended before the cut"]
        acknowledged.append(number)
    faults = {way: fault_of(found, number) for way, found, number in zip(options.ways, look(options, boxes), acknowledged)}
    # The power fails again while the next start recovers; the one after finds at least as much.
    again = [index for index, way in enumerate(options.ways) if way in options.again and not faults[way]]
    for index in again:
        way = options.ways[index]
        boxes[index].run("restart", random.Random(f"{cut} {way}").randrange(1, 40), way)
    for index, found in zip(again, look(options, [boxes[index] for index in again]) if again else []):
        faults[options.ways[index]] = fault_of(found, acknowledged[index])
    for box in boxes:
        shutil.rmtree(box.folder)
    return [f"cut {cut} {way}: {fault}" for way, fault in faults.items() if fault]


def try_all(options, room):
    whole = Box(options, room, "whole")
    code, acknowledged = whole.run(options.scenario)
    calls = whole.calls()
    if code != FINE or calls < 20 or acknowledged == 0:
        raise AssertionError(f"the uncut run ended with {code} after {calls} calls, {acknowledged} acknowledged")
    cuts = [options.cut] if options.cut else range(1, calls + 1, options.stride)
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        faults = [fault for found in pool.map(lambda cut: try_cut(options, room, cut), cuts) for fault in found]
    print(f"{options.scenario}: {calls} calls, {len(cuts) * len(options.ways)} power cuts, {len(faults)} faults")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for program in ("--app", "--check", "--shim"):
        parser.add_argument(program, required=True)
    parser.add_argument("--scenario", choices=("full", "normal", "import"), required=True)
    parser.add_argument("--must-lose", action="store_true")
    parser.add_argument("--stride", type=int, default=1, help="try only every so many cuts")
    parser.add_argument("--torn", type=int, default=4, help="how many torn states a cut, besides drop and keep")
    parser.add_argument("--twice", type=int, default=1, help="in how many of these the restart is cut too")
    parser.add_argument("--cut", type=int, help="only before this call")
    options = parser.parse_args()
    torn = [f"torn:{seed}" for seed in range(1, options.torn + 1)]
    options.ways, options.again = ["drop", "keep", *torn], torn[:options.twice]
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None, prefix="powercut-") as room:
        faults = try_all(options, Path(room).resolve())
    print(*faults[:20], sep="\n")
    lost = [fault for fault in faults if " lost: " in fault]
    if options.must_lose:
        print(f"{len(lost)} cuts lost acknowledged records, as they must")
        return 0 if lost else 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
