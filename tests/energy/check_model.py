#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the energy model (tools/energy) to its promises.

Usage: check_model.py BENCHENERGY
"""
import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tools", "energy"))
import inputs as given  # noqa: E402
import model as energy  # noqa: E402

BENCH = sys.argv.pop(1) if len(sys.argv) > 1 else ""
AGREE = 0.03
ROUNDING = 1.5  # an exchange more or less at either end


def printed(*arguments):
    """(exit code, output, errors) of the model."""
    out, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        code = energy.main(["--bench", BENCH, *arguments])
    return code, out.getvalue(), errors.getvalue()


class EnergyModel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.model = energy.Model(BENCH, given.Inputs())

    def life(self, *arguments, **options):
        return self.model.life(*arguments, **options)

    def test_agrees_with_the_same_rules_on_paper(self):
        for hardware, name, rate, driven, paper in energy.disagreements(self.model):
            with self.subTest(hardware=hardware, rule=name, rate=rate):
                self.assertLessEqual(abs(driven - paper), max(ROUNDING if rate else 0.1, AGREE * paper))

    def test_meets_its_goals(self):
        for what, value, _, least, most in self.model.goals():
            with self.subTest(what):
                self.assertTrue(least is None or value >= least, f"{value} is less than {least}")
                self.assertTrue(most is None or value <= most, f"{value} is more than {most}")

    def test_the_profile_goes_off_at_the_break_even(self):
        used = self.life(energy.MAIN, "saver", 0)["terms"]["deeperAfter"]
        self.assertAlmostEqual(used, self.model.break_even(energy.MAIN), delta=5)

    def test_books_every_joule_once(self):
        battery = self.model.inputs.joules()
        for name in energy.POLICIES:
            life = self.life(energy.MAIN, name, 20)
            # What was left when the last exchange could not be paid is nobody's.
            self.assertAlmostEqual(sum(life["joules"].values()), battery, delta=10)

    def test_wakes_once_for_each_who_comes_to_a_sleeping_box(self):
        life = self.life(energy.MAIN, "saver", 20)
        self.assertEqual(life["wakeUps"], life["boots"] + life["resumes"])
        self.assertIn(life["wakeUps"] - life["exchanges"], (0, 1))
        self.assertEqual(life["resumes"], 0)  # 72 minutes are past the break-even
        busy = self.life(energy.MAIN, "saver", 1200)  # every 72 s
        self.assertEqual(busy["boots"], 0)

    def test_the_seeds_rule_stays_awake_down_to_eighty_percent(self):
        life = self.life(energy.MAIN, "reference", 720)
        self.assertGreater(life["exchanges"] - life["wakeUps"], 5)
        never = self.life(energy.MAIN, "reference", 720, terms={"keepAwake": 101})
        self.assertIn(never["exchanges"] - never["wakeUps"], (0, 1))

    def test_stops_in_order_with_the_products_own_numbers(self):
        spec = self.model.spec(energy.MAIN, "saver", 20)
        del spec["terms"]["empty"]
        life = self.model.drive(spec)
        self.assertTrue(life["stopped"])
        share = life["left"] / spec["battery"]
        self.assertTrue(0.04 < share < 0.05, share)

    def test_says_that_nothing_new_begins_in_time(self):
        life = self.life(energy.MAIN, "saver", 60)
        self.assertAlmostEqual(life["withFullService"] / life["exchanges"], 0.85, delta=0.01)

    def test_is_the_same_every_time(self):
        first, again = printed(), printed()
        self.assertEqual(first[0], 0, first[2])
        self.assertEqual(first, again)

    def test_the_page_shows_what_the_model_says(self):
        with open(os.path.join(ROOT, "docs", "energy.md")) as file:
            page = file.read()
        self.assertEqual(set(mark[1] for mark in energy.MARKED.findall(page)), set(energy.TABLES))
        self.assertEqual(page, energy.with_tables(self.model, page))

    def test_refuses_what_cannot_be_with_one_sentence(self):
        for change in ("battery.mah=0", "battery.mah=-1", "battery.volts=nan", "imx8mm.boot=inf", "lock.amps=much",
                       "battery.usable=1.5", "imx8mm.idle=0", "no.such=1", "battery.mah"):
            with self.subTest(change):
                code, out, errors = printed("--set", change, "goals")
                self.assertEqual((code, out), (2, ""))
                self.assertEqual(errors.count("\n"), 1, errors)
                self.assertIn(change.split("=")[0], errors)

    def test_refuses_a_measurement_that_is_none(self):
        good = given.measurement_of(given.MEASURED)
        bad = ["", "[]", "\0", json.dumps({**good, "cpu_ms_exchange": -1}), json.dumps({**good, "cpu_ms_second": float("nan")}),
               json.dumps({"date": good["date"]})]
        for text in bad:
            with self.subTest(text), tempfile.NamedTemporaryFile("w") as file:
                file.write(text)
                file.flush()
                code, out, errors = printed("--measured", file.name, "goals")
                self.assertEqual((code, out, errors.count("\n")), (2, "", 1))
        self.assertEqual(printed("--measured", "/nowhere", "goals")[0], 2)

    def test_refuses_a_table_that_is_not_there(self):
        self.assertEqual(printed("weather")[0], 2)

    def test_the_driven_part_refuses_what_cannot_be_by_itself(self):
        good = self.model.spec(energy.MAIN, "saver", 20)
        bad = [{**good, "battery": 0}, {**good, "battery": float("nan")}, {**good, "perDay": -1}, {**good, "perDay": "many"},
               {**good, "profile": "eager"}, {**good, "weather": 1}, {**good, "useSeconds": 0}, {**good, "days": 1e12},
               {**good, "draws": {**good["draws"], "off": -3}}, {**good, "draws": {**good["draws"], "screen": [1, 2]}},
               {**good, "draws": {}}, {**good, "terms": {"sleep": "well"}}, {**good, "terms": {"dim": 0}}, [], 7]
        for text in [json.dumps(one) for one in bad] + ["", "{", "\0" * 100, "[" * 100_000]:
            with self.subTest(text[:80]):
                done = subprocess.run([BENCH], input=text, capture_output=True, text=True)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertRegex(done.stderr, r"\Abenchenergy: [^\n]+\.\n\Z")


if __name__ == "__main__":
    unittest.main()
