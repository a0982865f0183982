#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the goals of docs/performance.md in one run and prints each beside its goal.

usage: run.py --build DIR [GOAL ...]     goals: P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 load; all of them without a name
Ends with 1 where a goal is missed.
"""
import os
import subprocess
import sys

import energy
import figures
import hub
import line
import load
import packages
import stage
import storage

GOALS = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P14", "load"]
SITE = os.path.join(stage.SOURCE, "tests/flows/data/flow.site.json")
SCENARIO = os.path.join(stage.SOURCE, "tests/flows/data/flow.scenario.json")


def on_the_screen(report, build, wanted):
    import screens  # needs packages that the other goals do not
    box = stage.Box(build, SITE, SCENARIO)
    try:
        if "P2" in wanted or "P3" in wanted:
            # The same box, with a store as large as a fleet's.
            subprocess.run([os.path.join(build, "bench", "benchstore"), "fill", box.data, "100000"], check=True)
        screens.run(report, build, wanted, box)
    finally:
        box.close()


def asleep(report, build, wanted):
    import power  # needs packages that the other goals do not
    power.run(report, build, wanted, lambda more: stage.Box(build, SITE, SCENARIO, more=more))


def at_the_line(report, build, wanted):
    if "P8" in wanted:
        line.serial(report, build)
    if "P13" in wanted:
        for paced in (False, True):
            box = stage.Box(build, SITE, SCENARIO, paced=paced)
            try:
                line.exchanges(report, box, paced)
            finally:
                box.close()


def main(build, names):
    unknown = [name for name in names if name not in GOALS]
    if unknown:
        print(f"there is no goal {unknown[0]}; there are {' '.join(GOALS)}", file=sys.stderr)
        return 2
    wanted = names or GOALS
    report = figures.Report()
    if {"P1", "P2", "P3", "P4"} & set(wanted):
        on_the_screen(report, build, wanted)
    if "P5" in wanted:
        storage.run(report, build)
    hub.run(report, build, wanted)
    at_the_line(report, build, wanted)
    if {"P3", "P12"} & set(wanted):
        asleep(report, build, wanted)
    if "P11" in wanted:
        energy.run(report, build)
    if "load" in wanted:
        load.run(report, build)
    if "P14" in wanted:
        packages.run(report, build)
    missed = report.missed()
    print(f"\n{len(report.rows)} figures, {len(missed)} goals missed")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] != "--build":
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(os.path.abspath(sys.argv[2]), sys.argv[3:]))
