# SPDX-License-Identifier: GPL-3.0-or-later
"""Solves an event with CP-SAT, one preference after the other, and prints a measurement as JSON.

usage: cpsat.py EVENT --workers N --time-limit SECONDS
"""
import argparse
import json
import sys
import time
from math import ceil
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ortools.sat.python import cp_model

from event.reading import read_event
from event.refusal import NotCarried
from peers.cpsat_model import CeremonyModel


class Improvements(cp_model.CpSolverSolutionCallback):
    """Notes when the whole list of costs, the most important first, was last improved."""

    def __init__(self, levels, begun: float):
        super().__init__()
        self.levels, self.begun = levels, begun
        self.best: tuple | None = None
        self.first_at = self.best_at = None

    def on_solution_callback(self):
        costs = tuple(self.value(level.cost) if not isinstance(level.cost, int) else level.cost for level in self.levels)
        now = time.perf_counter() - self.begun
        if self.best is None:
            self.first_at = now
        if self.best is None or costs < self.best:
            self.best, self.best_at = costs, now


def solve(path: Path, workers: int, time_limit: float, level_time_limit: float, **options) -> dict:
    built = CeremonyModel(read_event(path), **options)
    begun = time.perf_counter()
    seen = Improvements(built.levels, begun)
    report, solver = [], None
    for number, level in enumerate(built.levels):
        left = min(level_time_limit, time_limit - (time.perf_counter() - begun))
        is_constant = isinstance(level.cost, int)
        if is_constant and number + 1 < len(built.levels):
            report.append({"name": level.name, "value": level.cost, "bound": level.cost, "proved": True})
            continue
        if left <= 0:
            value = seen.best[number] / level.points_in_unit if seen.best else None
            report.append({"name": level.name, "value": value, "bound": None, "proved": False})
            continue
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers
        # With few workers the default keeps to few strategies; taking turns is better by far here.
        solver.parameters.interleave_search = True
        solver.parameters.max_time_in_seconds = left
        solver.parameters.random_seed = 1
        built.model.minimize(level.cost)
        status = solver.solve(built.model, seen)
        if status == cp_model.INFEASIBLE and seen.best is None:
            return {"status": "infeasible", "levels": report, "proof_seconds": time.perf_counter() - begun}
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            value = seen.best[number] / level.points_in_unit if seen.best else None
            report.append({"name": level.name, "value": value, "bound": None, "proved": False})
            continue
        value = round(solver.objective_value)
        is_proved = status == cp_model.OPTIMAL
        bound = value if is_proved else max(0, ceil(solver.best_objective_bound - 1e-6))
        report.append({
            "name": level.name, "value": value / level.points_in_unit, "bound": bound / level.points_in_unit, "proved": is_proved,
            "seconds": time.perf_counter() - begun,
        })
        if not is_constant:
            built.model.add(level.cost <= value)
        give_hint(built.model, solver)
    is_proved = all(level["proved"] for level in report)
    return {
        "status": "optimal" if is_proved else "feasible" if seen.best else "unknown",
        "levels": report,
        "first_plan_seconds": seen.first_at,
        "best_plan_seconds": seen.best_at,
        "proof_seconds": time.perf_counter() - begun if is_proved else None,
        "seconds": time.perf_counter() - begun,
    }


def give_hint(model: cp_model.CpModel, solver: cp_model.CpSolver) -> None:
    """The plan of one level is where the next begins."""
    model.clear_hints()
    for index in range(len(model.proto.variables)):
        variable = model.get_int_var_from_proto_index(index)
        model.add_hint(variable, solver.value(variable))


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("event", type=Path)
    arguments.add_argument("--workers", type=int, default=1)
    arguments.add_argument("--time-limit", type=float, default=60)
    arguments.add_argument("--level-time-limit", type=float, default=float("inf"))
    # For repeating the trials that chose the model.
    arguments.add_argument("--with-intervals", action="store_true")
    arguments.add_argument("--without-least-changeover", action="store_true")
    given = arguments.parse_args()
    try:
        measured = solve(
            given.event, given.workers, given.time_limit, given.level_time_limit,
            with_intervals=given.with_intervals,
            with_least_changeover=not given.without_least_changeover,
        )
    except NotCarried as refused:
        measured = {"status": "refused", "reason": str(refused)}
    json.dump(measured, sys.stdout)
    print()


if __name__ == "__main__":
    main()
