import type { ClaimAct } from '../proposal';

export type Gender = 'm' | 'f';

/** What a reporting verb governs: a clause or a quotation, an object ("deny the plan"), a person told, or an infinitive. */
export type CueFrame = 'clause' | 'object' | 'addressee' | 'infinitive';

export interface Cue {
  act: ClaimAct;
  frame: CueFrame;
}

export interface Role {
  /** What forms of one office share: "spokeswoman" and "spokesman" have the head "spokesperson". */
  head: string;
  gender: Gender | null;
  plural: boolean;
}

export interface Pronoun {
  gender: Gender | null;
  /** People, a thing or body ("it"), or several of either ("they"). */
  number: 'person' | 'body' | 'several';
}

/** All that the rules know about one language; every word in lower case. */
export interface Language {
  /** BCP 47 primary tag. */
  code: string;
  /** Finite and participle forms of reporting verbs. */
  cues: Map<string, Cue>;
  /** "that", "que", "dass". */
  complementizers: Set<string>;
  /** Word sequences that name a source without a verb: "according to", "según". */
  accordingTo: string[][];
  /** Words that belong to no name and no noun phrase, reporting verbs aside. */
  functionWords: Set<string>;
  /** Frequent verbs that end a noun phrase. */
  verbs: Set<string>;
  pronouns: Map<string, Pronoun>;
  /** Forms of address before a name, with the gender they tell. */
  titles: Map<string, Gender | null>;
  roles: Map<string, Role>;
  /** Adjectives and nouns before a role that belong to its description: "former", "opposition". */
  roleModifiers: Set<string>;
  definite: Set<string>;
  indefinite: Set<string>;
  possessive: Set<string>;
  /** Prepositions that join a role to its organisation or place: "of", "for". */
  roleLinks: Set<string>;
  /** Words that make a capitalised name, or a noun phrase, an organisation. */
  organisationNouns: Set<string>;
  /** Sources that the text leaves unnamed: "sources", "officials", "reports". */
  unnamedNouns: Set<string>;
  /** "who", "which": open a relative clause. */
  relatives: Set<string>;
  /** Verbs that tell an office in a relative clause: "who leads the party". */
  leads: Set<string>;
  /** "is", "was": join a name to its role. */
  copulas: Set<string>;
  /** "and". */
  conjunctions: Set<string>;
  /** Modifiers may follow the role noun: "presidente interino". */
  modifiersFollow: boolean;
  /** Every noun is capitalised, so that one capital letter says nothing. */
  capitalisesNouns: boolean;
}

const compounds = new Map<string, Role | null>();

/**
 * The role that a lower-case word names, or null. German compounds end in theirs:
 * "fraktionschef" is a "chef".
 */
export function findRole(language: Language, lower: string): Role | null {
  const role = language.roles.get(lower) ?? hyphenatedRole(language, lower);
  if (role || !language.capitalisesNouns || lower.length < 8) return role ?? null;
  const known = compounds.get(lower);
  if (known !== undefined) return known;
  let found: Role | null = null;
  for (let at = 3; at <= lower.length - 4 && !found; at++) {
    found = language.roles.get(lower.slice(at)) ?? null;
  }
  if (compounds.size < 10_000) compounds.set(lower, found);
  return found;
}

/** "secretary-general" is a secretary, "co-chair" a chair. */
function hyphenatedRole(language: Language, lower: string): Role | undefined {
  const hyphen = lower.indexOf('-');
  if (hyphen === -1) return undefined;
  const first =
    /-(general|elect|designate|in-chief|adjunto|adjunta|général|générale|geral|jefe|jefa|chef|cheffe|chefe)$/.test(
      lower,
    )
      ? language.roles.get(lower.slice(0, hyphen))
      : undefined;
  return first ?? language.roles.get(lower.slice(lower.lastIndexOf('-') + 1));
}

/** The words of a list written with white space between them. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

export function wordSet(...lists: string[]): Set<string> {
  return new Set(lists.flatMap(words));
}

/** Cues by their forms, one act and frame for the whole list. */
export function cueForms(act: ClaimAct, frame: CueFrame, forms: string[]): [string, Cue][] {
  return forms.map((form) => [form, { act, frame }]);
}

/** Roles from "form", "form/m", "form=head" or "form=head/m" entries, with plurals by `pluralOf`. */
export function roleForms(list: string, pluralOf: (noun: string) => string): [string, Role][] {
  return words(list).flatMap((entry): [string, Role][] => {
    const [word = '', gender = ''] = entry.split('/');
    const [form = '', head = form] = word.split('=');
    const role: Role = {
      head,
      gender: gender === 'm' || gender === 'f' ? gender : null,
      plural: false,
    };
    return [
      [form, role],
      [pluralOf(form), { ...role, plural: true }],
    ];
  });
}
