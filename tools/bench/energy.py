# SPDX-License-Identifier: Apache-2.0
"""P11: how far a battery goes, by the product's own rules in the model of tools/energy, on the i.MX8M Mini class."""
import os
import sys

import stage

sys.path.insert(0, os.path.join(stage.SOURCE, "tools", "energy"))
import inputs  # noqa: E402
import model  # noqa: E402


def run(report, build):
    world = model.Model(os.path.join(build, "bench", "benchenergy"), inputs.Inputs())
    for name in model.POLICIES:
        for rate in model.RATES:
            report.add("P11", f"{name}: exchanges per charge at {rate} a day",
                       world.exchanges(model.MAIN, name, rate))
        report.add("P11", f"{name}: days in standby", world.life(model.MAIN, name, 0)["days"], "d")
    life = world.life(model.MAIN, "saver", 20)
    for item, joules in life["joules"].items():
        report.add("P11", f"saver, 20 a day, {item}: an exchange", joules / life["exchanges"], "J")
    for rate in model.RATES:
        report.add("P11", f"saver, 15 s of use / seed's rule, at {rate} a day",
                   world.ratio(model.MAIN, rate, world.inputs["visit.usual"]), "x")
    for what, value, unit, least, most in world.goals():
        report.add("P11", what, value, unit, least=least, most=most)
