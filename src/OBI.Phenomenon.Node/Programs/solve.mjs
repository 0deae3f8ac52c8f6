// HiGHS: linear programmes in whole numbers that are not negative.
// Input: { programme: { unknowns, rows: [{ columns, factors }] }, limits: [[lower, upper], ...], questions: [{ cost: { columns, factors }, limits: [[row, lower, upper], ...], whole }] }.
// Limits are those of each row, a question's replace some of them; no upper one is null. Its cost is to be made least. Without a programme the last one is meant: it is
// loaded once, and each question starts from the answer to the one before.
// Output, for each question: { outcome, bound, point }; outcome is optimal, unbounded, infeasible, or unproven: then bound is that in fractions, and there is no point
// in whole numbers, because it was not asked for or is too hard.
import loadHighs from 'highs';

const highs = await loadHighs();
const { modelStatus, variableType } = highs.constants;
// A count of branches, not of seconds, so that the same question has the same answer on any machine.
const branches = 200;
const tolerance = 1e-6;

const ceiling = upper => upper ?? highs.infinity;
const isWhole = value => Math.abs(value - Math.round(value)) <= tolerance;

let loaded;

function load({ unknowns, rows }) {
  loaded?.model.dispose();
  const starts = [0];
  for (const { columns } of rows) {
    starts.push(starts.at(-1) + columns.length);
  }
  const model = highs.createModel({
    numCols: unknowns, numRows: rows.length,
    colCost: new Float64Array(unknowns), colLower: new Float64Array(unknowns), colUpper: new Float64Array(unknowns).fill(highs.infinity),
    rowLower: new Float64Array(rows.length), rowUpper: new Float64Array(rows.length).fill(highs.infinity),
    matrix: { format: 'csr', numRows: rows.length, numCols: unknowns, starts, indices: rows.flatMap(row => row.columns), values: rows.flatMap(row => row.factors) },
  });
  model.options.set({
    // Presolving would forget the last answer, from which the primal simplex starts.
    output_flag: false, presolve: 'off', simplex_strategy: 4, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: 0, mip_max_nodes: branches,
    // Tables are solved at the root; what prepares for branching costs more than that.
    mip_detect_symmetry: false, mip_heuristic_run_feasibility_jump: false, mip_heuristic_effort: 0,
  });
  loaded = { model, unknowns, all: { kind: 'range', from: 0, to: unknowns - 1 } };
}

function run() {
  switch (loaded.model.run().modelStatus) {
    case modelStatus.optimal: return 'optimal';
    case modelStatus.infeasible: return 'infeasible';
    case modelStatus.unbounded: return 'unbounded';
    default: return 'unproven';
  }
}

function inWholeNumbers(fractionalBound) {
  const { model, unknowns, all } = loaded;
  const basis = model.getBasis();
  model.changeColsIntegrality(all, new Int32Array(unknowns).fill(variableType.integer));
  model.options.set({ presolve: 'on' });
  try {
    const outcome = run();
    return outcome === 'optimal'
      ? { outcome, bound: model.getObjectiveValue(), point: Array.from(model.getSolution().colValue, Math.round) }
      : { outcome, bound: fractionalBound };
  } finally {
    model.options.set({ presolve: 'off' });
    model.clearIntegrality();
    model.setBasis(basis);
  }
}

function answer(whole) {
  const outcome = run();
  if (outcome !== 'optimal') {
    return { outcome };
  }
  const bound = loaded.model.getObjectiveValue();
  const point = loaded.model.getSolution().colValue;
  if (point.every(isWhole)) {
    return { outcome, bound, point: Array.from(point, Math.round) };
  }
  return whole ? inWholeNumbers(bound) : { outcome: 'unproven', bound };
}

export default function solve({ programme, limits, questions }) {
  if (programme) {
    load(programme);
  }
  const { model, unknowns, all } = loaded;
  const keep = (row, lower, upper) => model.changeRowBounds(row, lower, ceiling(upper));
  limits.forEach(([lower, upper], row) => keep(row, lower, upper));
  return questions.map(question => {
    const cost = new Float64Array(unknowns);
    question.cost.columns.forEach((column, place) => { cost[column] = question.cost.factors[place]; });
    model.changeColsCost(all, cost);
    question.limits.forEach(([row, lower, upper]) => keep(row, lower, upper));
    const given = answer(question.whole);
    question.limits.forEach(([row]) => keep(row, ...limits[row]));
    return given;
  });
}
