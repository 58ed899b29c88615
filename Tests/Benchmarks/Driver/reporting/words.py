# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of a measurement as they stand in a table."""
from measuring.measurement import Measurement


def seconds(number: float | None) -> str:
    if number is None:
        return "–"
    return f"{number:.3f}" if number < 1 else f"{number:.2f}" if number < 10 else f"{number:.1f}"


def values(measurement: Measurement) -> str:
    return " · ".join("–" if level.value is None else f"{level.value:g}" for level in measurement.levels) or "–"


def bounds(measurement: Measurement) -> str:
    return " · ".join("–" if level.bound is None else f"{level.bound:g}" for level in measurement.levels) or "–"


def megabytes(number: float | None) -> str:
    return "–" if number is None else f"{number:.0f}"


def ending(measurement: Measurement) -> str:
    """What the values do not say."""
    return {
        "optimal": "", "infeasible": "no order exists", "feasible": measurement.reason or "not proved",
        "unknown": measurement.reason or "no plan",
    }.get(measurement.status, f"{measurement.status}: {measurement.reason}")
