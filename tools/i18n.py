#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Keeps translations honest: every text explained to its translator, every catalogue fresh.

There are two families of catalogues: latchkey_<tag>.ts for the screens of the box, hub_<tag>.ts for the console of the hub.
Usage: i18n.py [--update]; without it nothing is written, and a missing comment or a stale catalogue is an error.
"""
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LUPDATE = "/usr/lib/qt6/bin/lupdate"


# Each family of catalogues has the texts of its own folders: the screens, what the hub writes to people, the console.
FAMILIES = {"latchkey": ["qml"], "messages": ["app/hub/notify"], "hub": ["app/hub/web"]}
TEMPLATES = "app/hub/web/templates"
# {{_ text | comment | names}}; the comment "=" says that the text is explained elsewhere.
# What people read who chose no screen of their own: these families have to speak every language of the product.
LANGUAGES = ["ar", "de", "en", "es", "fr", "it", "ja"]
WIDE_FAMILIES = ["messages", "hub"]
MARK = re.compile(r"\{\{_\s*([^|}]+?)\s*\|\s*([^|}]+?)\s*(?:\|[^}]*)?\}\}")


def template_texts():
    """The texts of the console's templates, as C++ that lupdate reads: one context, each text once."""
    comments = {}
    for template in sorted((ROOT / TEMPLATES).glob("*.html")):
        for text, comment in MARK.findall(template.read_text(encoding="utf-8")):
            text = " ".join(text.split())
            if comment != "=" or text not in comments:
                comments[text] = comments.get(text) or ("" if comment == "=" else " ".join(comment.split()))
    for text, comment in comments.items():
        kind = "QT_TRANSLATE_N_NOOP" if "%n" in text else "QT_TRANSLATE_NOOP"
        yield (f"//: {comment}\n" if comment else "") + f"{kind}(\"Console\", {json.dumps(text, ensure_ascii=False)});\n"


def plural_only(catalogue):
    """The texts are English already: its catalogue holds only what changes with a number."""
    return catalogue.stem.endswith("_en")


def lupdate(catalogue, locations="none"):
    options = ["-no-obsolete", "-silent", "-source-language", "en", "-locations", locations]
    options += ["-pluralonly"] if plural_only(catalogue) else []
    family = catalogue.stem.split("_")[0]
    with tempfile.TemporaryDirectory() as folder:
        sources = FAMILIES[family]
        if family == "hub": # its scripts are not for lupdate, which knows no JavaScript of today
            sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / FAMILIES[family][0]).rglob("*.cpp"))
            Path(folder, "templates.cpp").write_text("".join(template_texts()), encoding="utf-8")
            sources.append(str(Path(folder, "templates.cpp")))
        subprocess.run([LUPDATE, *options, *sources, "-ts", str(catalogue)], cwd=ROOT, check=True)


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


def fresh_catalogue(family):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{family}.ts")
        lupdate(path, "absolute")
        return list(messages(path))


def check(family, catalogues):
    wanted = fresh_catalogue(family)
    there = [catalogue.stem.split("_")[1] for catalogue in catalogues]
    lacking = [tag for tag in LANGUAGES if tag not in there] if family in WIDE_FAMILIES else []
    found = [f"translations/{family}_{tag}.ts is missing" for tag in lacking]
    found += [f"{message[4]}: no //: comment for \"{message[1]}\"" for message in wanted if not message[3]]
    for catalogue in catalogues:
        name = catalogue.relative_to(ROOT)
        have = {message[:3] for message in messages(catalogue)}
        need = {message[:3] for message in wanted if message[6] or not plural_only(catalogue)}
        found += [f"{name}: lacks \"{source}\" of {context}" for context, source, _ in sorted(need - have)]
        found += [f"{name}: still has \"{source}\" of {context}" for context, source, _ in sorted(have - need)]
        found += [f"{name}: unfinished \"{message[1]}\"" for message in messages(catalogue) if not message[5]]
    return wanted, found


def check_family(family, update):
    catalogues = sorted((ROOT / "translations").glob(f"{family}_*.ts"))
    if update:
        for catalogue in catalogues:
            lupdate(catalogue)
    wanted, found = check(family, catalogues)
    print(*found, f"{family}: {len(wanted)} texts, {len(catalogues)} catalogues, {len(found)} breaches", sep="\n")
    return not found and wanted and catalogues


def main(arguments):
    good = [check_family(family, arguments[1:] == ["--update"]) for family in FAMILIES]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
