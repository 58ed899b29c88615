# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured, as a table on the terminal, as Markdown and as a picture."""
