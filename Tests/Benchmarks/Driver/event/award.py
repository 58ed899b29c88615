# SPDX-License-Identifier: GPL-3.0-or-later
"""The length of an award slot, as the event format's page tells it."""
from fractions import Fraction
from math import ceil

from event.refusal import NotCarried

HAND_OVER = {("huan-chuong", "huy-chuong", "order", "medal"): 14, ("co-", "flag"): 9}
NAMED = ("class", "decided_by", "collectives", "households", "individuals", "batch", "presenters", "representative")


def steps(award: dict, positions: int, grain: int) -> int:
    """Reading and every batch, rounded up to the grain once."""
    for key in award:
        if key not in NAMED:
            raise NotCarried(f"award: {key}")
    presenters = int(award.get("presenters", 1))
    most = int(award.get("batch", positions))
    groups = [int(award.get(name, 0)) for name in ("collectives", "households", "individuals")]
    if award.get("representative") == "true":
        batches = [min(most, sum(groups))]
    else:
        batches = [size for group in groups if group for size in even_batches(group, most)]
    hand_over = seconds_to_hand_over(award.get("class", ""))
    seconds = Fraction(120)
    for size in batches:
        walk_on = max(Fraction(42, 10) * size, Fraction(20 + 2 * size))
        seconds += walk_on + ceil(size / presenters) * hand_over + 15 + 15 + size + 10
    return ceil(seconds / grain)


def even_batches(count: int, most: int) -> list[int]:
    number = ceil(count / most)
    return [count // number + (1 if k < count % number else 0) for k in range(number)]


def seconds_to_hand_over(award_class: str) -> int:
    for beginnings, seconds in HAND_OVER.items():
        if award_class.startswith(beginnings):
            return seconds
    return 6
