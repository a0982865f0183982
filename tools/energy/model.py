#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How far a battery goes: the product's own rules (benchenergy) in a model of the hardware. Prints Markdown tables.

usage: model.py --bench PROGRAM [--set NAME=VALUE ...] [--measured FILE] [--page FILE] [TABLE ...]
tables: inputs lives ratios breakeven items sensitivity paper goals; all of them without a name
--page writes them between the marks of a page instead, as in docs/energy.md.
"""
import argparse
import contextlib
import io
import json
import re
import subprocess
import sys

import inputs as given
import ledger
from inputs import Refused

RATES = (5, 20, 60)
BUSY = 720  # 30 an hour
USUAL = (20, 60, BUSY)  # the rates that the goals are about
MAIN = "imx8mm"

# terms: what the published rule has otherwise than the product's profile. use: seconds of an exchange.
# bursts: the radio is on for an upload, not for as long as the box is awake.
POLICIES = {
    "reference": dict(title="seed's rule as published: full light, below 80 % sleeps 60 s after use", profile="bin-box",
                      terms={"dim": 100, "darker": 100}, use="visit.published"),
    "bin-box": dict(title="`bin-box`", profile="bin-box", use="visit.usual"),
    "bin-box-saving": dict(title="`bin-box`, saving", profile="bin-box", saving=True, bursts=True, use="visit.usual"),
    "legacy": dict(title="`legacy`", profile="legacy", use="visit.usual"),
    "ups-cabinet": dict(title="`ups-cabinet`, saving, on the same battery", profile="ups-cabinet", saving=True, bursts=True,
                        use="visit.usual"),
    "saver": dict(title="`saver`", profile="saver", bursts=True, use="visit.usual"),
}


class Model:
    def __init__(self, bench, inputs):
        self.bench, self.inputs = bench, inputs
        self._known = {}

    def draws(self, hardware, policy, cpu="measured", use=None):
        """What the parts draw. cpu: "measured", or "whole": one core busy for as long as somebody uses the box."""
        i = self.inputs
        idle, active = i[f"{hardware}.idle"], i[f"{hardware}.active"]
        awake, used = idle, active
        if cpu == "measured":
            always = i["measured.cpu_ms_second"] * i["arm.factor"] / 1000
            extra = i["measured.cpu_ms_exchange"] * i["arm.factor"] / 1000 / use
            awake = idle + (active - idle) * min(1, always)
            used = idle + (active - idle) * min(1, always + extra)
        bursts = policy.get("bursts", False)
        return {"idle": awake, "used": used, "resuming": active, "booting": active,
                "suspended": i.get(f"{hardware}.suspended") or 0, "off": i[f"{hardware}.off"],
                "listening": i["reader.listening"], "line": i["line.awake"],
                "radio": 0 if bursts else i["radio.associated"], "screen": i.screen(), "pulse": i.pulse(),
                "upload": i["radio.upload"] if bursts else 0, "resumeSeconds": i[f"{hardware}.resume"],
                "bootSeconds": i[f"{hardware}.boot"]}

    def spec(self, hardware, name, rate, use=None, cpu="measured", terms=None, draws=None):
        policy = POLICIES[name]
        use = use or self.inputs[policy["use"]]
        # To the last Joule, for like with like: what the product keeps back is counted in withFullService.
        changed = {"empty": 0, **policy.get("terms", {}), **(terms or {})}
        if not self.inputs.can_suspend(hardware):
            changed["sleep"] = "hibernate"
        return {"profile": policy["profile"], "terms": changed, "saving": policy.get("saving", False), "perDay": rate,
                "useSeconds": use, "days": ledger.MOST_DAYS, "battery": self.inputs.joules(),
                "draws": {**self.draws(hardware, policy, cpu, use), **(draws or {})}}

    def drive(self, spec):
        asked = json.dumps(spec, sort_keys=True)
        if asked not in self._known:
            done = subprocess.run([self.bench], input=asked, capture_output=True, text=True)
            if done.returncode != 0:
                raise Refused(done.stderr.strip() or f"{self.bench} ended with {done.returncode}.")
            self._known[asked] = json.loads(done.stdout)
        return self._known[asked]

    def life(self, *args, **options):
        return self.drive(self.spec(*args, **options))

    def exchanges(self, *args, **options):
        return self.life(*args, **options)["exchanges"]

    def on_paper(self, hardware, name, rate, use=None, cpu="measured"):
        spec = self.spec(hardware, name, rate, use, cpu)
        rule = ledger.RULES[name]
        if not self.inputs.can_suspend(hardware):
            rule = {**rule, "until": 0}
        return ledger.life(self.inputs, spec["draws"], rule, rate, spec["useSeconds"], spec["battery"])

    def ratio(self, hardware, rate, use, cpu="measured"):
        """Saver against the seed's rule, which has its own seconds of use."""
        return (self.exchanges(hardware, "saver", rate, use=use, cpu=cpu)
                / self.exchanges(hardware, "reference", rate, cpu=cpu))

    def break_even(self, hardware):
        """Seconds of suspend that cost as much as starting anew instead of waking; 0: it cannot suspend."""
        if not self.inputs.can_suspend(hardware):
            return 0.0
        saver = self.life(hardware, "saver", 0)["terms"]
        power = self.inputs[f"{hardware}.active"] + self.inputs.screen_at(saver["darker"])
        more = (self.inputs[f"{hardware}.boot"] - self.inputs[f"{hardware}.resume"]) * power
        return more / (self.inputs[f"{hardware}.suspended"] - self.inputs[f"{hardware}.off"])

    def goals(self):
        """(what, value, unit, least, most): P11 of docs/performance.md. Of each the worst over the usual rates, and over
        both ways to count the computer's share."""
        def worst(use):
            return min(self.ratio(MAIN, rate, self.inputs[use], cpu) for rate in USUAL for cpu in ("measured", "whole"))
        reference = [self.exchanges(MAIN, "reference", rate, cpu=cpu) for rate in USUAL for cpu in ("measured", "whole")]
        standby = min(self.life(h, "saver", 0)["days"] for h in given.CLASSES)
        return [("seed's rule, fewest exchanges per charge", min(reference), "", 50, None),
                ("seed's rule, most exchanges per charge", max(reference), "", None, 100),
                ("saver, 15 s of use / seed's rule", worst("visit.usual"), "x", 5, None),
                ("saver, 8 s of use / seed's rule", worst("visit.quick"), "x", 6.5, None),
                ("saver / seed's rule, the same 25 s of use", worst("visit.published"), "x", 3.5, None),
                ("saver, days in standby, worst class", standby, "d", 100, None),
                ("break-even of the profile against the model", self.off_by(), "s", None, 5)]

    def off_by(self):
        return abs(self.life(MAIN, "saver", 0)["terms"]["deeperAfter"] - self.break_even(MAIN))


