# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a selection of instances, solver after solver, and writes what was found as it goes."""
import argparse
from datetime import date
from pathlib import Path

from measuring import machine, ours, peers
from measuring.instance import ALL_FAMILIES, Instance, instances
from measuring.measurement import Measurement, median_of
from measuring.models import Models
from measuring.places import RUNSHEET
from measuring.results import Results
from reporting import growth, markdown, terminal
from reporting.comparison import OURS, TITLES, Run, comparisons

SHORT = {"sizes": "20,30", "seeds": 1, "time_limit": 10.0, "repeats": 1}
FULL = {"sizes": "20,30,40,60,100,200", "seeds": 5, "time_limit": 60.0, "repeats": 3}


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--full", action="store_true", help="every size, five seeds, a minute, median of three")
    parser.add_argument("--families", default=",".join(ALL_FAMILIES), help="of " + ", ".join(ALL_FAMILIES))
    parser.add_argument("--sizes", help="items of the seeded families")
    parser.add_argument("--seeds", type=int, help="how many of each size, from 1 on")
    parser.add_argument("--solvers", default=",".join(TITLES), help="of " + ", ".join(TITLES))
    parser.add_argument("--workers", default="1,2", help="how many workers, each count apart")
    parser.add_argument("--time-limit", type=float, help="seconds of one solver on one instance, all levels")
    parser.add_argument("--repeats", type=int, help="runs of which the median counts")
    parser.add_argument("--most-megabytes", type=float, default=200, help="larger exported models are not solved")
    parser.add_argument("--keep-climbing", action="store_true",
                        help="a peer that settled no seed of a size takes on the next one all the same")
    parser.add_argument("--output", type=Path, help="folder for results.json, results.md and the picture")
    parser.add_argument("--machine", help="the machine in words")
    parser.add_argument("--runsheet", type=Path, default=RUNSHEET, help="the built command")
    parser.add_argument("--option", action="append", default=[], help="a further option of `runsheet solve`")


def run(chosen: argparse.Namespace, folder: Path) -> int:
    for name, value in (FULL if chosen.full else SHORT).items():
        if getattr(chosen, name) is None:
            setattr(chosen, name, value)
    about = {
        "date": date.today().isoformat(), "machine": chosen.machine or machine.in_words(),
        "versions": machine.versions(chosen.runsheet),
        "limits": {"time_limit": chosen.time_limit, "repeats": chosen.repeats, "options": chosen.option},
    }
    results = Results(chosen.output / "results.json" if chosen.output else None, about)
    selected = instances(
        listed(chosen.families, ALL_FAMILIES), [int(size) for size in chosen.sizes.split(",")],
        list(range(1, chosen.seeds + 1)), folder,
    )
    print(terminal.header(), flush=True)
    for instance in selected:
        measure(instance, chosen, results, folder)
    return report(chosen, results)


def listed(text: str, known) -> list[str]:
    names = text.split(",")
    for name in names:
        if name not in known:
            raise SystemExit(f"'{name}' is none of {', '.join(known)}")
    return names


def measure(instance: Instance, chosen: argparse.Namespace, results: Results, folder: Path) -> None:
    models = Models(chosen.runsheet, instance, folder, chosen.time_limit, chosen.most_megabytes)
    for workers in map(int, chosen.workers.split(",")):
        for solver in listed(chosen.solvers, TITLES):
            measurement = results.find(instance.name, solver, workers)
            if measurement is None:
                measurement = settle(instance, solver, workers, chosen, results, models)
                results.add(instance, solver, workers, measurement)
            print(terminal.row(instance.name, Run(solver, workers, measurement).title, measurement), flush=True)
    models.remove()


def settle(instance, solver, workers, chosen, results, models) -> Measurement:
    gave_up_at = None if chosen.keep_climbing or solver == OURS else gave_up(instance, solver, workers, results)
    if gave_up_at is not None:
        return Measurement("not run", reason=f"settled nothing with {gave_up_at} items")
    runs = []
    for _ in range(chosen.repeats):
        runs.append(once(instance, solver, workers, chosen, models))
        # At the limit the next run would be at the limit as well.
        if not runs[-1].is_settled:
            break
    return median_of(runs)


def once(instance, solver, workers, chosen, models) -> Measurement:
    if solver == OURS:
        return ours.measure(chosen.runsheet, instance, workers, chosen.time_limit, chosen.option)
    if solver in peers.ON_MODELS:
        return peers.measure_on_models(solver, instance, models, workers, chosen.time_limit)
    return peers.measure_on_event(instance, workers, chosen.time_limit)


def gave_up(instance: Instance, solver: str, workers: int, results: Results) -> int | None:
    """A smaller size of the family at which this solver settled no seed."""
    by_size: dict[int, list[bool]] = {}
    for row in results.rows:
        if (row["family"], row["solver"], row["workers"]) == (instance.family, solver, workers) and row["seed"]:
            measurement = Measurement.from_json(row["measurement"])
            by_size.setdefault(row["size"], []).append(measurement.is_settled)
    return next(
        (size for size, settled in sorted(by_size.items()) if size < instance.size and not any(settled)), None
    )


def report(chosen: argparse.Namespace, results: Results) -> int:
    compared = comparisons(results.rows)
    workers = max((row["workers"] for row in results.rows), default=1)
    for comparison in compared:
        print(f"{comparison.instance}: ratio to the best peer, by workers: " + ", ".join(
            f"{count}: {comparison.verdict(count)}" for count in sorted({run.workers for run in comparison.runs})
        ))
    if chosen.output:
        (chosen.output / "results.md").write_text(markdown.page(results.about, compared), encoding="utf-8")
        growth.draw(compared, workers, chosen.time_limit, chosen.output)
    faults = [fault for comparison in compared for fault in comparison.faults()]
    for fault in faults:
        print(f"contradiction: {fault}")
    return 1 if faults else 0
