import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkoutRoot } from '../cli/run/checkout.mjs';
import { startNewsroom } from '../cli/run/newsroom-server.mjs';
import { freePort } from '../cli/run/port.mjs';

/**
 * Serves a newsroom that nobody has set up yet, for a journey that begins there. Its one-time link
 * is `setUpLink`; call `remove` when the journey is over.
 */
export async function startFreshNewsroom() {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-fresh-'));
  const newsroom = await startNewsroom({
    root: checkoutRoot,
    database: path.join(folder, 'newsroom.db'),
    host: '127.0.0.1',
    port: await freePort(),
    mode: 'start',
    demo: false,
    reset: false,
    command: 'npx playwright test',
    tell: () => {},
    onOutput: (text) => process.stderr.write(text),
  });
  return {
    ...newsroom,
    async remove() {
      await newsroom.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
