// Restores the packages of package-lock.json. Builds of two projects, or in two terminals, may ask at the same moment: the first one works, the others wait.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const turn = new URL('./obj/restoring/', import.meta.url);
const stamp = new URL('./node_modules/.restored', import.meta.url);
const declared = ['./package-lock.json', './restore.mjs'].map(name => new URL(name, import.meta.url));
const abandonedAfter = 300_000;

const age = url => Date.now() - statSync(url).mtimeMs;
const isRestored = () => {
  const restored = statSync(stamp, { throwIfNoEntry: false });
  return restored !== undefined && declared.every(file => statSync(file).mtimeMs <= restored.mtimeMs);
};

async function takeTurn() {
  mkdirSync(new URL('./obj/', import.meta.url), { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }
    try {
      // A build that was killed leaves its turn behind.
      if (age(turn) > abandonedAfter) {
        rmdirSync(turn);
      }
    } catch (error) {
      if (error.code !== 'ENOENT') {
        throw error;
      }
    }
    await pause(200);
  }
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.log(`Node 20 or later is needed and this is ${process.versions.node}.`);
  process.exit(1);
}

await takeTurn();
try {
  if (!isRestored()) {
    const npm = spawnSync('npm', ['ci', '--silent', '--no-progress'], {
      cwd: new URL('.', import.meta.url), encoding: 'utf8', shell: process.platform === 'win32', timeout: 240_000,
    });
    if (npm.error?.code === 'ENOENT') {
      console.log('npm was not found; install it beside Node.');
      process.exitCode = 1;
    } else if (npm.status !== 0) {
      console.log(`'npm ci' failed in src/OBI.Phenomenon.Node; run it there to see why. ${npm.stderr ?? ''}`);
      process.exitCode = 1;
    } else {
      writeFileSync(stamp, '');
    }
  }
} finally {
  rmdirSync(turn);
}
