#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns the theme files (data/*.json) into typed QML: ThemePalette.qml and Palettes.qml.

The colours stay data, but every binding in the pages is compiled against a property of type `color`,
and a token that is missing, misspelt or not a colour stops the build instead of showing black.
"""
import json
import pathlib
import re
import sys

ORDER = ["light", "dark", "dim", "hc"]
COLOR = re.compile(r"#[0-9A-F]{6}")
TOKEN = re.compile(r"(?!on[A-Z])[a-z][A-Za-z0-9]*")  # onX would be a signal handler in QML
SHAPE_TYPES = {"shadows": "bool", "outlinedTiles": "bool", "controlBorder": "int", "activeBorder": "int"}
HEAD = "// Made by generate_theme.py from qml/theme/data/*.json; change the data, not this file.\n"


def load(folder):
    themes = {name: json.loads((folder / f"{name}.json").read_text()) for name in ORDER}
    tokens = list(themes["light"]["colors"])
    for name, theme in themes.items():
        if set(theme["colors"]) != set(tokens):
            odd = sorted(set(theme["colors"]) ^ set(tokens))
            sys.exit(f"{name}.json: the tokens {odd} are not in every theme")
        for token in tokens:
            if not TOKEN.fullmatch(token):
                sys.exit(f"{name}.json: '{token}' cannot be the name of a property")
        for token, value in theme["colors"].items():
            if not COLOR.fullmatch(value):
                sys.exit(f"{name}.json: {token} is '{value}', wanted '#RRGGBB' in capitals")
        if set(theme["shape"]) != set(SHAPE_TYPES):
            sys.exit(f"{name}.json: 'shape' must hold exactly {sorted(SHAPE_TYPES)}")
    return themes, tokens


def palette_type(tokens):
    lines = [HEAD + "import QtQml\nimport QtQuick\n", "QtObject {", "    required property string name"]
    lines += [f"    required property color {token}" for token in tokens]
    lines += [f"    required property {kind} {token}" for token, kind in SHAPE_TYPES.items()]
    return "\n".join(lines) + "\n}\n"


def palettes_type(themes, tokens):
    lines = [HEAD + "import QtQml\n", "QtObject {"]
    for name in ORDER:
        theme = themes[name]
        lines += [f"    readonly property ThemePalette {name}: ThemePalette {{", f'        name: "{name}"']
        lines += [f'        {token}: "{theme["colors"][token]}"' for token in tokens]
        lines += [f"        {token}: {json.dumps(theme['shape'][token])}" for token in SHAPE_TYPES]
        lines += ["    }"]
    return "\n".join(lines) + "\n}\n"


def main():
    source, target = map(pathlib.Path, sys.argv[1:3])
    themes, tokens = load(source)
    target.mkdir(parents=True, exist_ok=True)
    (target / "ThemePalette.qml").write_text(palette_type(tokens))
    (target / "Palettes.qml").write_text(palettes_type(themes, tokens))


if __name__ == "__main__":
    main()
