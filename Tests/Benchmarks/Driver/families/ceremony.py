# SPDX-License-Identifier: GPL-3.0-or-later
"""A half-day as it really is: performance, opening, films and report, talks, speeches, prizes, signing.

Free and listed blocks, a floating break, people with hours, talks of equal length, optional talks; the
session is filled to between 94 and 103 %. Some events have no order.
"""
from random import Random

from families.text import bare, head, quoted

BEGINS = 7 * 60 + 30
SECTORS = ["security", "school", "farm", "trade", "sport"]
GUEST = "vip"
BREAK = "  - { id: break, title: Break, kind: break, minutes: 10..15, prefer: 15, optional: 4, floating: true }"
CHANGEOVERS = [
    "stage:",
    "  changeovers: { lectern -> lectern: 1, performance -> any: 3, any -> screen: 1, any -> awards: 2, "
    "awards -> awards: 0, awards -> any: 1, any -> signing: 2, signing -> any: 1 }",
]


def event(size: int, seed: int) -> list[str]:
    return Ceremony(size, seed).lines()


class Ceremony:
    """Draws item by item, in the order in which the items are listed."""

    def __init__(self, size: int, seed: int):
        self.size, self.seed = size, seed
        self.random = Random(f"ceremony-{size}-{seed}")
        self.wanted = 0
        self.people: list[str] = []

    def lines(self) -> list[str]:
        talks = max(3, int(self.size * 0.4))
        speeches = max(2, int(self.size * 0.12))
        prizes = max(2, int(self.size * 0.2))
        self.person("mc")
        opening = self.opening()
        review = self.review()
        talk_lines = [self.talk(number) for number in range(talks)]
        speech_lines = [self.speech(number) for number in range(speeches)]
        prize_lines = [self.prize(number) for number in range(prizes)]
        closing = [
            self.item("pledge", "signing", 5, 8, 12),
            self.item("close", "closing", 2, 3, 5, who="mc"),
        ]
        changeovers_and_break = 15 + talks + prizes // 2 + 10
        ends = BEGINS + int((self.wanted + changeovers_and_break) * self.random.uniform(0.97, 1.06))
        guest = f"  {GUEST}: {{ role: guest of honour, rank: 1, leaves: {quoted(ends - 12)} }}"
        return (
            head(f"ceremony {self.size} {self.seed}", BEGINS, ends, reserve=5)
            + CHANGEOVERS
            + ["people:", guest] + self.people
            + ["programme:"] + listed(opening)
            + block("review", "free", review)
            + block("talks", "free\n    equal_minutes: true", talk_lines)
            + [BREAK]
            + block("speeches", "free", speech_lines)
            + block("prizes", "listed", prize_lines)
            + listed(closing)
            + ["rules:"] + self.rules(BEGINS + (ends - BEGINS) // 2)
            + ["preferences: [keep_optional, preferred_minutes, listed_order, reserve]"]
        )

    def opening(self) -> list[str]:
        return [
            self.item("performance", "performance", 20, self.random.choice([25, 30]), 32),
            self.item("salute", "salute", 2, 3, 4, who="mc"),
            self.item("introduction", "introduction", 4, 7, 10, who="mc"),
        ]

    def review(self) -> list[str]:
        films = 1 + (self.size > 20)
        lines = [
            self.item(f"film{number}", "film", 8, self.random.choice([10, 15]), 18) for number in range(films)
        ]
        return lines + [self.item("report", "report", 12, 17, 22, who=self.person("reporter"))]

    def talk(self, number: int) -> str:
        sector = self.random.choice(SECTORS[:2] * 2 + SECTORS)
        is_optional = self.random.random() < 0.2
        optional = f", optional: {self.random.randint(2, 6)}" if is_optional else ""
        speaker = self.person(f"speaker{number}")
        return self.item(f"talk{number}", "talk", 5, 6, 7, who=speaker, more=f", tags: [{sector}]{optional}")

    def speech(self, number: int) -> str:
        wanted = self.random.choice([8, 10, 12])
        speaker = GUEST if number == 0 else self.person(f"leader{number}")
        return self.item(f"speech{number}", "speech", 6, wanted, 15, who=speaker)

    def prize(self, number: int) -> str:
        wanted = self.random.choice([4, 5, 6])
        return self.item(f"award{number}", "awards", 3, wanted, 7, who=self.random.choice([GUEST, "mc"]))

    def item(self, name: str, kind: str, least: int, wanted: int, most: int, who: str = "", more: str = "") -> str:
        self.wanted += wanted
        who = f", who: {who}" if who else ""
        return f"{{ id: {name}, title: {name}, kind: {kind}, minutes: {least}..{most}, prefer: {wanted}{who}{more} }}"

    def person(self, name: str) -> str:
        self.people.append(f"  {name}: {{ role: {name} }}")
        return name

    @staticmethod
    def rules(middle: int) -> list[str]:
        return [
            f"  - at: {{ item: break, starts: {bare(middle - 40)}..{bare(middle + 30)} }}",
            "  - before: [report, break]",
            "  - apart: { tag: security, items: 1 }",
            "  - no_longer_than_without_break: 150",
        ]


def listed(items: list[str]) -> list[str]:
    return [f"  - {item}" for item in items]


def block(name: str, order: str, items: list[str]) -> list[str]:
    return [f"  - block: {name}", f"    order: {order}", "    items:"] + [f"      - {item}" for item in items]
