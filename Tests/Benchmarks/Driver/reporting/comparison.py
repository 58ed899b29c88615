# SPDX-License-Identifier: GPL-3.0-or-later
"""One instance, all solvers: who was first, and whether they agree."""
from dataclasses import dataclass

from measuring.measurement import Measurement

OURS = "runsheet"
TITLES = {OURS: "runsheet", "highs": "HiGHS", "cbc": "CBC", "cpsat": "CP-SAT"}


@dataclass
class Run:
    solver: str
    workers: int
    measurement: Measurement

    @property
    def title(self) -> str:
        return f"{TITLES[self.solver]} {self.workers}"


@dataclass
class Comparison:
    instance: str
    family: str
    size: int
    optimum: float | None
    runs: list[Run]

    def ours(self, workers: int) -> Measurement | None:
        return next((r.measurement for r in self.runs if r.solver == OURS and r.workers == workers), None)

    def best_peer(self, workers: int) -> Run | None:
        """The peer that was first to prove, with as many workers."""
        proved = [
            run for run in self.runs
            if run.solver != OURS and run.workers == workers and run.measurement.proof_seconds is not None
        ]
        return min(proved, key=lambda run: run.measurement.proof_seconds, default=None)

    def ratio(self, workers: int) -> float | None:
        """Our time to proof by the best peer's: below 1 we were faster."""
        ours, peer = self.ours(workers), self.best_peer(workers)
        if ours is None or ours.proof_seconds is None or peer is None:
            return None
        return ours.proof_seconds / max(peer.measurement.proof_seconds, 0.001)

    def verdict(self, workers: int) -> str:
        ours, peer, ratio = self.ours(workers), self.best_peer(workers), self.ratio(workers)
        if ratio is not None:
            return f"{ratio:.2g}"
        if ours is not None and ours.proof_seconds is not None:
            return "only ours"
        return f"only {TITLES[peer.solver]}" if peer else "–"

    def faults(self) -> list[str]:
        """Proofs that contradict one another or the literature, and plans better than a proof."""
        found = []
        proved = [run for run in self.runs if run.measurement.is_settled]
        for run in proved[1:]:
            if run.measurement.status != proved[0].measurement.status or not equal(run, proved[0]):
                found.append(f"{self.instance}: {run.title} and {proved[0].title} have proved different answers")
        for run in self.runs:
            values = run.measurement.values
            if self.optimum is not None and run.measurement.status == "optimal" and differ(values[0], self.optimum):
                found.append(f"{self.instance}: {run.title} has proved {values[0]:g}, the literature {self.optimum:g}")
            if proved and run.measurement.status == "feasible" and is_better(values, proved[0].measurement):
                found.append(f"{self.instance}: the plan of {run.title} is better than what {proved[0].title} has proved")
        return found


def equal(left: Run, right: Run) -> bool:
    return len(left.measurement.values) == len(right.measurement.values) and not any(
        differ(a, b) for a, b in zip(left.measurement.values, right.measurement.values)
    )


def differ(a: float | None, b: float | None) -> bool:
    return (a is None) != (b is None) or a is not None and abs(a - b) > 1e-3


def is_better(values: list[float | None], proved: Measurement) -> bool:
    if proved.status == "infeasible":
        return True
    for value, optimum in zip(values, proved.values):
        if value is None or optimum is None or value > optimum + 1e-3:
            return False
        if value < optimum - 1e-3:
            return True
    return False


def comparisons(rows: list[dict]) -> list[Comparison]:
    found: dict[str, Comparison] = {}
    for row in rows:
        comparison = found.setdefault(
            row["instance"], Comparison(row["instance"], row["family"], row["size"], row["optimum"], [])
        )
        comparison.runs.append(Run(row["solver"], row["workers"], Measurement.from_json(row["measurement"])))
    return list(found.values())
