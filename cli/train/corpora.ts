import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, hasSplit, readArticles, readSilver, type Silver } from './corpus';

/** Several corpus folders read as one, in the order given. */
export interface Corpora {
  train: Article[];
  silver: Map<string, Silver>;
  /** The dev splits of the folders that have one. */
  dev: Article[];
  /** SHA-256 of each file trained on, by its name, behind its folder's where there are several. */
  files: Record<string, string>;
}

/** Reads corpus folders. Throws when one has no `train.jsonl`, or none has a `dev.jsonl`. */
export function readCorpora(folders: string[]): Corpora {
  const withDev = folders.filter((folder) => hasSplit(folder, 'dev'));
  if (withDev.length === 0) throw new Error('No folder has a dev.jsonl to measure on.');
  return {
    train: folders.flatMap((folder) => readArticles(folder, 'train')),
    silver: new Map(folders.flatMap((folder) => [...readSilver(folder, 'train')])),
    dev: withDev.flatMap((folder) => readArticles(folder, 'dev')),
    files: Object.fromEntries(folders.flatMap((folder) => hashesOf(folder, folders.length > 1))),
  };
}

function hashesOf(folder: string, named: boolean): [string, string][] {
  return ['train', 'train.silver']
    .filter((split) => hasSplit(folder, split))
    .map((split) => {
      const file = `${split}.jsonl`;
      const bytes = readFileSync(path.join(folder, file));
      const name = named ? `${path.basename(path.resolve(folder))}/${file}` : file;
      return [name, createHash('sha256').update(bytes).digest('hex')];
    });
}
