# SPDX-License-Identifier: GPL-3.0-or-later
"""Events of 15 to 25 items that use most rules and preferences at once.

A plan is drawn first and every rule is one that this plan keeps, so that there is an order, while the
session is shorter than the items want. Their optimum is for solvers to find and to agree on.
"""
from dataclasses import dataclass, field
from random import Random

from families.text import bare, head, quoted

MORNING = 8 * 60
SETUPS = ["lectern", "lectern", "screen", "awards", "floor"]
TAGS = ["north", "south", "coast"]
CHANGEOVER = {("lectern", "screen"): 1, ("screen", "lectern"): 1, ("lectern", "awards"): 2, ("awards", "lectern"): 1,
              ("screen", "awards"): 2, ("awards", "screen"): 2, ("floor", "awards"): 1}
PREFERENCES = [
    ["keep_optional", "preferred_minutes", "listed_order"],
    ["keep_optional", "preferred_minutes", "reserve"],
    ["changeover", "preferred_minutes"],
    ["keep_optional", "lateness", "finish_early"],
    ["weighted: { preferred_minutes: 2, changeover: 1, keep_optional: 3 }", "listed_order"],
    ["preferred_minutes: { speech: 2 }", "changeover", "lateness"],
]


@dataclass
class Drawn:
    number: int
    block: int
    kind: str
    setup: str
    least: int
    most: int
    length: int
    tag: str
    person: str | None
    start: int = 0
    keys: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        return f"i{self.number}"

    @property
    def end(self) -> int:
        return self.start + self.length


def event(seed: int) -> str:
    return "\n".join(Vocabulary(seed).lines()) + "\n"


