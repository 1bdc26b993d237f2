import type { Range } from '@/lib/text/span';
import { english } from '../languages/en/english';
import { languageOf } from '../languages/languages';
import type { Piece, SpeakerType } from '../proposal';
import { findQuotes, type Quote } from '../quotes/find-quotes';
import { AffiliationFinder } from './affiliation';
import { describeEntities } from './descriptions';
import { buildEntities, type Entity } from './entities';
import { findMention, type MentionHead, ownName, readMention } from './mention-heads';
import { type Mention, type Reading, resolveMentions } from './mentions';
import { findNames } from './names';
import { findRolePhrases } from './role-phrases';
import { tokenise } from './tokens';

export interface ResolvedSpeaker {
  /** The fullest form in the text; the mention's own words where nobody is named. */
  name: string;
  /** What the mention is: "he" stays a pronoun when its name is known. */
  type: SpeakerType;
  /** The role as worded, article included; for somebody unnamed, the organisation they speak for. */
  affiliation: Piece | null;
  /** 0…1. */
  confidence: number;
}

export interface SpeakerMention {
  start: number;
  end: number;
  type: SpeakerType;
  /** The words themselves, without a leading article. */
  name: string;
}

export interface People {
  /** Names of the text's people and organisations, fullest form, by first appearance. */
  entities: readonly Entity[];
  /**
   * Who speaks: `mention` is the speaker's span, or null when the text gives none and the claim's
   * surroundings must tell. Null when that cannot be told, for two people of one surname too.
   */
  resolve(mention: Range | null, claim: Range): ResolvedSpeaker | null;
  /** What kind of mention a range holds, unresolved; null for a range without a word. */
  mentionAt(range: Range): SpeakerMention | null;
}

/** The answers about a text's people together with the reading that they come from. */
export interface PeopleReading extends People {
  reading: Reading;
  mentions: readonly Mention[];
}

/**
 * Reads the people, organisations and unnamed sources of a text once; answers are quick then.
 * `quotes` saves finding the quotations again. For a language without rules, English ones read
 * the capitals. Never throws; near-linear.
 */
export function analysePeople(text: string, language: string, quotes?: Quote[]): PeopleReading {
  const rules = languageOf(language) ?? english;
  const tokens = tokenise(text, rules, quotes ?? findQuotes(text, language));
  const names = findNames(tokens, rules);
  const nameAt = new Int32Array(tokens.count + 1).fill(-1);
  for (const [place, name] of names.entries()) nameAt.fill(place, name.from, name.to);
  const entities = buildEntities(tokens, names, rules);
  const phrases = findRolePhrases(tokens, names, nameAt, rules);
  const descriptions = describeEntities(tokens, names, nameAt, entities, phrases, rules);
  const reading: Reading = {
    tokens,
    language: rules,
    names,
    nameAt,
    entities,
    phrases,
    descriptions,
  };
  const { mentions, salienceAt } = resolveMentions(reading);
  const affiliations = new AffiliationFinder(reading);

  /** Names in headings are not found as such; their words may still be somebody's. */
  function namedByWords({ from, to, type }: MentionHead): Entity | null {
    const found =
      type === 'named' && to - from <= 6 ? entities.find(tokens.words.slice(from, to)) : [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  function resolveMention(range: Range): ResolvedSpeaker | null {
    const head = findMention(reading, mentions, range);
    if (!head) return null;
    if (head.mention?.ambiguous) return null;
    const { type, mention } = head;
    const entity = mention ? mention.entity : namedByWords(head);
    if (!entity) {
      const name = ownName(reading, head);
      const body = mention?.phrase ? affiliations.ofPhrase(mention.phrase) : null;
      return { name, type, affiliation: body, confidence: mention?.confidence ?? 0.5 };
    }
    return {
      name: entity.name,
      type,
      affiliation: affiliations.of(entity, mention?.from ?? head.from),
      confidence: mention?.confidence ?? 0.7,
    };
  }

  return {
    reading,
    mentions,
    entities: entities.list,
    resolve(mention, claim) {
      if (mention) return resolveMention(mention);
      const at = tokenAt(tokens.starts, claim.start);
      const entity = salienceAt(at);
      if (!entity || entity.kind === 'organisation') return null;
      return {
        name: entity.name,
        type: 'named',
        affiliation: affiliations.of(entity, at),
        confidence: 0.4,
      };
    },
    mentionAt(range) {
      const head = findMention(reading, mentions, range);
      return head ? readMention(reading, head) : null;
    },
  };
}

/** The first token at or behind an offset. */
function tokenAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
