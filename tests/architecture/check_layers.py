#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the arrows of ARCHITECTURE.md: who may include whom, and which words a room must not know.

Usage: check_layers.py [ROOT]; prints one line per breach and exits 1 when there is any.
"""
import re
import sys
from pathlib import Path

OWN = ("core/", "hal/", "qml/", "app/")
SOURCES = {".h", ".cpp"}

# Longest prefix wins. A folder sees itself, the listed prefixes, and never the ones behind a minus.
MAY_INCLUDE = {
    "core/base/": [],
    "core/ports/": ["core/base/"],
    "core/": ["core/", "-core/store/"],
    "core/store/": ["core/"],
    "hal/wire/": ["core/base/"],
    "hal/board/": ["core/base/", "core/ports/", "hal/wire/"],
    "hal/system/": ["core/base/", "core/ports/"],
    "hal/power/": ["core/base/", "core/ports/"],
    "hal/bus/": ["core/base/", "core/ports/"],
    "hal/sim/": ["core/base/", "core/ports/", "hal/wire/"],
    "hal/": ["core/base/", "core/ports/", "hal/wire/"],
    "qml/": ["qml/", "core/", "-core/store/"],
    "app/": ["core/", "hal/", "qml/", "app/", "-hal/sim/", "-app/hub/"],
    "app/simulator/": ["core/", "hal/", "qml/", "app/"],
    "app/link/": ["core/", "-core/store/", "hal/system/"],
    # Rooms of the hub: only app/hub itself introduces them to each other.
    "app/hub/": ["core/", "-core/store/", "hal/system/", "app/hub/"],
    "app/hub/http/": ["core/base/", "core/ports/", "app/hub/http/"],
    "app/hub/store/": ["core/", "-core/store/", "app/hub/store/"],
    "app/hub/notify/": ["core/base/", "core/ports/", "app/hub/notify/"],
    "app/hub/web/": ["core/base/", "core/ports/", "app/hub/web/"],
    "app/hub/post/": ["core/", "-core/store/", "hal/system/", "app/hub/", "-app/hub/web/"],
    "app/hub/front/": ["core/", "-core/store/", "hal/system/", "app/hub/"],
    "app/hub/accounts/": ["core/", "-core/store/", "hal/system/", "app/hub/accounts/"],
    "app/board/": ["core/base/", "core/ports/", "hal/wire/", "hal/sim/", "hal/system/"],
}

CLOCK = [r"QDateTime::current\w*", r"QDate::currentDate", r"QTime::currentTime", r"\b\w+_clock::now\b",
         r"\bQElapsedTimer\b", r"\bgettimeofday\b", r"\bclock_gettime\b"]
CHANCE = [r"\bQRandomGenerator\b", r"\brandom_device\b", r"\bstd::rand\b", r"\barc4random\w*"]
WORLD = [r"\bQNetwork\w*", r"\bQTcp\w*", r"\bQUdp\w*", r"\bQSsl\w*", r"\bQLocalSocket\b", r"\bQSerialPort\w*",
         r"\bQProcess\b", r"\bQSettings\b", r"\bqEnvironmentVariable\w*", r"\bqgetenv\b", r"\bgetenv\b"]
VIEW = [r"\bQQml\w*", r"\bQQuick\w*", r"\bQGuiApplication\b", r"\bQJSEngine\b"]
SLEEP = [r"\bQTimer\b", r"\bQThread::\w*sleep\b", r"\bsleep_for\b", r"\busleep\b"]
SQL = [r"\bQSql\w*", r"\bsqlite3_\w+", r'"\s*(?:SELECT|INSERT|UPDATE|DELETE FROM|CREATE|PRAGMA|BEGIN IMMEDIATE)\s']
FILES = [r"\bQFile\b", r"\bQSaveFile\b", r"\bQDir\b", r"\bstd::[io]?fstream\b"]

FORBIDDEN = [  # (folders, not in, suffixes, patterns)
    (["core/"], [], SOURCES, CLOCK + CHANCE + WORLD + VIEW + SLEEP),
    (["core/"], ["core/store/"], SOURCES, FILES),
    (["core/", "hal/", "qml/", "app/"], ["core/store/", "app/hub/store/"], SOURCES, SQL),
    (["hal/"], [], SOURCES, VIEW),
    (["hal/power/"], [], SOURCES, CLOCK + CHANCE + SLEEP),
    (["hal/wire/"], [], SOURCES, CLOCK + CHANCE + WORLD + SLEEP + FILES),
    (["qml/viewmodels/"], [], SOURCES, CLOCK + CHANCE + WORLD + FILES + [r"\bQQuick\w*", r"\bqsTr\b", r"\btr\("]),
    (["core/", "hal/", "qml/", "app/"], [], SOURCES, [r"\bsetContextProperty\b", r"\bqmlRegister\w+\("]),
    (["qml/"], [], {".qml", ".js", ".mjs"},
     [r"\bQt\.createQmlObject\b", r"\bXMLHttpRequest\b", r"\bhttps?://", r"\bMath\.random\b", r"\bDate\.now\b",
      r"\bnew Date\(\)", r"\bQt\.labs\.settings\b", r"\bQt\.openUrlExternally\b", r"\beval\("]),
    (["qml/theme/", "qml/controls/"], [], {".qml"}, [r"^\s*import\s+Latchkey\.(?:Pages|ViewModels)\b"]),
    (["qml/theme/"], [], {".qml"}, [r"^\s*import\s+Latchkey\.Controls\b"]),
    (["qml/pages/"], ["qml/pages/Main.qml"], {".qml"}, [r"\bKioskParts\b"]),
    # Apache-2.0 stays possible only without the modules of Qt that are GPL.
    (["core/", "hal/", "qml/", "app/", "tests/", "cmake/", "CMakeLists.txt"], [], {".txt", ".cmake"},
     [r"\bQt6?::?(?:HttpServer|VirtualKeyboard|Charts|NetworkAuth|Lottie|DataVisualization)\b"]),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)


def without_comments(text):
    """Comments become blanks of the same lines, so that line numbers stay; strings stay whole."""
    def blank(match):
        found = match.group(0)
        return found if found.startswith('"') else re.sub(r"[^\n]", " ", found)
    return COMMENT.sub(blank, text)


def without_hash_comments(text):
    return re.sub(r"#[^\n]*", "", text)


def allowed(name, target):
    """Whether the file called name may include target; both are paths from the root."""
    room = max((prefix for prefix in MAY_INCLUDE if name.startswith(prefix)), key=len)
    own = "/".join(name.split("/")[:2]) + "/"
    if own != "app/hub/" and target.startswith(own):
        return True
    rules = MAY_INCLUDE[room]
    if any(target.startswith(rule[1:]) for rule in rules if rule.startswith("-")):
        return False
    return any(target.startswith(rule) for rule in rules if not rule.startswith("-"))


def include_breaches(name, text):
    for match in INCLUDE.finditer(text):
        target = match.group(1)
        line = text.count("\n", 0, match.start(1)) + 1
        if target.startswith(".."):
            yield f"{name}:{line}: includes {target}; write the path from the root"
        elif target.startswith(OWN) and not allowed(name, target):
            yield f"{name}:{line}: must not include {target}"


def word_breaches(name, text):
    for folders, spared, suffixes, patterns in FORBIDDEN:
        if not name.startswith(tuple(folders)) or name.startswith(tuple(spared) or ("\0",)):
            continue
        if Path(name).suffix not in suffixes:
            continue
        for match in re.finditer("|".join(patterns), text, re.MULTILINE):
            line = text.count("\n", 0, match.end()) + 1
            yield f"{name}:{line}: must not know {match.group(0).strip()}"


def check(root):
    """All breaches below root, and how many files were read."""
    breaches, count = [], 0
    folders = ["core", "hal", "qml", "app", "tests", "cmake"]
    files = [root / "CMakeLists.txt"] + [path for folder in folders for path in sorted((root / folder).rglob("*"))]
    for path in files:
        if path.suffix not in SOURCES | {".qml", ".js", ".mjs", ".txt", ".cmake"} or not path.is_file():
            continue
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        text = without_hash_comments(text) if path.suffix in {".txt", ".cmake"} else without_comments(text)
        count += 1
        if path.suffix in SOURCES and name.startswith(OWN):
            breaches += include_breaches(name, text)
        breaches += word_breaches(name, text)
    return breaches, count


def main(arguments):
    root = Path(arguments[1] if len(arguments) > 1 else Path(__file__).parents[2]).resolve()
    breaches, count = check(root)
    for breach in breaches:
        print(breach)
    print(f"{count} files read, {len(breaches)} breaches")
    return 1 if breaches or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
