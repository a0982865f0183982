# SPDX-License-Identifier: Apache-2.0
"""A hub under load on loopback, with tools that others wrote: wrk, slowhttptest and curl."""
import contextlib
import json
import os
import subprocess
import tempfile
import time

import books

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "load")
BOXES, PEOPLE = 200, 50
SYNC_SECONDS = 10
SECONDS = 30
PUSHERS = 8


class Hub:
    """A running hub with paired boxes, and what they push in files."""

    def __init__(self, build, database, boxes, batches, size):
        self.folder = tempfile.mkdtemp(prefix="latchkey-load-")
        self._process = subprocess.Popen([os.path.join(build, "bench", "benchload"), database, self.folder, str(boxes),
                                          str(batches), str(size)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                         env=dict(os.environ, LATCHKEY_SCRATCH=tempfile.gettempdir()))
        told = json.loads(self._process.stdout.readline())
        self.url, self.pid = told["url"], told["pid"]

    def entries(self):
        self._process.stdin.write("count\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def memory_mb(self):
        return books.memory(self.pid)[0]

    def close(self):
        self._process.stdin.close()
        self._process.wait()
        subprocess.run(["rm", "-r", self.folder], check=True)


@contextlib.contextmanager
def hub(build, database, boxes, batches=0, size=1):
    running = Hub(build, database, boxes, batches, size)
    try:
        yield running
    finally:
        running.close()


def wrk(running, script, threads, connections, seconds, *arguments):
    return subprocess.Popen(["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s",
                             "-s", os.path.join(HERE, script), running.url, "--", running.folder, *map(str, arguments)],
                            stdout=subprocess.PIPE, text=True)


def told(process):
    for line in process.communicate()[0].splitlines():
        if line.startswith("JSON "):
            return json.loads(line[5:])
    raise SystemExit("wrk said nothing")


def fleet(report, build, database):
    each = SYNC_SECONDS * 1000 // 2
    with hub(build, database, BOXES, SECONDS, 1) as running:
        syncing = wrk(running, "sync.lua", 2, BOXES, SECONDS, each, 2)
        looking = wrk(running, "people.lua", 2, PEOPLE, SECONDS, 2000)
        sync, people = told(syncing), told(looking)
        memory = running.memory_mb()
    for who, times in ((f"{BOXES} boxes", sync), (f"{PEOPLE} people", people)):
        report.add("load", f"{database}: {who}, requests", times["requests"])
        report.add("load", f"{database}: {who}, p95", times["p95_ms"], "ms", most=200)
        report.add("load", f"{database}: {who}, refused or broken", times["refused"] + times["broken"], exactly=0)
    report.add("load", f"{database}: memory of the hub (PSS)", memory, "MB", most=300)


def pushing(report, build, database, what, batches, size, pause, seconds, goal):
    with hub(build, database, PUSHERS, batches, size) as running:
        pushed = told(wrk(running, "push.lua", PUSHERS, PUSHERS, seconds, pause))
        kept = running.entries()
    done = (pushed["requests"] - pushed["refused"]) * size
    report.add("load", f"{database}: {what}, entries a second", kept / pushed["seconds"])
    report.add("load", f"{database}: {what}, goal / rate", goal * pushed["seconds"] / kept, "x", most=1.0)
    report.add("load", f"{database}: {what}, refused or broken", pushed["refused"] + pushed["broken"], exactly=0)
    # A request that was under way at the end may have been kept without being counted.
    report.add("load", f"{database}: {what}, acknowledged and not kept", max(0, min(done, batches * size * PUSHERS) - kept), exactly=0)


def healthy(running):
    """Milliseconds of one good request."""
    begun = time.monotonic()
    subprocess.run(["curl", "-skf", "-o", "/dev/null", running.url + "/readyz"], check=True)
    return (time.monotonic() - begun) * 1000


def abuse(report, build):
    with hub(build, "sqlite", 1) as running:
        slow = subprocess.Popen(["slowhttptest", "-c", "2000", "-H", "-i", "1", "-r", "500", "-l", "20", "-u", running.url,
                                 "-p", "3"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times, memory = [], 0
        for _ in range(12):
            time.sleep(1)
            times.append(healthy(running))
            memory = max(memory, running.memory_mb())
        slow.wait()
        report.add("load", "2000 clients with slow headers: a good client's longest wait", max(times), "ms", most=2000)
        report.add("load", "2000 clients with slow headers: memory of the hub (PSS)", memory, "MB", most=300)
        big = subprocess.Popen("head -c 1073741824 /dev/zero | curl -sk -o /dev/null -X POST -T - -H 'Expect:' "
                               f"-H 'Content-Type: application/json' {running.url}/box/v1/token", shell=True)
        memory, wait = 0, 0
        while big.poll() is None:
            wait = max(wait, healthy(running))
            memory = max(memory, running.memory_mb())
        report.add("load", "a body of 1 GiB: a good client's longest wait", wait, "ms", most=2000)
        report.add("load", "a body of 1 GiB: memory of the hub (PSS)", memory, "MB", most=300)


def run(report, build):
    for database in ("sqlite", "postgresql"):
        fleet(report, build, database)
        pushing(report, build, database, "batches of 500", 200, 500, 0, 10, 20000)
        pushing(report, build, database, "one by one", 20000, 1, 0, 60, 1000)
    abuse(report, build)
