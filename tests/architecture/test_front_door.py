#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The front door refuses bad usage with exit code 2 and one clear line, and names what is missing."""
import os
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def latchkey(*arguments, **environment):
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run([ROOT / "latchkey", *arguments], env=clean | environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=60)


class FrontDoor(unittest.TestCase):
    def assert_one_line(self, run, code, *words):
        self.assertEqual(run.returncode, code, run.stderr)
        self.assertEqual(len(run.stderr.splitlines()), 1, run.stderr)
        self.assertEqual(run.stdout, "")
        for word in words:
            self.assertIn(word, run.stderr)

    def test_an_unknown_verb_is_bad_usage(self):
        self.assert_one_line(latchkey("dance"), 2, "dance", "help")

    def test_an_unknown_preset_is_bad_usage(self):
        self.assert_one_line(latchkey("build", "fast"), 2, "fast", "release")

    def test_a_preset_without_tests_is_bad_usage(self):
        self.assert_one_line(latchkey("test", "device"), 2, "device", "asan")

    def test_an_unknown_program_is_bad_usage(self):
        self.assert_one_line(latchkey("run", "rm"), 2, "latchkey-rm")
        self.assert_one_line(latchkey("run"), 2, "kiosk")

    def test_a_demonstration_without_a_display_offers_vnc(self):
        self.assert_one_line(latchkey("demo"), 1, "no display", "--vnc")

    def test_help_names_every_verb(self):
        run = latchkey("help")
        self.assertEqual(run.returncode, 0)
        for verb in ("setup", "build", "test", "demo", "run", "lint", "bench", "fuzz", "package"):
            self.assertRegex(run.stdout, rf"(?m)^  {verb}\b")

    def test_an_unknown_gate_or_section_is_bad_usage(self):
        lint = subprocess.run(["bash", ROOT / "tools/lint.sh", "beauty"], capture_output=True, text=True)
        self.assert_one_line(lint, 2, "beauty", "qmllint")
        setup = subprocess.run(["bash", ROOT / "tools/setup.sh", ROOT / "tools/packages.txt", "attic"],
                               capture_output=True, text=True)
        self.assert_one_line(setup, 2, "attic", "build")


class PackageLists(unittest.TestCase):
    def test_every_package_has_a_reason_and_stands_once_in_its_section(self):
        for name in ("packages.txt", "packages-bench.txt"):
            section, seen = None, set()
            for line in (ROOT / "tools" / name).read_text().splitlines():
                if re.fullmatch(r"\[\w+\]", line):
                    section = line
                elif line and not line.startswith("#"):
                    self.assertRegex(line, r"^[a-z0-9.+-]+\s+# \S")
                    entry = (section, line.split()[0])
                    self.assertIsNotNone(section, line)
                    self.assertNotIn(entry, seen)
                    seen.add(entry)
            self.assertTrue(seen)


if __name__ == "__main__":
    unittest.main()
