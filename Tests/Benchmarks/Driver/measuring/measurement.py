# SPDX-License-Identifier: GPL-3.0-or-later
"""What one solver took on one instance: the same record for all of them."""
from __future__ import annotations

from dataclasses import asdict, dataclass, field
from statistics import median


@dataclass
class Level:
    name: str
    value: float | None
    bound: float | None
    proved: bool


@dataclass
class Measurement:
    # optimal, infeasible, feasible (a plan, not proved), unknown (no plan), refused, failed, not run
    status: str
    levels: list[Level] = field(default_factory=list)
    best_plan_seconds: float | None = None
    proof_seconds: float | None = None
    peak_megabytes: float | None = None
    reason: str | None = None
    repeats: int = 1

    @property
    def is_settled(self) -> bool:
        return self.status in ("optimal", "infeasible")

    @property
    def values(self) -> list[float | None]:
        return [level.value for level in self.levels]

    def as_json(self) -> dict:
        return asdict(self)

    @staticmethod
    def from_json(text: dict) -> Measurement:
        return Measurement(**{**text, "levels": [Level(**level) for level in text["levels"]]})


def median_of(runs: list[Measurement]) -> Measurement:
    """The run that took the median time to proof, with the median of every other number."""
    first = runs[0]
    return Measurement(
        status=first.status, levels=first.levels, reason=first.reason, repeats=len(runs),
        best_plan_seconds=middle([run.best_plan_seconds for run in runs]),
        proof_seconds=middle([run.proof_seconds for run in runs]),
        peak_megabytes=middle([run.peak_megabytes for run in runs]),
    )


def middle(numbers: list[float | None]) -> float | None:
    known = [number for number in numbers if number is not None]
    return median(known) if known else None
