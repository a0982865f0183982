# SPDX-License-Identifier: Apache-2.0
"""P3 blanked and P12: what a sleeping kiosk costs, and how soon it dims, sleeps and is there again. logind is
python-dbusmock's: it takes the order and lets the machine run on, so that what the kiosk still does can be seen."""
import datetime
import os
import re
import subprocess
import tempfile
import time

import books
import figures
import stage
from screen import Screen

ROUNDS = 3  # from the third loss on, the mains have to stay for a minute before they are believed
STILL_SECONDS = 30
SETTLE_SECONDS = 75
PATIENCE = 60
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
MANAGER = "org.freedesktop.login1.Manager"


def until(seen, seconds=PATIENCE, pause=0.002):
    """The moment when `seen()` first holds, by time.time()."""
    end = time.time() + seconds
    while not seen():
        if time.time() > end:
            raise SystemExit("what was waited for did not come")
        time.sleep(pause)
    return time.time()


class Machine:
    """A system bus with logind on it, and a light of files."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="latchkey-machine-")
        self.folder = self._folder.name
        self.address = "unix:path=" + os.path.join(self.folder, "bus")
        self.lights = os.path.join(self.folder, "backlight")
        self._calls = os.path.join(self.folder, "calls.log")
        os.makedirs(os.path.join(self.lights, "panel"))
        for name, value in (("max_brightness", "100"), ("brightness", "100"), ("bl_power", "0")):
            with open(os.path.join(self.lights, "panel", name), "w") as file:
                file.write(value + "\n")
        with open(os.path.join(self.folder, "bus.conf"), "w") as file:
            file.write(BUS.format(os.path.join(self.folder, "bus")))
        self._bus = subprocess.Popen(["dbus-daemon", "--nofork", "--config-file", self.folder + "/bus.conf"],
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: os.path.exists(os.path.join(self.folder, "bus")))
        self._mock = subprocess.Popen(["/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind", "-l",
                                       self._calls], env=self.environment(), stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL)
        until(lambda: self._ask("GetNameOwner", "org.freedesktop.login1").returncode == 0, pause=0.1)

    def environment(self):
        return dict(os.environ, DBUS_SYSTEM_BUS_ADDRESS=self.address)

    def _ask(self, method, argument):
        return subprocess.run(["gdbus", "call", "--address", self.address, "-d", "org.freedesktop.DBus", "-o", "/",
                               "-m", "org.freedesktop.DBus." + method, argument], capture_output=True)

    def prepare_for_sleep(self, begins):
        subprocess.run(["gdbus", "call", "--address", self.address, "-d", "org.freedesktop.login1", "-o",
                        "/org/freedesktop/login1", "-m", "org.freedesktop.DBus.Mock.EmitSignal", MANAGER,
                        "PrepareForSleep", "b", f"[<{str(begins).lower()}>]"], check=True, capture_output=True)

    def orders(self):
        """Moments, by time.time(), at which the kiosk asked for sleep."""
        try:
            with open(self._calls) as file:
                return [float(line.split()[0]) for line in file if re.search(r" Suspend(ThenHibernate)? ", line)]
        except FileNotFoundError:
            return []

    def light(self, name="brightness"):
        with open(os.path.join(self.lights, "panel", name)) as file:
            return int(file.readline() or 0)

    def close(self):
        for process in (self._mock, self._bus):
            process.terminate()
            process.wait()
        self._folder.cleanup()


def sections(machine, **power):
    return {"power": {"profile": "saver", "sleep": "logind", **power}, "display": {"backlightRoot": machine.lights}}


class Kiosk:
    """The kiosk on a virtual screen, with board and machine."""

    def __init__(self, screen, box, machine):
        self._process = subprocess.Popen(box.arguments(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                         env={**stage.environment(screen), **{"DBUS_SYSTEM_BUS_ADDRESS": machine.address}})
        if screen.wait(lambda: stage.is_home(screen)) is None:
            raise SystemExit("the kiosk drew nothing")
        self.pid = self._process.pid

    def close(self):
        self._process.terminate()
        self._process.wait()


def fall_asleep(box, machine):
    asked = len(machine.orders())
    box.hand("power lost")
    until(lambda: len(machine.orders()) > asked)
    machine.prepare_for_sleep(True)
    until(lambda: machine.light("bl_power") == 4)


def looks(screen):
    """Enough of the picture to know it again: tiles, footer and header of the home screen."""
    return [screen.pixel(x, y) for x, y in ((54, 36), (340, 490), (337, 350), (900, 350), (960, 745), (640, 60))]


def in_its_sleep(box, machine, look):
    """What `look` finds at a kiosk that has been asleep until Qt's cache of fonts and its threads have come to rest."""
    with Screen() as screen:
        kiosk = Kiosk(screen, box, machine)
        fall_asleep(box, machine)
        time.sleep(SETTLE_SECONDS)
        found = look(kiosk.pid)
        kiosk.close()
        box.hand("power ok")
        return found


