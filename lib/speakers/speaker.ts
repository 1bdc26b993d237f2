import { z } from 'zod';

export const speakerKindSchema = z.enum(['person', 'organisation', 'group', 'unnamed']);
export type SpeakerKind = z.infer<typeof speakerKindSchema>;

/** A Wikidata item: `Q` and a number without leading zeros. */
export const wikidataIdSchema = z
  .string()
  .trim()
  .regex(/^Q[1-9]\d*$/, 'A Wikidata id is a Q and a number, such as Q937.');

/** How a text names the speaker of a proposal; the words are those of the engine. */
export const suggestionTypeSchema = z.enum(['named', 'role', 'pronoun', 'unnamed']);

/** What a proposal suggests as its speaker, ready to be found or registered. */
export interface SpeakerSuggestion {
  name: string;
  kind: SpeakerKind;
}

const organisationWords =
  /\b(agency|army|assembly|association|authority|bank|bureau|chamber|commission|committee|company|congress|council|court|department|embassy|foundation|government|institute|ministry|newspaper|office|organi[sz]ation|parliament|party|police|senate|union|university|agencia|asamblea|asociación|banco|comisión|comité|congreso|consejo|corte|ejército|empresa|fundación|gobierno|instituto|ministerio|oficina|partido|policía|senado|sindicato|tribunal|universidad)\b/iu;

/**
 * Whom a proposal's suggestion would register: a name becomes a person, or an organisation where a
 * word of it says so; a role or a source without a name becomes an unnamed one. Null for a pronoun,
 * which names nobody.
 */
export function speakerSuggestion(
  name: string | null,
  type: string | null,
): SpeakerSuggestion | null {
  if (name === null || type === null || type === 'pronoun') return null;
  if (type !== 'named') return { name, kind: 'unnamed' };
  return { name, kind: organisationWords.test(name) ? 'organisation' : 'person' };
}
