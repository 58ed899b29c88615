# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures runsheet beside HiGHS, CBC and CP-SAT, or compares its optima with those of HiGHS.

`make bench` runs a short selection; `make bench ARGUMENTS="--full --output Documentation/benchmarks"` the whole.
"""
import argparse
import sys
import tempfile
from pathlib import Path

import equality
import selection


def main() -> int:
    arguments = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0])
    modes = arguments.add_subparsers(dest="mode", required=True)
    measure = modes.add_parser("measure", help="times, values, bounds and memory of every solver")
    selection.add_options(measure)
    compare = modes.add_parser("equality", help="our optima against those of HiGHS on our exported models")
    equality.add_options(compare)
    # Measuring is what is meant where nothing is said.
    given = sys.argv[1:]
    if not given or given[0].startswith("--") and given[0] != "--help":
        given = ["measure", *given]
    chosen = arguments.parse_args(given)
    with tempfile.TemporaryDirectory(prefix="runsheet-bench-") as folder:
        if chosen.mode == "measure":
            return selection.run(chosen, Path(folder))
        return equality.run(chosen, Path(folder))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
