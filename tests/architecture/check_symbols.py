#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The product holds no simulator: check_symbols.py NM PRODUCT SIMULATOR

Exits 1 when PRODUCT has a symbol of latchkey::sim, or when SIMULATOR has none: then the check itself is blind.
"""
import subprocess
import sys

MARK = "latchkey::sim::"


def simulator_symbols(nm, program):
    listing = subprocess.run([nm, "--demangle", program], check=True, capture_output=True, text=True).stdout
    return [line for line in listing.splitlines() if MARK in line]


def main(arguments):
    nm, product, simulator = arguments[1:]
    found = simulator_symbols(nm, product)
    for line in found[:10]:
        print(f"{product} holds {line}")
    expected = len(simulator_symbols(nm, simulator))
    print(f"{MARK} in the product: {len(found)}, in the simulator: {expected}")
    return 1 if found or not expected else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
