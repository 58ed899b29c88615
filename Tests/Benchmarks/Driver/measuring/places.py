# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are in the project."""
from pathlib import Path

DRIVER = Path(__file__).resolve().parent.parent
PACKAGE = DRIVER.parent
PROJECT = PACKAGE.parent.parent
RUNSHEET = PROJECT / ".build" / "release" / "runsheet"
LANG_SON = PROJECT / "Scenarios" / "lang-son-2019" / "event.yaml"
