# SPDX-License-Identifier: GPL-3.0-or-later
"""An event file to an `Event`. Every scalar is read as text: to YAML 1.1 `11:30` is a number."""
from fractions import Fraction
from pathlib import Path

import yaml

from event import award
from event.event import Event, Item
from event import notation
from event.notation import bounds
from event.refusal import NotCarried

SETUP_OF_KIND = {
    "performance": "performance", "film": "screen", "awards": "awards", "signing": "signing",
    "salute": "floor", "break": "floor", "other": "floor", "introduction": "lectern", "speech": "lectern",
    "talk": "lectern", "report": "lectern", "reply": "lectern", "closing": "lectern",
}
HANDED_DOWN = ("kind", "minutes", "prefer", "who")
WITHOUT_EFFECT = {"id", "title", "notes", "script", "manuscript"}
KEYS_OF_ITEM = WITHOUT_EFFECT | {
    "kind", "minutes", "prefer", "who", "tags", "optional", "starts", "ends", "ready", "due", "late_cost",
    "setup", "floating", "award",
}
KEYS_OF_BLOCK = {"block", "title", "items", "order", "together", "equal_minutes", "kind", "minutes", "prefer", "who", "tags"}
USUAL_PREFERENCES = ["keep_optional", "preferred_minutes", "listed_order", "reserve"]


def read_event(path: Path) -> Event:
    return Reading(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)).event()


def listed(value) -> list:
    return value if isinstance(value, list) else [value]


