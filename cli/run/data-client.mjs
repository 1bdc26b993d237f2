// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { lastLines, runChild } from './child.mjs';
import { fingerprint } from './fingerprint.mjs';
import { Refusal } from './refusal.mjs';
import { stamp } from './stamps.mjs';

const schema = 'prisma/schema.prisma';
const config = 'prisma/prisma.config.ts';
const generated = 'lib/db/generated';

/** @param {string} root */
const print = (root) => fingerprint(root, [schema, config, 'package-lock.json']);

/**
 * True when the database client was generated from this very schema.
 * @param {string} root
 */
export function dataClientStands(root) {
  return stamp(root, 'data-client').stands(print(root), [generated]);
}

/**
 * Generates the database client from the schema, without a download.
 * @param {string} root
 */
export async function generateDataClient(root) {
  for (const file of [schema, config]) {
    if (!existsSync(path.join(root, file))) {
      throw new Refusal(
        `${file} is missing from this checkout: restore it with git, then try again.`,
      );
    }
  }
  const mark = stamp(root, 'data-client');
  mark.clear();
  const before = print(root);
  const prisma = path.join(root, 'node_modules/prisma/build/index.js');
  const { status, output } = await runChild(
    process.execPath,
    [prisma, 'generate', '--config', config],
    {
      cwd: root,
      env: {
        // Generating never starts the schema engine, but Prisma fetches one unless some
        // executable is named in its place.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (status !== 0) {
    throw new Refusal(`The database client could not be generated:\n${lastLines(output, 30)}`);
  }
  mark.set(before);
}
