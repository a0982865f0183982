#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what the energy model wants of the kiosk: CPU time with nobody there, and of a whole exchange. Writes measured.json.

usage: measure.py --build DIR

The kiosk draws with the software renderer into memory, the board is simulated on a pty. Every thread counts. An exchange is
a key out with a PIN or a badge, or back by its fob: from the first digit until its last page is gone.
"""
import datetime
import json
import os
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tools", "bench"))
import books  # noqa: E402
import line  # noqa: E402
import run  # noqa: E402
import stage  # noqa: E402

SETTLE_SECONDS = 20
WATCH_SECONDS = 60
ROUNDS = 10  # of two exchanges


def cpu_ms(root):
    """CPU time of all threads so far, from the scheduler's books."""
    total = 0
    for pid in books.tree(root):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/schedstat") as file:
                total += int(file.read().split()[0])
    return total / 1e6


def watch(pid):
    """CPU ms and wake-ups of a second with nobody there."""
    cpu, woken, begin = cpu_ms(pid), sum(books.wakeups(pid).values()), time.monotonic()
    time.sleep(WATCH_SECONDS)
    seconds = time.monotonic() - begin
    return (cpu_ms(pid) - cpu) / seconds, (sum(books.wakeups(pid).values()) - woken) / seconds


def take_and_return(box, log, turn):
    if turn % 2:
        line.release_after(box, log, "badge 04D0D0D0D0D001")
    else:
        box.hand("keypad 123456")
        log.wait("^KEYPAD ")
        time.sleep(1)
        box.hand("keypad 258")
        log.wait("^KEYPAD ")
        time.sleep(0.5)
        line.release_after(box, log, "keypad 0", tries=1)
    line.finish(box, log, "fob 7 removed")
    line.release_after(box, log, "badge " + line.MAPLE_3)
    line.finish(box, log, "fob 7 present " + line.MAPLE_3)


def measure(build):
    box = stage.Box(build, run.SITE, run.SCENARIO)
    kiosk = None
    try:
        kiosk = subprocess.Popen(box.arguments(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 env=dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software"))
        log = line.BoardLog(box)
        log.wait("^SC active key=SCBK$")
        time.sleep(SETTLE_SECONDS)
        idle, wakeups = watch(kiosk.pid)
        take_and_return(box, log, 0)  # the first one loads its pages
        cpu, begin = cpu_ms(kiosk.pid), time.monotonic()
        for turn in range(ROUNDS):
            take_and_return(box, log, turn)
        beyond = cpu_ms(kiosk.pid) - cpu - idle * (time.monotonic() - begin)
    finally:
        if kiosk:
            kiosk.terminate()
            kiosk.wait()
        box.close()
    return {"cpu_ms_exchange": round(beyond / (2 * ROUNDS), 1), "cpu_ms_second": round(idle, 2),
            "wakeups_second": round(wakeups, 2)}


def main(build):
    found = measure(build)
    found.update(date=datetime.date.today().isoformat(), command=f"tools/energy/measure.py --build build/{os.path.basename(build)}",
                 machine="two shared x86-64 cores, software renderer, simulated board without wire time")
    with open(os.path.join(ROOT, "tools", "energy", "measured.json"), "w") as file:
        json.dump(found, file, indent=4, sort_keys=True)
        file.write("\n")
    print(json.dumps(found))


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] != "--build":
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    main(os.path.abspath(sys.argv[2]))