def table(head, rows):
    print("| " + " | ".join(head) + " |\n|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


def print_inputs(model):
    rows = [(f"`{name}`", f"{model.inputs[name]:g} {row[1]}".strip(), row[4]) for name, row in given.INPUTS.items()]
    when = f"measured {model.inputs.measurement['date']} (`{model.inputs.measurement['command']}`)"
    rows += [(f"`{name}`", f"{model.inputs[name]:g} {row[0]}", f"{row[3]}; {when}") for name, row in given.MEASURES.items()]
    table(("input", "value", "source"), rows)
    print(f"The battery gives {model.inputs.joules() / 1000:.1f} kJ to the load, a latch takes {model.inputs.pulse():.1f} J.\n")


def cell(life):
    return f"{life['exchanges']} ({life['withFullService']})"


def print_lives(model):
    rates = RATES + (BUSY,)
    for hardware, title in given.CLASSES.items():
        print(f"**{title}**: exchanges per charge; in brackets those before 15 % of the battery, when nothing new begins\n")
        rows = []
        for name, use in [(name, None) for name in POLICIES] + [("saver", model.inputs["visit.published"]),
                                                                 ("saver", model.inputs["visit.quick"])]:
            seconds = use or model.inputs[POLICIES[name]["use"]]
            rows.append([POLICIES[name]["title"], f"{seconds:g} s"]
                        + [cell(model.life(hardware, name, rate, use=use)) for rate in rates]
                        + [f"{model.life(hardware, name, 0, use=use)['days']:.1f}"])
        table(("rule", "use") + tuple(f"{rate} a day" for rate in RATES) + ("30 an hour", "standby days"), rows)


def print_ratios(model):
    print("`saver` against the seed's rule (25 s of use), exchanges per charge. First with the CPU time as measured for both, "
          "then with one core busy for as long as somebody uses the box, as the goals were set.\n")
    rows = []
    for hardware, title in given.CLASSES.items():
        for use in ("visit.published", "visit.usual", "visit.quick"):
            seconds = model.inputs[use]
            rows.append([title, f"{seconds:g} s"]
                        + [", ".join(f"{model.ratio(hardware, rate, seconds, cpu):.1f}x" for cpu in ("measured", "whole"))
                           for rate in RATES + (BUSY,)])
    table(("class", "use of `saver`") + tuple(f"{rate} a day" for rate in RATES) + ("30 an hour",), rows)
    print("The same where `saver` ends at 15 % of the battery, and the seed's rule goes to the last Joule:\n")
    rows = []
    for use in ("visit.usual", "visit.quick"):
        row = [f"{model.inputs[use]:g} s"]
        for rate in RATES + (BUSY,):
            ours = model.life(MAIN, "saver", rate, use=model.inputs[use])["withFullService"]
            row.append(f"{ours / model.exchanges(MAIN, 'reference', rate):.1f}x")
        rows.append(row)
    table(("use of `saver`",) + tuple(f"{rate} a day" for rate in RATES) + ("30 an hour",), rows)


def print_break_even(model):
    used = model.life(MAIN, "saver", 0)["terms"]["deeperAfter"]
    rows = []
    for hardware, title in given.CLASSES.items():
        seconds = model.break_even(hardware)
        rows.append((title, f"{seconds:.0f} s" if seconds else "cannot suspend: off at once"))
    table(("class", "break-even of suspend and off"), rows)
    print(f"The profile `saver` goes off after {used:.0f} s.\n")


def print_items(model):
    names = ("reference", "bin-box", "saver")
    lives = [model.life(MAIN, name, 20) for name in names]
    rows = [[item] + [f"{life['joules'][item] / life['exchanges']:.2f}" for life in lives] for item in lives[0]["joules"]]
    rows.append(["all"] + [f"{sum(life['joules'].values()) / life['exchanges']:.2f}" for life in lives])
    rows.append(["wake-ups an exchange"] + [f"{life['wakeUps'] / life['exchanges']:.2f}" for life in lives])
    rows.append(["seconds lit an exchange"] + [f"{life['litSeconds'] / life['exchanges']:.1f}" for life in lives])
    print(f"{given.CLASSES[MAIN]}, 20 a day: Joules of an exchange, with its share of the waiting\n")
    table(("item",) + tuple(POLICIES[name]["title"] for name in names), rows)


def changes(model):
    """(what is otherwise, life) at 20 a day on the main class."""
    def with_(**options):
        return model.life(MAIN, "saver", 20, **options)
    i = model.inputs
    yield "nothing", with_()
    for seconds in (5, 25, 45):
        yield f"{seconds} s of use", with_(use=seconds)
    yield "one core busy during use", with_(cpu="whole")
    for seconds in (3, 10, 30, 60):
        note = " (no gain: it says for 5 s that it will sleep)" if seconds < 5 else ""
        yield f"awake {seconds} s after the door is shut{note}", with_(terms={"afterExchange": seconds})
    for light in (10, 60, 100):
        yield f"backlight {light} %", with_(terms={"darker": light})
    for boot in (1.5, 8, 20):
        yield f"start in {boot:g} s", with_(draws={"bootSeconds": boot})
    for off in (1, 10, 30):
        yield f"{off} mW while off", with_(draws={"off": off})
    yield "off at once, never suspended", with_(terms={"sleep": "hibernate"})
    yield "never off, only suspended", with_(terms={"deeperAfter": 0})
    yield "no reader that listens in the sleep", with_(terms={"wakeByBadge": False})
    yield "radio associated while awake, beside its bursts", with_(draws={"radio": i["radio.associated"]})
    yield "latch of 2 A for 0.3 s", with_(draws={"pulse": i["lock.volts"] * 2 * 0.3 / i["lock.converter"]})


def print_sensitivity(model):
    base = model.exchanges(MAIN, "saver", 20)
    print(f"{given.CLASSES[MAIN]}, `saver`, {model.inputs['visit.usual']:g} s of use, 20 a day: one thing otherwise\n")
    table(("otherwise", "exchanges", "ratio"),
          [(what, life["exchanges"], f"{life['exchanges'] / base:.2f}") for what, life in changes(model)])


def disagreements(model):
    """(class, rule, rate, driven, on paper) where exchanges count, or days in standby."""
    for hardware in given.CLASSES:
        for name in POLICIES:
            for rate in RATES + (BUSY,):
                yield hardware, name, rate, model.exchanges(hardware, name, rate), model.on_paper(hardware, name, rate)[0]
            yield hardware, name, 0, model.life(hardware, name, 0)["days"], model.on_paper(hardware, name, 0)[1]


def print_paper(model):
    rows = [(given.CLASSES[hardware], name, f"{rate} a day" if rate else "standby days", f"{driven:.4g}", f"{paper:.4g}")
            for hardware, name, rate, driven, paper in disagreements(model) if hardware == MAIN]
    print("The product's keeper, driven, beside the same rules added up on paper\n")
    table(("class", "rule", "", "driven", "on paper"), rows)


def print_goals(model):
    rows = []
    for what, value, unit, least, most in model.goals():
        goal = f">= {least}" if least is not None else f"<= {most}"
        met = (least is None or value >= least) and (most is None or value <= most)
        rows.append((what, f"{value:.3g} {unit}".strip(), goal, "met" if met else "missed"))
    table(("P11", "figure", "goal", "verdict"), rows)


TABLES = {"inputs": print_inputs, "lives": print_lives, "ratios": print_ratios, "breakeven": print_break_even,
          "items": print_items, "sensitivity": print_sensitivity, "paper": print_paper, "goals": print_goals}


MARKED = re.compile(r"(<!-- table (\w+) -->\n).*?(<!-- end -->)", re.S)


def with_tables(model, text):
    """A page with what stands between its marks printed anew."""
    def anew(mark):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            TABLES[named(mark.group(2))](model)
        return f"{mark.group(1)}\n{printed.getvalue()}{mark.group(3)}"
    return MARKED.sub(anew, text)


def named(name):
    if name not in TABLES:
        raise Refused(f"There is no table {name}; there are {', '.join(TABLES)}.")
    return name


def changed(pairs):
    values = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        try:
            values[name] = float(value)
        except ValueError:
            raise Refused(f"{name} has to be a number, not {value!r}.") from None
    return values


def main(arguments):
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--measured", default=given.MEASURED)
    parser.add_argument("--page")
    parser.add_argument("tables", nargs="*")
    options = parser.parse_args(arguments)
    try:
        model = Model(options.bench, given.Inputs(changed(options.set), options.measured))
        if options.page:
            with open(options.page) as file:
                text = with_tables(model, file.read())
            with open(options.page, "w") as file:
                file.write(text)
            return 0
        for name in [named(name) for name in options.tables] or TABLES:
            TABLES[name](model)
    except (Refused, OSError) as refusal:
        print(f"model.py: {refusal}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
