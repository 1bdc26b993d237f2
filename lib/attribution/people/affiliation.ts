import type { Piece } from '../proposal';
import type { Description } from './descriptions';
import type { Entity } from './entities';
import type { Reading } from './mentions';
import type { RolePhrase } from './role-phrases';
import type { Tokens } from './tokens';

/** Answers which of an entity's descriptions goes with a mention. */
export class AffiliationFinder {
  private readonly byEntity = new Map<Entity, Description[]>();

  constructor(private readonly reading: Reading) {
    for (const description of reading.descriptions.list) {
      const list = this.byEntity.get(description.entity);
      if (list) list.push(description);
      else this.byEntity.set(description.entity, [description]);
    }
  }

  /**
   * The description in the mention's own sentence when it says more than a bare title, else the
   * one that says most, the earlier of equals; null for somebody not described.
   */
  of(entity: Entity, at: number): Piece | null {
    const { tokens } = this.reading;
    let best: Description | null = null;
    let bestScore = 0;
    for (const description of (this.byEntity.get(entity) ?? []).slice(0, 50)) {
      const size = weigh(this.reading, description);
      const isHere = tokens.sentences[description.from] === tokens.sentences[at];
      const score = Math.min(size, 3) + (isHere && size > 1 ? 4 : 0);
      if (score > bestScore) {
        best = description;
        bestScore = score;
      }
    }
    return best ? pieceOf(tokens, best.from, best.to) : null;
  }

  /** The organisation that an unnamed spokesperson speaks for, or null. */
  ofPhrase({ body, unnamed }: RolePhrase): Piece | null {
    const { tokens, language, names, nameAt } = this.reading;
    if (!body) return null;
    // "Lawyers for the county": who speaks for somebody is known by them.
    if (tokens.lowers[body.from - 1] === 'for') return pieceOf(tokens, body.from, body.to);
    for (let i = body.from; i < body.to; i++) {
      const kind = names[nameAt[i] as number]?.kind;
      const isNamed = unnamed
        ? kind === 'organisation'
        : tokens.capital[i] === true && kind !== 'place' && !isPartisan(tokens.lowers[i] as string);
      const isBody = isNamed || language.organisationNouns.has(tokens.lowers[i] as string);
      if (isBody) return pieceOf(tokens, body.from, body.to);
    }
    return null;
  }
}

/** "the Democratic nominee": an adjective is no body. */
function isPartisan(lower: string): boolean {
  return /(ic|ican|ian|ish|ese)$/.test(lower);
}

/** How much a description tells: its words, kinship and reputation less than office. */
function weigh({ tokens, language }: Reading, { from, to, ofPronoun }: Description): number {
  let size = 0;
  for (let i = from; i < to; i++) {
    const word = tokens.lowers[i] as string;
    if (!language.functionWords.has(word) && word.length > 1) size++;
  }
  const isAs = tokens.lowers[from + 1] === 'as';
  return isAs || ofPronoun ? size / 4 : size;
}

export function pieceOf(tokens: Tokens, from: number, to: number): Piece {
  const start = tokens.starts[from] as number;
  let end = tokens.ends[to - 1] as number;
  const opens =
    tokens.text.slice(start, end).split('(').length >
    tokens.text.slice(start, end).split(')').length;
  if (opens && tokens.text.charAt(end) === ')') end++;
  return { start, end, text: tokens.text.slice(start, end) };
}