class Vocabulary:
    def __init__(self, seed: int):
        self.random = Random(f"vocabulary-{seed}")
        self.seed = seed
        self.items = self.draw_items(self.random.randint(15, 25))
        self.is_free = [self.random.random() < 0.75 for _ in range(self.items[-1].block + 1)]
        self.plan = self.draw_plan()
        self.ends = self.plan[-1].end + self.random.randint(0, 2)
        self.people = self.draw_people()

    def draw_items(self, size: int) -> list[Drawn]:
        random, items, block, left = self.random, [], 0, 0
        for number in range(size):
            if left == 0:
                block, left = block + (1 if items else 0), random.randint(3, 5)
            left -= 1
            least = random.randint(3, 8)
            most = least + random.randint(0, 5)
            items.append(Drawn(
                number, block, random.choice(["talk", "speech", "other"]), random.choice(SETUPS), least, most,
                random.randint(least, (least + most) // 2), random.choice(TAGS),
                random.choice(["an", "binh", None, None]),
            ))
        return items

    def draw_plan(self) -> list[Drawn]:
        """An order that the blocks allow, each item as early as it can be."""
        plan, now, before = [], MORNING, None
        for block, is_free in enumerate(self.is_free):
            own = [item for item in self.items if item.block == block]
            if is_free:
                self.random.shuffle(own)
            plan += own
        for item in plan:
            now += CHANGEOVER.get((before, item.setup), 0)
            item.start, before = now, item.setup
            now = item.end
        return plan

    def draw_people(self) -> list[str]:
        lines = []
        for person in ("an", "binh"):
            own = [item for item in self.items if item.person == person]
            hours = ""
            if own and self.random.random() < 0.6:
                arrives = max(MORNING, min(item.start for item in own) - self.random.randint(0, 15))
                leaves = min(self.ends, max(item.end for item in own) + self.random.randint(0, 15))
                hours = f", arrives: {quoted(arrives)}, leaves: {quoted(leaves)}"
            lines.append(f"  {person}: {{ role: {person.capitalize()}{hours} }}")
        return lines

    def lines(self) -> list[str]:
        rules = self.rules()
        self.draw_keys()
        changeovers = ", ".join(f"{a} -> {b}: {minutes}" for (a, b), minutes in CHANGEOVER.items())
        return (
            head(f"vocabulary {self.seed}", MORNING, self.ends, reserve=self.random.randint(0, 5))
            + ["stage:", f"  changeovers: {{ {changeovers} }}", "people:"] + self.people
            + ["programme:"] + self.programme()
            + (["rules:"] + rules if rules else [])
            + ["preferences:"] + [f"  - {name}" for name in self.random.choice(PREFERENCES)]
        )

    def programme(self) -> list[str]:
        lines = []
        for block, is_free in enumerate(self.is_free):
            lines += [f"  - block: b{block}", f"    order: {'free' if is_free else 'listed'}", "    items:"]
            lines += [f"      - {self.line(item)}" for item in self.items if item.block == block]
        return lines

    def line(self, item: Drawn) -> str:
        keys = [
            f"id: {item.id}", f"title: Item {item.number}", f"kind: {item.kind}", f"setup: {item.setup}",
            f"minutes: {item.least}..{item.most}", f"tags: [{item.tag}]",
        ]
        if item.person:
            keys.append(f"who: {item.person}")
        return f"{{ {', '.join(keys + item.keys)} }}"

    def draw_keys(self) -> None:
        """Windows, hours and the right to be dropped, where the plan keeps them."""
        random = self.random
        for item in self.items:
            if random.random() < 0.15:
                item.keys.append(f"optional: {random.randint(1, 6)}")
            if random.random() < 0.2:
                item.keys.append(f"starts: {bare(item.start - random.randint(0, 20))}..{bare(item.start + random.randint(5, 40))}")
            elif random.random() < 0.15:
                item.keys.append(f"ends: ..{bare(item.end + random.randint(0, 20))}")
            if random.random() < 0.1:
                item.keys.append(f"ready: {quoted(max(MORNING, item.start - random.randint(5, 30)))}")
            if random.random() < 0.2:
                item.keys.append(f"due: {quoted(item.end - random.randint(-5, 15))}")
                item.keys.append(f"late_cost: {random.randint(1, 4)}")

    def rules(self) -> list[str]:
        makers = [
            self.before, self.before, self.gap, self.adjacent, self.apart, self.apart_in_minutes, self.rest,
            self.together, self.at, self.first_in_block, self.at_most, self.choose,
        ]
        drawn = [maker() for maker in self.random.sample(makers, self.random.randint(2, 6))]
        return [f"  - {rule}" for rule in drawn if rule]

    def two(self) -> tuple[Drawn, Drawn]:
        """Two items in the order of the plan."""
        first, second = sorted(self.random.sample(range(len(self.plan)), 2))
        return self.plan[first], self.plan[second]

    def before(self) -> str:
        first, second = self.two()
        return f"before: [{first.id}, {second.id}]"

    def gap(self) -> str:
        first, second = self.two()
        gap = second.start - first.end
        if self.random.random() < 0.5:
            return f"{{ before: [{first.id}, {second.id}], gap: {max(0, gap - self.random.randint(0, 10))}.. }}"
        return f"{{ before: [{first.id}, {second.id}], gap: ..{gap + self.random.randint(0, 10)} }}"

    def adjacent(self) -> str:
        place = self.random.randrange(len(self.plan) - 1)
        return f"adjacent: [{self.plan[place].id}, {self.plan[place + 1].id}]"

    def apart(self) -> str | None:
        tag = self.random.choice(TAGS)
        places = [place for place, item in enumerate(self.plan) if item.tag == tag]
        between = min((b - a - 1 for a, b in zip(places, places[1:])), default=0)
        return f"apart: {{ tag: {tag}, items: {min(between, 2)} }}" if between > 0 else None

    def apart_in_minutes(self) -> str:
        first, second = self.two()
        minutes = max(0, second.start - first.end - self.random.randint(0, 10))
        return f"{{ apart: {{ items: [{first.id}, {second.id}], minutes: {minutes} }} }}"

    def rest(self) -> str | None:
        person = self.random.choice(["an", "binh"])
        own = [item for item in self.plan if item.person == person]
        between = min((b.start - a.end for a, b in zip(own, own[1:])), default=0)
        return f"rest: {{ person: {person}, minutes: {between} }}" if between > 0 else None

    def together(self) -> str:
        place = self.random.randrange(len(self.plan) - 3)
        names = [item.id for item in self.plan[place:place + 3]]
        self.random.shuffle(names)
        return f"together: [{', '.join(names)}]"

    def at(self) -> str:
        item = self.random.choice(self.plan)
        return f"at: {{ item: {item.id}, starts: {bare(item.start - self.random.randint(0, 15))}..{bare(item.start + self.random.randint(0, 15))} }}"

    def first_in_block(self) -> str:
        block = self.random.randrange(len(self.is_free))
        own = [item for item in self.plan if item.block == block]
        name, item = self.random.choice([("first", own[0]), ("last", own[-1])])
        return f"{name}: {{ block: b{block}, item: {item.id} }}"

    def at_most(self) -> str:
        kind = self.random.choice(["talk", "speech"])
        longest = run = 0
        for item in self.plan:
            run = run + item.length if item.kind == kind else 0
            longest = max(longest, run)
        return f"at_most: {{ minutes: {max(1, longest + self.random.randint(0, 4))}, kind: {kind} }}"

    def choose(self) -> str:
        chosen = self.random.sample(self.items, 3)
        return f"choose: {{ from: [{', '.join(item.id for item in chosen)}], at_least: {self.random.randint(1, 3)} }}"
