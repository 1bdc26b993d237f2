// @ts-check
// Where every npm script starts. It runs before anything is installed, and on Nodes too old for
// the rest: so it loads one plain file, and the command itself only once the Node is known to do.
import { judgeNodeVersion } from './node-version.mjs';

/** @type {Record<string, string>} */
const commands = {
  demo: './serve.mjs',
  start: './serve.mjs',
  dev: './serve.mjs',
  test: './test.mjs',
  check: './test.mjs',
  tool: './tool.mjs',
};

const name = process.argv[2] || '';
const args = process.argv.slice(3);
const file = commands[name];
const judged = judgeNodeVersion(process.version);

if (judged.refusal) {
  console.error(judged.refusal);
  process.exit(1);
}
if (!file) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
// A tool's output belongs to its caller, so the notice is for the commands people sit before.
if (judged.notice && name !== 'tool') console.error(judged.notice);

try {
  const { endWithNpm } = await import('./parent-watch.mjs');
  endWithNpm(process);
  const command = await import(file);
  process.exitCode = await command.run(name, args);
} catch (error) {
  const { Refusal } = await import('./refusal.mjs');
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
