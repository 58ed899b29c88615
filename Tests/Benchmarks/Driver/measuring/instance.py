# SPDX-License-Identifier: GPL-3.0-or-later
"""The instances of a selection, as event files in a folder."""
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import yaml

from families.freed import freed_in_blocks, freed_in_whole
from families.generator import FAMILIES, generated
from measuring.places import LANG_SON, PACKAGE

OPTIMUM = re.compile(r"^# optimum: ([\d.]+)", re.MULTILINE)
ALL_FAMILIES = ("lang-son", "published", *FAMILIES)


@dataclass(frozen=True)
class Instance:
    family: str
    name: str
    size: int
    seed: int | None
    event: Path
    # What the literature or an exact method has proved, in the unit of the one preference.
    optimum: float | None = None

    @property
    def preferences(self) -> list[str]:
        """The names, the most important first."""
        document = yaml.load(self.event.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        stated = document.get("preferences", ["keep_optional", "preferred_minutes", "listed_order", "reserve"])
        return [entry if isinstance(entry, str) else next(iter(entry)) for entry in stated]


def instances(families: list[str], sizes: list[int], seeds: list[int], folder: Path) -> list[Instance]:
    found: list[Instance] = []
    for family in families:
        if family == "lang-son":
            found += lang_son(folder)
        elif family == "published":
            found += published(folder)
        else:
            found += [seeded(family, size, seed, folder) for size in sizes for seed in seeds]
    return found


def seeded(family: str, size: int, seed: int, folder: Path) -> Instance:
    text = generated(family, size, seed)
    return written(family, f"{family}-{size}-{seed}", text, folder, size, seed)


def lang_son(folder: Path) -> list[Instance]:
    text = LANG_SON.read_text(encoding="utf-8")
    return [
        written("lang-son", "lang-son", text, folder),
        written("lang-son", "lang-son-freed", freed_in_blocks(text), folder),
        written("lang-son", "lang-son-freed-whole", freed_in_whole(text), folder),
    ]


def published(folder: Path) -> list[Instance]:
    files = sorted((PACKAGE / "Instances" / "Published").glob("*.json"))
    # `make bench` has built the converter.
    converter = PACKAGE / ".build" / "debug" / "convert-instances"
    subprocess.run([str(converter), *map(str, files), str(folder)], check=True)
    found = []
    for file in files:
        event = folder / f"{file.stem}.yaml"
        text = event.read_text(encoding="utf-8")
        stated = OPTIMUM.search(text)
        found.append(Instance("published", file.stem, count(text), None, event, float(stated[1]) if stated else None))
    return found


def written(family: str, name: str, text: str, folder: Path, size: int | None = None, seed: int | None = None) -> Instance:
    folder.mkdir(parents=True, exist_ok=True)
    event = folder / f"{name}.yaml"
    event.write_text(text, encoding="utf-8")
    return Instance(family, name, size or count(text), seed, event)


def count(text: str) -> int:
    """The items of an event."""
    def items(children: list) -> int:
        return sum(items(child["items"]) if "block" in child else 1 for child in children)
    return items(yaml.load(text, Loader=yaml.BaseLoader)["programme"])
