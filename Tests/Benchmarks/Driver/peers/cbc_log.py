# SPDX-License-Identifier: GPL-3.0-or-later
"""What CBC's log says: the plan, the bound and when."""
import re

NUMBER = r"(-?[\d.]+(?:e[+-]?\d+)?)"
PLAN = re.compile(rf"olution (?:of|found of) {NUMBER}(?:\s|$)")
STAMP = re.compile(r"\(([\d.]+) seconds\)|After ([\d.]+) seconds")
VALUE = re.compile(rf"^Objective value:\s+{NUMBER}", re.MULTILINE)
BOUND = re.compile(rf"^Lower bound:\s+{NUMBER}", re.MULTILINE)
WALL_CLOCK = re.compile(r"^Time \(Wallclock seconds\):\s+([\d.]+)", re.MULTILINE)


def reading(log: str, whole: float) -> dict:
    """What a log says; times without a stamp of their own are those of the line that has one next."""
    seconds = float(match[1]) if (match := WALL_CLOCK.search(log)) else whole
    times = plan_times(log, seconds)
    value = float(match[1]) if (match := VALUE.search(log)) else None
    bound = float(match[1]) if (match := BOUND.search(log)) else None
    if "Result - Optimal solution found" in log:
        status, bound = "optimal", value
    elif "Problem proven infeasible" in log or "infeasible" in log.lower() and value is None:
        status, value = "infeasible", None
    else:
        status = "stopped"
        if "No feasible solution found" in log:
            value = None
    if value is not None and not times:
        times = [seconds]
    return {
        "status": status, "value": value, "bound": bound, "first": times[0] if times else None,
        "best": times[-1] if times else None, "seconds": seconds,
    }


def plan_times(log: str, seconds: float) -> list[float]:
    """When each better plan was found; the value has to fall, since CBC names some twice."""
    times: list[float] = []
    best, waiting = float("inf"), False
    for line in log.splitlines():
        stamp = STAMP.search(line)
        if waiting and stamp:
            times.append(float(stamp[1] or stamp[2]))
            waiting = False
        found = PLAN.search(line)
        if found and float(found[1]) < best - 1e-6:
            best = float(found[1])
            if stamp:
                times.append(float(stamp[1] or stamp[2]))
            else:
                waiting = True
    return times + ([seconds] if waiting else [])
