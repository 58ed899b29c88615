# SPDX-License-Identifier: GPL-3.0-or-later
"""The Lạng Sơn event with every block free and not held together."""
import re


def freed_in_blocks(text: str) -> str:
    """The blocks are free; the programme itself keeps their order."""
    without_order = re.sub(r"^    order: free.*\n", "", text, flags=re.MULTILINE)
    return re.sub(
        r"^(  - block: .*)\n", r"\1\n    order: free\n    together: false\n", without_order, flags=re.MULTILINE
    )


def freed_in_whole(text: str) -> str:
    """The programme is one free block as well, so that each of its items may stand anywhere."""
    opening, rest = freed_in_blocks(text).split("programme:", 1)
    comment, rest = rest.split("\n", 1)
    programme, closing = re.split(r"^rules:", rest, maxsplit=1, flags=re.MULTILINE)
    indented = "".join(f"    {line}" if line.strip() else line for line in programme.splitlines(keepends=True))
    block = "  - block: everything\n    order: free\n    together: false\n    items:\n"
    return f"{opening}programme:{comment}\n{block}{indented}rules:{closing}"
