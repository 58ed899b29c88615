# SPDX-License-Identifier: GPL-3.0-or-later
"""What an event is to the CP-SAT model: items by number, times in steps of the grain since midnight."""
from dataclasses import dataclass, field
from fractions import Fraction


@dataclass
class Item:
    id: str
    kind: str
    setup: str
    least: int
    most: int
    prefer: int
    earliest: int
    latest_start: int
    latest_end: int
    people: list[str]
    tags: list[str]
    # The value lost when it is dropped; None for an item that has to stay.
    optional: int | None = None
    floating: bool = False
    ready: int | None = None
    due: int | None = None
    late_cost: Fraction = Fraction(0)
    blocks: list[str] = field(default_factory=list)


@dataclass
class Event:
    steps_in_minute: Fraction
    starts: int
    ends: int
    reserve: int
    waits: bool
    items: list[Item]
    # changeover[i][j] in steps, None where j may not directly follow i.
    changeover: list[list[int | None]]
    to_first: list[int | None]
    from_last: list[int | None]
    # (i, j): i ends before j starts when both are kept.
    before: set[tuple[int, int]]
    # (i, j): never neighbours.
    not_neighbours: set[tuple[int, int]]
    # (i, j, steps): so long apart when both are kept.
    steps_apart: list[tuple[int, int, int]]
    # Items of one length.
    equal_lengths: list[list[int]]
    longest_without_break: int | None
    waiting_cost: dict[str, int]
    # Name and what it carries: weights of `preferred_minutes`, parts of `weighted`.
    preferences: list[tuple[str, dict[str, Fraction]]]

    @property
    def size(self) -> int:
        return len(self.items)
