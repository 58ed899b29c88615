# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a seeded event file.   usage: generator.py loose|tight|ceremony SIZE SEED > event.yaml"""
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from families import ceremony, free_block

FAMILIES = ("loose", "tight", "ceremony")


def generated(family: str, size: int, seed: int) -> str:
    lines = ceremony.event(size, seed) if family == "ceremony" else free_block.event(family, size, seed)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(generated(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
