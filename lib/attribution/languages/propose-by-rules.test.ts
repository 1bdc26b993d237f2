import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece, Proposal } from '../proposal';
import { proposeByRules } from './propose-by-rules';

/** "content | cue | speaker's name" of each proposal. */
function read(text: string, language: string): string[] {
  return proposeByRules(text, language).map((proposal) =>
    [
      proposal.content.map((part) => part.text).join(' … '),
      proposal.cue?.[0]?.text ?? '-',
      proposal.speaker?.name ?? '-',
    ].join(' | '),
  );
}

describe('reads', () => {
  const cases: [string, string, string, string[]][] = [
    [
      'es: cue behind, inverted',
      'es',
      '«No hay agua», dijo Ana Ruiz.',
      ['No hay agua | dijo | Ana Ruiz'],
    ],
    [
      'es: cue before, colon',
      'es',
      'Ana Ruiz afirmó: «No hay agua para nadie».',
      ['No hay agua para nadie | afirmó | Ana Ruiz'],
    ],
    [
      'es: que',
      'es',
      'La ministra, Ana Ruiz, dijo que no hay agua.',
      ['no hay agua | dijo | Ana Ruiz'],
    ],
    [
      'es: the subject of two verbs, not the object of the first',
      'es',
      'La ministra Ana Ruiz criticó al alcalde Tomás Gil y afirmó que no hay agua.',
      ['no hay agua | afirmó | Ana Ruiz'],
    ],
    [
      'es: nobody beside a preposition',
      'es',
      'Junto a ella, el alcalde, Tomás Gil, anunció que no hay agua.',
      ['no hay agua | anunció | Tomás Gil'],
    ],
    [
      'pt: a noun that is a verb elsewhere',
      'pt',
      'Em nota, Ana Lima disse que falta água.',
      ['falta água | disse | Ana Lima'],
    ],
    [
      'es: según at either end',
      'es',
      'Según Ana Ruiz, no hay agua. La lluvia no llega, según la ministra.',
      ['no hay agua | Según | Ana Ruiz', 'La lluvia no llega | según | ministra'],
    ],
    [
      'es: dialogue',
      'es',
      '—No hay agua —dijo Ana Ruiz—. Ni la habrá.',
      ['No hay agua … Ni la habrá. | dijo | Ana Ruiz'],
    ],
    [
      'fr: inverted pronoun',
      'fr',
      'Ana Roux est venue. « Il pleut trop », a-t-elle dit.',
      ['Il pleut trop | dit | Ana Roux'],
    ],
    [
      'fr: fronted clause',
      'fr',
      'Le pont rouvrira en mai, a annoncé le maire, Luc Roux.',
      ['Le pont rouvrira en mai | a annoncé | Luc Roux'],
    ],
    [
      'de: dass',
      'de',
      'Anna Vogel sagte, dass die Brücke hält.',
      ['die Brücke hält | sagte | Anna Vogel'],
    ],
    [
      'de: without dass',
      'de',
      'Anna Vogel erklärte, die Brücke halte.',
      ['die Brücke halte | erklärte | Anna Vogel'],
    ],
    ['de: laut', 'de', 'Laut Anna Vogel hält die Brücke.', ['hält die Brücke | Laut | Anna Vogel']],
    [
      'pt: two parts of one claim',
      'pt',
      '“Não chove”, disse Rita Lemos. “Nem vai chover.”',
      ['Não chove … Nem vai chover. | disse | Rita Lemos'],
    ],
    [
      'an unknown language: quotations alone',
      'it',
      '«Non piove da un anno», ha detto Anna Rossi.',
      ['Non piove da un anno | - | -'],
    ],
  ];
  it.each(cases)('%s', (_name, language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it('tells direct, indirect and mixed', () => {
    const text =
      '«No hay agua», dijo Ana Ruiz. Ruiz dijo que «no hay agua» en mayo. Ruiz dijo que llueve.';
    expect(proposeByRules(text, 'es').map((proposal) => proposal.kind)).toEqual([
      'direct',
      'mixed',
      'indirect',
    ]);
  });

  it('survives a text in several languages', () => {
    const text =
      'Ana Ruiz dijo que llueve. “It never rains in here,” said Tom Hale. « Il pleut tous les jours », a dit Luc Roux.';
    const names = proposeByRules(text, 'es').map((proposal) => proposal.speaker?.name ?? null);
    expect(names[0]).toBe('Ana Ruiz');
    expect(names).toHaveLength(3);
  });

  it('leaves turns of phrase alone', () => {
    expect(read('El llamado «plan maestro» no existe.', 'es')).toEqual([]);
  });

  it('is less sure without a speaker, and least in an unknown language', () => {
    const [known] = proposeByRules('«No hay agua para nadie», dijo Ana Ruiz.', 'es');
    const [alone] = proposeByRules('«No hay agua para nadie.»', 'es');
    const [unknown] = proposeByRules('«Non piove da un anno»', 'it');
    expect(known?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    expect(alone?.confidence).toBeGreaterThan(unknown?.confidence ?? 1);
  });
});

function piecesOf(proposal: Proposal): Piece[] {
  return [
    ...proposal.content,
    ...(proposal.cue ?? []),
    ...(proposal.speaker?.mention ? [proposal.speaker.mention] : []),
    ...(proposal.affiliation ? [proposal.affiliation] : []),
  ];
}

describe('for any text', () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'Ana Ruiz dijo que según el ministro , . : « » “ ” — a-t-elle dit Laut sagte dass disse said she “No” 4 ¿ ?'.split(
            ' ',
          ),
        ),
        fc.constantFrom('\n\n', '\n—', '\r\n', '😀', 'e\u0301', 'ש'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));

  it('every piece slices, in order, with bounded numbers', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('es', 'fr', 'de', 'pt', 'en', 'ja', 'und', ''),
        (text, language) => {
          const proposals = proposeByRules(text, language);
          let start = 0;
          for (const proposal of proposals) {
            for (const piece of piecesOf(proposal)) {
              expect(piece.end).toBeGreaterThan(piece.start);
              expect(text.slice(piece.start, piece.end)).toBe(piece.text);
            }
            const first = proposal.content[0]?.start ?? -1;
            expect(first).toBeGreaterThanOrEqual(start);
            start = first;
            for (const part of [proposal.confidence, proposal.checkworthiness]) {
              expect(part).toBeGreaterThanOrEqual(0);
              expect(part).toBeLessThanOrEqual(1);
            }
            if (proposal.via !== null) expect(proposals[proposal.via]).toBeDefined();
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '«No hay agua», dijo Ana Ruiz. ',
    'Ana Ruiz dijo que llueve. ',
    'dijo que ',
    '— a ',
    '"a b c d." ',
  ])('reads %j again and again in linear time', (unit) => {
    const whole = unit.repeat(Math.floor(240_000 / unit.length));
    const part = whole.slice(0, 60_000);
    proposeByRules(part, 'es');
    const limit = 8 * cpuTime(() => proposeByRules(part, 'es')) + 150;
    expect(cpuTime(() => proposeByRules(whole, 'es'))).toBeLessThan(limit);
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
