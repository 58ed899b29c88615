# SPDX-License-Identifier: GPL-3.0-or-later
"""How many whole points one unit of a preference is, in a model where every cost is whole."""
from fractions import Fraction
from math import lcm

from event.event import Event

# Told in minutes; a model counts steps of the grain.
IN_MINUTES = {"preferred_minutes", "reserve", "finish_early", "changeover", "little_waiting", "lateness"}


def points_in_unit(event: Event, name: str, carried: dict[str, Fraction]) -> int:
    if name == "weighted":
        return lcm(*(
            weight.denominator * points_in_unit(event, part, {}) // common(weight.numerator, points_in_unit(event, part, {}))
            for part, weight in carried.items()
        ))
    weights = list(carried.values()) if name == "preferred_minutes" else []
    if name == "lateness":
        weights = [item.late_cost for item in event.items if item.due is not None]
    whole = lcm(*(weight.denominator for weight in weights))
    return int(whole * (event.steps_in_minute if name in IN_MINUTES else 1))


def common(a: int, b: int) -> int:
    """The greatest common divisor, 1 where a weight is nothing."""
    while b:
        a, b = b, a % b
    return a or 1
