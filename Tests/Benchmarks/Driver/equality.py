# SPDX-License-Identifier: GPL-3.0-or-later
"""Our optimum against that of HiGHS on our exported models, level by level, on seeded events of 15 to 25 items."""
import argparse
from dataclasses import dataclass
from pathlib import Path

from families import vocabulary
from families.generator import FAMILIES, generated
from measuring import ours, peers
from measuring.instance import Instance, count
from measuring.measurement import Measurement
from measuring.models import Models
from measuring.places import RUNSHEET
from reporting import terminal
from reporting.comparison import differ

SIZES = range(15, 26)
ALL = ("vocabulary", *FAMILIES)


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--events", type=int, default=200, help="how many, the families in turn")
    parser.add_argument("--families", default="vocabulary", help="of " + ", ".join(ALL))
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--time-limit", type=float, default=60, help="seconds of one solver on one event")
    parser.add_argument("--runsheet", type=Path, default=RUNSHEET, help="the built command")


@dataclass
class Tally:
    equal: int = 0
    # Proved by one of the two only, or by neither.
    undecided: int = 0
    different: int = 0


def run(chosen: argparse.Namespace, folder: Path) -> int:
    tally = Tally()
    families = chosen.families.split(",")
    print(terminal.header(), flush=True)
    for number in range(chosen.events):
        family = families[number % len(families)]
        instance = drawn(family, chosen.first_seed + number // len(families), folder)
        take(instance, chosen, folder, tally)
    print(f"{tally.equal} equal, {tally.undecided} not proved by both, {tally.different} different")
    return 1 if tally.different else 0


def drawn(family: str, seed: int, folder: Path) -> Instance:
    size = SIZES[seed % len(SIZES)]
    text = vocabulary.event(seed) if family == "vocabulary" else generated(family, size, seed)
    event = folder / f"{family}-{seed}.yaml"
    event.write_text(text, encoding="utf-8")
    return Instance(family, event.stem, count(text), seed, event)


def take(instance: Instance, chosen: argparse.Namespace, folder: Path, tally: Tally) -> None:
    mine = ours.measure(chosen.runsheet, instance, 2, chosen.time_limit, [])
    models = Models(chosen.runsheet, instance, folder, chosen.time_limit, most_megabytes=200)
    theirs = peers.measure_on_models("highs", instance, models, 2, chosen.time_limit)
    models.remove()
    print(terminal.row(instance.name, "runsheet", mine), flush=True)
    print(terminal.row(instance.name, "HiGHS", theirs), flush=True)
    differences = disagreements(mine, theirs)
    for difference in differences:
        print(f"different: {instance.name}: {difference}", flush=True)
    if differences:
        tally.different += 1
    elif mine.is_settled and theirs.is_settled:
        tally.equal += 1
    else:
        tally.undecided += 1


def disagreements(mine: Measurement, theirs: Measurement) -> list[str]:
    """Levels that both have proved at different values; a level counts as long as those before it are equal."""
    if mine.is_settled and theirs.is_settled and mine.status != theirs.status:
        return [f"{mine.status} and {theirs.status}"]
    for own, other in zip(mine.levels, theirs.levels):
        if not (own.proved and other.proved):
            return []
        if differ(own.value, other.value):
            return [f"{own.name} is {own.value:g} and {other.value:g}"]
    return []
