# SPDX-License-Identifier: GPL-3.0-or-later
"""Solves the exported models of one event with CBC, level after level, and prints a measurement as JSON.

CBC is the program that PuLP brings along; what it found and when is read from its log.

usage: cbc.py MODEL.mps... --workers N --time-limit SECONDS
"""
import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pulp

from peers.cbc_log import reading


def solve_level(path: str, workers: int, time_limit: float) -> dict:
    command = [
        pulp.PULP_CBC_CMD().path, path, "-threads", str(workers if workers > 1 else 0), "-timeMode", "elapsed",
        "-seconds", f"{time_limit:.3f}", "-ratioGap", "0",
        # Every cost is a whole number of points.
        "-allowableGap", "0.999", "-solve",
    ]
    begun = time.perf_counter()
    log = subprocess.run(command, capture_output=True, text=True).stdout
    whole = time.perf_counter() - begun
    return reading(log, whole)


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("models", nargs="+")
    arguments.add_argument("--workers", type=int, default=1)
    arguments.add_argument("--time-limit", type=float, default=60)
    given = arguments.parse_args()
    left = given.time_limit
    levels = []
    for path in given.models:
        level = solve_level(path, given.workers, left)
        levels.append(level)
        left -= level["seconds"]
        if level["status"] != "optimal" or left <= 0:
            break
    json.dump(levels, sys.stdout)
    print()


if __name__ == "__main__":
    main()
