# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the least objective HiGHS finds for a model in an MPS or LP file, or `infeasible`."""
import sys

import highspy

solver = highspy.Highs()
solver.silent()
solver.setOptionValue("mip_rel_gap", 0.0)
solver.setOptionValue("mip_abs_gap", 1e-6)
if solver.readModel(sys.argv[1]) != highspy.HighsStatus.kOk:
    sys.exit("the model cannot be read")
solver.run()
status = solver.getModelStatus()
if status == highspy.HighsModelStatus.kOptimal:
    print(solver.getInfo().objective_function_value)
elif status == highspy.HighsModelStatus.kInfeasible:
    print("infeasible")
else:
    sys.exit(f"stopped: {solver.modelStatusToString(status)}")
