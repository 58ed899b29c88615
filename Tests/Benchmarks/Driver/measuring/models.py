# SPDX-License-Identifier: GPL-3.0-or-later
"""The exported models of an instance, one file a level.

The model of a level has the values of the earlier ones as rows, so our engine solves those first. That
time is nobody's: a solver is timed from a model that is there.
"""
import re
from pathlib import Path

from measuring.instance import Instance
from measuring.running import run


class Models:
    """Exported once, when the first solver asks."""

    def __init__(self, runsheet: Path, instance: Instance, folder: Path, time_limit: float, most_megabytes: float):
        self.runsheet, self.instance, self.folder = runsheet, instance, folder
        self.time_limit, self.most_megabytes = time_limit, most_megabytes
        self.found: list[Path] | None = None
        self.reason: str | None = None

    def files(self) -> list[Path]:
        if self.found is None:
            self.found = self.export()
        return self.found

    def export(self) -> list[Path]:
        whole = self.folder / f"{self.instance.name}.mps"
        ended = run(
            [str(self.runsheet), "model", str(self.instance.event), "--format", "mps", "--level", "all",
             "--progress", "never", "--time-limit", f"{self.time_limit:g}", "-o", str(whole)],
            2, self.time_limit * 2 + 120,
        )
        if ended.code != 0 or not whole.exists():
            self.reason = "no model was exported"
            return []
        megabytes = whole.stat().st_size / 1e6
        if megabytes > self.most_megabytes:
            whole.unlink()
            self.reason = f"the exported models have {megabytes:.0f} MB"
            return []
        text = whole.read_text(encoding="utf-8")
        whole.unlink()
        levels = re.split(r"(?m)^(?=NAME)", text)[1:]
        if not levels:
            self.reason = "no model was exported"
        return [self.write(number, level) for number, level in enumerate(levels, 1)]

    def write(self, number: int, text: str) -> Path:
        file = self.folder / f"{self.instance.name}-{number}.mps"
        file.write_text(text, encoding="utf-8")
        return file

    def remove(self) -> None:
        for file in self.found or []:
            file.unlink(missing_ok=True)
