import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildProposal,
  createActor,
  createSnapshotOf,
  granted,
} from '@/lib/testing/factories-claims';
import { claimCsvLine, claimsCsvHeader, csvCell } from './claims-csv';
import { type ExportedClaim, exportClaims } from './export-claims';
import { proposeClaims } from './propose-claims';

async function exportAll(): Promise<ExportedClaim[]> {
  const claims: ExportedClaim[] = [];
  for await (const claim of exportClaims()) claims.push(claim);
  return claims;
}

describe('exportClaims', () => {
  useTestDatabase();

  it('gives the places in code points, not in UTF-16', async () => {
    const actor = await createActor('checker');
    const text = '🎈🎈 He said “it burns, 🔥 again”.';
    const place = await createSnapshotOf(text);
    const proposals = [buildProposal(text, 'it burns, 🔥 again', { speaker: null })];
    granted(await proposeClaims(actor, { ...place, proposals }));
    const [claim] = await exportAll();
    const [position, quote] = claim!.spans[0]!.selector;
    const points = [...text];
    expect(points.slice(position.start, position.end).join('')).toBe('it burns, 🔥 again');
    expect(quote).toMatchObject({ exact: 'it burns, 🔥 again', suffix: '”.' });
  });

  it('gives every claim once, also past what is read at a time', async () => {
    const actor = await createActor('checker');
    const text = Array.from({ length: 520 }, (_, i) => `Claim number ${i} ends here.`).join(' ');
    const place = await createSnapshotOf(text);
    const proposals = Array.from({ length: 520 }, (_, i) =>
      buildProposal(text, `number ${i} ends`, { speaker: null }),
    );
    granted(await proposeClaims(actor, { ...place, proposals }));
    const claims = await exportAll();
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(520);
    for (const claim of claims) {
      const [position] = claim.spans[0]!.selector;
      expect(text.slice(position.start, position.end)).toBe(claim.quote);
    }
  });
});

describe('csvCell', () => {
  it.each([
    ['plain words', 'pit', 'pit'],
    ['nothing', null, ''],
    ['a number, also a negative one', -1.5, '-1.5'],
    ['a comma', 'a, b', '"a, b"'],
    ['quote marks', 'a "b"', '"a ""b"""'],
    ['line ends', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a dash that begins a sentence', '- no', "'- no"],
  ])('writes %s', (_, value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('a CSV file of claims', () => {
  useTestDatabase();

  it('has as many cells in each record as in its header', async () => {
    const actor = await createActor('checker');
    const text = 'He said the pit is closed.';
    const place = await createSnapshotOf(text);
    const proposals = [buildProposal(text, 'the pit is closed')];
    granted(await proposeClaims(actor, { ...place, proposals }));
    const [claim] = await exportAll();
    const line = claimCsvLine(claim!);
    expect(line.endsWith('\r\n')).toBe(true);
    expect(line.split(',')).toHaveLength(claimsCsvHeader().split(',').length);
    expect(line).toContain('8-25');
  });
});
