// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef GLPK_BRIDGE_H
#define GLPK_BRIDGE_H

#include <stdbool.h>
#include <stddef.h>

// A model as flat arrays, everything counted from 0. Infinite bounds are -HUGE_VAL and HUGE_VAL;
// every other number must be finite. Nothing here is checked: GLPK's own checks abort the call.
typedef struct {
  int column_count;
  const double *column_lower;
  const double *column_upper;
  const bool *column_is_integer;
  const double *cost;
  double constant;
  int row_count;
  const double *row_lower;
  const double *row_upper;
  int entry_count;
  const int *entry_row;
  const int *entry_column;
  const double *entry_value;
  // A point that holds, one value for each column, or NULL.
  const double *start;
} glpk_bridge_model;

typedef struct {
  bool mixed_integer_rounding_cuts;
  bool gomory_cuts;
  bool cover_cuts;
  bool clique_cuts;
  bool feasibility_pump;
  // GLPK's own presolver for integer columns; ignored with a start, whose columns it would change.
  bool presolve;
  // All objective values of points that hold are whole multiples of this above the constant, or 0.
  double objective_step;
  // Wall time for the whole call, in milliseconds; INT_MAX for none.
  int time_limit_in_milliseconds;
  // Simplex iterations of the root relaxation before `stop` is asked for the first time.
  int iterations_in_first_slice;
  // Nodes of the tree, and simplex iterations of the root relaxation, after which the solve stops
  // with what it has; INT_MAX for none. Unlike time they stop at the same place on every machine.
  int node_limit;
  int root_iteration_limit;
} glpk_bridge_settings;

typedef struct {
  // Simplex iterations of the root relaxation so far.
  int iterations;
  // Nodes of the tree so far; 0 before branch and bound.
  int nodes;
  // A proved lower bound, or -HUGE_VAL while there is none.
  double bound;
  // The best objective value so far, or HUGE_VAL while there is none.
  double incumbent;
  // The incumbent, one value for each column, when it is new since the last report; else NULL.
  // Valid during the report only.
  const double *values;
} glpk_bridge_progress;

// Both are called on the thread of the call and must not call GLPK.
typedef struct {
  void *context;
  // Asked often; true stops the solve at once.
  bool (*stop)(void *context);
  // Told at most some twenty times a second, and for each new incumbent.
  void (*report)(void *context, const glpk_bridge_progress *progress);
} glpk_bridge_observer;

typedef enum {
  GLPK_BRIDGE_UNKNOWN,
  GLPK_BRIDGE_OPTIMAL,
  GLPK_BRIDGE_FEASIBLE,
  GLPK_BRIDGE_INFEASIBLE,
  GLPK_BRIDGE_UNBOUNDED,
  // GLPK gave up: see `message`. Nothing else in the answer is set.
  GLPK_BRIDGE_ABORTED,
} glpk_bridge_status;

typedef struct {
  glpk_bridge_status status;
  // A proved lower bound, or -HUGE_VAL.
  double bound;
  char message[512];
} glpk_bridge_answer;

// Loads, solves, reads and deletes one model on the calling thread, and frees GLPK's memory there.
//
// The calling thread must hold no other GLPK object, and should end afterwards. `values` takes one
// number for each column when the status is OPTIMAL or FEASIBLE. (GLPK reference manual 2.1, 2.8,
// 2.10, 5.3, 6.)
void glpk_bridge_solve(const glpk_bridge_model *model, const glpk_bridge_settings *settings,
                       const glpk_bridge_observer *observer, double *values,
                       glpk_bridge_answer *answer);

#endif
