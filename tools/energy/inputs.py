# SPDX-License-Identifier: Apache-2.0
"""What the energy model is fed with: every number once, with its unit, its bounds and where it is from."""
import json
import math
import os

MEASURED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "measured.json")
CLASSES = {"pi4": "Pi 4 class, power gate", "imx8mm": "i.MX8M Mini class", "imx6ul": "i.MX6UL class"}

COM = "Embedded Artists, guide \"Power consumption\" (COM boards on their carrier)"
PANEL = "Raspberry Pi 7\" panel at 5 V: 65, 120, 200, 330, 505 mA at brightness 0, 50, 100, 150, 200 (forum.raspberrypi.com, topic 216821)"
RESUME = "31 ms of the kernel (Embedded Artists, \"Sleep mode\") and about 200 ms of the panel"
BOOT = "assumed: tuned; Qt shows 1.3 to 1.6 s for an i.MX6 (qt.io, 2016), stock images take 13 to 22 s"
OFF = "assumed: computer off, a controller and its wake inputs on; \"up to 6 months asleep\" would be 2.9 mW"

# name: (value, unit, least, most, source)
INPUTS = {
    "battery.mah": (3500, "mAh", 1, 1e6, "published: bin box with a 3500 mAh Li-ion battery"),
    "battery.volts": (3.65, "V", 0.1, 1000, "assumed: mean voltage of a Li-ion cell"),
    "battery.usable": (0.90, "", 0.01, 1, "assumed: reserve at the cut-off, and age"),
    "battery.converter": (0.88, "", 0.01, 1, "assumed: efficiency of the DC-DC converters"),
    "screen.0": (325, "mW", 0, 1e5, PANEL),
    "screen.25": (600, "mW", 0, 1e5, "the same"),
    "screen.50": (1000, "mW", 0, 1e5, "the same"),
    "screen.75": (1650, "mW", 0, 1e5, "the same"),
    "screen.100": (2525, "mW", 0, 1e5, "the same; 200 is taken for full light"),
    "lock.volts": (12, "V", 0, 100, "assumed: usual cabinet lock"),
    "lock.amps": (0.65, "A", 0, 100, "assumed; cabinet locks are quoted up to 2 A"),
    "lock.seconds": (0.5, "s", 0, 60, "assumed: length of the pulse"),
    "lock.converter": (0.85, "", 0.01, 1, "assumed: efficiency of the boost converter"),
    "line.awake": (60, "mW", 0, 1e5, "assumed: bin controllers and a polling reader (a PN532 board takes 36 mA while it polls)"),
    "reader.listening": (0.3, "mW", 0, 1e5,
                         "about 60 uA at 5 V: low-power card detection twice a second (touche-tech.com, \"Low power card detect\")"),
    "radio.associated": (100, "mW", 0, 1e5, "assumed: Wi-Fi that stays associated"),
    "radio.upload": (4, "J", 0, 1e5, "assumed: one burst for an exchange: associate, handshake, upload"),
    "visit.published": (25, "s", 1, 3600, "assumed: first touch to shut door in the published flow"),
    "visit.usual": (15, "s", 1, 3600, "goal: the usual flow of this software"),
    "visit.quick": (8, "s", 1, 3600, "goal: badge, one key, door"),
    "arm.factor": (5, "x", 0.1, 100, "assumed: CPU time on a small ARM core against the x86-64 core of the measurement"),
    "pi4.idle": (2700, "mW", 1, 1e5, "assumed, just under what is reported for a running Pi 4: 580 to 700 mA at 5 V (raspberrypi.stackexchange.com, 114422)"),
    "pi4.active": (3600, "mW", 1, 1e5, "the same, one core busy"),
    "pi4.off": (3, "mW", 0, 1e5, OFF + "; the board itself cannot: a halted Pi 4 takes 270 to 400 mA"),
    "pi4.resume": (0, "s", 0, 3600, "no sleep mode"),
    "pi4.boot": (8.0, "s", 0, 3600, BOOT),
    "imx8mm.idle": (1295, "mW", 1, 1e5, COM),
    "imx8mm.active": (2000, "mW", 1, 1e5, "assumed: one core busy"),
    "imx8mm.suspended": (95, "mW", 0, 1e5, COM + ", suspend to RAM"),
    "imx8mm.off": (3, "mW", 0, 1e5, OFF),
    "imx8mm.resume": (0.25, "s", 0, 3600, RESUME),
    "imx8mm.boot": (4.0, "s", 0, 3600, BOOT),
    "imx6ul.idle": (700, "mW", 1, 1e5, "assumed: the same board without what its carrier takes"),
    "imx6ul.active": (1055, "mW", 1, 1e5, COM + ": its idle figure, carrier included, taken for busy"),
    "imx6ul.suspended": (15, "mW", 0, 1e5, "variwiki.com, DART-6UL, module only"),
    "imx6ul.off": (3, "mW", 0, 1e5, OFF),
    "imx6ul.resume": (0.25, "s", 0, 3600, RESUME),
    "imx6ul.boot": (4.0, "s", 0, 3600, BOOT),
}
# Taken from measured.json, which says when and how.
MEASURES = {
    "measured.cpu_ms_exchange": ("ms", 0, 1e6, "CPU time of the kiosk for a whole exchange, beyond what it takes idle"),
    "measured.cpu_ms_second": ("ms/s", 0, 1e4, "CPU time of the kiosk, home screen lit, nobody there"),
}


class Refused(Exception):
    """One sentence about what cannot be."""


class Inputs:
    """The numbers by name, checked."""

    def __init__(self, changes=None, measured=MEASURED):
        self._values = {name: row[0] for name, row in INPUTS.items()}
        self.measurement = measurement_of(measured)
        for name in MEASURES:
            self._values[name] = self.measurement[name.split(".")[1]]
        self._values.update(changes or {})
        for name, value in self._values.items():
            check(name, value)

    def __getitem__(self, name):
        return self._values[name]

    def get(self, name):
        return self._values.get(name)

    def joules(self):
        """What the battery gives to the load."""
        return (self["battery.mah"] * 3.6 * self["battery.volts"] * self["battery.usable"] * self["battery.converter"])

    def pulse(self):
        return self["lock.volts"] * self["lock.amps"] * self["lock.seconds"] / self["lock.converter"]

    def screen(self):
        return [self[f"screen.{step}"] for step in (0, 25, 50, 75, 100)]

    def screen_at(self, percent):
        step = min(int(percent // 25), 3)
        low, high = self.screen()[step:step + 2]
        return low + (percent / 25 - step) * (high - low)

    def can_suspend(self, hardware):
        return f"{hardware}.suspended" in self._values


def measurement_of(path):
    """What measure.py wrote."""
    try:
        with open(path) as file:
            found = json.load(file)
    except ValueError:
        raise Refused(f"{path} is not JSON.") from None
    missing = [name for name in ("date", "command", *(name.split(".")[1] for name in MEASURES))
               if not isinstance(found, dict) or name not in found]
    if missing:
        raise Refused(f"{path} does not say {missing[0]}.")
    return found


def bounds(name):
    if name in INPUTS:
        return INPUTS[name][2:4]
    if name in MEASURES:
        return MEASURES[name][1:3]
    raise Refused(f"There is no input {name}.")


def check(name, value):
    least, most = bounds(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) \
            or not least <= value <= most:
        raise Refused(f"{name} has to be a number from {least:g} to {most:g}, not {value}.")
