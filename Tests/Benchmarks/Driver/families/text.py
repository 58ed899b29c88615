# SPDX-License-Identifier: GPL-3.0-or-later
"""How generated events write times and their first lines."""


def bare(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def quoted(minute: int) -> str:
    return f'"{bare(minute)}"'


def head(title: str, starts: int, ends: int, reserve: int = 0) -> list[str]:
    return [
        "format: 1",
        f"event: {{ title: {title}, date: 2026-05-08, language: en }}",
        f"session: {{ starts: {quoted(starts)}, ends: {quoted(ends)}, reserve: {reserve} }}",
    ]
