import { findRole, type Gender, type Language } from '../languages/language';
import { fold } from './fold';
import { genderOfGivenName } from './given-names';
import type { Name, NameKind } from './names';
import type { Tokens } from './tokens';

/** One person or organisation of the text. */
export interface Entity {
  id: number;
  /** The fullest form in the text, with its accents. */
  name: string;
  kind: NameKind;
  gender: Gender | null;
  /** Folded words of the fullest form, particles left out. */
  key: string[];
  /** Token at which the first mention begins. */
  firstAt: number;
  mentions: number;
}

export interface Entities {
  list: Entity[];
  /** For each name, by its place in the list of names: the entities that it may mean. */
  meant: Entity[][];
  /** The entities that other words than those found as names may mean, none or several too. */
  find(words: string[]): Entity[];
}

const small = new Set(
  'de del della da das do dos di du van von der den ter ten la le bin ibn al el abu zu zur y e d the of for and & jr sr'.split(
    ' ',
  ),
);

interface Form {
  key: string[];
  names: number[];
  kind: NameKind;
}

/** Groups the names of a text into entities: surnames and accents fold, acronyms join their long form. */
export function buildEntities(tokens: Tokens, names: Name[], language: Language): Entities {
  const forms = collectForms(tokens, names);
  const list: Entity[] = [];
  const meant: Entity[][] = names.map(() => []);
  const byWord = new Map<string, Entity[]>();
  const longestFirst = [...forms.values()].sort(
    (a, b) => b.key.length - a.key.length || (a.names[0] as number) - (b.names[0] as number),
  );
  for (const form of longestFirst) {
    let found = match(form, byWord);
    if (found.length === 0) {
      const entity = newEntity(list.length, tokens, names, form);
      list.push(entity);
      for (const word of new Set(entity.key)) push(byWord, word, entity);
      if (entity.kind === 'organisation') addAcronyms(entity, tokens, names, form, byWord);
      found = [entity];
    } else if (found.length === 1) absorb(found[0] as Entity, form, tokens, names);
    for (const at of form.names) meant[at] = found;
  }
  for (const [at, name] of names.entries()) {
    const only = meant[at]?.length === 1 ? meant[at]?.[0] : null;
    if (only) addTitleGender(only, tokens, name, language);
  }
  return {
    list,
    meant,
    find(words) {
      const key = words.filter((word) => !small.has(word.toLowerCase())).map(fold);
      return key.length > 0 ? match({ key, names: [], kind: 'other' }, byWord) : [];
    },
  };
}

function collectForms(tokens: Tokens, names: Name[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const [at, name] of names.entries()) {
    const key: string[] = [];
    for (let i = name.from; i < name.to; i++) {
      const word = tokens.words[i] as string;
      if (!small.has(word.toLowerCase())) key.push(fold(word));
    }
    if (key.length === 0) key.push(fold(tokens.words[name.from] as string));
    const id = key.join(' ');
    const form = forms.get(id);
    if (!form) forms.set(id, { key, names: [at], kind: name.kind });
    else {
      form.names.push(at);
      if (form.kind === 'other' || (form.kind === 'organisation' && name.kind === 'person'))
        form.kind = name.kind;
    }
  }
  return forms;
}

/** Entities whose fullest form a shorter form may stand for. */
function match(form: Form, byWord: Map<string, Entity[]>): Entity[] {
  const { key } = form;
  const last = key.at(-1) as string;
  const candidates = byWord.get(last) ?? [];
  const surnames = candidates.filter((entity) => {
    if (entity.kind === 'organisation') return isOrganisationAlias(form, entity);
    if (form.kind === 'organisation' && key.length > 1) return false;
    return isPersonAlias(key, entity.key);
  });
  // "Ruiz" is the person before "Ruiz Motors".
  const people = surnames.filter((entity) => entity.kind !== 'organisation');
  if (people.length > 0) return people;
  if (surnames.length > 0 || key.length > 1) return surnames;
  // A given name alone means its bearer when there is one.
  const bearers = candidates.filter((entity) => entity.kind === 'person' && entity.key[0] === last);
  return form.kind === 'organisation' ? [] : bearers;
}

function isPersonAlias(key: string[], full: string[]): boolean {
  const first = key[0] as string;
  const last = key.at(-1) as string;
  if (key.length === 1) return full.length > 1 && full.indexOf(last, 1) !== -1;
  const from = full.indexOf(first);
  const to = full.lastIndexOf(last);
  if (from === -1 || to <= from)
    return isInitialOf(first, full[0] as string) && last === full.at(-1);
  return key
    .slice(1, -1)
    .every((word) => full.includes(word) || full.some((other) => isInitialOf(word, other)));
}

function isInitialOf(word: string, name: string): boolean {
  return /^\p{L}\.$/u.test(word) && name.startsWith(word.slice(0, 1));
}

function isOrganisationAlias({ key }: Form, entity: Entity): boolean {
  const from = entity.key.indexOf(key[0] as string);
  if (from === -1) return key.length === 1;
  return (from === 0 || key.length > 1) && key.every((word, i) => entity.key[from + i] === word);
}

function newEntity(id: number, tokens: Tokens, names: Name[], form: Form): Entity {
  const first = names[form.names[0] as number] as Name;
  return {
    id,
    name: bestSpelling(tokens, names, form),
    kind: form.kind,
    gender:
      form.kind === 'person' && form.key.length > 0
        ? genderOfGivenName(form.key[0] as string)
        : null,
    key: form.key,
    firstAt: first.from,
    mentions: form.names.length,
  };
}

/** The spelling with the most accents, else the first. */
function bestSpelling(tokens: Tokens, names: Name[], form: Form): string {
  let best = '';
  for (const at of form.names) {
    const { from, to } = names[at] as Name;
    const spelling = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
    if (best === '' || accents(spelling) > accents(best)) best = spelling;
  }
  return best.replace(/\s+/g, ' ');
}

function accents(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) count++;
  return count;
}

function absorb(entity: Entity, form: Form, tokens: Tokens, names: Name[]) {
  entity.mentions += form.names.length;
  const first = (names[form.names[0] as number] as Name).from;
  if (first < entity.firstAt) entity.firstAt = first;
  if (entity.kind === 'other') entity.kind = form.kind;
  if (form.key.join(' ') !== entity.key.join(' ')) return;
  entity.name = bestSpelling(tokens, names, form);
}

function addAcronyms(
  entity: Entity,
  tokens: Tokens,
  names: Name[],
  form: Form,
  byWord: Map<string, Entity[]>,
) {
  const acronyms = new Set<string>();
  for (const at of form.names) {
    const { acronym } = names[at] as Name;
    if (acronym !== -1) acronyms.add(fold(tokens.words[acronym] as string));
  }
  if (entity.key.length > 2) acronyms.add(entity.key.map((word) => word.charAt(0)).join(''));
  for (const acronym of acronyms) push(byWord, acronym, entity);
}

function addTitleGender(
  entity: Entity,
  tokens: Tokens,
  { prefix, from }: Name,
  language: Language,
) {
  const start = prefix === from && tokens.gaps[from] === 0 ? from - 1 : prefix;
  for (let i = Math.max(0, start); i < from; i++) {
    const lower = tokens.lowers[i] as string;
    const gender = language.titles.get(lower) ?? findRole(language, lower)?.gender ?? null;
    if (gender) {
      entity.gender = gender;
      if (entity.kind === 'other') entity.kind = 'person';
    }
  }
}

function push(map: Map<string, Entity[]>, word: string, entity: Entity) {
  const entities = map.get(word);
  if (entities) entities.push(entity);
  else map.set(word, [entity]);
}
