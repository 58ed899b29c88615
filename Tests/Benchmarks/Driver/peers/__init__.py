# SPDX-License-Identifier: GPL-3.0-or-later
"""The solvers that are measured beside ours, each a program of its own."""
