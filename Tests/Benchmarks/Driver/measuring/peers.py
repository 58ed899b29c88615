# SPDX-License-Identifier: GPL-3.0-or-later
"""The other solvers: HiGHS and CBC on the exported models, CP-SAT on a model of its own."""
import json
import sys
from math import ceil

from event.points import points_in_unit
from event.reading import read_event
from event.refusal import NotCarried
from measuring.instance import Instance
from measuring.measurement import Level, Measurement
from measuring.models import Models
from measuring.ours import last_line
from measuring.places import DRIVER
from measuring.running import run

ON_MODELS = ("highs", "cbc")
# Reading a model and starting Python are not solving, but they take time too.
SECONDS_TO_READ = 120


def measure_on_event(instance: Instance, workers: int, time_limit: float) -> Measurement:
    ended = run(
        [sys.executable, str(DRIVER / "peers" / "cpsat.py"), str(instance.event), "--workers", str(workers),
         "--time-limit", f"{time_limit:g}"],
        workers, time_limit + SECONDS_TO_READ,
    )
    if ended.code != 0:
        return Measurement("failed", peak_megabytes=ended.peak_megabytes, reason=failure(ended))
    found = json.loads(ended.output)
    levels = [
        Level(level["name"], level["value"], level["bound"], level["proved"]) for level in found.get("levels", [])
    ]
    return Measurement(
        found["status"], levels, found.get("best_plan_seconds"), found.get("proof_seconds"),
        ended.peak_megabytes, found.get("reason"),
    )


def measure_on_models(solver: str, instance: Instance, models: Models, workers: int, time_limit: float) -> Measurement:
    files = models.files()
    if not files:
        return Measurement("not run", reason=models.reason)
    ended = run(
        [sys.executable, str(DRIVER / "peers" / f"{solver}.py"), *map(str, files), "--workers", str(workers),
         "--time-limit", f"{time_limit:g}"],
        workers, time_limit + SECONDS_TO_READ,
    )
    if ended.code != 0:
        return Measurement("failed", peak_megabytes=ended.peak_megabytes, reason=failure(ended))
    return summed(instance, json.loads(ended.output), ended.peak_megabytes)


def summed(instance: Instance, found: list[dict], peak_megabytes: float) -> Measurement:
    """All levels as one: each begins where the one before was proved."""
    names = instance.preferences
    scales = points(instance, names)
    levels, seconds, best, reason = [], 0.0, None, None
    for number, level in enumerate(found):
        if level["status"] == "infeasible":
            if number > 0:
                return Measurement("failed", levels, reason="a later level is infeasible", peak_megabytes=peak_megabytes)
            return Measurement("infeasible", proof_seconds=level["seconds"], peak_megabytes=peak_megabytes)
        if level["best"] is not None:
            best = seconds + level["best"]
        seconds += level["seconds"]
        levels.append(Level(
            names[number], scaled(level["value"], scales[number]), scaled(whole(level["bound"]), scales[number]),
            level["status"] == "optimal",
        ))
    is_whole = len(levels) == len(names)
    is_proved = is_whole and all(level.proved for level in levels)
    if not is_whole and levels and levels[-1].proved:
        reason = f"level {len(levels) + 1} was not reached"
    levels += [Level(name, None, None, False) for name in names[len(levels):]]
    status = "optimal" if is_proved else "feasible" if levels[0].value is not None else "unknown"
    return Measurement(status, levels, best, seconds if is_proved else None, peak_megabytes, reason)


def points(instance: Instance, names: list[str]) -> list[int]:
    """Points of each level; an event that only the models carry has whole units."""
    try:
        event = read_event(instance.event)
    except NotCarried:
        return [1] * len(names)
    return [points_in_unit(event, name, carried) for name, carried in event.preferences]


def whole(bound: float | None) -> int | None:
    """A cost is a whole number of points, so a bound is worth the next one."""
    return None if bound is None else max(0, ceil(bound - 1e-6))


def scaled(number: float | None, points: int) -> float | None:
    return None if number is None else round(number / points, 6)


def failure(ended) -> str:
    return "stopped: did not keep the limit" if ended.was_stopped else last_line(ended.error)
