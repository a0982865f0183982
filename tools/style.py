#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The house rules a compiler does not know: layout of bytes, house limits, words that do not belong.

Usage: style.py [ROOT]; prints one line per breach and exits 1 when there is any.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

import cppfunctions

LIMITS = {".cpp": 400, ".h": 400, ".qml": 250}
FUNCTION_LIMIT = {".cpp": 60, ".h": 60, ".qml": 25}
BINARY = {".png", ".ttf", ".otf", ".woff2", ".qm", ".ico", ".db", ".wav"}
LICENSED = {".h", ".cpp", ".qml", ".js", ".py", ".sh", ".cmake"}
SPDX = "SPDX-License-Identifier: Apache-2.0"

# Spelt in halves where the whole word would accuse this very file.
LEFT_OVER = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|\bQSK" r"IP\(")
MACHINE = re.compile(r"(?:^|[^\w.~-])/(?:work|farm|root|home/\w+)/[A-Za-z.]"
                     r"|\b(?:registry|deb|snapshot|security|files|pypi|proxy)\.(?:npmjs|debian|pythonhosted|golang)\.\w+")
SLEEP = re.compile(r"\bQTest::q(?:Wait|Sleep)\(|\bQThread::\w*sleep\(|\bsleep_for\(")


def tracked(root):
    """What git knows or would add; names from the root."""
    listing = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard", "-z"], check=True,
                             capture_output=True, text=True).stdout
    return sorted(name for name in listing.split("\0") if name and (root / name).is_file())


def line_breaches(name, text):
    """Bytes and words, line by line."""
    for number, line in enumerate(text.split("\n"), 1):
        where = f"{name}:{number}:"
        if "\t" in line:
            yield f"{where} tab"
        if line != line.rstrip():
            yield f"{where} space at the end of the line"
        if LEFT_OVER.search(line):
            yield f"{where} left-over mark"
        if MACHINE.search(line):
            yield f"{where} a path of a machine or the host of a registry"
        if name.startswith("tests/") and name.endswith((".cpp", ".h")) and SLEEP.search(line):
            yield f"{where} fixed wait; use QTRY_*, a spy or a clock moved by hand"


def file_breaches(name, text, mode):
    if text and not text.endswith("\n"):
        yield f"{name}: no line end at the end of the file"
    if bool(mode & 0o111) != text.startswith("#!"):
        yield f"{name}: executable bit and first line disagree"
    path = Path(name)
    licensed = path.suffix in LICENSED or path.name == "CMakeLists.txt"
    if licensed and SPDX not in "\n".join(text.split("\n", 3)[:3]):
        yield f"{name}: no \"{SPDX}\" at the top"
    limit, count = LIMITS.get(path.suffix), text.count("\n")
    if limit and count > limit:
        yield f"{name}: {count} lines, the house allows {limit}; is there a room missing?"


def function_breaches(name, text):
    suffix = Path(name).suffix
    limit = FUNCTION_LIMIT.get(suffix)
    if not limit:
        return
    measure = cppfunctions.qml_functions if suffix == ".qml" else cppfunctions.functions
    for function, line, length in measure(text):
        if length > limit:
            yield f"{name}:{line}: {function} has {length} lines, the house allows {limit}"


WORDS_ONLY = re.compile(r'^\s*text:\s*(?:qsTr\("(?:\\.|[^"\\])*"\)|"(?:\\.|[^"\\])*")\s*(?:;|$|\})', re.MULTILINE)


def plain_text_breaches(name, text):
    """A Text whose words are not a constant must be plain: the default would obey markup in a person's name."""
    if not name.endswith(".qml"):
        return
    clean = cppfunctions.without_comments(text)
    for match in re.finditer(r"(?:^|[\s:])(?:Text|Label)\s*\{", clean):
        body = clean[match.end():cppfunctions.closing(clean, match.end())]
        if "textFormat: Text.PlainText" not in body and not WORDS_ONLY.search(body):
            yield f"{name}:{clean.count(chr(10), 0, match.end()) + 1}: Text without textFormat: Text.PlainText"


def breaches_of(name, text, mode):
    found = list(file_breaches(name, text, mode))
    if name not in ("LICENSE",):
        found += line_breaches(name, text)
    return found + list(function_breaches(name, text)) + list(plain_text_breaches(name, text))


def main(arguments):
    root = Path(arguments[1] if len(arguments) > 1 else Path(__file__).parents[1]).resolve()
    found, count = [], 0
    for name in tracked(root):
        if Path(name).suffix in BINARY or name.startswith("tests/fuzz/corpus/"):
            continue
        count += 1
        try:
            text = (root / name).read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            found.append(f"{name}: not UTF-8")
            continue
        found += breaches_of(name, text, os.stat(root / name).st_mode)
    print(*found, f"{count} files, {len(found)} breaches", sep="\n")
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