def woken(pid):
    before = books.wakeups(pid)
    time.sleep(STILL_SECONDS)
    counts = {thread: count - before.get(thread, 0) for thread, count in books.wakeups(pid).items()}
    for (_, _, name), count in counts.items():
        if count:
            print(f"     {name} woke {count} times", flush=True)
    return sum(counts.values())


def called(pid):
    traced = subprocess.run(["timeout", str(STILL_SECONDS), "strace", "-f", "-p", str(pid)], capture_output=True,
                            text=True)
    # strace shows the call in which each thread waits when it comes; nothing of that is made in the time that it looks.
    return len([line for line in traced.stderr.splitlines() if " = " in line])


def blanked(report, box, machine):
    what = f"in {STILL_SECONDS} s, blanked, all threads"
    report.add("P3", "context switches " + what, in_its_sleep(box, machine, woken), "", exactly=0)
    report.add("P3", "system calls " + what, in_its_sleep(box, machine, called), "", exactly=0)


def after_the_door(box, machine):
    """Somebody takes Maple 3 and shuts the door on battery: milliseconds from the door, and from the moment at which that is
    on record, until the machine is to sleep."""
    box.hand("power lost")
    asked = len(machine.orders())
    box.hand("badge 04D0D0D0D0D001")
    time.sleep(3)
    box.hand("fob 7 removed")
    time.sleep(1)
    begin = time.time()
    box.hand("door 7 closed")
    until(lambda: len(machine.orders()) > asked)
    machine.prepare_for_sleep(True)
    time.sleep(3)
    ordered = machine.orders()[asked]
    ended = [record["time"] for record in box.journal() if record["type"] == "committed"][-1]
    recorded = datetime.datetime.fromisoformat(ended.replace("Z", "+00:00")).timestamp()
    box.hand("button down")
    box.hand("button up")
    machine.prepare_for_sleep(False)
    box.hand("power ok")
    time.sleep(2)
    box.hand("badge 04A1B2C3D4E503")  # and the key comes home
    time.sleep(3)
    box.hand("fob 7 present 04A1B2C3D4E503")
    box.hand("door 7 closed")
    until(lambda: machine.light() == 100, seconds=120, pause=0.05)
    return (ordered - begin) * 1000, (ordered - recorded) * 1000


def outage(report, box, machine):
    dim, ready, asleep = [], [], []
    with Screen() as screen:
        kiosk = Kiosk(screen, box, machine)
        for _ in range(ROUNDS):
            lit = machine.light()
            begin = time.time()
            asked = len(machine.orders())
            box.hand("power lost")
            dim.append((until(lambda: machine.light() < lit) - begin) * 1000)
            time.sleep(0.5)
            home = looks(screen)
            until(lambda: len(machine.orders()) > asked)
            machine.prepare_for_sleep(True)
            until(lambda: machine.light("bl_power") == 4)
            time.sleep(2.5)  # the board sleeps, too
            begin = time.time()
            box.hand("button down")
            box.hand("button up")
            machine.prepare_for_sleep(False)
            if screen.wait(lambda: looks(screen) == home and machine.light("bl_power") == 0) is None:
                raise SystemExit("the kiosk did not come back")
            ready.append((time.time() - begin) * 1000)
            box.hand("power ok")
            until(lambda: machine.light() == 100, seconds=120, pause=0.05)
        soon = [after_the_door(box, machine) for _ in range(2)]
        kiosk.close()
    report.add("P12", "an exchange on record to the order to sleep, saver's 5 s of notice within, longest of 2",
               max(recorded for _, recorded in soon), "ms", most=5200)
    report.add("P12", "the same from the door, whose bin is read twice before it is on record", max(door for door, _ in soon),
               "ms", most=6000)
    report.add("P12", f"mains lost at the board to dim light, median of {ROUNDS}", figures.median(dim), "ms", most=1000)
    report.add("P12", "the same, longest (the board is asked every 700 ms)", max(dim), "ms", most=1000)
    report.add("P12", f"button to a Home that can be used, median of {ROUNDS}", figures.median(ready), "ms", most=2000)
    report.add("P12", "the same, longest", max(ready), "ms", most=2000)


def own_time(report, build):
    printed = subprocess.run([os.path.join(build, "bench", "benchwake")], check=True, capture_output=True, text=True,
                             env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout
    pairs = [tuple(map(float, line.split())) for line in printed.splitlines()]
    for index, what, most in ((0, "mains told lost to the dim picture", 100), (1, "awake to the first live picture", 50)):
        report.add("P12", f"{what}, median of {len(pairs)}", figures.median([p[index] for p in pairs]), "ms", most=most)


def run(report, build, wanted, make_box):
    if "P12" in wanted:
        own_time(report, build)
    machine = Machine()
    box = make_box(sections(machine))
    try:
        if "P3" in wanted:
            blanked(report, box, machine)
        if "P12" in wanted:
            outage(report, box, machine)
    finally:
        box.close()
        machine.close()
