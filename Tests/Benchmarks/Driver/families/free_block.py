# SPDX-License-Identifier: GPL-3.0-or-later
"""One free block, loose or tight.

loose  15 % of the items have a window, few precedences; the session is 5 % longer than wanted
tight  35 % have a window, four tags are kept apart; the session is 5 % shorter than wanted

Some tight events have no order, which is part of the work. The draws stand in the order in which they
are made: another order would be another event.
"""
from dataclasses import dataclass
from random import Random

from families.text import bare, head

MORNING = 8 * 60
LENGTHS = [5, 6, 7, 7, 10, 12, 15]
SETUPS = ["lectern"] * 5 + ["screen", "awards"]
CHANGEOVERS = [
    "stage:",
    "  changeovers: { any -> any: 0, lectern -> screen: 1, screen -> lectern: 1, lectern -> awards: 2, "
    "awards -> lectern: 1, screen -> awards: 2, awards -> screen: 2 }",
]


@dataclass
class Draw:
    number: int
    wanted: int
    tag: int
    listed_at: int
    has_window: bool
    value: int
    setup: str

    @property
    def least(self) -> int:
        return max(3, int(self.wanted * 0.7))


def event(kind: str, size: int, seed: int) -> list[str]:
    is_tight = kind == "tight"
    random = Random(f"{kind}-{size}-{seed}")
    draws, wanted_in_all = draw_items(random, size, is_tight)
    ends = MORNING + int(wanted_in_all * (0.95 if is_tight else 1.05))
    rules = precedences(random, size)
    if is_tight:
        rules += kept_apart([draw.tag for draw in draws])
    return (
        head(f"{kind} {size} {seed}", MORNING, ends)
        + CHANGEOVERS
        + ["programme:", "  - block: all", "    order: free", "    items:"]
        + [line(draw, ends) for draw in draws]
        + (["rules:"] + rules if rules else [])
        + ["preferences: [keep_optional, preferred_minutes, listed_order]"]
    )


def draw_items(random: Random, size: int, is_tight: bool) -> tuple[list[Draw], int]:
    tags = 4 if is_tight else max(5, size // 3)
    draws, listed_at = [], 0
    for number in range(size):
        wanted = random.choice(LENGTHS)
        tag = random.randrange(tags)
        has_window = random.random() < (0.35 if is_tight else 0.15)
        value = random.randint(3, 9) if random.random() < 0.1 else 0
        draws.append(Draw(number, wanted, tag, listed_at, has_window, value, random.choice(SETUPS)))
        listed_at += wanted
    return draws, listed_at


def line(draw: Draw, ends: int) -> str:
    keys = [
        f"id: i{draw.number}", f"title: Item {draw.number}", "kind: other", f"setup: {draw.setup}",
        f"minutes: {draw.least}..{draw.wanted}", f"prefer: {draw.wanted}", f"tags: [t{draw.tag}]",
    ]
    if draw.has_window:
        # No item is impossible by its own window alone.
        first = min(MORNING + max(0, draw.listed_at - 20), ends - draw.least - 10)
        last = min(ends, MORNING + draw.listed_at + 60 + draw.wanted)
        keys += [f"starts: {bare(first)}..", f"ends: ..{bare(last)}"]
    if draw.value:
        keys.append(f"optional: {draw.value}")
    return f"      - {{ {', '.join(keys)} }}"


def precedences(random: Random, size: int) -> list[str]:
    return [
        f"  - before: [i{earlier}, i{later}]"
        for later in range(size) for earlier in range(later)
        if random.random() < 0.9 / size
    ]


def kept_apart(tags: list[int]) -> list[str]:
    return [f"  - apart: {{ tag: t{tag}, items: 1 }}" for tag in sorted(set(tags)) if tags.count(tag) > 1]
