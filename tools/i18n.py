#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Keeps translations honest: every text explained to its translator, every catalogue fresh.

Usage: i18n.py [--update]; without it nothing is written, and a missing comment or a stale catalogue is an error.
"""
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LUPDATE = "/usr/lib/qt6/bin/lupdate"
# Each set of catalogues has the texts of its own folders: the kiosk's screens, and what the hub writes to people.
SETS = {"latchkey": ["qml"], "messages": ["app/hub/notify"]}


def plural_only(catalogue):
    """The texts are English already: its catalogue holds only what changes with a number."""
    return catalogue.stem.endswith("_en")


def lupdate(folders, catalogue, locations="none"):
    options = ["-no-obsolete", "-silent", "-source-language", "en", "-locations", locations]
    options += ["-pluralonly"] if plural_only(catalogue) else []
    subprocess.run([LUPDATE, *options, *folders, "-ts", str(catalogue)], cwd=ROOT, check=True)


def messages(catalogue):
    """(context, source, disambiguation, comment, place, finished, counts) of each message in use."""
    for context in xml.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation, place = message.find("translation"), message.find("location")
            kind = translation.get("type", "") if translation is not None else ""
            if kind not in ("vanished", "obsolete"):
                where = "" if place is None else f"{place.get('filename')}:{place.get('line')}"
                yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                       message.findtext("extracomment") or "", where, kind != "unfinished",
                       message.get("numerus") == "yes")


def fresh_catalogue(folders):
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, "fresh.ts")
        lupdate(folders, path, "absolute")
        return list(messages(path))


def check(folders, catalogues):
    wanted = fresh_catalogue(folders)
    found = [f"{message[4]}: no //: comment for \"{message[1]}\"" for message in wanted if not message[3]]
    for catalogue in catalogues:
        name = catalogue.relative_to(ROOT)
        have = {message[:3] for message in messages(catalogue)}
        need = {message[:3] for message in wanted if message[6] or not plural_only(catalogue)}
        found += [f"{name}: lacks \"{source}\" of {context}" for context, source, _ in sorted(need - have)]
        found += [f"{name}: still has \"{source}\" of {context}" for context, source, _ in sorted(have - need)]
        found += [f"{name}: unfinished \"{message[1]}\"" for message in messages(catalogue) if not message[5]]
    return wanted, found


def main(arguments):
    failed = False
    for name, folders in SETS.items():
        catalogues = sorted((ROOT / "translations").glob(f"{name}_*.ts"))
        if arguments[1:] == ["--update"]:
            for catalogue in catalogues:
                lupdate(folders, catalogue)
        wanted, found = check(folders, catalogues)
        print(*found, f"{name}: {len(wanted)} texts, {len(catalogues)} catalogues, {len(found)} breaches", sep="\n")
        failed = failed or bool(found) or not wanted or not catalogues
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
