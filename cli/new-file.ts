import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandRefused } from './terminal';

/**
 * Writes a new file whole or not at all: under another name first, then renamed. Refuses when
 * `file` exists, also when it came to be meanwhile; a failure leaves nothing behind.
 */
export async function writeNewFile(
  file: string,
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  refuseExisting(file);
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const draft = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(content), createWriteStream(draft, { flags: 'wx', flush: true }));
    refuseExisting(file);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new CommandRefused(`${file} exists already; give another file name.`);
}
