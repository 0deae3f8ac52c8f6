// HiGHS: linear programmes in whole numbers that are not negative. Input: { unknowns, rows: [{ columns, factors, lower, upper }], questions: [{ cost, rows, whole }] };
// a question's cost is { columns, factors }, what is to be made least; its rows have other bounds than the programme's: [[row, lower, upper], ...]. No upper bound is null.
// Output, a question each: { outcome, bound, point }; outcome is optimal, unbounded, infeasible, or unproven: too hard in whole numbers,
// so that bound is that of the programme in fractions and there is no point.
import loadHighs from 'highs';

const highs = await loadHighs();
const { modelStatus, variableType } = highs.constants;
// A count of branches, not of seconds, so that the same question has the same answer on any machine.
const branches = 200;
const tolerance = 1e-6;

const ceiling = upper => upper ?? highs.infinity;
const isWhole = value => Math.abs(value - Math.round(value)) <= tolerance;

function dense(length, { columns, factors }) {
  const values = new Float64Array(length);
  columns.forEach((column, place) => { values[column] = factors[place]; });
  return values;
}

function build({ unknowns, rows }) {
  const starts = [0];
  for (const { columns } of rows) {
    starts.push(starts.at(-1) + columns.length);
  }
  const model = highs.createModel({
    numCols: unknowns, numRows: rows.length,
    colCost: new Float64Array(unknowns), colLower: new Float64Array(unknowns), colUpper: new Float64Array(unknowns).fill(highs.infinity),
    rowLower: rows.map(row => row.lower), rowUpper: rows.map(row => ceiling(row.upper)),
    matrix: { format: 'csr', numRows: rows.length, numCols: unknowns, starts, indices: rows.flatMap(row => row.columns), values: rows.flatMap(row => row.factors) },
  });
  // Questions about one model follow each other, so the primal simplex starts from the last answer; presolving would forget it.
  model.options.set({ output_flag: false, presolve: 'off', simplex_strategy: 4, random_seed: 1, mip_max_nodes: branches, mip_rel_gap: 0, mip_abs_gap: 0 });
  return model;
}

function outcomeOf(model) {
  switch (model.run().modelStatus) {
    case modelStatus.optimal: return 'optimal';
    case modelStatus.infeasible: return 'infeasible';
    case modelStatus.unbounded: return 'unbounded';
    default: return 'unproven';
  }
}

function inWholeNumbers(model, everything, fractionalBound) {
  const basis = model.getBasis();
  model.changeColsIntegrality(everything, new Int32Array(everything.to + 1).fill(variableType.integer));
  try {
    const outcome = outcomeOf(model);
    return outcome === 'optimal'
      ? { outcome, bound: model.getObjectiveValue(), point: Array.from(model.getSolution().colValue, Math.round) }
      : { outcome, bound: fractionalBound };
  } finally {
    model.clearIntegrality();
    model.setBasis(basis);
  }
}

function answer(model, everything, whole) {
  const outcome = outcomeOf(model);
  if (outcome !== 'optimal') {
    return { outcome };
  }
  const bound = model.getObjectiveValue();
  const point = model.getSolution().colValue;
  if (point.every(isWhole)) {
    return { outcome, bound, point: Array.from(point, Math.round) };
  }
  return whole ? inWholeNumbers(model, everything, bound) : { outcome: 'unproven', bound };
}

function ask(model, { unknowns, rows }, question) {
  const everything = { kind: 'range', from: 0, to: unknowns - 1 };
  model.changeColsCost(everything, dense(unknowns, question.cost));
  for (const [row, lower, upper] of question.rows) {
    model.changeRowBounds(row, lower, ceiling(upper));
  }
  const given = answer(model, everything, question.whole);
  for (const [row] of question.rows) {
    model.changeRowBounds(row, rows[row].lower, ceiling(rows[row].upper));
  }
  return given;
}

export default function solve(programme) {
  const model = build(programme);
  try {
    return programme.questions.map(question => ask(model, programme, question));
  } finally {
    model.dispose();
  }
}
