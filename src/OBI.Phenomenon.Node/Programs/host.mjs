// Reads one JSON request a line, calls the program it names, writes one JSON answer a line. Ends when its input ends, so it never outlives its parent.
import { createInterface } from 'node:readline';

const answer = process.stdout.write.bind(process.stdout);
// Packages may print; only answers belong on standard output.
for (const level of ['log', 'info', 'debug', 'warn']) {
  console[level] = console.error;
}

const loaded = new Map();
const load = name => {
  if (!loaded.has(name)) {
    const program = import(`./${name}.mjs`);
    // Reported by the call that needs it, not when it happens.
    program.catch(() => {});
    loaded.set(name, program);
  }
  return loaded.get(name);
};

answer(`${JSON.stringify({ node: process.versions.node })}\n`);
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { program, input, ahead } = JSON.parse(line);
  if (ahead) {
    load(program);
    continue;
  }
  try {
    const { default: call } = await load(program);
    answer(`${JSON.stringify({ output: await call(input) })}\n`);
  } catch (error) {
    answer(`${JSON.stringify({ error: error?.message ?? String(error), code: error?.code })}\n`);
  }
}
