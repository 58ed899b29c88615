# SPDX-License-Identifier: GPL-3.0-or-later
"""Instances, programs run one at a time, and what they took."""
