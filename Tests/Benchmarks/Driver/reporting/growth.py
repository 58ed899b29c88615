# SPDX-License-Identifier: GPL-3.0-or-later
"""How the time to proof grows with the items: the exponent, and the picture."""
from math import log
from pathlib import Path
from statistics import median

from reporting.comparison import OURS, TITLES, Comparison

# One colour a solver, told apart by everyone; ours is the dark one.
COLOURS = {OURS: "#1f4e79", "cpsat": "#d55e00", "highs": "#009e73", "cbc": "#999999"}
SEEDED = ("loose", "tight", "ceremony")


def points(comparisons: list[Comparison], family: str, solver: str, workers: int, time: str) -> list[tuple[int, float]]:
    """(items, median seconds) of the sizes where more than half of the seeds have such a time."""
    by_size: dict[int, list[float | None]] = {}
    for comparison in comparisons:
        if comparison.family != family:
            continue
        for run in comparison.runs:
            if (run.solver, run.workers) == (solver, workers):
                by_size.setdefault(comparison.size, []).append(getattr(run.measurement, time))
    found = []
    for size, times in sorted(by_size.items()):
        known = [time for time in times if time is not None]
        if 2 * len(known) > len(times):
            # Seeds without a time took longer than every one with it.
            ranked = sorted(known) + [float("inf")] * (len(times) - len(known))
            middle = median(ranked)
            found.append((size, middle if middle != float("inf") else max(known)))
    return found


def exponent(found: list[tuple[int, float]]) -> float | None:
    """The slope of the straight line through the logarithms, by least squares."""
    if len(found) < 2:
        return None
    xs = [log(size) for size, _ in found]
    ys = [log(max(seconds, 1e-3)) for _, seconds in found]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x) ** 2 for x in xs)


def draw(comparisons: list[Comparison], workers: int, limit: float, folder: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "runsheet"
    from matplotlib import pyplot
    from matplotlib.ticker import NullLocator, ScalarFormatter

    families = [family for family in SEEDED if any(c.family == family for c in comparisons)]
    if not families:
        return
    figure, panels = pyplot.subplots(
        1, len(families), figsize=(4.2 * len(families) + 0.6, 4.4), sharey=True, squeeze=False, layout="constrained"
    )
    for panel, family in zip(panels[0], families):
        sizes = sorted({c.size for c in comparisons if c.family == family})
        for solver, colour in COLOURS.items():
            proof = points(comparisons, family, solver, workers, "proof_seconds")
            plan = points(comparisons, family, solver, workers, "best_plan_seconds")
            width = 2.4 if solver == OURS else 1.5
            if proof:
                panel.plot(*zip(*proof), "o-", color=colour, linewidth=width, markersize=5)
            if plan:
                panel.plot(*zip(*plan), "o--", color=colour, linewidth=width * 0.6, markersize=4, markerfacecolor="white")
        panel.axhline(limit, color="#666666", linewidth=0.8, linestyle=":")
        panel.set(xscale="log", yscale="log", title=family, xlabel="items")
        panel.set_xticks(sizes)
        panel.xaxis.set_major_formatter(ScalarFormatter())
        panel.xaxis.set_minor_locator(NullLocator())
        panel.grid(color="#e6e6e6", linewidth=0.6)
        panel.spines[["top", "right"]].set_visible(False)
    panels[0][0].set_ylabel("seconds, median of the seeds")
    panels[0][0].annotate(
        "limit", (0, limit), xycoords=("axes fraction", "data"), xytext=(4, 3), textcoords="offset points",
        fontsize=8, color="#666666",
    )
    shown = [solver for solver in COLOURS if any(run.solver == solver for c in comparisons for run in c.runs)]
    handles = [pyplot.Line2D([], [], color=COLOURS[solver], linewidth=2, label=TITLES[solver]) for solver in shown]
    handles += [
        pyplot.Line2D([], [], color="#444444", marker="o", label="to proof"),
        pyplot.Line2D([], [], color="#444444", marker="o", markerfacecolor="white", linestyle="--", label="to best plan"),
    ]
    figure.legend(handles=handles, loc="outside lower center", ncols=min(len(handles), 3 * len(families)), frameon=False, fontsize=9)
    figure.suptitle(f"Time by size, {workers} worker{'s' if workers > 1 else ''}", fontsize=12)
    figure.savefig(folder / "growth.svg", metadata={"Date": None})
    figure.savefig(folder / "growth.png", dpi=150)
    pyplot.close(figure)
