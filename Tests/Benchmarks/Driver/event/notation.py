# SPDX-License-Identifier: GPL-3.0-or-later
"""Clock times, lengths and ranges of the event file, in whole seconds."""
import re

from event.refusal import NotCarried

CLOCK = re.compile(r"^(\d{1,3})(?::|h)(\d{2})'?(?::(\d{2}))?$")
MINUTES = re.compile(r"^(\d+)(?:'|m| phút)?$")
SECONDS = re.compile(r"^(?:(\d+)')?(\d+)s?$")
HOURS = re.compile(r"^(\d+)h(\d{2})?$")


def clock(text: str) -> int:
    """Seconds since midnight; hours past 24 go on with the same day."""
    match = CLOCK.match(text.strip())
    if not match:
        raise NotCarried(f"the time '{text}'")
    return int(match[1]) * 3600 + int(match[2]) * 60 + int(match[3] or 0)


def length(text: str) -> int:
    text = text.strip()
    if match := MINUTES.match(text):
        return int(match[1]) * 60
    if match := SECONDS.match(text):
        return int(match[1] or 0) * 60 + int(match[2])
    if match := HOURS.match(text):
        return int(match[1]) * 3600 + int(match[2] or 0) * 60
    raise NotCarried(f"the length '{text}'")


def bounds(text: str, read) -> tuple[int | None, int | None]:
    """`a..b`, `a..`, `..b`, or a single value, which is both ends."""
    if ".." not in text:
        return read(text), read(text)
    low, high = (part.strip() for part in text.split("..", 1))
    return (read(low) if low else None), (read(high) if high else None)
