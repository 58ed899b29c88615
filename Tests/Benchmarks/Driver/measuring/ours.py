# SPDX-License-Identifier: GPL-3.0-or-later
"""Our engine, run as a person would run it."""
import json
import tempfile
from pathlib import Path

from measuring.instance import Instance
from measuring.measurement import Level, Measurement
from measuring.running import run

SECONDS_TO_END = 30
CODES = {0, 2, 3}


def measure(runsheet: Path, instance: Instance, workers: int, time_limit: float, options: list[str]) -> Measurement:
    with tempfile.TemporaryDirectory() as folder:
        statistics = Path(folder) / "statistics.json"
        ended = run(
            [str(runsheet), "solve", str(instance.event), "--format", "json", "--stats", str(statistics),
             "--progress", "never", "--time-limit", f"{time_limit:g}", *options],
            workers, time_limit + SECONDS_TO_END,
        )
        if ended.code not in CODES or not ended.output:
            reason = "stopped: did not keep the limit" if ended.was_stopped else last_line(ended.error)
            return Measurement("failed", peak_megabytes=ended.peak_megabytes, reason=reason)
        # A contradiction found at once has no statistics.
        taken = json.loads(statistics.read_text()) if statistics.exists() else {}
    return reading(json.loads(ended.output), taken, ended.peak_megabytes)


def reading(plan: dict, taken: dict, peak_megabytes: float) -> Measurement:
    levels = [
        Level(level["name"], level["value"], level["bound"], level["proved"]) for level in plan.get("preferences", [])
    ]
    status = plan["status"]
    stages = {stage["name"]: stage["seconds"] for stage in taken.get("stages", [])}
    proof = taken.get("proved_seconds")
    if proof is None and status in ("optimal", "infeasible"):
        proof = sum(stages.values())
    best = taken.get("best_plan_seconds")
    if best is None and "best_plan_seconds" not in taken and status in ("optimal", "feasible"):
        # Older statistics do not say; what the search had after its stage is the least that is known.
        best = proof if proof is not None else sum(stages.values())
    return Measurement(status, levels, best, proof, peak_megabytes)


def last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return next((line.split(": ", 1)[-1] for line in lines if "error" in line), lines[-1] if lines else "no output")
