import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { demoAccounts } from '../lib/testing/demo-accounts';
import { type Door, type DoorIds, pages, routes } from '../lib/testing/matrix/doors';
import { signIn } from './journey';
import { test } from './pages';

/** What the addresses of the demo newsroom point to: a claim with a verdict that is published. */
function idsOfDemo(): DoorIds {
  const db = new Database(process.env.VERBATIM_JOURNEYS_DATABASE ?? '', { readonly: true });
  const first = (sql: string) => (db.prepare(sql).get() as { id: number }).id;
  const snapshot = first('SELECT max(id) AS id FROM snapshot WHERE number = 2');
  const ids = {
    snapshot,
    source: first(`SELECT sourceId AS id FROM snapshot WHERE id = ${snapshot}`),
    speaker: first('SELECT min(id) AS id FROM speaker WHERE mergedIntoId IS NULL'),
    claim: first("SELECT min(claimId) AS id FROM verdict WHERE status = 'published'"),
    verdict: first("SELECT min(id) AS id FROM verdict WHERE status = 'published'"),
    dispute: first('SELECT min(id) AS id FROM dispute'),
    adjudication: first('SELECT min(id) AS id FROM adjudication'),
    note: first('SELECT min(id) AS id FROM annotation'),
    signed: first('SELECT min(treeSize) AS id FROM checkpoint'),
  };
  db.close();
  return ids;
}

const doors = (): [name: string, door: Door, kind: 'page' | 'route'][] =>
  [
    ...Object.entries(pages).map(([name, door]) => [name, door, 'page'] as const),
    ...Object.entries(routes).map(([name, door]) => [name, door, 'route'] as const),
  ] as [string, Door, 'page' | 'route'][];

/** Where a request ends, without following what leads to the sign-in page. */
async function answer(page: Page, address: string): Promise<string> {
  const response = await page.request.get(address, { maxRedirects: 0 });
  const location = response.headers().location ?? '';
  return location.includes('/sign-in') ? 'sign in' : String(response.status());
}

/** Which answers mean that the door is shut to whoever is signed in. */
const shut = { page: ['404'], route: ['401', '403', '404'] };

for (const role of ['checker', 'editor', 'auditor', 'admin'] as const) {
  test(`${role}: every page and route opens, or does not, as the table says`, async ({ page }) => {
    test.slow();
    const account = demoAccounts.find((one) => one.role === role);
    await signIn(page, account?.email ?? '', '/');
    const ids = idsOfDemo();
    const wrong: string[] = [];
    for (const [name, door, kind] of doors()) {
      const is = await answer(page, door.address(ids));
      const mayEnter = door.opens === 'anybody' || door.opens.includes(role);
      // The pages before sign-in lead whoever is signed in on to the desk; a dossier waits (409) for
      // a newsroom that has a key to sign with.
      const isRight = mayEnter ? /^(200|30[37]|409)$/.test(is) : shut[kind].includes(is);
      if (!isRight) wrong.push(`${name}: ${is}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('nobody signed in: only what is public opens', async ({ page }) => {
  const ids = idsOfDemo();
  const wrong: string[] = [];
  for (const [name, door, kind] of doors()) {
    const is = await answer(page, door.address(ids));
    const isRight =
      door.opens === 'anybody' ? is === '200' : kind === 'page' ? is === 'sign in' : is === '401';
    if (!isRight) wrong.push(`${name}: ${is}`);
  }
  expect(wrong).toEqual([]);
});
