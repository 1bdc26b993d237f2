import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkoutRoot } from './checkout.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'verbatim-alone-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const module = (name: string) => JSON.stringify(path.join(checkoutRoot, 'cli/run', name));
const program = `
const { alone } = await import(${module('preparing-lock.mjs')});
const { Progress } = await import(${module('progress.mjs')});
const { appendFileSync } = await import('node:fs');
const [root, mode] = process.argv.slice(1);
const say = (word) => appendFileSync(root + '/log', word + process.pid + '\\n');
await alone(root, new Progress(process.stdout), async () => {
  say('in ');
  await new Promise((resolve) => setTimeout(resolve, 400));
  if (mode === 'dies') process.kill(process.pid, 'SIGKILL');
  say('out ');
});`;

function work(mode: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', root, mode]);
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  return new Promise<string>((resolve) => child.once('close', () => resolve(output)));
}

const log = () => readFileSync(path.join(root, 'log'), 'utf8').trim().split('\n');

describe('commands that prepare one checkout at once', () => {
  it('go one after the other, and say that they wait', async () => {
    const outputs = await Promise.all([work(''), work(''), work('')]);
    const words = log().map((line) => line.split(' '));
    expect(words.map(([word]) => word)).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
    for (let index = 0; index < 6; index += 2) expect(words[index]![1]).toBe(words[index + 1]![1]);
    expect(outputs.filter((output) => output.includes('waiting for it'))).toHaveLength(2);
  });

  it('do not wait for one that died over its work', async () => {
    await work('dies');
    await work('');
    expect(log().map((line) => line.split(' ')[0])).toEqual(['in', 'in', 'out']);
  });
});
