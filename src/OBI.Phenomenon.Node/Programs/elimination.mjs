// Solves equations for as many variables as they determine, so that the solver meets fewer variables and rows. Part of 'ranges'.
const tiny = 1e-9;

function add(terms, variable, coefficient) {
  const sum = (terms.get(variable) ?? 0) + coefficient;
  if (Math.abs(sum) < tiny) {
    terms.delete(variable);
  } else {
    terms.set(variable, sum);
  }
}

// An expression is { terms: Map(variable → coefficient), constant }.
function substitute(expression, variable, definition) {
  const coefficient = expression.terms.get(variable);
  if (coefficient === undefined) {
    return;
  }
  expression.terms.delete(variable);
  expression.constant += coefficient * definition.constant;
  definition.terms.forEach((times, other) => add(expression.terms, other, coefficient * times));
}

export const express = (terms, definitions) => {
  const expression = { terms: new Map(), constant: 0 };
  for (const [variable, coefficient] of terms) {
    const definition = definitions.get(variable);
    if (definition === undefined) {
      add(expression.terms, variable, coefficient);
    } else {
      expression.constant += coefficient * definition.constant;
      definition.terms.forEach((times, other) => add(expression.terms, other, coefficient * times));
    }
  }
  return expression;
};

// Input: equations [{ terms: [[variable, coefficient]], value }]. Output: definitions of variables by the others, or null when they contradict each other.
export function eliminate(equations) {
  const definitions = new Map();
  const uses = new Map();
  equations.forEach(({ terms }) => terms.forEach(([variable]) => uses.set(variable, (uses.get(variable) ?? 0) + 1)));
  for (const { terms, value } of equations.toSorted((one, other) => one.terms.length - other.terms.length)) {
    const rest = express(terms, definitions);
    rest.constant -= value;
    if (rest.terms.size === 0) {
      if (Math.abs(rest.constant) > 1e-6) {
        return null;
      }
      continue;
    }
    // Coefficients of one keep whole numbers whole; a variable in few equations fills few others.
    const cost = ([variable, coefficient]) => (Math.abs(Math.abs(coefficient) - 1) < tiny ? 0 : 1e6) + uses.get(variable);
    const [pivot, divisor] = [...rest.terms].reduce((best, term) => (cost(term) < cost(best) ? term : best));
    rest.terms.delete(pivot);
    const definition = { terms: new Map([...rest.terms].map(([variable, coefficient]) => [variable, -coefficient / divisor])), constant: -rest.constant / divisor };
    definitions.forEach(earlier => substitute(earlier, pivot, definition));
    definitions.set(pivot, definition);
  }
  return definitions;
}
