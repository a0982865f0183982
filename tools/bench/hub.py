# SPDX-License-Identifier: Apache-2.0
"""P6, P7, P9 and P10: a box and its hub. What takes a view in, what stands in the way of a grant, how much the hub takes, and how soon a
change at the hub holds at the box."""
import json
import os
import subprocess
import tempfile

VIEWS = 5
BATCHES = 300
REVOCATIONS = 100
RTT_MS = 200


def answer(build, program, *arguments):
    # What is kept is kept on a disk: in memory, syncing would cost nothing.
    disk = dict(os.environ, LATCHKEY_SCRATCH=tempfile.gettempdir())
    said = subprocess.run([os.path.join(build, "bench", program), *map(str, arguments)], check=True, capture_output=True,
                          env=disk)
    return json.loads(said.stdout)


def grants(report, build):
    with tempfile.TemporaryDirectory(prefix="latchkey-bench-") as folder:
        waits = answer(build, "benchview", "contend", folder)
    report.add("P6", "grants while 100 000 permissions are taken in", waits["grants"])
    report.add("P6", "the longest of them", waits["longest_ms"], "ms", most=50.0)
    report.add("P6", "what the machine kept a thread waiting that wants nothing", waits["machine_ms"], "ms")
    report.add("P6", "the longest with journal and view in one file", waits["one_file_longest_ms"], "ms")
    report.add("P6", "two files / one file", waits["ratio"], "x", most=0.1)


def views(report, build):
    with tempfile.TemporaryDirectory(prefix="latchkey-bench-") as folder:
        times = answer(build, "benchview", "apply", folder, VIEWS)
    report.add("P7", f"100 000 permissions taken in, median of {VIEWS}", times["snapshot_ms"], "ms")
    report.add("P7", "the same rows through SQLite's C interface", times["raw_snapshot_ms"], "ms")
    report.add("P7", "product / raw", times["snapshot_ratio"], "x", most=1.3)
    report.add("P7", "100 changes, product / raw", times["delta_ratio"], "x", most=2.0)
    report.add("P7", "us a row (goal: 100 000 a second)", 1e6 / times["rows_per_s"], "us", most=10.0)


def ingest(report, build):
    rates = answer(build, "benchingest", BATCHES)
    for name, database in (("PostgreSQL", "postgresql"), ("SQLite", "sqlite")):
        rate = rates[database]
        report.add("P9", f"{name}: entries a second in batches of 100", rate["entries_per_s"])
        report.add("P9", f"{name}: single rows a second", rate["single_rows_per_s"])
        most = 0.25 if database == "postgresql" else None
        report.add("P9", f"{name}: single rows / batches", 1 / rate["ratio"], "x", most=most)
    report.add("P9", "us an entry on PostgreSQL (goal: 20 000 a second)", 1e6 / rates["postgresql"]["entries_per_s"], "us",
               most=50.0)


def revocations(report, build):
    times = answer(build, "benchrevoke", REVOCATIONS, RTT_MS // 2)
    report.add("P10", f"leave taken to refusal at the box, {RTT_MS} ms away, median", times["median_ms"], "ms")
    report.add("P10", f"p99 of {REVOCATIONS}", times["p99_ms"] / 1000, "s", most=2.0)


def run(report, build, wanted):
    for goal, measure in (("P6", grants), ("P7", views), ("P9", ingest), ("P10", revocations)):
        if goal in wanted:
            measure(report, build)
