import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePeople, type ResolvedSpeaker } from './people';

/** Resolves the last occurrence of `mention`. */
function resolve(text: string, mention: string, language = 'en'): ResolvedSpeaker | null {
  const start = text.lastIndexOf(mention);
  const range = { start, end: start + mention.length };
  return analysePeople(text, language).resolve(range, { start: 0, end: 1 });
}

describe('names', () => {
  const cases: [string, string, string, string | null][] = [
    ['a surname means its full name', 'Ana Ruiz came. Ruiz said no.', 'Ruiz', 'Ana Ruiz'],
    [
      'accents fold, the accented form wins',
      'Juan Guerin left. Juan Guérin said no.',
      'Juan Guérin',
      'Juan Guérin',
    ],
    [
      'particles belong to the name',
      'Halvard van der Meulen came. Van der Meulen said no.',
      'Van der Meulen',
      'Halvard van der Meulen',
    ],
    [
      'an acronym means the body before it',
      'The Harbour Workers Union (HWU) met. The HWU said no.',
      'The HWU',
      'Harbour Workers Union',
    ],
    [
      'titles tell two of one surname apart',
      'Edwin Farrow met Rosalind Farrow. Ms. Farrow said no.',
      'Ms. Farrow',
      'Rosalind Farrow',
    ],
    [
      'two of one surname stay unresolved',
      'Edwin Farrow met Rosalind Farrow.\n\nFarrow said no.',
      'Farrow',
      null,
    ],
    [
      'a possessive is no speaker',
      "Ana Ruiz came. Ruiz's team said no.",
      "Ruiz's team",
      "Ruiz's team",
    ],
    [
      'supporters are not their hero',
      'Ana Ruiz came. Supporters of Ruiz said no.',
      'Supporters of Ruiz',
      'Supporters of Ruiz',
    ],
    ['a day is no name', 'On Monday Ana Ruiz said no. She left.', 'She', 'Ana Ruiz'],
  ];
  it.each(cases)('%s', (_rule, text, mention, name) => {
    expect(resolve(text, mention)?.name ?? null).toBe(name);
  });
});

describe('roles and pronouns', () => {
  const cases: [string, string, string, string | null][] = [
    [
      'a role means its bearer',
      'Health Minister Ola Brant spoke. It rained. The minister said no.',
      'The minister',
      'Ola Brant',
    ],
    [
      'the office decides',
      'Finance Minister Ola Brant met Health Minister Ivo Karsh. The health minister said no.',
      'The health minister',
      'Ivo Karsh',
    ],
    ['an unknown office stays its own words', 'The minister said no.', 'The minister', 'minister'],
    ['gender decides', 'Ana Ruiz met Tom Hale. She said no.', 'She', 'Ana Ruiz'],
    ['the title tells the gender', 'Mrs. Quorl met Mr. Brinz. He said no.', 'He', 'Brinz'],
    [
      'people inside a quotation do not go on',
      'Tom Hale came. “I saw Ben Hart,” he said.',
      'he',
      'Tom Hale',
    ],
    ['they stays unresolved', 'Ana Ruiz met Tom Hale. They said no.', 'They', null],
  ];
  it.each(cases)('%s', (_rule, text, mention, name) => {
    expect(resolve(text, mention)?.name ?? null).toBe(name);
  });
});

describe('affiliations, as worded', () => {
  const cases: [string, string, string, string | null][] = [
    ['before the name', 'The mayor of Tresk, Ana Ruiz, said no.', 'Ana Ruiz', 'The mayor of Tresk'],
    ['as a title', 'Deputy Mayor Ana Ruiz said no.', 'Ana Ruiz', 'Deputy Mayor'],
    [
      'behind the name',
      'Ana Ruiz, a doctor at Tresk Hospital, said no.',
      'Ana Ruiz',
      'a doctor at Tresk Hospital',
    ],
    ['behind name and age', 'Ana Ruiz, 45, mayor of Tresk, said no.', 'Ana Ruiz', 'mayor of Tresk'],
    ['in a relative clause', 'Ana Ruiz, who runs the port, said no.', 'Ana Ruiz', 'runs the port'],
    ['in parentheses', 'Ana Ruiz (Green Party) said no.', 'Ana Ruiz', 'Green Party'],
    ['by possession', "Tresk's mayor, Ana Ruiz, said no.", 'Ana Ruiz', "Tresk's mayor"],
    [
      'with an acronym',
      'The head of the Port Guild (PG) of Tresk, Ana Ruiz, said no.',
      'Ana Ruiz',
      'The head of the Port Guild (PG) of Tresk',
    ],
    ['not of somebody else', 'In a letter to the mayor, Ana Ruiz said no.', 'Ana Ruiz', null],
    [
      'the body of a nameless spokesman',
      'A spokesman for the Port Guild said no.',
      'A spokesman for the Port Guild',
      'the Port Guild',
    ],
    [
      'the fuller of two, from elsewhere',
      'Ana Ruiz, president of the Port Guild, came.\n\nPresident Ruiz said no.',
      'Ruiz',
      'president of the Port Guild',
    ],
  ];
  it.each(cases)('%s', (_rule, text, mention, affiliation) => {
    expect(resolve(text, mention)?.affiliation?.text ?? null).toBe(affiliation);
  });
});

describe('for any text', () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'Ana Ruiz He She they the minister of said , . ( ) “ ” " \' 45 who is Mr. Ms. UN d’ — de van al-Ruiz 😀'.split(
            ' ',
          ),
        ),
        fc.constantFrom('\n\n', ' ', "'s", '\r\n', 'e\u0301', 'ש'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));

  it('never throws, and every affiliation slices', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'xx', ''),
        fc.nat(400),
        fc.integer({ min: 1, max: 30 }),
        (text, language, start, length) => {
          const people = analysePeople(text, language);
          const range = { start, end: start + length };
          for (const speaker of [people.resolve(range, range), people.resolve(null, range)]) {
            const piece = speaker?.affiliation;
            if (piece) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
            if (speaker) expect(speaker.name).not.toBe('');
          }
          const mention = people.mentionAt(range);
          if (mention) expect(mention.end).toBeGreaterThan(mention.start);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    'Ana ',
    'He said. ',
    'the minister of the ',
    'the Ministry of ',
    'a driver and ',
    'Ana, driver and cook and ',
    'the mayor, banker Ana, ',
    'He is the doctor. ',
    '"He" ',
    "Ana's ",
    'A',
    '(A) ',
  ])('reads %j again and again in linear time', (unit) => {
    const whole = unit.repeat(Math.floor(240_000 / unit.length));
    const part = whole.slice(0, 60_000);
    analysePeople(part, 'en');
    const limit = 8 * cpuTime(() => analysePeople(part, 'en')) + 150;
    expect(cpuTime(() => analysePeople(whole, 'en'))).toBeLessThan(limit);
  });
});

/** Least processor time of two runs in milliseconds: a busy machine adds less to it than to the clock. */
function cpuTime(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}
