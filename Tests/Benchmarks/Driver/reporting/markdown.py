# SPDX-License-Identifier: GPL-3.0-or-later
"""The results as a page: who was faster by family and size, growth, then every measurement."""
from math import exp, log
from statistics import median

from reporting.comparison import OURS, TITLES, Comparison
from reporting.growth import SEEDED, exponent, points
from reporting.words import bounds, ending, megabytes, seconds, values

EXPLANATION = """\
Every time is of solving only, from a built model; all levels are summed, and a number is the median of
{repeats} where the limit of {limit:g} s left room for it. HiGHS and CBC solve the exported models, in which
the values of earlier levels are rows; CP-SAT solves a model of its own, level after level, each from the plan
of the one before. With one worker a solver has one core. *Plan* is the time to its best plan, *proof* the
time until every level was proved, *ratio* our time to proof by that of the best peer with as many workers:
below 1 we were faster. Values and bounds are those of the preferences, the most important first. Memory is
the peak of the whole process: for the peers it counts Python and the reading of the model.
"""


def page(about: dict, comparisons: list[Comparison]) -> str:
    limits = about["limits"]
    workers = sorted({run.workers for comparison in comparisons for run in comparison.runs})
    lines = ["# Benchmark", "", f"{about['date']}, on {about['machine']}; {versions(about)}.", ""]
    lines += [EXPLANATION.format(repeats=limits["repeats"], limit=limits["time_limit"])]
    faults = [fault for comparison in comparisons for fault in comparison.faults()]
    if faults:
        lines += ["## Answers that contradict one another", ""] + [f"- {fault}" for fault in faults] + [""]
    for count in workers:
        lines += summary(comparisons, count)
    if any(comparison.family in SEEDED for comparison in comparisons):
        lines += growth(comparisons, workers)
    lines += ["## Every measurement", ""]
    for family in dict.fromkeys(comparison.family for comparison in comparisons):
        lines += every(family, [c for c in comparisons if c.family == family])
    return "\n".join(lines).rstrip() + "\n"


def versions(about: dict) -> str:
    return ", ".join(f"{name} {version}" for name, version in about["versions"].items())


def summary(comparisons: list[Comparison], workers: int) -> list[str]:
    title = f"## With {workers} worker{'s' if workers > 1 else ''}"
    solvers = [s for s in TITLES if any(r.solver == s and r.workers == workers for c in comparisons for r in c.runs)]
    if not solvers:
        return []
    head = "| Instances | Number | " + " | ".join(f"{TITLES[s]} settled" for s in solvers)
    head += " | " + " | ".join(f"{TITLES[s]} proof s" for s in solvers) + " | Ratio |"
    lines = [title, "", head, "|---|--:|" + "--:|" * (2 * len(solvers) + 1)]
    for name, group in groups(comparisons):
        cells = [name, str(len(group))]
        runs = {s: [r.measurement for c in group for r in c.runs if (r.solver, r.workers) == (s, workers)] for s in solvers}
        cells += [f"{sum(m.is_settled for m in runs[s])}" if runs[s] else "–" for s in solvers]
        cells += [median_of_all(runs[s]) for s in solvers]
        cells.append(ratio_of(group, workers))
        lines.append("| " + " | ".join(cells) + " |")
    return lines + ["", "A median over instances counts those without a proof as the longest; – where that is the median.", ""]


def groups(comparisons: list[Comparison]) -> list[tuple[str, list[Comparison]]]:
    found: dict[str, list[Comparison]] = {}
    for comparison in comparisons:
        name = f"{comparison.family} {comparison.size}" if comparison.family in SEEDED else comparison.instance
        found.setdefault(name, []).append(comparison)
    return list(found.items())


def median_of_all(measurements) -> str:
    if not measurements:
        return "–"
    middle = median(
        float("inf") if m.proof_seconds is None else m.proof_seconds for m in measurements
    )
    return seconds(None if middle == float("inf") else middle)


def ratio_of(group: list[Comparison], workers: int) -> str:
    """The geometric mean of the ratios there are, and what has none."""
    ratios = [ratio for c in group if (ratio := c.ratio(workers)) is not None]
    others = [verdict for c in group if c.ratio(workers) is None and (verdict := c.verdict(workers)) != "–"]
    words = [f"{exp(sum(map(log, (max(r, 1e-6) for r in ratios))) / len(ratios)):.2g}"] if ratios else []
    words += [f"{others.count(word)} × {word}" for word in dict.fromkeys(others)]
    return ", ".join(words) or "–"


def growth(comparisons: list[Comparison], workers: list[int]) -> list[str]:
    lines = [
        "## Growth with size", "", "![Time by size](growth.png)", "",
        "The exponent is the slope of log seconds over log items, over the sizes where most seeds were proved.", "",
        "| Family | Solver | Sizes | Seconds | Exponent to proof | Exponent to best plan |", "|---|---|---|---|--:|--:|",
    ]
    for family in SEEDED:
        for solver in TITLES:
            for count in workers:
                proof = points(comparisons, family, solver, count, "proof_seconds")
                plan = points(comparisons, family, solver, count, "best_plan_seconds")
                if not proof and not plan:
                    continue
                slopes = [exponent(found) for found in (proof, plan)]
                lines.append(
                    f"| {family} | {TITLES[solver]} {count} | {', '.join(str(size) for size, _ in proof) or '–'} | "
                    f"{', '.join(seconds(time) for _, time in proof) or '–'} | "
                    + " | ".join("–" if slope is None else f"{slope:.1f}" for slope in slopes) + " |"
                )
    return lines + [""]


def every(family: str, group: list[Comparison]) -> list[str]:
    lines = [
        f"### {family}", "",
        "| Instance | Items | Solver | Plan s | Proof s | Values | Bounds | Ratio | MB | |",
        "|---|--:|---|--:|--:|---|---|--:|--:|---|",
    ]
    for comparison in group:
        for run in comparison.runs:
            m = run.measurement
            ratio = comparison.verdict(run.workers) if run.solver == OURS else ""
            cells = [
                comparison.instance, str(comparison.size), run.title, seconds(m.best_plan_seconds),
                seconds(m.proof_seconds), values(m), bounds(m), ratio, megabytes(m.peak_megabytes), ending(m),
            ]
            lines.append("| " + " | ".join(cells) + " |")
    return lines + [""]
