import { isAccordingTo, isBesideCue, isModifier } from './cue-context';
import type { Entity } from './entities';
import type { KnownDescriptions } from './known-descriptions';
import type { Reading } from './mentions';
import type { Candidate, Choice } from './salience';
import { gap, isJoined } from './tokens';

/** What part a mention of an entity plays in its sentence, for the pronouns that follow. */
export function standingOf(
  reading: Reading,
  known: KnownDescriptions,
  entity: Entity,
  from: number,
  to: number,
): Pick<Candidate, 'isSubject' | 'speaks' | 'quoted' | 'isInner'> {
  const { tokens, language } = reading;
  // "The mayor of Aldea, a lawyer, said": Aldea did not.
  const isGoverned =
    isJoined(tokens, from) &&
    language.roleLinks.has(tokens.lowers[from - 1] ?? '') &&
    !isAccordingTo(reading, from);
  const speaks = isBesideCue(reading, from, to) && !isGoverned;
  const next = tokens.lowers[to] ?? '';
  const isOwner = next === "'s";
  const before = tokens.lowers[from - 1] ?? '';
  const isOwned = known.describesAnother(from, entity);
  const isTopic = before === 'for' && tokens.lowers[from - 2] === 'as';
  const isOpening = isOwner && !isOwned && tokens.opensSentence[from] === true;
  const isInner =
    !isTopic &&
    !isOpening &&
    (isOwner ||
      isModifier(reading, to) ||
      (isJoined(tokens, from) && language.roleLinks.has(before)));
  const isSubject =
    !isInner &&
    (speaks ||
      isTopic ||
      tokens.opensSentence[from] === true ||
      known.opensSentence(from) ||
      (isJoined(tokens, to) && language.verbs.has(next)) ||
      (((tokens.gaps[to] ?? 0) & gap.comma) !== 0 && language.relatives.has(next)));
  return { isSubject, speaks, quoted: tokens.quoted[from] === true, isInner };
}

/** "Este, Fermín Ruiz, respondió": the name behind the pronoun. */
export function apposedTo({ tokens, names, nameAt, entities }: Reading, at: number): Choice | null {
  const place = nameAt[at + 1] ?? -1;
  const name = names[place];
  if (!name || tokens.gaps[at + 1] !== gap.comma || tokens.gaps[name.to] !== gap.comma) return null;
  const [entity, other] = entities.meant[place] ?? [];
  return entity?.kind === 'person' && !other ? { entity, confidence: 0.9 } : null;
}
