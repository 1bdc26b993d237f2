import type { Language } from '../languages/language';
import { findApposition } from './appositions';
import { bearerBefore, bearerBehind, personRightBehind, relationBefore } from './bearers';
import type { Entities, Entity } from './entities';
import { isChained, isCoordinated, listBehindName, listEnd } from './listed-roles';
import type { Name } from './names';
import { leadClause, membership } from './offices';
import type { RolePhrase } from './role-phrases';
import { gap, type Tokens } from './tokens';

/** What the text calls an entity besides its name, as a range of tokens. */
export interface Description {
  entity: Entity;
  from: number;
  to: number;
  heads: string[];
  /** The name that it stands beside, as a token. */
  nameAt: number;
  /** Said of a pronoun, and so as often a judgement as an office: "she is a black woman". */
  ofPronoun?: true;
}

export interface Descriptions {
  list: Description[];
  /** For each role phrase, by its place: the entity that stands in apposition to it. */
  bearerOf: (Entity | null)[];
}

/** Roles that companies have as well as people: "the farm's owner, Arvo Holding". */
const bodyRole =
  /^(owner|shareholder|operator|supplier|developer|publisher|partner|retailer|importer|exporter|contractor|investor|creditor|rival|propietario|socio|propriétaire|associé|eigentümer|betreiber|proprietário|sócio)$/;

/** Joins role phrases to the names beside them; see each rule for the pattern it reads. */
export function describeEntities(
  tokens: Tokens,
  names: Name[],
  nameAt: Int32Array,
  entities: Entities,
  phrases: RolePhrase[],
  language: Language,
): Descriptions {
  const list: Description[] = [];
  const bearerOf: (Entity | null)[] = phrases.map(() => null);
  for (const [place, phrase] of phrases.entries()) {
    const before = phrases[place - 1];
    const earlier = bearerOf[place - 1] ?? null;
    if (before && earlier && isCoordinated(tokens, before, phrase, nameAt, language)) {
      bearerOf[place] = earlier;
      const last = list.at(-1) as Description;
      last.to = phrase.to;
      last.heads = [...last.heads, ...phrase.heads];
      continue;
    }
    const listed = listBehindName(tokens, phrase, names, nameAt, language);
    const at =
      listed?.at ??
      personRightBehind(tokens, phrase, names, nameAt) ??
      bearerBefore(tokens, phrase, nameAt, language) ??
      bearerBehind(tokens, phrase, names, nameAt, language);
    const name = at === null ? undefined : names[nameAt[at] as number];
    const entity = at === null ? undefined : only(entities, nameAt[at] as number);
    if (!name || !entity || phrase.plural) continue;
    const isBody =
      entity.kind === 'organisation' && phrase.heads.some((head) => bodyRole.test(head));
    if (!isBody && !mayBear(name, entity)) continue;
    bearerOf[place] = entity;
    if (isBody) continue;
    const from = listed?.from ?? relationBefore(tokens, phrase, language);
    const isBehind = at !== null && at < from && tokens.gaps[from] !== gap.open;
    const to = isBehind ? listEnd(tokens, phrase.to, names, nameAt, language) : phrase.to;
    list.push({ entity, from, to, heads: phrase.heads, nameAt: name.from });
    if (entity.kind === 'other') entity.kind = 'person';
    if (phrase.gender && !language.titles.has(tokens.lowers[phrase.noun] as string))
      entity.gender = phrase.gender;
  }
  const byStart = new Map(list.map((description) => [description.from, description]));
  for (let place = phrases.length - 2; place >= 0; place--) {
    const [phrase, next] = [phrases[place] as RolePhrase, phrases[place + 1] as RolePhrase];
    const entity = bearerOf[place + 1] ?? null;
    if (bearerOf[place] || !entity) continue;
    if (isChained(tokens, phrase, next, nameAt)) {
      const { from, to, heads } = phrase;
      const second = byStart.get(next.from);
      // Of two that say as much, the first counts.
      if (second) {
        list.push({ ...second });
        Object.assign(second, { from, to, heads });
      }
      bearerOf[place] = entity;
    } else if (isCoordinated(tokens, phrase, next, nameAt, language)) {
      bearerOf[place] = entity;
      const shared = byStart.get(next.from);
      if (shared) shared.from = phrase.from;
    }
  }
  const known = new Set(list.map((description) => description.nameAt));
  for (const [place, name] of names.entries()) {
    const entity = only(entities, place);
    if (!entity || entity.kind === 'organisation' || entity.kind === 'place') continue;
    const office =
      leadClause(tokens, name, language) ?? membership(tokens, name, names, nameAt, language);
    const apposition =
      office || known.has(name.from) || name.kind !== 'person'
        ? null
        : findApposition(tokens, name, nameAt, language);
    if (apposition) list.push({ entity, ...apposition, heads: [], nameAt: name.from });
    if (office) {
      list.push({ entity, ...office, heads: [], nameAt: name.from });
      if (entity.kind === 'other') entity.kind = 'person';
    }
  }
  return { list, bearerOf };
}

function only(entities: Entities, place: number): Entity | undefined {
  const meant = entities.meant[place] ?? [];
  return meant.length === 1 ? meant[0] : undefined;
}

function mayBear(name: Name, entity: Entity): boolean {
  return [name.kind, entity.kind].every((kind) => kind === 'person' || kind === 'other');
}
