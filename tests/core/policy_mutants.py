#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Spoils one line of the policy at a time and demands that tst_policyworlds notices, with every seed.

Usage: policy_mutants.py --build DIR --scratch DIR --link COMPILER ARGUMENT...

Only copies are spoilt, below the scratch folder: the spoilt file is compiled as the build does it, and linked with the
objects and libraries of the test, MUTANT standing for the object, before the library that holds the true one. Headers
are compiled once beforehand. A mistake whose text is not found exactly once fails: the list has to follow the code. So does an unspoilt copy that does
not pass.
"""
import argparse
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = (1, 1_000_000, 2_000_000)
WORLDS = 12_000
AT_ONCE = 2
PATIENCE = 120  # seconds; a mistake may as well never come to an end

STALE = """    if (circumstances.unheardSince.isValid())
        return hindered(leave, Reason::StaleData, circumstances.unheardSince);
"""

# What is wrong with it, the text, and what stands there instead; by file.
MISTAKES = {
    "core/access/accesspolicy.cpp": [
        ("a permission gives at its end", "m_given.now >= permission.until", "m_given.now > permission.until"),
        ("a permission never ends", "permission.until.isValid() && m_given.now >= permission.until", "false"),
        ("a permission begins too late", "m_given.now < permission.from", "m_given.now <= permission.from"),
        ("a permission has begun since ever", "permission.from.isValid() && m_given.now < permission.from", "false"),
        ("shifts do not matter", "!shifts.isEmpty() && !isAnyOn(shifts, clock())", "false"),
        ("a start in doubt counts", "permission.from.isValid() && !isSure(permission.from)", "false"),
        ("a shift in doubt counts", "shifts.isEmpty() || isAnySure(shifts) ?", "true ?"),
        ("every shift must be sure", "std::any_of(shifts.cbegin(), shifts.cend(), sure)",
         "std::all_of(shifts.cbegin(), shifts.cend(), sure)"),
        ("a start at the last sure moment is in doubt", "start <= m_given.lastTrusted", "start < m_given.lastTrusted"),
        ("a clock that was never sure is believed", "(m_given.lastTrusted.isValid() && start",
         "(!m_given.lastTrusted.isValid() || start"),
        ("a guest takes keys however long the hub was not heard",
         STALE + "    if (!circ", "    if (!circ"),
        ("a guest is handed keys however long the hub was not heard",
         STALE + "    switch", "    switch"),
        ("a suspect clock is believed", "!m_given.clockSuspect || (", "true || ("),
        ("who may view takes", "if (permission.role == KeyRole::View)", "if (false)"),
        ("a view to come is told", "Reason::ViewOnly : Reason::NoPermission", "Reason::ViewOnly : reason"),
        ("the role is lost", "permission.role, dueBy(permission)", "KeyRole::Exchange, dueBy(permission)"),
        ("the highest role is lost", "std::max(a.role, b.role)", "a.role"),
        ("an owner has a loan", "permission.role != KeyRole::Exchange || m_given.loan <= 0min",
         "permission.role == KeyRole::Continuous || m_given.loan <= 0min"),
        ("continuous access has a loan", "permission.role != KeyRole::Exchange || m_given.loan <= 0min",
         "permission.role == KeyRole::Owner || m_given.loan <= 0min"),
        ("nobody has a loan", "m_given.loan <= 0min", "true"),
        ("the end does not cut the loan", "std::min(permission.until, loanEnds) : loanEnds", "loanEnds : loanEnds"),
        ("the loan does not cut the end", "std::min(permission.until, loanEnds)", "permission.until"),
        ("minutes are taken for seconds", "std::chrono::seconds(m_given.loan).count()", "m_given.loan.count()"),
        ("at no set time is not the latest", "!a.due.isValid() || !b.due.isValid()",
         "!a.due.isValid() && !b.due.isValid()"),
        ("the earliest due time counts", "std::max(a.due, b.due)", "std::min(a.due, b.due)"),
        ("the first that holds counts alone", "if (best.allowed() && decision.allowed())", "if (false)"),
        ("the last permission counts alone", "else if (isBetter(decision, best))", "else"),
        ("a view is worse than nothing", "case Reason::ViewOnly: return 3;", "case Reason::ViewOnly: return 7;"),
        ("a view is better than what is to come", "case Reason::ViewOnly: return 3;",
         "case Reason::ViewOnly: return 1;"),
        ("what ended is better than a view", "case Reason::Ended: return 5;", "case Reason::Ended: return 2;"),
        ("what has no hours left is to come", "decision.at.isValid() ? 2 : 4", "2"),
        ("of two that ended the earlier is told", "return a.at > b.at;", "return a.at < b.at;"),
        ("of two to come the later is told", "std::tie(a.at, a.reason) < std::tie(b.at, b.reason)", "a.at > b.at"),
        ("the order of two equal ones decides", "std::tie(a.at, a.reason) < std::tie(b.at, b.reason)",
         "a.at < b.at"),
        ("a start after the end is promised", "tooLate ? QDateTime() : next", "next"),
        ("a start at the end is promised", "next >= permission.until", "next > permission.until"),
        ("a start in no shift is promised", "if (begun || !isAnyOn(permission.shifts, start))", "if (begun)"),
        ("a start inside a shift is told late", "if (begun || !isAnyOn(permission.shifts, start))", "if (true)"),
        ("shifts to come are counted from now", "begun ? clock() : WallClock(permission.from, m_given.zone)",
         "clock()"),
        ("not yet is told of what never comes", "next.isValid() ? reason : Reason::OutsideHours", "reason"),
        ("closed is open", "if (!circumstances.opening.isOpen)", "if (false)"),
        ("when it opens is not told", "Reason::Closed, circumstances.opening.next", "Reason::Closed"),
        ("a key is taken without leave", "    if (!leave.allowed())\n        return leave;\n" +
         STALE + "    if (!circ",
         STALE + "    if (!circ"),
        ("a key that is out is given", "return hindered(leave, Reason::KeyIsOut, circumstances.place.since);",
         "break;"),
        ("since when it is out is not told", "Reason::KeyIsOut, circumstances.place.since", "Reason::KeyIsOut"),
        ("a key that is not seen is given",
         "return hindered(leave, Reason::KeyNotSeen);\n    case keys::Place::Kind::Out: return",
         "break;\n    case keys::Place::Kind::Out: return"),
        ("a disabled bin gives", "circumstances.binUse == BinUse::Disabled", "false"),
        ("a protected bin gives nothing", "circumstances.binUse == BinUse::Disabled",
         "circumstances.binUse != BinUse::Normal"),
        ("a hindrance forgets the role", "{why, at, leave.role}", "{why, at}"),
        ("a key is handed over without leave", "    if (!leave.allowed())\n        return leave;\n" +
         STALE + "    switch",
         STALE + "    switch"),
        ("a key in the box is handed over", "return hindered(leave, Reason::NotOut);", "break;"),
        ("a key that is not seen is handed over",
         "return hindered(leave, Reason::KeyNotSeen);\n    case keys::Place::Kind::InBin: return",
         "break;\n    case keys::Place::Kind::InBin: return"),
    ],
    "core/access/weeklyshift.cpp": [
        ("a shift of a whole day is none", "shift.until <= shift.from", "shift.until < shift.from"),
        ("a shift over midnight ends on its day", "overnight ? date + days(1) : date", "date"),
        ("a shift over midnight ends at midnight", "{today - days(1), today}", "{today}"),
        ("the days are shifted by one", "weekday(date).iso_encoding() - 1", "weekday(date).c_encoding()"),
        ("every day is a day of the shift", "startsOn(shift, date) && run.from <= clock.now()",
         "run.from <= clock.now()"),
        ("a shift begins too late", "run.from <= clock.now()", "run.from < clock.now()"),
        ("a shift gives at its end", "clock.now() < run.until", "clock.now() <= run.until"),
        ("all shifts must run", "std::any_of(shifts.cbegin(), shifts.cend(), on)",
         "std::all_of(shifts.cbegin(), shifts.cend(), on)"),
        ("a run that is skipped whole is promised", " && run.from < run.until)\n            return toQt", ")\n            return toQt"),
        ("a shift once a week is not found", "TwoWeeks{14}", "TwoWeeks{6}"),
        ("the last of several starts is told", "start < next", "start > next"),
    ],
    "core/access/wallclock.cpp": [
        ("a start that is skipped lies before the change", "return std::max(moment, it->from);", "return moment;"),
        ("an end that is skipped lies behind the change", "std::min(moment, next->from)", "moment"),
        ("a shift runs on through a repeated hour", "it->from < moment)", "it->from <= moment)"),
        ("a shift ends when its end is shown first",
         "auto it = std::prev(m_stretches.cend());; --it", "auto it = m_stretches.cbegin();; --it"),
        ("a shift begins as the repeated hour does", "moment < next->from", "moment <= next->from"),
        ("the date is that of another season", "std::prev(next)->offset", "m_stretches.last().offset"),
        ("yesterday's clocks are forgotten", "DaysBefore = 3", "DaysBefore = 0"),
        ("tomorrow's clocks are not known", "DaysAfter = 21", "DaysAfter = 0"),
    ],
    "core/access/siterules.cpp": [
        ("a closure begins too late", "closure.from <= now", "closure.from < now"),
        ("a closure lasts too long", "now < closure.until", "now <= closure.until"),
        ("closures do not matter", "if (until.isValid())\n", "if (false)\n"),
        ("without hours it is closed", "!hours.weekly.isEmpty() && !isAnyOn", "!isAnyOn"),
        ("opening hours do not matter", "!hours.weekly.isEmpty() && !isAnyOn(hours.weekly, clock)", "false"),
        ("closed is told as open", "return {at == now,", "return {true,"),
        ("opens now, it says while it is open", "at == now ? QDateTime() : at", "at"),
        ("only the first closure is left", "2 * (hours.closures.size() + hours.weekly.size()) + 2", "2"),
    ],
    "core/access/company.cpp": [
        ("nobody is enough", "std::max(1, terms.people)", "terms.people"),
        ("the same person counts twice", "if (std::any_of(present.cbegin(), it, same))", "if (false)"),
        ("the same person counts again later", "std::any_of(present.cbegin(), it, same)",
         "it != present.cbegin() && same(*std::prev(it))"),
        ("leave is not asked for", "!it->leave.allowed() || ", ""),
        ("a key code is a person", "(wanted > 1 && !it->named)", "false"),
        ("a key code takes no key", "(wanted > 1 && !it->named)", "!it->named"),
        ("one fewer is enough", "wanted - int(present.size())", "wanted - 1 - int(present.size())"),
        ("a key is handed to its holder", "receiver.person == giver", "false"),
        ("a receiver needs no leave", "receiver.leave.allowed() ?", "true ?"),
    ],
    "core/access/returnrule.cpp": [
        ("a key is astray at home", "Return::Astray : Return::Home", "Return::Home : Return::Astray"),
    ],
    "core/keys/keybook.cpp": [
        ("what is overdue is due next", "place.due > after", "place.due >= after"),
        ("the last due time is told", "place.due < *next", "place.due > *next"),
        ("a key in the box is awaited", "place.kind == Place::Kind::Out && ", ""),
    ],
}


HEADERS = ("core/access/company.h", "core/access/returnrule.h", "core/access/weeklyshift.h", "core/keys/keybook.h",
           "algorithm", "optional", "tuple")


class Workshop:
    def __init__(self, build, scratch, link):
        commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
        self.commands = {entry["file"]: entry for entry in commands}
        self.scratch, self.link = scratch, link
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        self.headers = scratch / "headers.h"
        self.headers.write_text("".join(f"#include <{name}>\n" for name in HEADERS), encoding="utf-8")
        command, directory = self.command(next(iter(MISTAKES)), f"{self.headers}.gch")
        self.run([*command, "-x", "c++-header", self.headers], directory)

    def command(self, name, made):
        """How the build compiles the source `name`, but into `made`; which source to compile is still to be added."""
        entry = self.commands[str(ROOT / name)]
        command = shlex.split(entry["command"])
        command.remove(entry["file"])
        command.remove("-c")
        command[command.index("-o") + 1] = str(made)
        # A mistake may leave a variable unused.
        return [*command, "-w"], entry["directory"]

    def compile(self, name, text, folder):
        """The object of a copy of the source `name` that says `text`."""
        source = folder / Path(name).name
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, encoding="utf-8")
        made = source.with_suffix(".o")
        command, directory = self.command(name, made)
        # Quoted includes are looked for where the true file lies.
        self.run([*command, "-include", self.headers, "-iquote", (ROOT / name).parent, "-c", source], directory)
        return made

    def program(self, objects, folder):
        link = []
        for argument in self.link:
            link += [str(path) for path in objects] if argument == "MUTANT" else [argument]
        self.run(link + ["-o", str(folder / "worlds")])
        return folder / "worlds"

    def run(self, command, directory=None):
        done = subprocess.run(command, cwd=directory, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{shlex.join(str(word) for word in command)}\n{done.stdout}{done.stderr}")

    def complaint(self, program, seed):
        """The invariant that broke, or None."""
        environment = dict(os.environ, LATCHKEY_SEED=str(seed), LATCHKEY_WORLDS=str(WORLDS))
        try:
            done = subprocess.run([program], env=environment, capture_output=True, text=True, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return "it never ended"
        found = re.search(r"(\w+) is not so in", done.stdout)
        return None if done.returncode == 0 else found.group(1) if found else f"exit {done.returncode}"

    def survived(self, number, name, what, search, replacement):
        """A line about what was not noticed, or nothing; tells what was."""
        text = (ROOT / name).read_text(encoding="utf-8")
        if text.count(search) != 1:
            return f"{name}: {what}: its text is there {text.count(search)} times"
        folder = self.scratch / f"{number:03}"
        program = self.program([self.compile(name, text.replace(search, replacement), folder)], folder)
        complaints = [self.complaint(program, seed) for seed in SEEDS]
        shutil.rmtree(folder)
        if None in complaints:
            return f"{name}: {what}: NOT NOTICED with seed {SEEDS[complaints.index(None)]}"
        print(f"noticed: {name}: {what}: {', '.join(sorted(set(complaints)))}", flush=True)
        return ""

    def unspoilt_passes(self):
        folder = self.scratch / "unspoilt"
        copies = [self.compile(name, (ROOT / name).read_text(encoding="utf-8"), folder) for name in MISTAKES]
        program = self.program(copies, folder)
        return [f"unspoilt, seed {seed}: {complaint}" for seed in SEEDS
                if (complaint := self.complaint(program, seed))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--scratch", type=Path, required=True)
    parser.add_argument("--link", nargs=argparse.REMAINDER, required=True)
    given = parser.parse_args()
    workshop = Workshop(given.build, given.scratch, given.link)
    faults = workshop.unspoilt_passes()
    mistakes = [(name, *mistake) for name, mistakes in MISTAKES.items() for mistake in mistakes]
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        waiting = [pool.submit(workshop.survived, i, *mistake) for i, mistake in enumerate(mistakes)]
        faults += [line for each in waiting if (line := each.result())]
    print("\n".join(faults) or f"{len(mistakes)} mistakes, {len(SEEDS)} seeds each: all noticed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
