import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractProposals } from './extract';
import type { Piece, Proposal } from './proposal';

function piecesOf({ content, cue, speaker, affiliation }: Proposal): Piece[] {
  return [...content, ...(cue ?? []), speaker?.mention, affiliation].filter(
    (piece): piece is Piece => piece != null,
  );
}

function expectSound(text: string, language?: string): void {
  const { proposals } = extractProposals(text, { language });
  let last = 0;
  for (const proposal of proposals) {
    const start = proposal.content[0]?.start ?? -1;
    expect(start).toBeGreaterThanOrEqual(last);
    last = start;
    expect(proposal.confidence).toBeGreaterThanOrEqual(0);
    expect(proposal.confidence).toBeLessThanOrEqual(1);
    expect(proposal.checkworthiness).toBeGreaterThanOrEqual(0);
    expect(proposal.checkworthiness).toBeLessThanOrEqual(1);
    if (proposal.via !== null) expect(proposals[proposal.via]).toBeDefined();
    for (const piece of piecesOf(proposal)) {
      expect(piece.end).toBeGreaterThan(piece.start);
      expect(text.slice(piece.start, piece.end)).toBe(piece.text);
    }
  }
}

function first(text: string): Proposal {
  const [claim] = extractProposals(text, { language: 'en' }).proposals;
  if (!claim) throw new Error(`nothing found in ${text}`);
  return claim;
}

const words = (pieces: Piece[] | null | undefined) => pieces?.map(({ text }) => text);

describe('extractProposals', () => {
  test('links a quotation to its cue and speaker', () => {
    const claim = first('“We will win the vote,” said Ana Ruiz on Monday.');
    expect(claim.kind).toBe('direct');
    expect(claim.act).toBe('statement');
    expect(words(claim.content)).toEqual(['We will win the vote,']);
    expect(claim.cue?.[0]?.text).toMatch(/^said/);
    expect(claim.speaker).toMatchObject({ name: 'Ana Ruiz', type: 'named' });
  });

  test('a quotation interrupted by its cue is one claim in two parts', () => {
    const text = '“The wall is safe,” Ana Ruiz said. “It was built by the best engineers we had.”';
    const { proposals } = extractProposals(text, { language: 'en' });
    expect(proposals).toHaveLength(1);
    expect(words(proposals[0]?.content)).toEqual([
      'The wall is safe,',
      'It was built by the best engineers we had.',
    ]);
  });

  test('reported speech loses "that" on the desk and keeps it in the corpus form', () => {
    const text = 'Ana Ruiz said that taxes will fall next year.';
    expect(words(first(text).content)).toEqual(['taxes will fall next year']);
    expect(first(text).kind).toBe('indirect');
    const { proposals } = extractProposals(text, { language: 'en', form: 'corpus' });
    expect(words(proposals[0]?.content)).toEqual(['that taxes will fall next year']);
  });

  test('words partly between marks are mixed', () => {
    expect(first('Ana Ruiz said the plan was “a disgrace” for the city.').kind).toBe('mixed');
  });

  test('what one speaker reports of another one is nested', () => {
    const text =
      'The Daily Post reported that the ministry said the bridge had been closed in May.';
    const { proposals } = extractProposals(text, { language: 'en' });
    const inner = proposals.find(({ content }) => /^the bridge/.test(content[0]?.text ?? ''));
    expect(inner?.via).not.toBeNull();
    expect(proposals[inner?.via ?? -1]?.content[0]?.text).toMatch(/^the ministry said/);
  });

  test('a belief is an attitude', () => {
    expect(first('Ana Ruiz believes that taxes will fall next year.').act).toBe('attitude');
  });

  test('a signature behind a dash speaks the quotation', () => {
    const claim = first('“Nobody ever asked us about the road.” — Ana Ruiz\n\nMore below.');
    expect(claim.kind).toBe('direct');
    expect(claim.speaker?.name).toBe('Ana Ruiz');
  });

  test.each([
    [
      'in small letters behind an aside',
      '“Every time you close the road,” Ruiz said, her hand on an old and much folded map of it, “you give money to those who want to sell the valley.”',
    ],
    [
      'in the next sentence, though no stop ends it',
      '“It is done,” the witness wrote in a long letter from prison to the two judges. “Nobody will ever ask us again,” — and that was all.',
    ],
  ])('a quotation goes on with the one before its verb %s', (_, text) => {
    const { proposals } = extractProposals(text, { language: 'en' });
    const quoted = proposals.filter(({ kind }) => kind === 'direct');
    expect(quoted.map(({ content }) => content.length)).toEqual([2]);
  });

  test('an unknown language gives its quotations alone, with low confidence', () => {
    const text = 'Hän sanoi: ”Tämä on hyvin tärkeä asia meille kaikille.”';
    for (const claim of extractProposals(text, { language: 'fi' }).proposals) {
      expect(claim.speaker).toBeNull();
      expect(claim.confidence).toBeLessThan(0.5);
    }
  });

  test('answers the same again', () => {
    const text = 'The minister said the road was closed. “We had no choice,” she added.';
    expect(extractProposals(text)).toEqual(extractProposals(text));
  });
});

describe('offsets never lie', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '“We will win the vote,” said Ana Ruiz. ',
      'The minister said that taxes will fall. ',
      'according to ',
      'Ruiz told reporters: ',
      '\r\n\r\n',
      '👩‍👩‍👧 ',
      'e\u0301 ',
      '"""',
      '\ud83d',
      'שלום עולם ',
      'قال الوزير ',
      "' « — ",
      '“',
      '” — Ana Ruiz\n',
      '\u202e',
    ),
  );

  test('every span slices to its own words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 14 }),
        fc.constantFrom('en', 'es', undefined),
        (parts, language) => expectSound(parts.join(''), language),
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    ['nothing', ''],
    ['a megabyte of quotation marks', '"'.repeat(1 << 20)],
    ['a megabyte of opening marks', '“'.repeat(1 << 20)],
    ['a megabyte without a space', 'a'.repeat(1 << 20)],
    ['half a megabyte of full stops and dashes', '. — '.repeat(1 << 17)],
    ['a hundred thousand words without a stop', 'word '.repeat(100_000)],
    ['cues without an end', 'she said '.repeat(30_000)],
    ['halves of surrogate pairs', '\ud83d said \ude00 '.repeat(1000)],
  ])('%s does no harm', (_, text) => {
    expectSound(text, 'en');
  });
});
