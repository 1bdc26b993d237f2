// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * SHA-256 (hex) over the content of files and of what decides besides them: the Node version, its
 * ABI and the platform. Equal fingerprints mean that a step would do the same again. A path that
 * does not exist counts as absent, so that its appearance changes the fingerprint.
 * @param {string} root
 * @param {string[]} paths files, or folders taken whole, relative to root
 * @param {{ skip?: RegExp, also?: string[] }} [options] skip: relative paths left out; also: other
 *   values that decide
 */
export function fingerprint(root, paths, { skip, also = [] } = {}) {
  const hash = createHash('sha256');
  const platform = [process.version, process.versions.modules, process.platform, process.arch];
  hash.update(JSON.stringify([...platform, ...also]));
  for (const relative of paths.flatMap((start) => filesUnder(root, start)).sort()) {
    if (skip?.test(relative)) continue;
    hash.update(`\n${relative}\0`);
    hash.update(
      createHash('sha256')
        .update(readFileSync(path.join(root, relative)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} start
 * @returns {string[]}
 */
function filesUnder(root, start) {
  const stat = statSync(path.join(root, start), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [start];
  return readdirSync(path.join(root, start)).flatMap((name) =>
    filesUnder(root, `${start}/${name}`),
  );
}
