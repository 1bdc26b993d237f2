import type { Description } from './descriptions';
import type { Entity } from './entities';
import { fold } from './fold';
import type { Reading } from './mentions';
import type { RolePhrase } from './role-phrases';
import type { Tokens } from './tokens';

export interface BearerChoice {
  entity: Entity | null;
  confidence: number;
  ambiguous: boolean;
}

/**
 * Who "the minister" is: the latest person described so before, whose description holds the words
 * that the phrase adds ("the health minister"). Null when nobody was described so.
 */
export function chooseByRole(
  reading: Reading,
  phrase: RolePhrase,
  byHead: Map<string, Description[]>,
  latest: Map<Entity, number>,
): BearerChoice | null {
  const { tokens, language } = reading;
  const head = (language.modifiersFollow ? phrase.heads[0] : phrase.heads.at(-1)) ?? '';
  const described = byHead.get(head) ?? [];
  const added = contentWords(tokens, phrase.from, phrase.to, phrase.noun);
  const fitting = new Map<Entity, number>();
  // The latest hundred are enough, and bound the work.
  for (let i = described.length - 1; i >= Math.max(0, described.length - 100); i--) {
    const description = described[i] as Description;
    if (phrase.gender && description.entity.gender && phrase.gender !== description.entity.gender)
      continue;
    if (phrase.from === description.from) continue;
    const isLater = description.from > phrase.from;
    const shared = sharedWords(tokens, added, description);
    if (added.length > 0 && shared === 0) continue;
    const score =
      (isLater ? -1_000_000 : 0) + (latest.get(description.entity) ?? -1) + shared * 2_000;
    fitting.set(
      description.entity,
      Math.max(score, fitting.get(description.entity) ?? Number.NEGATIVE_INFINITY),
    );
  }
  const [best, second] = [...fitting].sort((a, b) => b[1] - a[1]);
  if (!best) return soleBearer(phrase, described);
  const isLater = best[1] < -500_000;
  if (isLater)
    return { entity: second ? null : best[0], confidence: 0.55, ambiguous: second !== undefined };
  const margin = second ? best[1] - second[1] : Number.POSITIVE_INFINITY;
  if (margin < 25) return { entity: null, confidence: 0.3, ambiguous: true };
  return { entity: best[0], confidence: second && margin < 1_000 ? 0.7 : 0.9, ambiguous: false };
}

/** "The Vermont senator", when the text knows one senator and says nothing against it. */
function soleBearer(phrase: RolePhrase, described: Description[]): BearerChoice | null {
  const isBare = phrase.to === phrase.noun + 1 && phrase.determiner === 'definite';
  const first = described[0];
  if (!isBare || !first || first.from > phrase.from || described.length > 100) return null;
  const isSole = described.every((description) => description.entity === first.entity);
  return isSole ? { entity: first.entity, confidence: 0.5, ambiguous: false } : null;
}

const genericRoles = new Set(
  'leader politician official líder dirigente político dirigeant leader politiker'.split(' '),
);

/** True for "the politician" and the like, said of anybody in office. */
export function isGenericRole(phrase: RolePhrase): boolean {
  const isBare = phrase.to === phrase.from + 2 && phrase.determiner === 'definite';
  return isBare && !phrase.plural && genericRoles.has(phrase.heads[0] ?? '');
}

function contentWords(tokens: Tokens, from: number, to: number, noun: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const word = tokens.lowers[i] as string;
    // "the minister in Paris": where they are does not tell them apart.
    if (i > noun && /^(in|im|en|em|at|à)$/.test(word)) break;
    if (i !== noun && word.length > 3) found.push(stem(word));
  }
  return found;
}

function sharedWords(tokens: Tokens, added: string[], description: Description): number {
  if (added.length === 0) return 0;
  const theirs = new Set<string>();
  for (let i = description.from; i < description.to; i++)
    theirs.add(stem(tokens.lowers[i] as string));
  for (const word of description.entity.key) theirs.add(stem(word));
  return added.filter((word) => theirs.has(word)).length;
}

/** Enough of a word to join "health" and "Health", "Brazil" and "Brazilian". */
function stem(word: string): string {
  return fold(word).slice(0, 6);
}
