import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CitedProse } from '@/app/_components/cited-prose';
import { dangersIn } from '@/lib/testing/dangers';
import { useTestDatabase } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import {
  buildVerdictInput,
  createDesk,
  createPublishedVerdict,
} from '@/lib/testing/factories-verdicts';
import { payloads } from '@/lib/testing/payloads';
import { atomFeed } from '@/lib/verdicts/atom-feed';
import { claimReview, scriptJson } from '@/lib/verdicts/claim-review';
import { listPublicEntries } from '@/lib/verdicts/list-published';
import { getPublicVerdict, type PublicVerdict } from '@/lib/verdicts/public-verdict';
import { withdrawVerdict } from '@/lib/verdicts/withdraw-verdict';
import { ByLine } from './[verdictId]/_components/by-line';
import { ChangeLog } from './[verdictId]/_components/change-log';
import { EvidenceByStance } from './[verdictId]/_components/evidence-by-stance';
import { Notices } from './[verdictId]/_components/notices';
import { Passage } from './[verdictId]/_components/passage';

const origin = 'https://courier.example';

/** Everything that readers are shown of a verdict, as HTML. */
function pageOf(verdict: PublicVerdict): string {
  return renderToStaticMarkup(
    <>
      <Notices verdict={verdict} isAsked={false} />
      <ByLine verdict={verdict} />
      <Passage verdict={verdict} />
      <CitedProse markdown={verdict.version.explanation} numbers={[1]} prefix="evidence-" />
      <EvidenceByStance citations={verdict.version.citations} />
      <ChangeLog verdict={verdict} />
    </>,
  );
}

describe('words made to break out', () => {
  useTestDatabase();

  it('run nowhere on the public page, in its ClaimReview or in the feed', async () => {
    const desk = await createDesk();
    const all = payloads.join('\n\n');
    expect(all.length).toBeLessThan(100_000);
    const line = payloads[0]!;
    const { citations } = buildVerdictInput({ claimId: 1, ratingIds: [1] });
    const published = await createPublishedVerdict(desk, {
      summary: all,
      explanation: `${all}\n\nAnd so it is [1].`,
      citations: citations.map((citation) => ({
        ...citation,
        evidence: {
          stance: 'refutes',
          reference: {
            title: line,
            url: 'https://mines.example/orders/7',
            publisher: line,
            accessedOn: null,
            quotation: all,
            fileSha256: null,
          },
        },
      })),
    });
    granted(await withdrawVerdict(desk.editor, { ...published, notice: all }));
    const stored = await getPublicVerdict(published.verdictId);
    if (!stored) throw new Error('the verdict is not public');
    expect(stored.changes[0]?.notice).toBe(all);
    expect(dangersIn(pageOf(stored))).toEqual([]);

    const json = scriptJson(claimReview({ ...stored, kind: 'corrected' }, origin));
    const { document } = new JSDOM(`<script type="application/ld+json">${json}</script><p>after`)
      .window;
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('p')).toHaveLength(1);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '').reviewBody).toBe(all);

    const feed = atomFeed(await listPublicEntries(), { origin, newsroom: line, now: new Date() });
    const atom = new JSDOM(feed, { contentType: 'application/xml' }).window.document;
    expect(atom.getElementsByTagName('entry')).toHaveLength(2);
    const names = new Set([...atom.getElementsByTagName('*')].map(({ localName }) => localName));
    expect([...names].sort().join(' ')).toBe(
      'author category entry feed id link name published summary title updated',
    );
  });

  it('run nowhere each by itself in an explanation', () => {
    const rendered = payloads.map((payload) =>
      renderToStaticMarkup(
        <CitedProse markdown={`${payload} [1]`} numbers={[1]} prefix="evidence-" />,
      ),
    );
    expect(dangersIn(rendered.join(''))).toEqual([]);
  });
});

describe('CitedProse', () => {
  const render = (markdown: string) =>
    renderToStaticMarkup(<CitedProse markdown={markdown} numbers={[1, 2]} prefix="evidence-" />);

  it('links a number to its evidence, and leaves one without evidence as text', () => {
    const html = render('Shut since March [1][2]. Or not [3].');
    expect(html).toContain('href="#evidence-1"');
    expect(html).toContain('href="#evidence-2"');
    expect(html).not.toContain('evidence-3');
    expect(html).toContain('[3]');
  });

  it.each([
    ['in code', '`[1]`'],
    ['within a link', '[see [1]](https://example.org)'],
  ])('leaves a number %s alone', (_where, markdown) => {
    expect(render(markdown)).not.toContain('#evidence-1');
  });
});
