import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownHeaders } from './native-modules.mjs';

let prefix = '';
beforeEach(() => {
  prefix = mkdtempSync(path.join(tmpdir(), 'verbatim-prefix-'));
});
afterEach(() => rmSync(prefix, { recursive: true, force: true }));

function layHeaders(major: number, minor: number, patch: number) {
  const folder = path.join(prefix, 'include/node');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'node.h'), '');
  writeFileSync(
    path.join(folder, 'node_version.h'),
    `#define NODE_MAJOR_VERSION ${major}\n#define NODE_MINOR_VERSION ${minor}\n#define NODE_PATCH_VERSION ${patch}\n`,
  );
}

describe('ownHeaders', () => {
  const find = () => ownHeaders(path.join(prefix, 'bin/node'), '22.11.0');

  it('finds the headers beside the running Node', () => {
    layHeaders(22, 11, 0);
    expect(find()).toBe(prefix);
  });

  it('leaves the headers of another version alone', () => {
    layHeaders(22, 10, 0);
    expect(find()).toBeNull();
  });

  it('is null when there are none', () => {
    expect(find()).toBeNull();
  });
});
