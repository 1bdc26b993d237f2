import { expect } from '@playwright/test';
import type { Actor } from '@/lib/auth/actor';
import { createClaim } from '@/lib/claims/create-claim';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { buildClaimInput, granted } from '@/lib/testing/factories-claims';
import { createClosedRound } from '@/lib/testing/factories-reviews';
import { createSource } from '@/lib/testing/factories-sources';
import { isSound, signIn } from './journey';
import { openPage, test } from './pages';

async function memberOf(email: string): Promise<Actor> {
  const { id, name, role } = await reading().member.findUniqueOrThrow({ where: { email } });
  return { id, name, role: role as Actor['role'] };
}

const sentences = [
  'The mayor of Tarn said the old mill was sold for nine crowns.',
  'The mayor of Tarn said the weir was built by hand.',
  'The mayor of Tarn said the ford was never dry.',
];

/** Two checkers rate three claims of a source of their own, and lie far apart on the first. */
async function rateClaims(): Promise<{ statement: string; adjudicationId: number | null }> {
  openDatabase(process.env.VERBATIM_JOURNEYS_DATABASE ?? '');
  const ines = await memberOf('checker@demo.example');
  const jonas = await memberOf('second.checker@demo.example');
  const theo = await memberOf('editor@demo.example');
  const text = sentences.join('\n\n');
  const { snapshotId } = await createSource(ines, text, { title: 'The mill of Tarn' });
  const values = [
    ['true', 'false'],
    ['mixed', 'mixed'],
    ['true', 'true'],
  ] as const;
  const rounds = [];
  for (const [at, [first, other]] of values.entries()) {
    const words = (sentences[at] ?? '').replace('The mayor of Tarn said ', '').replace('.', '');
    const marked = await createClaim(ines, buildClaimInput(snapshotId, text, words));
    const given = [
      { by: ines, value: first },
      { by: jonas, value: other },
    ];
    rounds.push(await createClosedRound(theo, granted(marked).claimId, given));
  }
  await closeDatabase();
  return {
    statement: 'the old mill was sold for nine crowns',
    adjudicationId: rounds[0]?.adjudicationId ?? null,
  };
}

test('ratings that lie apart are discussed and resolved, and agreement is read', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const { statement, adjudicationId } = await rateClaims();
  const address = `/reviews/adjudication/${adjudicationId}`;

  await test.step('a checker finds the discussion, with both ratings laid open', async () => {
    await signIn(page, 'checker@demo.example', '/reviews/adjudication');
    await isSound(page);
    await page.getByRole('link', { name: statement }).click();
    await expect(page.getByRole('article', { name: 'Rating by Ines Calder' })).toContainText(
      'True',
    );
    await expect(page.getByRole('article', { name: 'Rating by Jonas Weir' })).toContainText(
      'False',
    );
    await page.getByLabel('Say something').fill('The register has it otherwise.');
    await page.getByRole('button', { name: 'Add to the discussion' }).click();
    await expect(page.getByRole('article', { name: 'Thread by Ines Calder' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Resolve the discussion' })).toHaveCount(0);
    await isSound(page);
  });

  await test.step('an editor who has not rated resolves it', async () => {
    const theirs = await openPage(browser, baseURL);
    await signIn(theirs, 'editor@demo.example', address);
    await theirs.getByRole('button', { name: 'Resolve the discussion' }).click();
    await expect(theirs.getByRole('alert').filter({ hasText: 'Choose a value.' })).toBeVisible();
    await theirs.getByRole('button', { name: /Value/ }).click();
    await theirs.getByRole('option', { name: /^False/ }).click();
    await theirs.getByRole('textbox', { name: /^Why/ }).fill('The register is the older source.');
    await theirs.getByRole('button', { name: 'Resolve the discussion' }).click();
    await expect(theirs.getByRole('heading', { name: /It came to\s+False/ })).toBeVisible();
    await isSound(theirs);
    await theirs.context().close();
  });

  await test.step('whoever is overruled is told why, once', async () => {
    await page.goto('/reviews/adjudication');
    const notice = page.getByRole('region', { name: /another value than yours|other values/ });
    await expect(notice).toContainText('The register is the older source.');
    await isSound(page);
    await notice.getByRole('link', { name: statement }).click();
    await expect(page.getByText('You gave another value.')).toBeVisible();
    await expect(async () => {
      await page.goto('/reviews/adjudication');
      await expect(notice.getByRole('link', { name: statement })).toHaveCount(0, { timeout: 500 });
    }).toPass();
  });

  await test.step('the page of agreement has the whole, the pair and the filter', async () => {
    await page.goto('/reviews/agreement');
    await expect(page.getByRole('heading', { name: 'Krippendorff’s alpha' })).toBeVisible();
    await expect(
      page.getByRole('table', { name: 'Weighted kappa of each pair of raters' }),
    ).toContainText('Jonas Weir');
    await isSound(page);
    await page.getByLabel('Words', { exact: true }).fill('zeppelin');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/q=zeppelin/);
    await expect(page.getByText('No closed round of rating matches.')).toBeVisible();
    await isSound(page);
  });
});
