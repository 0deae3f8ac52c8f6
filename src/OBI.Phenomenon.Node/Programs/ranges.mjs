// The least and the greatest value of variables that fulfil linear constraints.
// Input: { lower, upper, constraints: [{ terms: [[variable, coefficient]], min, max }], targets: [variable], integers }; null is no bound.
// Output: { ranges: [[least, greatest]] } for as many of the targets as time allowed, in their order, or { infeasible: true }.
import { solve } from 'yalps';

const patience = 20_000;
// Counted, not timed: the same input gives the same answer on any machine.
const branches = 400;

function prepare({ lower, upper, constraints, integers }) {
  const rows = new Map();
  const columns = lower.map(() => []);
  // Counted from its least value each variable begins at zero, and so does the solver.
  constraints.forEach(({ terms, min, max }, row) => {
    const start = terms.reduce((sum, [variable, coefficient]) => sum + coefficient * lower[variable], 0);
    rows.set(`c${row}`, { ...(min !== null && { min: min - start }), ...(max !== null && { max: max - start }) });
    terms.forEach(([variable, coefficient]) => columns[variable].push([`c${row}`, coefficient]));
  });
  upper.forEach((most, variable) => {
    if (most !== null) {
      rows.set(`u${variable}`, { max: most - lower[variable] });
      columns[variable].push([`u${variable}`, 1]);
    }
  });
  return (direction, aims) => {
    const variables = columns.map((column, variable) => [variable, aims(variable) ? [...column, ['aim', 1]] : column]);
    const ask = whole => solve({ direction, objective: 'aim', constraints: rows, variables, integers: whole }, { maxIterations: branches });
    const answer = ask(integers);
    return answer.status === 'timedout' || (integers && answer.status === 'cycled') ? ask(false) : answer;
  };
}

export default function ranges(input) {
  const { lower, upper, targets } = input;
  const [least, greatest] = [lower.map(() => Infinity), lower.map(() => -Infinity)];
  const solver = prepare(input);
  const started = performance.now();

  const optimise = (direction, aims) => {
    const answer = solver(direction, aims);
    if (answer.status === 'optimal') {
      const values = [...lower];
      answer.variables.forEach(([variable, value]) => { values[variable] += value; });
      values.forEach((value, variable) => {
        least[variable] = Math.min(least[variable], value);
        greatest[variable] = Math.max(greatest[variable], value);
      });
    } else if (answer.status === 'cycled') {
      throw new Error('the solver of linear programmes did not come to an end');
    }
    return answer.status;
  };

  // Two solutions that reach the bounds of many variables at once: those need no programme of their own.
  if (optimise('minimize', () => true) === 'infeasible') {
    return { infeasible: true };
  }
  optimise('maximize', variable => upper[variable] !== null);

  const found = [];
  for (const target of targets) {
    if (found.length > 0 && performance.now() - started > patience) {
      break;
    }
    if (least[target] > lower[target]) {
      optimise('minimize', variable => variable === target);
    }
    let most = upper[target];
    if (most === null || greatest[target] < most) {
      most = optimise('maximize', variable => variable === target) === 'unbounded' ? null : greatest[target];
    }
    found.push([least[target], most]);
  }
  return { ranges: found };
}
