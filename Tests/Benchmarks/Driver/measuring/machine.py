# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine and the versions, in words."""
import os
import platform
import re
import subprocess
from importlib.metadata import version
from pathlib import Path


def in_words() -> str:
    """Cores and memory, never the machine's name."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    words = f"{cores} core{'s' if cores != 1 else ''}"
    processors = Path("/proc/cpuinfo")
    if processors.exists() and (match := re.search(r"^model name\s*:\s*(.+)$", processors.read_text(), re.MULTILINE)):
        words += f" of {match[1].strip()}"
    memory = Path("/proc/meminfo")
    if memory.exists() and (match := re.search(r"^MemTotal:\s+(\d+) kB", memory.read_text(), re.MULTILINE)):
        words += f", {int(match[1]) / 2**20:.0f} GB of memory"
    return f"{words}, {platform.system()}"


def versions(runsheet: Path) -> dict[str, str]:
    stated = subprocess.run([str(runsheet), "--version"], capture_output=True, text=True).stdout.strip()
    return {
        "runsheet": stated.split()[-1] if stated else "unknown", "HiGHS": version("highspy"),
        "CBC of PuLP": version("PuLP"), "CP-SAT": version("ortools"),
    }
