# SPDX-License-Identifier: Apache-2.0
"""P8 and P13: the serial line, and how soon a badge, a fob or a last digit becomes a release on the wire."""
import json
import os
import re
import subprocess
import time

import figures

ROUNDS = 5000
EXCHANGES = 30
MAPLE_3 = "04A1B2C3D4E503"
LINE = re.compile(r"^(\d+) (.*)$")


def serial(report, build):
    answer = subprocess.run([os.path.join(build, "bench", "benchserial"), str(ROUNDS)], check=True,
                            capture_output=True).stdout
    times = json.loads(answer)
    report.add("P8", f"request to reply on a pty, median of {ROUNDS}", times["product_us_median"], "us")
    report.add("P8", "raw write, poll and read", times["raw_us_median"], "us")
    report.add("P8", "product / raw", times["ratio"], "x", most=2.0)
    report.add("P8", "p99 (no wire time on a pty)", times["product_us_p99"] / 1000, "ms", most=1.0)


class BoardLog:
    """The lines of latchkey-board with their milliseconds."""

    def __init__(self, box):
        self._path = box.folder + "/board.log"
        self._at = os.path.getsize(self._path)

    def wait(self, pattern, seconds=20, needed=True):
        """Milliseconds of the next line that matches; None in time's lack where it is not needed."""
        wanted = re.compile(pattern)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with open(self._path) as file:
                file.seek(self._at)
                for line in iter(file.readline, ""):
                    if not line.endswith("\n"):
                        break
                    self._at = file.tell()
                    found = LINE.match(line)
                    if found and wanted.search(found.group(2)):
                        return int(found.group(1))
            time.sleep(0.005)
        if needed:
            raise SystemExit(f"the board never said {pattern}")
        return None


def packets(trace):
    """(milliseconds, direction, bytes) of a trace file (docs/protocol.md)."""
    with open(trace) as file:
        for line in file:
            word = line.split()
            if len(word) >= 3 and word[1] in "<>":
                yield int(word[0]), word[1], bytes.fromhex(word[2].replace("*", "0"))


def code_of(packet):
    """The command or reply code behind mark, header and security block."""
    packet = packet.lstrip(b"\xff")
    at = 5 + (packet[5] if packet[4] & 0x08 else 0)
    return packet[at]


def card_to_release(trace):
    """Milliseconds between the RAW reply on the wire and the OUT command that follows it."""
    shown, waits = None, []
    for ms, direction, packet in packets(trace):
        code = code_of(packet)
        if direction == "<" and code in (0x50, 0x53):
            shown = ms if code == 0x50 else None
        elif direction == ">" and code == 0x68 and shown is not None:
            waits.append(ms - shown)
            shown = None
    return waits


def exchanges(report, box, paced):
    """One key out and back, again and again. `paced`: with the wire's time at 115200 baud, which no software can save;
    the goal P13 is about what the software adds, the goals of whole movements include the wire."""
    trace = box.folder + "/wire.trace"
    box.start_board("--trace", trace)
    kiosk = subprocess.Popen(box.arguments(), env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    log = BoardLog(box)
    log.wait("^SC active key=SCBK$")
    time.sleep(3)
    digits, fobs = [], []
    for turn in range(EXCHANGES):
        if turn % 2:
            release_after(box, log, "badge 04D0D0D0D0D001")
        else:
            box.hand("keypad 123456")
            log.wait("^KEYPAD ")
            time.sleep(1)
            box.hand("keypad 258")
            log.wait("^KEYPAD ")
            time.sleep(0.5)
            digits.append(release_after(box, log, "keypad 0", tries=1))
        finish(box, log, "fob 7 removed")
        fobs.append(release_after(box, log, "badge " + MAPLE_3))
        finish(box, log, "fob 7 present " + MAPLE_3)
    kiosk.terminate()
    kiosk.wait()
    box.stop_board()
    waits = card_to_release(trace)
    wire = ", 115200 baud" if paced else ""
    report.add("P13", f"card to release, both on the wire{wire}, p50 of {len(waits)}", figures.share(waits, 0.5), "ms")
    report.add("P13", f"card to release, both on the wire{wire}, p99", figures.share(waits, 0.99), "ms",
               most=None if paced else 20)
    if not paced:
        return
    for name, found in (("fob held to the reader", fobs), ("last digit pressed", digits)):
        report.add("", f"{name} to release frame, p50 of {len(found)}", figures.share(found, 0.5), "ms")
        report.add("", f"{name} to release frame, p95", figures.share(found, 0.95), "ms",
                   most=700 if name.startswith("fob") else 500)


def release_after(box, log, command, tries=4):
    """Milliseconds from what the hand did to the release. A card that met a page that did not want it is shown again."""
    for left in reversed(range(tries)):
        box.hand(command)
        shown = log.wait("^(BADGE|KEYPAD) ")
        released = log.wait("^CMD OUT ", 5, needed=left == 0)
        if released is not None:
            return released - shown


def finish(box, log, hand):
    log.wait("^DOOR bin=7 open$")
    box.hand(hand)
    box.hand("door 7 closed")
    log.wait("^DOOR bin=7 closed$")
    time.sleep(2)
