# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs nothing but Python: `python3 -m unittest discover -t . -s tests` in the driver's folder."""