class Reading:
    def __init__(self, document: dict):
        self.document = document
        session = document["session"]
        only(session, {"starts", "ends", "reserve", "idle", "grain"}, "session")
        self.grain = notation.length(session.get("grain", "1"))
        self.starts, self.ends = self.clock(session["starts"]), self.clock(session["ends"])
        self.reserve = self.length(session.get("reserve", "0"))
        self.waits = session.get("idle", "yes") not in ("no", "false")
        self.stage = document.get("stage", {})
        self.people = document.get("people", {})
        self.items: list[Item] = []
        self.members: dict[str, list[int]] = {}
        self.before: set[tuple[int, int]] = set()
        self.not_neighbours: set[tuple[int, int]] = set()
        self.steps_apart: list[tuple[int, int, int]] = []
        self.equal: list[list[int]] = []
        self.longest: int | None = None

    def clock(self, text: str) -> int:
        return self.steps(notation.clock(text), text)

    def length(self, text: str) -> int:
        return self.steps(notation.length(text), text)

    def steps(self, seconds: int, text: str) -> int:
        if seconds % self.grain:
            raise NotCarried(f"'{text}', off the grain")
        return seconds // self.grain

    def event(self) -> Event:
        self.read_sequence(self.document["programme"], is_free=False, inherited={}, blocks=[])
        self.index = {item.id: number for number, item in enumerate(self.items)}
        for item in self.items:
            self.narrow_to_presence(item)
        for rule in self.document.get("rules", []):
            self.read_rule(rule)
        lines = self.changeover_lines()
        setups = [item.setup for item in self.items]
        return Event(
            steps_in_minute=Fraction(60, self.grain), starts=self.starts, ends=self.ends, reserve=self.reserve, waits=self.waits, items=self.items,
            changeover=[[self.between(lines, a, b) for b in setups] for a in setups],
            to_first=[self.between(lines, "start", b) for b in setups],
            from_last=[self.between(lines, a, "end") for a in setups],
            before=self.before, not_neighbours=self.not_neighbours, steps_apart=self.steps_apart,
            equal_lengths=self.equal, longest_without_break=self.longest,
            waiting_cost={name: int((facts or {}).get("waiting_cost", 1)) for name, facts in self.people.items()},
            preferences=[self.preference(entry) for entry in self.document.get("preferences", USUAL_PREFERENCES)],
        )

    # The programme

    def read_sequence(self, children: list, is_free: bool, inherited: dict, blocks: list[str]) -> list[list[int]]:
        groups = []
        for child in children:
            if "block" in child:
                if is_free and child.get("together", "true") != "false":
                    raise NotCarried(f"the block '{child['block']}', held together inside a free block")
                groups.append(self.read_block(child, inherited, blocks))
            else:
                groups.append([self.read_item(child, inherited, blocks)])
        if not is_free:
            for earlier, group in enumerate(groups):
                for later in groups[earlier + 1:]:
                    self.before |= {
                        (i, j) for i in group for j in later
                        if not (self.items[i].floating or self.items[j].floating)
                    }
        return groups

    def read_block(self, block: dict, inherited: dict, blocks: list[str]) -> list[int]:
        only(block, KEYS_OF_BLOCK, f"the block '{block['block']}'")
        handed = {**inherited, **{key: block[key] for key in HANDED_DOWN if key in block}}
        handed["tags"] = inherited.get("tags", []) + listed(block.get("tags", []))
        groups = self.read_sequence(
            block["items"], block.get("order") == "free", handed, blocks + [block["block"]]
        )
        numbers = [number for group in groups for number in group]
        self.members[block["block"]] = numbers
        if block.get("equal_minutes") == "true":
            direct = [n for n in numbers if self.items[n].blocks[-1] == block["block"]]
            self.equal.append(direct)
            for n in direct:
                self.items[n].least = max(self.items[k].least for k in direct)
                self.items[n].most = min(self.items[k].most for k in direct)
        return numbers

    def read_item(self, item: dict, inherited: dict, blocks: list[str]) -> int:
        name = item["id"]
        only(item, KEYS_OF_ITEM, f"the item '{name}'")
        value = {**inherited, **item}
        kind = value["kind"]
        least, most = self.range_of_length(value)
        earliest, latest_start = bounds(value["starts"], self.clock) if "starts" in value else (None, None)
        earliest_end, latest_end = bounds(value["ends"], self.clock) if "ends" in value else (None, None)
        if earliest_end is not None:
            raise NotCarried(f"an earliest end, of '{name}'")
        latest_end = self.ends if latest_end is None else min(self.ends, latest_end)
        self.items.append(Item(
            id=name, kind=kind, setup=value.get("setup", SETUP_OF_KIND[kind]), least=least, most=most,
            prefer=self.length(value["prefer"]) if "prefer" in value else (least + most) // 2,
            earliest=self.starts if earliest is None else max(self.starts, earliest),
            latest_start=latest_end if latest_start is None else min(latest_start, latest_end),
            latest_end=latest_end,
            people=listed(value["who"]) if "who" in value else [],
            tags=inherited.get("tags", []) + listed(item.get("tags", [])),
            optional=int(value["optional"]) if "optional" in value else None,
            floating=value.get("floating") == "true",
            ready=self.clock(value["ready"]) if "ready" in value else None,
            due=self.clock(value["due"]) if "due" in value else None,
            late_cost=Fraction(value.get("late_cost", "1")),
            blocks=blocks,
        ))
        return len(self.items) - 1

    def range_of_length(self, value: dict) -> tuple[int, int]:
        if "award" in value and "minutes" not in value:
            fixed = award.steps(value["award"], int(self.stage.get("positions", 10)), self.grain)
            return fixed, fixed
        if isinstance(value["minutes"], dict):
            raise NotCarried("minutes as min, prefer, max")
        least, most = bounds(value["minutes"], self.length)
        if least is None or most is None:
            raise NotCarried("minutes with an open end")
        return least, most

    def narrow_to_presence(self, item: Item) -> None:
        for name in item.people:
            facts = self.people.get(name) or {}
            if "present" in facts:
                raise NotCarried("present: windows of a person")
            if "arrives" in facts:
                item.earliest = max(item.earliest, self.clock(facts["arrives"]))
            if "leaves" in facts:
                item.latest_end = min(item.latest_end, self.clock(facts["leaves"]))

    # Changeovers

    def changeover_lines(self) -> dict[tuple[str, str], int | None]:
        lines = {}
        for pair, minutes in self.stage.get("changeovers", {}).items():
            first, second = (part.strip() for part in pair.split("->"))
            lines[first, second] = None if minutes == "never" else self.length(minutes)
        return lines

    @staticmethod
    def between(lines: dict, first: str, second: str) -> int | None:
        """The exact pair, then `a -> any`, `any -> b`, `any -> any`; `any` is neither `start` nor `end`."""
        looked_up = [(first, second)]
        if second != "end":
            looked_up.append((first, "any"))
        if first != "start":
            looked_up.append(("any", second))
        if first != "start" and second != "end":
            looked_up.append(("any", "any"))
        return next((lines[pair] for pair in looked_up if pair in lines), 0)

    # Rules

    def read_rule(self, rule: dict) -> None:
        if "soft" in rule:
            raise NotCarried("a soft rule")
        named = {key: value for key, value in rule.items() if key != "id"}
        name = next(iter(named))
        if name == "before" and set(named) == {"before"}:
            groups = [self.numbers(entry) for entry in named["before"]]
            for earlier, group in enumerate(groups):
                self.before |= {(i, j) for later in groups[earlier + 1:] for i in group for j in later}
        elif name == "apart":
            self.read_apart(named["apart"])
        elif name == "at":
            self.read_at(named["at"])
        elif name == "no_longer_than_without_break":
            if sum(item.kind == "break" for item in self.items) > 1:
                raise NotCarried("no_longer_than_without_break with several breaks")
            self.longest = self.length(named[name])
        else:
            raise NotCarried(f"the rule '{' '.join(named)}'")

    def numbers(self, name: str) -> list[int]:
        return self.members[name] if name in self.members else [self.index[name]]

    def read_apart(self, apart: dict) -> None:
        if "tag" in apart:
            group = [n for n, item in enumerate(self.items) if apart["tag"] in item.tags]
        elif "person" in apart:
            group = [n for n, item in enumerate(self.items) if apart["person"] in item.people]
        else:
            group = [self.index[name] for name in apart["items"]]
        pairs = [(i, j) for i in group for j in group if i < j]
        count = apart["items"] if isinstance(apart.get("items"), str) else None
        if count is not None and int(count) > 1:
            raise NotCarried("apart by more than one item")
        if count is not None and int(count) == 1:
            self.not_neighbours |= {pair for i, j in pairs for pair in ((i, j), (j, i))}
        if "minutes" in apart:
            self.steps_apart += [(i, j, self.length(apart["minutes"])) for i, j in pairs]

    def read_at(self, at: dict) -> None:
        name = at["item"] if "item" in at else at["block"]
        starts = bounds(at["starts"], self.clock) if "starts" in at else (None, None)
        ends = bounds(at["ends"], self.clock) if "ends" in at else (None, None)
        if name in self.members or ends[0] is not None:
            raise NotCarried("at on a block, or with an earliest end")
        item = self.items[self.index[name]]
        if starts[0] is not None:
            item.earliest = max(item.earliest, starts[0])
        if starts[1] is not None:
            item.latest_start = min(item.latest_start, starts[1])
        if ends[1] is not None:
            item.latest_end = min(item.latest_end, ends[1])

    # Preferences

    @staticmethod
    def preference(entry) -> tuple[str, dict[str, Fraction]]:
        if isinstance(entry, str):
            return entry, {}
        name, carried = next(iter(entry.items()))
        return name, {key: Fraction(value) for key, value in carried.items()}


def only(mapping: dict, known: set[str], place: str) -> None:
    for key in mapping:
        if key not in known:
            raise NotCarried(f"{key}, of {place}")
