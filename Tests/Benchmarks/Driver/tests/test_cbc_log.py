# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from peers.cbc_log import reading

PROVED = """\
Cbc0038I Solution found of 12
Cbc0038I After 0.14 seconds - Feasibility pump exiting - took 0.06 seconds
Cbc0012I Integer solution of 30 found by DiveCoefficient after 386 iterations and 3 nodes (0.41 seconds)
Cbc0012I Integer solution of 2 found by heuristic after 510 iterations and 5 nodes (0.51 seconds)
Result - Optimal solution found

Objective value:                2.00000000
Time (Wallclock seconds):       0.67
"""
STOPPED = """\
Result - Stopped on time limit

No feasible solution found
Lower bound:                    9.438
Time (Wallclock seconds):       8.02
"""


class CBCLogTests(unittest.TestCase):
    def test_a_proof_has_the_times_of_better_plans_only(self):
        self.assertEqual(
            reading(PROVED, whole=9),
            {"status": "optimal", "value": 2.0, "bound": 2.0, "first": 0.14, "best": 0.51, "seconds": 0.67},
        )

    def test_a_limit_leaves_the_bound(self):
        self.assertEqual(
            reading(STOPPED, whole=9),
            {"status": "stopped", "value": None, "bound": 9.438, "first": None, "best": None, "seconds": 8.02},
        )

    def test_no_order_is_a_result(self):
        self.assertEqual(reading("Result - Problem proven infeasible\n", whole=1)["status"], "infeasible")


if __name__ == "__main__":
    unittest.main()
