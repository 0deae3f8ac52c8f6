// The least and the greatest value of variables that fulfil linear constraints.
// Input: { lower, upper, constraints: [{ terms: [[variable, coefficient]], min, max }], targets: [variable], integers }; null is no bound.
// Output: { ranges: [[least, greatest]] } for as many of the targets as time allowed, in their order, or { infeasible: true }.
import { solve } from 'yalps';
import { eliminate, express } from './elimination.mjs';

const patience = 20_000;
// Counted, not timed: the same input gives the same answer on any machine.
const branches = 400;
// A programme that ends takes two or three for each row.
const pivotsPerLine = 8;

// Counted from its least value each variable begins at zero, and so does the solver.
function shift({ lower, constraints }) {
  return constraints.map(({ terms, min, max }) => {
    const start = terms.reduce((sum, [variable, coefficient]) => sum + coefficient * lower[variable], 0);
    return { terms, min: min === null ? -Infinity : min - start, max: max === null ? Infinity : max - start };
  });
}

// A sum that has a greatest value bounds each of its parts, so those need no bound of their own.
function impliedBounds(constraints, count) {
  const implied = new Array(count).fill(Infinity);
  for (const { terms, min, max } of constraints) {
    for (const [most, sign] of [[max, 1], [-min, -1]]) {
      if (most < Infinity && terms.every(([, coefficient]) => coefficient * sign > 0)) {
        terms.forEach(([variable, coefficient]) => { implied[variable] = Math.min(implied[variable], most / Math.abs(coefficient)); });
      }
    }
  }
  return implied;
}

function prepare(input) {
  const { lower, upper, integers } = input;
  const constraints = shift(input);
  const definitions = eliminate(constraints.filter(({ min, max }) => min === max).map(({ terms, min }) => ({ terms, value: min })));
  if (definitions === null) {
    return null;
  }
  const implied = impliedBounds(constraints, lower.length);
  const rows = new Map();
  const columns = new Map(lower.map((_, variable) => [variable, []]).filter(([variable]) => !definitions.has(variable)));
  const bound = (name, { terms, constant }, min, max) => {
    if (min === -Infinity && max === Infinity) {
      return;
    }
    rows.set(name, { ...(min > -Infinity && { min: min - constant }), ...(max < Infinity && { max: max - constant }) });
    terms.forEach((coefficient, variable) => columns.get(variable).push([name, coefficient]));
  };
  constraints.filter(({ min, max }) => min !== max).forEach(({ terms, min, max }, row) => bound(`c${row}`, express(terms, definitions), min, max));
  lower.forEach((least, variable) => {
    const most = upper[variable] === null || implied[variable] <= upper[variable] - least ? Infinity : upper[variable] - least;
    const definition = definitions.get(variable);
    bound(`v${variable}`, definition ?? { terms: new Map([[variable, 1]]), constant: 0 }, definition ? 0 : -Infinity, most);
  });

  return (direction, aims) => {
    const aim = express(lower.map((_, variable) => [variable, 1]).filter(([variable]) => aims(variable)), definitions);
    const variables = [...columns].map(([variable, column]) => [variable, aim.terms.has(variable) ? [...column, ['aim', aim.terms.get(variable)]] : column]);
    const inOrder = (constraints, whole) => solve({ direction, objective: 'aim', constraints, variables, integers: whole }, { maxIterations: branches, maxPivots: pivotsPerLine * (rows.size + columns.size) });
    const ask = whole => {
      // Where much is tied the solver can go round in a circle; from the other end it meets the ties in another order.
      const answer = inOrder(rows, whole);
      return answer.status === 'cycled' ? inOrder(new Map([...rows].reverse()), whole) : answer;
    };
    const first = ask(integers);
    const answer = first.status === 'timedout' || (integers && first.status === 'cycled') ? ask(false) : first;
    if (answer.status === 'cycled') {
      throw new Error('the solver of linear programmes did not come to an end');
    }
    const free = new Map(answer.variables);
    const values = answer.status === 'optimal'
      ? lower.map((least, variable) => {
        const definition = definitions.get(variable);
        return least + (definition === undefined ? free.get(variable) ?? 0 : [...definition.terms].reduce((sum, [other, times]) => sum + times * (free.get(other) ?? 0), definition.constant));
      })
      : null;
    return { status: answer.status, values };
  };
}

export default function ranges(input) {
  const { lower, upper, targets } = input;
  const [least, greatest] = [lower.map(() => Infinity), lower.map(() => -Infinity)];
  const solver = prepare(input);
  const started = performance.now();
  const optimise = (direction, aims) => {
    const { status, values } = solver(direction, aims);
    values?.forEach((value, variable) => {
      least[variable] = Math.min(least[variable], value);
      greatest[variable] = Math.max(greatest[variable], value);
    });
    return status;
  };

  // Two solutions that reach the bounds of many variables at once: those need no programme of their own.
  if (solver === null || optimise('minimize', () => true) === 'infeasible') {
    return { infeasible: true };
  }
  optimise('maximize', variable => upper[variable] !== null);

  const almost = 1e-7;
  const found = [];
  for (const target of targets) {
    if (found.length > 0 && performance.now() - started > patience) {
      break;
    }
    if (least[target] > lower[target] + almost) {
      optimise('minimize', variable => variable === target);
    }
    const most = upper[target];
    const isOpen = (most === null || greatest[target] < most - almost) && optimise('maximize', variable => variable === target) === 'unbounded';
    found.push([least[target], isOpen ? null : greatest[target]]);
  }
  return { ranges: found };
}
