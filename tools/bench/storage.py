# SPDX-License-Identifier: Apache-2.0
"""P5: what a grant costs on disk, counted from outside, and beside SQLite's own interface."""
import json
import os
import re
import subprocess
import tempfile

GRANTS = 2000
LISTS = 400
COUNTED = 200
PERMISSIONS = 100_000


def bench(build, *arguments):
    return [os.path.join(build, "bench", "benchstore"), *arguments]


def traced(build, verb, folder, count):
    """(syncs, bytes written) after the program said that it is ready, from strace's own list of calls."""
    with tempfile.NamedTemporaryFile("r") as log:
        subprocess.run(["strace", "-f", "-o", log.name, "-e", "trace=fsync,fdatasync,pwrite64,write",
                        *bench(build, verb, folder, str(count))], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        text = log.read()
    work = text.split('"READY', 1)[1]
    syncs = len(re.findall(r"f(?:data)?sync\(", work))
    written = sum(int(n) for n in re.findall(r"pwrite64\(.*= (\d+)$", work, re.M))
    return syncs, written


def run(report, build):
    with tempfile.TemporaryDirectory(prefix="latchkey-bench-") as folder:
        subprocess.run(bench(build, "fill", folder, str(PERMISSIONS)), check=True)
        answer = subprocess.run(bench(build, "auth", folder, str(GRANTS)), check=True, capture_output=True).stdout
        times = json.loads(answer)
        syncs, _ = traced(build, "grants", folder, COUNTED)
        pickup_syncs, written = traced(build, "pickups", folder, COUNTED)
    with tempfile.TemporaryDirectory(prefix="latchkey-bench-") as folder:
        answer = subprocess.run(bench(build, "keylist", folder, str(LISTS)), check=True, capture_output=True).stdout
        lists = json.loads(answer)
    report.add("P5", f"syncs a grant, over {COUNTED}", syncs / COUNTED, "", most=1.05)
    report.add("P5", "KB written a pick-up (five entries)", written / COUNTED / 1024, "KB", most=12.0)
    report.add("P5", "syncs a pick-up (five entries)", pickup_syncs / COUNTED, "")
    report.add("P5", "look-up p99 at 100 000 permissions", times["lookup_us_p99"] / 1000, "ms", most=1.0)
    report.add("P5", f"look-up and intent, median of {GRANTS}", times["grant_us_median"], "us")
    report.add("P5", "the same statements through SQLite's C interface", times["raw_us_median"], "us")
    report.add("P5", "product / raw", times["ratio"], "x", most=1.5)
    medians = [lists[f"median_us_{size}"] for size in (1000, 10000, 100000)]
    report.add("P5", "50 keys listed and decided on at 100 000 permissions, p95", lists["p95_us_100000"] / 1000, "ms", most=5.0)
    report.add("P5", "its median at 100 000 / at 1 000 permissions", medians[2] / medians[0], "x", most=1.3)
    report.add("P5", "its median at 10 000 / at 1 000 permissions", medians[1] / medians[0], "x", most=1.3)
    report.add("P5", "300 keys listed and decided on at 100 000 permissions, p95", lists["p95_us_300_keys"] / 1000, "ms")
