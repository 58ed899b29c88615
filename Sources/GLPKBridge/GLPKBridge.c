// SPDX-License-Identifier: GPL-3.0-or-later

#include "GLPKBridge.h"

#include <float.h>
#include <glpk.h>
#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// One solve. It lives on the heap, so that what changes between setjmp and longjmp is defined.
typedef struct {
  const glpk_bridge_model *model;
  const glpk_bridge_settings *settings;
  const glpk_bridge_observer *observer;
  double *values;
  glpk_bridge_answer *answer;

  jmp_buf escape;
  glp_prob *problem;
  double *point;  // column_count + 1 numbers, from 1
  bool start_is_given;
  bool is_presolved;
  bool has_met_bound;
  int iterations;
  double root_bound;
  double incumbent;
  double started_at;
  double reported_at;
} run;

static const double seconds_between_reports = 0.05;

// GLPK's own 1e-5 lets a switch that costs a large constant leak; below the 1e-7 that the simplex
// method allows itself, branching would not end.
static const double integer_tolerance = 1e-6;

static double now(void) {
  struct timespec clock;
  clock_gettime(CLOCK_MONOTONIC, &clock);
  return (double)clock.tv_sec + 1e-9 * (double)clock.tv_nsec;
}

// MARK: Errors

static void leave(void *info) {
  run *r = info;
  longjmp(r->escape, 1);
}

// Keeps the last text GLPK prints, which is the reason of an error, and prints nothing.
static int keep(void *info, const char *text) {
  run *r = info;
  char *message = r->answer->message;
  size_t room = sizeof r->answer->message - 1, used = strlen(message), more = strlen(text);
  if (more > room) {
    text += more - room;
    more = room;
  }
  if (used + more > room) {
    size_t drop = used + more - room;
    memmove(message, message + drop, used - drop + 1);
    used -= drop;
  }
  memcpy(message + used, text, more + 1);
  return 1;
}

// MARK: Loading

