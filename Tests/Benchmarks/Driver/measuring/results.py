# SPDX-License-Identifier: GPL-3.0-or-later
"""The results of a run as one JSON file, written after each measurement, so that a run can go on."""
import json
import os
from pathlib import Path

from measuring.measurement import Measurement


class Results:
    FORMAT = 1

    def __init__(self, file: Path | None, about: dict):
        self.file = file
        self.about = about
        self.rows: list[dict] = []
        if file and file.exists():
            earlier = json.loads(file.read_text(encoding="utf-8"))
            if earlier["about"]["limits"] != about["limits"]:
                raise SystemExit(f"{file.name} has other limits: choose another folder, or remove it")
            self.rows = earlier["rows"]
            self.about = {**about, "date": earlier["about"]["date"]}

    def find(self, instance: str, solver: str, workers: int) -> Measurement | None:
        for row in self.rows:
            if (row["instance"], row["solver"], row["workers"]) == (instance, solver, workers):
                return Measurement.from_json(row["measurement"])
        return None

    def add(self, instance, solver: str, workers: int, measurement: Measurement) -> None:
        self.rows.append({
            "instance": instance.name, "family": instance.family, "size": instance.size, "seed": instance.seed,
            "optimum": instance.optimum, "solver": solver, "workers": workers, "measurement": measurement.as_json(),
        })
        self.write()

    def write(self) -> None:
        if not self.file:
            return
        self.file.parent.mkdir(parents=True, exist_ok=True)
        beside = self.file.with_suffix(".part")
        lines = ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in self.rows)
        about = json.dumps(self.about, ensure_ascii=False)
        beside.write_text(
            f'{{\n  "format": {self.FORMAT},\n  "about": {about},\n  "rows": [\n{lines}\n  ]\n}}\n', encoding="utf-8"
        )
        os.replace(beside, self.file)
