import { openFile } from './file-reader';
import { readSeals, readStrayParts } from './read-records';
import type { Request, Told } from './second-reader';

// The second reader's process: it begins whenever it is asked to, then reads, and tells what it reads.

const [file] = process.argv.slice(2) as [string];
const opening = openFile(file);
const tell = (told: Told) => process.send?.(told);

const answers: Record<Request, () => Promise<void>> = {
  begin: async () => {
    tell({ begun: await (await opening).begin() });
  },
  read: async () => {
    const reader = await opening;
    for await (const page of readSeals(reader)) tell({ page });
    tell({ strays: await readStrayParts(reader) });
  },
};

process.on('message', (request: Request) => {
  answers[request]().catch((error: unknown) => {
    tell({ failed: error instanceof Error ? error.message : String(error) });
  });
});
// Whoever wanted to know is gone. It only reads, and may end at any time.
process.on('disconnect', () => process.exit());
