# SPDX-License-Identifier: GPL-3.0-or-later
"""An event as a CP-SAT model, written with care: it is what ours is measured against.

A circuit with a loop for each item that may be dropped gives the order; starts follow the arcs. Windows
are narrowed beforehand, arcs that no order can use are left out, and one row says that the changeovers sum
to their least at least. The same items as optional intervals that do not overlap made it slower on most
events, on tight ones many times over, so they are there for a trial only.
"""
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from ortools.sat.python import cp_model

from event.event import Event
from event.least_changeover import least_changeover
from event.points import points_in_unit
from event.refusal import NotCarried
from event.windows import close_precedences, narrow_windows


@dataclass
class Level:
    name: str
    cost: cp_model.LinearExprT
    points_in_unit: int


class CeremonyModel:
    """The variables and rows of one event, and the cost of each of its preferences."""

    def __init__(self, event: Event, with_intervals: bool = False, with_least_changeover: bool = True):
        close_precedences(event)
        narrow_windows(event)
        self.event = event
        self.model = cp_model.CpModel()
        self.add_items()
        self.add_circuit()
        if with_intervals:
            self.model.add_no_overlap(self.intervals)
        self.add_order()
        self.add_rules()
        self.add_lengths_in_session(least_changeover(event) if with_least_changeover else 0)
        self.levels = [self.level(name, carried) for name, carried in event.preferences]

    # Items

    def add_items(self) -> None:
        model, event = self.model, self.event
        self.kept, self.start, self.length, self.end, self.intervals = [], [], [], [], []
        for item in event.items:
            is_possible = item.earliest <= item.latest_start and item.earliest + item.least <= item.latest_end
            kept = model.new_constant(1) if item.optional is None else model.new_bool_var(f"kept {item.id}")
            if not is_possible:
                model.add(kept == 0)
            start = model.new_int_var(item.earliest, max(item.earliest, item.latest_start), f"start {item.id}")
            least = item.least if item.optional is None else 0
            length = model.new_int_var(least, item.most, f"length {item.id}")
            end = start + length
            if item.optional is not None:
                model.add(length >= item.least).only_enforce_if(kept)
                model.add(length == 0).only_enforce_if(~kept)
                model.add(start == item.earliest).only_enforce_if(~kept)
                if is_possible:
                    model.add(end <= item.latest_end).only_enforce_if(kept)
            elif is_possible:
                model.add(end <= item.latest_end)
            end_of_interval = model.new_int_var(item.earliest, event.ends, f"end {item.id}")
            model.add(end_of_interval == end)
            self.kept.append(kept)
            self.start.append(start)
            self.length.append(length)
            self.end.append(end_of_interval)
            self.intervals.append(model.new_optional_interval_var(start, length, end_of_interval, kept, item.id))

    # Order

    def is_neighbour(self, i: int, j: int) -> bool:
        """Whether j can directly follow i in any order."""
        event, items = self.event, self.event.items
        if event.changeover[i][j] is None or (i, j) in event.not_neighbours or (j, i) in event.before:
            return False
        if items[i].earliest + items[i].least + event.changeover[i][j] > items[j].latest_start:
            return False
        return (i, j) not in event.before or not any(
            (i, k) in event.before and (k, j) in event.before and items[k].optional is None
            for k in range(event.size)
        )

    def add_circuit(self) -> None:
        model, event = self.model, self.event
        size = event.size
        has_to_stay = [item.optional is None for item in event.items]
        self.finish = model.new_int_var(event.starts, event.ends, "finish")
        self.follows: dict[tuple[int, int], cp_model.IntVar] = {}
        self.used: list[tuple[int, cp_model.IntVar]] = []
        arcs = []
        for i in range(size):
            is_first = not any(has_to_stay[a] for a, b in event.before if b == i)
            if is_first and event.to_first[i] is not None:
                arcs.append((size, i, self.add_first(i)))
            is_last = not any(has_to_stay[b] for a, b in event.before if a == i)
            if is_last and event.from_last[i] is not None:
                arcs.append((i, size, self.add_last(i)))
            if not has_to_stay[i]:
                arcs.append((i, i, ~self.kept[i]))
            for j in range(size):
                if i != j and self.is_neighbour(i, j):
                    arcs.append((i, j, self.add_neighbours(i, j)))
        if not any(has_to_stay):
            nothing = model.new_bool_var("nothing is kept")
            arcs.append((size, size, nothing))
            model.add(self.finish == event.starts).only_enforce_if(nothing)
        model.add_circuit(arcs)
        self.changeovers = sum(minutes * arc for minutes, arc in self.used if minutes)

    def add_first(self, i: int):
        arc, minutes = self.model.new_bool_var(f"first {i}"), self.event.to_first[i]
        self.used.append((minutes, arc))
        self.begin_after(i, self.event.starts, minutes, arc)
        return arc

    def add_last(self, i: int):
        arc, minutes = self.model.new_bool_var(f"last {i}"), self.event.from_last[i]
        self.used.append((minutes, arc))
        self.model.add(self.finish >= self.end[i] + minutes).only_enforce_if(arc)
        return arc

    def add_neighbours(self, i: int, j: int):
        arc, minutes = self.model.new_bool_var(f"{i} then {j}"), self.event.changeover[i][j]
        self.used.append((minutes, arc))
        self.follows[i, j] = arc
        self.begin_after(j, self.end[i], minutes, arc)
        return arc

    def begin_after(self, j: int, moment, minutes: int, arc) -> None:
        ready = self.event.items[j].ready
        row = self.model.add(self.start[j] >= moment + minutes if self.event.waits else self.start[j] == moment + minutes)
        row.only_enforce_if(arc)
        if ready is not None:
            self.model.add(self.start[j] >= ready + minutes).only_enforce_if(arc)

    def add_order(self) -> None:
        event, items = self.event, self.event.items
        for i, j in event.before:
            is_implied = any(
                (i, k) in event.before and (k, j) in event.before and items[k].optional is None
                for k in range(event.size)
            )
            if not is_implied:
                self.model.add(self.end[i] <= self.start[j]).only_enforce_if(self.kept[i], self.kept[j])
        self.earlier: dict[tuple[int, int], cp_model.IntVar] = {}

    def is_earlier(self, i: int, j: int):
        """A literal: i stands before j, where both are kept and one of them takes time."""
        if (i, j) in self.earlier:
            return self.earlier[i, j]
        if (j, i) in self.earlier:
            return ~self.earlier[j, i]
        if self.event.items[i].least == 0 and self.event.items[j].least == 0:
            raise NotCarried("the order of two items without length")
        literal = self.model.new_bool_var(f"{i} before {j}")
        self.earlier[i, j] = literal
        both = [self.kept[i], self.kept[j]]
        self.model.add(self.start[j] >= self.end[i]).only_enforce_if(literal, *both)
        self.model.add(self.start[i] >= self.end[j]).only_enforce_if(~literal, *both)
        if (i, j) in self.follows:
            self.model.add_implication(self.follows[i, j], literal)
        if (j, i) in self.follows:
            self.model.add_implication(self.follows[j, i], ~literal)
        return literal

    # Rules

    def add_rules(self) -> None:
        model, event = self.model, self.event
        for group in event.equal_lengths:
            least, most = event.items[group[0]].least, event.items[group[0]].most
            shared = model.new_int_var(least, most, "equal minutes")
            for i in group:
                model.add(self.length[i] == shared).only_enforce_if(self.kept[i])
        for i, j, minutes in event.steps_apart:
            both = [self.kept[i], self.kept[j]]
            literal = self.is_earlier(i, j)
            model.add(self.start[j] >= self.end[i] + minutes).only_enforce_if(literal, *both)
            model.add(self.start[i] >= self.end[j] + minutes).only_enforce_if(~literal, *both)
        if event.longest_without_break is not None:
            self.add_breaks(event.longest_without_break)

    def add_breaks(self, most: int) -> None:
        first = self.model.new_int_var(self.event.starts, self.event.ends, "first start")
        for i in range(self.event.size):
            self.model.add(first <= self.start[i]).only_enforce_if(self.kept[i])
        pauses = [i for i, item in enumerate(self.event.items) if item.kind == "break"]
        for i in pauses:
            self.model.add(self.start[i] - first <= most).only_enforce_if(self.kept[i])
            self.model.add(self.finish - self.end[i] <= most).only_enforce_if(self.kept[i])
        whole = self.model.add(self.finish - first <= most)
        if pauses:
            whole.only_enforce_if(*(~self.kept[i] for i in pauses))

    def add_lengths_in_session(self, least: int) -> None:
        self.model.add(sum(self.length) + self.changeovers + self.event.starts <= self.finish)
        if least > 0:
            self.model.add(self.changeovers >= least)

    # Preferences

    def level(self, name: str, carried: dict[str, Fraction]) -> Level:
        """The cost in whole points, as many to the unit as the exported models have."""
        points = points_in_unit(self.event, name, carried)
        return Level(name, self.cost(name, carried, points), points)

    def cost(self, name: str, carried: dict[str, Fraction], points: int):
        if name == "weighted":
            return sum(self.part(part, weight, points) for part, weight in carried.items())
        costs = {
            "keep_optional": self.keep_optional, "preferred_minutes": self.preferred_minutes,
            "listed_order": self.listed_order, "reserve": self.reserve, "finish_early": self.finish_early,
            "changeover": self.total_changeover, "little_waiting": self.little_waiting, "lateness": self.lateness,
        }
        if name not in costs:
            raise NotCarried(f"the preference '{name}'")
        return costs[name](carried)

    def part(self, name: str, weight: Fraction, points: int):
        level = self.level(name, {})
        factor = weight * points / level.points_in_unit
        return int(factor) * level.cost

    def keep_optional(self, _):
        return sum(
            item.optional * (1 - self.kept[i])
            for i, item in enumerate(self.event.items) if item.optional
        )

    def preferred_minutes(self, weights):
        items = self.event.items
        scale = lcm(*(weight.denominator for weight in weights.values()), 1)
        cost = 0
        for i, item in enumerate(items):
            weight = int(weights.get(item.id, weights.get(item.kind, Fraction(1))) * scale)
            if item.least == item.most == item.prefer or weight == 0:
                continue
            away = self.model.new_int_var(0, max(item.prefer - item.least, item.most - item.prefer), f"away {item.id}")
            sides = [self.model.add(away >= item.prefer - self.length[i]), self.model.add(away >= self.length[i] - item.prefer)]
            if item.optional is not None:
                for side in sides:
                    side.only_enforce_if(self.kept[i])
            cost += weight * away
        return cost

    def listed_order(self, _):
        event, items = self.event, self.event.items
        cost = 0
        for i in range(event.size):
            for j in range(i + 1, event.size):
                if items[i].floating or items[j].floating or (i, j) in event.before:
                    continue
                if (j, i) in event.before:
                    reversed_pair = self.model.new_constant(1)
                else:
                    reversed_pair = ~self.is_earlier(i, j)
                if items[i].optional is None and items[j].optional is None:
                    cost += reversed_pair
                    continue
                counted = self.model.new_bool_var(f"{j} before {i} counts")
                self.model.add_bool_or(counted, ~reversed_pair, ~self.kept[i], ~self.kept[j])
                cost += counted
        return cost

    def reserve(self, _):
        missing = self.model.new_int_var(0, self.event.reserve, "missing reserve")
        self.model.add(missing >= self.event.reserve - self.event.ends + self.finish)
        return missing

    def finish_early(self, _):
        return self.finish - self.event.starts

    def total_changeover(self, _):
        return self.changeovers

    def little_waiting(self, _):
        event = self.event
        cost = 0
        for person, price in event.waiting_cost.items():
            own = [i for i, item in enumerate(event.items) if person in item.people]
            if len(own) < 2 or price == 0:
                continue
            comes = self.model.new_int_var(event.starts, event.ends, f"{person} comes")
            goes = self.model.new_int_var(event.starts, event.ends, f"{person} goes")
            for i in own:
                self.model.add(comes <= self.start[i]).only_enforce_if(self.kept[i])
                self.model.add(goes >= self.end[i]).only_enforce_if(self.kept[i])
            waits = self.model.new_int_var(0, event.ends - event.starts, f"{person} waits")
            self.model.add(waits == goes - comes - sum(self.length[i] for i in own))
            cost += price * waits
        return cost

    def lateness(self, _):
        event = self.event
        late = [(i, item) for i, item in enumerate(event.items) if item.due is not None]
        scale = lcm(*(item.late_cost.denominator for _, item in late), 1)
        cost = 0
        for i, item in late:
            minutes = self.model.new_int_var(0, max(0, event.ends - item.due), f"{item.id} late")
            row = self.model.add(minutes >= self.end[i] - item.due)
            if item.optional is not None:
                row.only_enforce_if(self.kept[i])
            cost += int(item.late_cost * scale) * minutes
        return cost
