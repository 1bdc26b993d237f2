import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './chromium.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const works = 'echo "Chromium 156.0"';
const asksToInstall = 'echo "Chromium: please run snap install chromium" >&2; exit 1';

/** Lays a program down where it might be found. */
function lay(file: string, script: string) {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return whole;
}

// A folder without packages, so that Playwright has none of its own to offer.
const find = (env: Record<string, string>) =>
  findChromium(folder, {
    PATH: ['a', 'b'].map((each) => path.join(folder, each)).join(':'),
    ...env,
  });

describe.skipIf(process.platform === 'darwin')('findChromium', () => {
  it('takes the one it is given before any other', async () => {
    lay('a/chromium', works);
    const given = lay('elsewhere/mine', works);
    expect(await find({ VERBATIM_CHROMIUM: given })).toBe(given);
  });

  it.each([
    ['is not there', ''],
    ['does not start', asksToInstall],
    ['is something else', 'echo "Lynx 2.9"'],
  ])('refuses a given one that %s', async (_what, script) => {
    lay('a/chromium', works);
    const given = path.join(folder, 'elsewhere/mine');
    if (script) lay('elsewhere/mine', script);
    await expect(find({ VERBATIM_CHROMIUM: given })).rejects.toThrow(`names ${given}, which`);
  });

  it('passes over a script that only tells how to install one', async () => {
    lay('a/chromium-browser', asksToInstall);
    const chrome = lay('b/google-chrome', works);
    expect(await find({})).toBe(chrome);
  });

  it('is null when there is none', async () => {
    expect(await find({})).toBeNull();
  });
});