static int bound_type(double lower, double upper) {
  if (lower == -HUGE_VAL) return upper == HUGE_VAL ? GLP_FR : GLP_UP;
  if (upper == HUGE_VAL) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

static void load_rows(run *r) {
  const glpk_bridge_model *m = r->model;
  // A problem without rows has no basis to branch from: give it one that asks nothing.
  glp_add_rows(r->problem, m->row_count > 0 ? m->row_count : 1);
  for (int i = 0; i < m->row_count; i++) {
    int type = bound_type(m->row_lower[i], m->row_upper[i]);
    glp_set_row_bnds(r->problem, i + 1, type, m->row_lower[i], m->row_upper[i]);
  }
}

static void load_columns(run *r) {
  const glpk_bridge_model *m = r->model;
  if (m->column_count > 0) glp_add_cols(r->problem, m->column_count);
  for (int j = 0; j < m->column_count; j++) {
    int type = bound_type(m->column_lower[j], m->column_upper[j]);
    if (m->column_is_integer[j]) glp_set_col_kind(r->problem, j + 1, GLP_IV);
    glp_set_col_bnds(r->problem, j + 1, type, m->column_lower[j], m->column_upper[j]);
    glp_set_obj_coef(r->problem, j + 1, m->cost[j]);
  }
  glp_set_obj_coef(r->problem, 0, m->constant);
}

static void load_entries(run *r) {
  const glpk_bridge_model *m = r->model;
  if (m->entry_count == 0) return;
  size_t count = (size_t)m->entry_count + 1;
  int *rows = glp_alloc((int)count, sizeof *rows);
  int *columns = glp_alloc((int)count, sizeof *columns);
  for (int k = 0; k < m->entry_count; k++) {
    rows[k + 1] = m->entry_row[k] + 1;
    columns[k + 1] = m->entry_column[k] + 1;
  }
  // GLPK reads from 1, so it never touches the number before the first one.
  glp_load_matrix(r->problem, m->entry_count, rows, columns, m->entry_value - 1);
  glp_free(rows);
  glp_free(columns);
}

// MARK: Observing

static int milliseconds_left(const run *r) {
  if (r->settings->time_limit_in_milliseconds == INT_MAX) return INT_MAX;
  double left = r->settings->time_limit_in_milliseconds - 1000 * (now() - r->started_at);
  return left < 1 ? 0 : (int)left;
}

static bool should_stop(const run *r) {
  return r->observer->stop(r->observer->context) || milliseconds_left(r) == 0;
}

static void report(run *r, int nodes, double bound, const double *values) {
  double time = now();
  if (values == NULL && time - r->reported_at < seconds_between_reports) return;
  r->reported_at = time;
  glpk_bridge_progress progress = {
      .iterations = r->iterations,
      .nodes = nodes,
      .bound = bound,
      .incumbent = r->incumbent,
      .values = values,
  };
  r->observer->report(r->observer->context, &progress);
}

// The least bound of the open nodes; a tree with none has proved its incumbent.
static double tree_bound(run *r, glp_tree *tree) {
  int node = glp_ios_best_node(tree);
  double bound = node == 0 ? r->incumbent : glp_ios_node_bound(tree, node);
  if (bound == -DBL_MAX || bound < r->root_bound) bound = r->root_bound;
  return bound < r->incumbent ? bound : r->incumbent;
}

// Whether no point can lie a whole objective step below the incumbent.
static bool step_is_closed(const run *r, double bound) {
  double step = r->settings->objective_step;
  if (step <= 0 || r->incumbent == HUGE_VAL || bound == -HUGE_VAL) return false;
  double steps = ceil((bound - r->model->constant) / step - 1e-6);
  return steps * step + r->model->constant >= r->incumbent - 1e-6 * step;
}

static const double *new_incumbent(run *r, glp_tree *tree) {
  glp_prob *problem = glp_ios_get_prob(tree);
  if (glp_mip_status(problem) != GLP_FEAS) return NULL;
  double value = glp_mip_obj_val(problem);
  if (value >= r->incumbent) return NULL;
  r->incumbent = value;
  // The presolver's tree has columns of its own.
  if (r->is_presolved) return NULL;
  for (int j = 1; j <= r->model->column_count; j++) r->point[j] = glp_mip_col_val(problem, j);
  return r->point + 1;
}

static void watch(glp_tree *tree, void *info) {
  run *r = info;
  int reason = glp_ios_reason(tree);
  if (reason == GLP_IHEUR && r->start_is_given) {
    r->start_is_given = false;
    for (int j = 1; j <= r->model->column_count; j++) r->point[j] = r->model->start[j - 1];
    glp_ios_heur_sol(tree, r->point);
  }
  const double *values = new_incumbent(r, tree);
  if (values != NULL || reason == GLP_ISELECT) {
    double bound = tree_bound(r, tree);
    int nodes = 0;
    glp_ios_tree_size(tree, NULL, NULL, &nodes);
    r->answer->bound = bound;
    report(r, nodes, bound, values);
    if (step_is_closed(r, bound)) {
      r->has_met_bound = true;
      glp_ios_terminate(tree);
      return;
    }
    if (nodes >= r->settings->node_limit) {
      glp_ios_terminate(tree);
      return;
    }
  }
  if (should_stop(r)) glp_ios_terminate(tree);
}

// MARK: Solving

static void give_up(run *r, const char *what) {
  keep(r, what);
  leave(r);
}

// Goes on from basis to basis, since GLPK can be stopped only between calls; the primal method
// keeps what it has reached, the dual one does not. Slices are counted in iterations, so that a
// solve goes the same way on every machine; they grow, so that a stall that one slice cannot leave
// does not last. False when it was stopped.
static bool relax(run *r, glp_smcp *simplex) {
  bool is_second_try = false;
  for (;;) {
    simplex->tm_lim = milliseconds_left(r);
    int before = glp_get_it_cnt(r->problem);
    int result = glp_simplex(r->problem, simplex);
    r->iterations += glp_get_it_cnt(r->problem) - before;
    if (result == 0) return true;
    if (result == GLP_EITLIM || result == GLP_ETMLIM) {
      if (should_stop(r) || r->iterations >= r->settings->root_iteration_limit) return false;
      report(r, 0, -HUGE_VAL, NULL);
      simplex->it_lim += simplex->it_lim / 8;
    } else if (!is_second_try) {
      is_second_try = true;
      glp_std_basis(r->problem);
    } else {
      give_up(r, "glp_simplex: the relaxation cannot be solved numerically\n");
    }
  }
}

static void read_values(run *r, glpk_bridge_status status) {
  r->answer->status = status;
  bool is_relaxation = glp_get_num_int(r->problem) == 0;
  for (int j = 1; j <= r->model->column_count; j++) {
    r->values[j - 1] = is_relaxation ? glp_get_col_prim(r->problem, j)
                                     : glp_mip_col_val(r->problem, j);
  }
}

// Solves the relaxation; true when there is an optimal basis to branch from.
static bool solve_relaxation(run *r) {
  glp_smcp simplex;
  glp_init_smcp(&simplex);
  simplex.msg_lev = GLP_MSG_OFF;
  simplex.meth = GLP_PRIMAL;
  simplex.it_lim = r->settings->iterations_in_first_slice;
  glp_scale_prob(r->problem, GLP_SF_AUTO);
  glp_adv_basis(r->problem, 0);
  if (!relax(r, &simplex)) return false;
  switch (glp_get_status(r->problem)) {
    case GLP_OPT:
      r->root_bound = r->answer->bound = glp_get_obj_val(r->problem);
      return true;
    case GLP_NOFEAS:
      r->answer->status = GLPK_BRIDGE_INFEASIBLE;
      return false;
    case GLP_UNBND:
      r->answer->status = GLPK_BRIDGE_UNBOUNDED;
      return false;
    default:
      return false;
  }
}

// Fixes the integer columns at whole numbers and solves for the others, which fitted numbers that
// were only nearly whole. Keeps what there was when that has no solution: it will be found out.
static void fit_continuous_columns(run *r) {
  const glpk_bridge_model *m = r->model;
  if (glp_get_num_int(r->problem) == m->column_count) return;
  for (int j = 1; j <= m->column_count; j++) {
    if (!m->column_is_integer[j - 1]) continue;
    double whole = floor(r->values[j - 1] + 0.5);
    glp_set_col_bnds(r->problem, j, GLP_FX, whole, whole);
  }
  glp_smcp simplex;
  glp_init_smcp(&simplex);
  simplex.msg_lev = GLP_MSG_OFF;
  simplex.meth = GLP_DUALP;
  glp_std_basis(r->problem);
  if (glp_simplex(r->problem, &simplex) != 0 || glp_get_status(r->problem) != GLP_OPT) return;
  double before = glp_mip_obj_val(r->problem), after = glp_get_obj_val(r->problem);
  for (int j = 1; j <= m->column_count; j++) {
    r->values[j - 1] = glp_get_col_prim(r->problem, j);
  }
  // The proof was of the objective before.
  if (after - before > integer_tolerance * fmax(1, fabs(before))) {
    r->answer->status = GLPK_BRIDGE_FEASIBLE;
  }
}

static void branch_and_bound(run *r) {
  const glpk_bridge_settings *s = r->settings;
  glp_iocp tree;
  glp_init_iocp(&tree);
  tree.msg_lev = GLP_MSG_OFF;
  tree.tol_int = integer_tolerance;
  tree.presolve = r->is_presolved ? GLP_ON : GLP_OFF;
  tree.mir_cuts = s->mixed_integer_rounding_cuts ? GLP_ON : GLP_OFF;
  tree.gmi_cuts = s->gomory_cuts ? GLP_ON : GLP_OFF;
  tree.cov_cuts = s->cover_cuts ? GLP_ON : GLP_OFF;
  tree.clq_cuts = s->clique_cuts ? GLP_ON : GLP_OFF;
  tree.fp_heur = s->feasibility_pump ? GLP_ON : GLP_OFF;
  tree.cb_func = watch;
  tree.cb_info = r;
  tree.tm_lim = milliseconds_left(r);
  int result = glp_intopt(r->problem, &tree);
  // The status first: without an incumbent the values are stale.
  int status = glp_mip_status(r->problem);
  if (result == GLP_ENOPFS) {
    r->answer->status = GLPK_BRIDGE_INFEASIBLE;
  } else if (result == GLP_ENODFS) {
    r->answer->status = GLPK_BRIDGE_UNBOUNDED;
  } else if (result != 0 && result != GLP_ETMLIM && result != GLP_ESTOP) {
    give_up(r, "glp_intopt: branch and bound failed numerically\n");
  } else if (status == GLP_NOFEAS) {
    r->answer->status = GLPK_BRIDGE_INFEASIBLE;
  } else if (status == GLP_OPT || (status == GLP_FEAS && r->has_met_bound)) {
    read_values(r, GLPK_BRIDGE_OPTIMAL);
    r->answer->bound = glp_mip_obj_val(r->problem);
    fit_continuous_columns(r);
  } else if (status == GLP_FEAS) {
    read_values(r, GLPK_BRIDGE_FEASIBLE);
    fit_continuous_columns(r);
  }
}

static void solve(run *r) {
  r->problem = glp_create_prob();
  load_rows(r);
  load_columns(r);
  load_entries(r);
  if (should_stop(r)) return;
  if (glp_get_num_int(r->problem) == 0) {
    if (solve_relaxation(r)) read_values(r, GLPK_BRIDGE_OPTIMAL);
    return;
  }
  r->is_presolved = r->settings->presolve && r->model->start == NULL;
  if (!r->is_presolved && !solve_relaxation(r)) return;
  if (!should_stop(r)) branch_and_bound(r);
}

void glpk_bridge_solve(const glpk_bridge_model *model, const glpk_bridge_settings *settings,
                       const glpk_bridge_observer *observer, double *values,
                       glpk_bridge_answer *answer) {
  answer->status = GLPK_BRIDGE_ABORTED;
  answer->bound = -HUGE_VAL;
  answer->message[0] = '\0';
  run *r = calloc(1, sizeof *r);
  if (r == NULL) return;
  r->point = calloc((size_t)model->column_count + 1, sizeof *r->point);
  if (r->point == NULL) {
    free(r);
    return;
  }
  r->model = model;
  r->settings = settings;
  r->observer = observer;
  r->values = values;
  r->answer = answer;
  r->start_is_given = model->start != NULL;
  r->root_bound = -HUGE_VAL;
  r->incumbent = HUGE_VAL;
  r->started_at = now();
  if (setjmp(r->escape) == 0) {
    glp_term_hook(keep, r);
    glp_term_out(GLP_OFF);
    glp_error_hook(leave, r);
    answer->status = GLPK_BRIDGE_UNKNOWN;
    solve(r);
  } else {
    answer->status = GLPK_BRIDGE_ABORTED;
    answer->bound = -HUGE_VAL;
  }
  // Frees the problem too, and is all that may be called after an error.
  glp_free_env();
  free(r->point);
  free(r);
}
