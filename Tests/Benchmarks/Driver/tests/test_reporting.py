# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from measuring.measurement import Level, Measurement, median_of
from reporting.comparison import Comparison, Run
from reporting.growth import exponent


def proved(value: float, seconds: float) -> Measurement:
    return Measurement("optimal", [Level("changeover", value, value, True)], seconds, seconds, 30)


class ReportingTests(unittest.TestCase):
    def test_the_ratio_is_to_the_first_peer_with_as_many_workers(self):
        comparison = Comparison("x", "tight", 20, None, [
            Run("runsheet", 1, proved(4, 1)), Run("highs", 1, proved(4, 8)), Run("cpsat", 1, proved(4, 4)),
            Run("cpsat", 2, proved(4, 2)),
        ])
        self.assertEqual(comparison.ratio(1), 0.25)
        self.assertEqual(comparison.verdict(2), "only CP-SAT")
        self.assertEqual(comparison.faults(), [])

    def test_proofs_that_differ_are_told(self):
        comparison = Comparison("x", "published", 9, 4, [Run("runsheet", 1, proved(4, 1)), Run("highs", 1, proved(5, 1))])
        self.assertEqual(len(comparison.faults()), 2)

    def test_a_plan_better_than_a_proof_is_told(self):
        better = Measurement("feasible", [Level("changeover", 3, 0, False)])
        comparison = Comparison("x", "tight", 20, None, [Run("runsheet", 1, proved(4, 1)), Run("cpsat", 1, better)])
        self.assertEqual(len(comparison.faults()), 1)

    def test_the_median_counts(self):
        self.assertEqual(median_of([proved(4, 1), proved(4, 9), proved(4, 2)]).proof_seconds, 2)

    def test_a_cube_has_the_exponent_three(self):
        self.assertAlmostEqual(exponent([(20, 8.0), (40, 64.0), (80, 512.0)]), 3)
        self.assertIsNone(exponent([(20, 8.0)]))


if __name__ == "__main__":
    unittest.main()
