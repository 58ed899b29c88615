# SPDX-License-Identifier: GPL-3.0-or-later
"""The table on the terminal, a line as soon as it is known."""
from measuring.measurement import Measurement
from reporting.words import bounds, ending, megabytes, seconds, values

WIDTHS = (28, 11, 9, 9, 20, 20, 6)
TITLES = ("Instance", "Solver", "Plan s", "Proof s", "Values", "Bounds", "MB")


def header() -> str:
    return line(TITLES) + "\n" + "─" * (sum(WIDTHS) + 2 * len(WIDTHS))


def row(instance: str, title: str, measurement: Measurement) -> str:
    cells = (
        instance, title, seconds(measurement.best_plan_seconds), seconds(measurement.proof_seconds),
        values(measurement), bounds(measurement), megabytes(measurement.peak_megabytes),
    )
    return f"{line(cells)}{ending(measurement)}".rstrip()


def line(cells: tuple[str, ...]) -> str:
    is_number = (False, False, True, True, False, False, True)
    return "".join(
        (cell.rjust(width) if number else cell.ljust(width)) + "  "
        for cell, width, number in zip(cells, WIDTHS, is_number)
    )
