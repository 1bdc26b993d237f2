import { findRole } from '../languages/language';
import type { Entity } from './entities';
import type { KnownDescriptions } from './known-descriptions';
import type { Reading } from './mentions';
import type { Name } from './names';
import { isJoined } from './tokens';

/** Several people of one surname: by title, by what is known so far, by the paragraph. */
export function tellApart(
  { tokens, language }: Reading,
  name: Name,
  meant: Entity[],
  known: KnownDescriptions,
  latest: Map<Entity, number>,
): Entity | null {
  const start =
    name.prefix === name.from && isJoined(tokens, name.from) ? name.from - 1 : name.prefix;
  for (let i = Math.max(0, start); i < name.from; i++) {
    const lower = tokens.lowers[i] as string;
    const role = findRole(language, lower);
    const gender = language.titles.get(lower) ?? role?.gender;
    const same = gender
      ? meant.filter((entity) => entity.gender === gender || entity.gender === null)
      : [];
    if (same.length === 1) return same[0] ?? null;
    const holders = role ? meant.filter((entity) => known.holds(entity, role.head)) : [];
    if (holders.length === 1) return holders[0] ?? null;
  }
  const met = meant.filter((entity) => latest.has(entity));
  if (met.length === 1) return met[0] ?? null;
  const dominant = dominantOf(meant);
  if (dominant) return dominant;
  const paragraph = tokens.paragraphs[name.from];
  const here = met.filter(
    (entity) => tokens.paragraphs[latest.get(entity) as number] === paragraph,
  );
  return here.length === 1 ? (here[0] ?? null) : null;
}

/** The one whom the text is about when the others of the surname only appear in passing. */
function dominantOf(meant: Entity[]): Entity | null {
  const [first, second] = [...meant].sort((a, b) => b.mentions - a.mentions);
  return first && second && first.mentions >= 4 && second.mentions === 1 ? first : null;
}
