# SPDX-License-Identifier: Apache-2.0
"""P1 to P4: the kiosk's screen beside the same page in Chromium's kiosk mode, on one virtual screen, in turn."""
import os
import shutil
import subprocess
import tempfile
import time

import books
import figures
import stage
from screen import Screen

STARTS = 11
TAPS = 25
SETTLE_SECONDS = 30
WATCH_SECONDS = 60
TILE = (337, 350)
BACK = (137, 745)
# Inside the Delete key of the code screen, and inside the reader's band of the home screen.
CHANGES = (760, 540)


def start(screen, arguments, seen):
    """(process, milliseconds until `seen`)."""
    screen.clear()
    begin = time.perf_counter()
    process = subprocess.Popen(arguments, env=stage.environment(screen), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    moment = screen.wait(seen)
    if moment is None:
        raise SystemExit(f"{arguments[0]} drew nothing")
    return process, (moment - begin) * 1000


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Rival:
    """Chromium with a profile of its own, warm after the first start."""

    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="latchkey-chromium-")

    def arguments(self):
        page = "file://" + os.path.join(stage.SOURCE, "tools/bench/page/index.html")
        return stage.CHROMIUM + [f"--user-data-dir={self.profile}", page]

    def close(self):
        shutil.rmtree(self.profile, ignore_errors=True)


def starts(report, build, box, rival):
    empty, kiosk, home, browser = [], [], [], []
    with Screen() as screen:
        for _ in range(STARTS):
            process, ms = start(screen, [os.path.join(build, "bench", "benchempty")],
                                lambda: screen.pixel(640, 400) == stage.PAPER)
            stop(process)
            empty.append(ms)
            process, ms = start(screen, box.arguments(), lambda: stage.is_drawn(screen))
            kiosk.append(ms)
            begin = time.perf_counter()
            served = screen.wait(lambda: stage.is_home(screen))
            home.append(ms + (served - begin) * 1000)
            stop(process)
            process, ms = start(screen, rival.arguments(), lambda: stage.is_home(screen))
            stop(process)
            browser.append(ms)
    ours, theirs, least = map(figures.median, (kiosk, browser, empty))
    report.add("P1", f"first frame of the kiosk, median of {STARTS}", ours, "ms")
    report.add("P1", "the same of Chromium", theirs, "ms")
    report.add("P1", "the same of an empty Qt Quick window", least, "ms")
    report.add("P1", "kiosk / Chromium", ours / theirs, "x", most=0.2)
    report.add("P1", "kiosk / empty window", ours / least, "x", most=1.5)
    report.add("P1", "from exec to the home screen, board and store included", figures.median(home), "ms")


def settled(report, box, rival):
    """P2 and P3 in one sitting each: memory, then a minute of doing nothing."""
    found = {}
    for name, arguments in (("kiosk", box.arguments()), ("Chromium", rival.arguments())):
        with Screen() as screen:
            process, _ = start(screen, arguments, lambda: stage.is_home(screen))
            time.sleep(SETTLE_SECONDS)
            memory = books.memory(process.pid)
            before = books.wakeups(process.pid)
            time.sleep(WATCH_SECONDS)
            after = books.wakeups(process.pid)
            stop(process)
        rates = {}
        for thread, count in after.items():
            rates[thread[2]] = rates.get(thread[2], 0) + (count - before.get(thread, 0)) / WATCH_SECONDS
        found[name] = memory, rates
    (pss, dirty), rates = found["kiosk"]
    (their_pss, their_dirty), their_rates = found["Chromium"]
    report.add("P2", "PSS of the kiosk with 100 000 permissions", pss, "MB")
    report.add("P2", "PSS of Chromium", their_pss, "MB")
    report.add("P2", "PSS, kiosk / Chromium", pss / their_pss, "x", most=0.2)
    report.add("P2", "private dirty, kiosk / Chromium", dirty / their_dirty, "x", most=0.2)
    line = sum(rate for name, rate in rates.items() if "line" in name.lower())
    rest = sum(rates.values()) - line
    report.add("P3", "wake-ups a second, home lit, without the line's thread", rest, "/s", most=0.2)
    report.add("P3", "wake-ups a second of the line's thread (it must poll)", line, "/s")
    report.add("P3", "wake-ups a second of Chromium", sum(their_rates.values()), "/s")
    report.add("P3", "kiosk without the line / Chromium", rest / sum(their_rates.values()), "x", most=0.02)


def taps(report, box, rival):
    """From the finger's lifting to the next screen's pixel, there and back, in turn."""
    found = {}
    for name, arguments in (("kiosk", box.arguments()), ("Chromium", rival.arguments())):
        with Screen() as screen:
            process, _ = start(screen, arguments, lambda: stage.is_home(screen))
            time.sleep(2)
            found[name] = [there for _ in range(TAPS) for there in tap_there_and_back(screen)]
            stop(process)
    ours, theirs = found["kiosk"], found["Chromium"]
    report.add("P4", f"tap to pixel of the kiosk, median of {len(ours)}", figures.median(ours), "ms")
    report.add("P4", "tap to pixel of the kiosk, p90", figures.share(ours, 0.9), "ms", most=5)
    report.add("P4", "tap to pixel of Chromium, median", figures.median(theirs), "ms")
    report.add("P4", "kiosk / Chromium", figures.median(ours) / figures.median(theirs), "x", most=0.5)


def tap_there_and_back(screen):
    for at in (TILE, BACK):
        before = screen.pixel(*CHANGES)
        moment = screen.tap(*at)
        seen = screen.wait(lambda: screen.pixel(*CHANGES) != before, 5)
        if seen is None:
            raise SystemExit(f"a tap at {at} changed nothing")
        yield (seen - moment) * 1000
        time.sleep(0.3)


def run(report, build, wanted, box):
    rival = Rival()
    try:
        if "P1" in wanted:
            starts(report, build, box, rival)
        if "P2" in wanted or "P3" in wanted:
            settled(report, box, rival)
        if "P4" in wanted:
            taps(report, box, rival)
    finally:
        rival.close()
