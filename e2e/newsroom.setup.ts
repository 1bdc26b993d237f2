import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkoutRoot } from '../cli/run/checkout.mjs';
import { startNewsroom } from '../cli/run/newsroom-server.mjs';

/**
 * Serves a demo newsroom made for these journeys alone, from the pages as built, and takes it
 * away afterwards. Its accounts and database reach the journeys through the environment.
 */
export default async function serveNewsroom() {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-journeys-'));
  const newsroom = await startNewsroom({
    root: checkoutRoot,
    database: path.join(folder, 'demo.db'),
    host: '127.0.0.1',
    port: Number(process.env.VERBATIM_JOURNEYS_PORT),
    mode: 'start',
    demo: true,
    reset: false,
    command: 'npx playwright test',
    tell: () => {},
    onOutput: (text) => process.stderr.write(text),
  });
  process.env.VERBATIM_JOURNEYS_ACCOUNTS = JSON.stringify(newsroom.accounts);
  process.env.VERBATIM_JOURNEYS_DATABASE = newsroom.database;
  return async () => {
    await newsroom.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
