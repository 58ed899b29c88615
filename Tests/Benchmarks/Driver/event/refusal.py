# SPDX-License-Identifier: GPL-3.0-or-later
"""What the CP-SAT model does not carry is refused by name, never left out."""


class NotCarried(Exception):
    """A part of the event that the model does not have."""
