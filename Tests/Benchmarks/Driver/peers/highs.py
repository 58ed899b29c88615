# SPDX-License-Identifier: GPL-3.0-or-later
"""Solves the exported models of one event with HiGHS, level after level, and prints a measurement as JSON.

usage: highs.py MODEL.mps... --workers N --time-limit SECONDS
"""
import argparse
import json
import sys
import time

import highspy

STATUS = {
    highspy.HighsModelStatus.kOptimal: "optimal",
    highspy.HighsModelStatus.kInfeasible: "infeasible",
}


def solve_level(path: str, workers: int, time_limit: float) -> dict:
    solver = highspy.Highs()
    solver.silent()
    solver.setOptionValue("threads", workers)
    solver.setOptionValue("time_limit", time_limit)
    solver.setOptionValue("mip_rel_gap", 0.0)
    # Every cost is a whole number of points.
    solver.setOptionValue("mip_abs_gap", 0.999)
    if solver.readModel(path) != highspy.HighsStatus.kOk:
        sys.exit(f"HiGHS cannot read {path}")
    improved_at: list[float] = []
    solver.cbMipImprovingSolution.subscribe(lambda _: improved_at.append(time.perf_counter() - begun))
    begun = time.perf_counter()
    solver.run()
    seconds = time.perf_counter() - begun
    found = solver.getInfo()
    has_plan = found.primal_solution_status == 2
    if has_plan and not improved_at:
        improved_at = [seconds]
    return {
        "status": STATUS.get(solver.getModelStatus(), "stopped"),
        "value": found.objective_function_value if has_plan else None,
        "bound": found.mip_dual_bound if abs(found.mip_dual_bound) < 1e20 else None,
        "first": improved_at[0] if improved_at else None,
        "best": improved_at[-1] if improved_at else None,
        "seconds": seconds,
    }


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("models", nargs="+")
    arguments.add_argument("--workers", type=int, default=1)
    arguments.add_argument("--time-limit", type=float, default=60)
    given = arguments.parse_args()
    left = given.time_limit
    levels = []
    for path in given.models:
        level = solve_level(path, given.workers, left)
        levels.append(level)
        left -= level["seconds"]
        if level["status"] != "optimal" or left <= 0:
            break
    json.dump(levels, sys.stdout)
    print()


if __name__ == "__main__":
    main()
