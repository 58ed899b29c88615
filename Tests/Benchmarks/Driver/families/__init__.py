# SPDX-License-Identifier: GPL-3.0-or-later
"""The events that are measured, by family. Seeded: the same name is the same file everywhere."""
