# SPDX-License-Identifier: GPL-3.0-or-later
"""An event file as the CP-SAT model needs it. Shares nothing with the Swift reader."""
