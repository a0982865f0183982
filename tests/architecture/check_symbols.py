#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The product holds neither simulator nor hub: check_symbols.py NM PRODUCT SIMULATOR

Exits 1 when PRODUCT has a symbol of theirs, or when SIMULATOR, which holds both, has none: then the check itself is blind.
"""
import subprocess
import sys

MARKS = ("latchkey::sim::", "latchkey::simulator::", "latchkey::hub::")


def symbols(nm, program):
    listing = subprocess.run([nm, "--demangle", program], check=True, capture_output=True, text=True).stdout
    return {mark: [line for line in listing.splitlines() if mark in line] for mark in MARKS}


def main(arguments):
    nm, product, simulator = arguments[1:]
    found, expected = symbols(nm, product), symbols(nm, simulator)
    for mark in MARKS:
        for line in found[mark][:10]:
            print(f"{product} holds {line}")
        print(f"{mark} in the product: {len(found[mark])}, in the simulator: {len(expected[mark])}")
    return 1 if any(found.values()) or not all(expected.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
