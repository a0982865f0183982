#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns resources/icons/*.svg into IconPaths.qml: one path string for the strokes and one for the fills of each icon.

Circles and rounded rectangles become arcs, because Qt Quick's PathSvg knows paths only.
An element or attribute that would be drawn wrongly stops the build.
"""
import pathlib
import sys
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"


def num(value):
    return f"{float(value):g}"


def circle(e):
    cx, cy, r = (float(e.get(k)) for k in ("cx", "cy", "r"))
    return f"M{num(cx - r)} {num(cy)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0Z"


def rect(e):
    x, y, w, h = (float(e.get(k)) for k in ("x", "y", "width", "height"))
    r = float(e.get("rx", "0"))
    corner = f"a{num(r)} {num(r)} 0 0 1"
    return (f"M{num(x + r)} {num(y)}h{num(w - 2 * r)}{corner} {num(r)} {num(r)}v{num(h - 2 * r)}{corner} {num(-r)} {num(r)}"
            f"h{num(2 * r - w)}{corner} {num(-r)} {num(-r)}v{num(2 * r - h)}{corner} {num(r)} {num(-r)}Z")


MAKERS = {SVG + "circle": circle, SVG + "rect": rect, SVG + "path": lambda e: e.get("d")}


def read(path):
    strokes, fills = [], []
    for e in ET.parse(path).getroot():
        if e.tag not in MAKERS or e.get("transform"):
            sys.exit(f"{path.name}: <{e.tag.removeprefix(SVG)}> is not one of path, circle, rect without transform")
        (fills if e.get("fill") == "currentColor" else strokes).append(MAKERS[e.tag](e))
    return "".join(strokes), "".join(fills)


def main():
    source, target = map(pathlib.Path, sys.argv[1:3])
    icons = {p.stem: read(p) for p in sorted(source.glob("*.svg"))}
    out = ["// Made by generate_icons.py from resources/icons/*.svg; change the drawings, not this file.",
           "pragma Singleton", "import QtQml\n", "QtObject {", "    readonly property var strokes: ({"]
    out += [f'        "{name}": "{d[0]}",' for name, d in icons.items()]
    out += ["    })", "    readonly property var fills: ({"]
    out += [f'        "{name}": "{d[1]}",' for name, d in icons.items() if d[1]]
    out += ["    })", "}", ""]
    target.mkdir(parents=True, exist_ok=True)
    (target / "IconPaths.qml").write_text("\n".join(out))


if __name__ == "__main__":
    main()
