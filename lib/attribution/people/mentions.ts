import type { Language, Pronoun } from '../languages/language';
import { Bodies, isGenericBody, mayBeCompany } from './bodies';
import { isBehindQuotation, isBesideCue, isCopulaBetween } from './cue-context';
import type { Description, Descriptions } from './descriptions';
import type { Entities, Entity } from './entities';
import { KnownDescriptions } from './known-descriptions';
import type { Name } from './names';
import { tellApart } from './namesakes';
import { type BearerChoice, chooseByRole, isGenericRole } from './role-bearers';
import type { RolePhrase } from './role-phrases';
import { Salience } from './salience';
import { apposedTo, standingOf } from './standing';
import { gap, isJoined, type Tokens } from './tokens';

/** A place in the text that means somebody, with whom, where that can be told. */
export interface Mention {
  /** Tokens, titles and article included. */
  from: number;
  to: number;
  type: 'named' | 'role' | 'pronoun' | 'unnamed';
  entity: Entity | null;
  confidence: number;
  /** A surname of several people, or a pronoun that fits several: better no name than a wrong one. */
  ambiguous: boolean;
  phrase: RolePhrase | null;
}

export interface Reading {
  tokens: Tokens;
  language: Language;
  names: Name[];
  nameAt: Int32Array;
  entities: Entities;
  phrases: RolePhrase[];
  descriptions: Descriptions;
}

/** Every mention in order of the text, each resolved by what stands before it. */
export function resolveMentions(reading: Reading): {
  mentions: Mention[];
  salienceAt: (at: number) => Entity | null;
} {
  const pass = new Pass(reading);
  pass.run();
  pass.mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  return { mentions: pass.mentions, salienceAt: (at) => pass.speakerBefore(at) };
}

const relatives = new Set(['who', 'quien', 'qui', 'quem']);

/** Pronouns that are articles or objects more often. */
const isDemonstrative = /^(este|esta|éste|ésta|lui|dieser?)$/;

class Pass {
  readonly mentions: Mention[] = [];
  private readonly salience: Salience;
  private readonly known: KnownDescriptions;
  /** Latest mention of each entity, as a token. */
  private readonly latest = new Map<Entity, number>();
  private latestPerson: Entity | null = null;
  private readonly bodies: Bodies;
  private readonly speakers: { at: number; entity: Entity }[] = [];

  constructor(private readonly reading: Reading) {
    this.salience = new Salience(reading.tokens);
    this.bodies = new Bodies(reading.entities.list);
    this.known = new KnownDescriptions(reading);
  }

  run() {
    const { tokens, names, phrases, nameAt, language } = this.reading;
    let nextName = 0;
    let nextPhrase = 0;
    for (let at = 0; at < tokens.count; at++) {
      // "The report's author": a phrase may begin where its owner did.
      for (let phrase = phrases[nextPhrase]; phrase && phrase.from <= at; ) {
        this.readPhrase(phrase, nextPhrase++);
        phrase = phrases[nextPhrase];
      }
      const name = names[nextName];
      if (name && name.from === at) this.readName(name, nextName++);
      if ((nameAt[at] as number) !== -1) continue;
      const pronoun = language.pronouns.get(tokens.lowers[at] as string);
      if (pronoun) this.readPronoun(at, pronoun);
      else if (relatives.has(tokens.lowers[at] as string)) this.readRelative(at);
      else this.readBody(at);
    }
  }

  /** The entity that spoke last before a token, or null. */
  speakerBefore(at: number): Entity | null {
    let low = 0;
    let high = this.speakers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.speakers[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.speakers[low - 1]?.entity ?? null;
  }

  private readName(name: Name, place: number) {
    const { entities } = this.reading;
    const meant = entities.meant[place] ?? [];
    const entity =
      meant.length === 1
        ? (meant[0] ?? null)
        : tellApart(this.reading, name, meant, this.known, this.latest);
    const confidence = meant.length === 1 ? 0.97 : 0.75;
    this.push(name.prefix, name.to, 'named', entity, confidence, meant.length > 1 && !entity, null);
    if (entity) this.remember(entity, name.from, name.to);
  }

  private readPhrase(phrase: RolePhrase, place: number) {
    const bearer = this.reading.descriptions.bearerOf[place] ?? this.describedByPronoun(phrase);
    const isUnnamed = phrase.unnamed || (phrase.plural && phrase.determiner !== 'possessive');
    if (bearer) {
      this.push(phrase.from, phrase.to, 'role', bearer, 0.93, false, phrase);
      return;
    }
    if (isUnnamed) {
      this.push(phrase.from, phrase.to, 'unnamed', null, 0.8, false, phrase);
      return;
    }
    const isAnaphor = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
    const choice = isAnaphor ? this.bearerOf(phrase) : null;
    this.push(
      phrase.from,
      phrase.to,
      'role',
      choice?.entity ?? null,
      choice?.confidence ?? 0.6,
      choice?.ambiguous ?? false,
      phrase,
    );
    if (choice?.entity) this.remember(choice.entity, phrase.from, phrase.to);
  }

  /** Who was described so, or for "the politician" the person who spoke last. */
  private bearerOf(phrase: RolePhrase): BearerChoice | null {
    const described = chooseByRole(this.reading, phrase, this.known.byHead, this.latest);
    if (described) return described;
    const last = this.speakers.at(-1);
    if (last?.entity.kind !== 'person') return null;
    const isMeant = isGenericRole(phrase) || this.goesOnSpeaking(phrase, last);
    return isMeant ? { entity: last.entity, confidence: 0.55, ambiguous: false } : null;
  }

  /** Ana Ruiz said so. “And more,” the zoologist said: nobody else has come up since. */
  private goesOnSpeaking(phrase: RolePhrase, last: { at: number; entity: Entity }): boolean {
    const { tokens } = this.reading;
    const { gender } = last.entity;
    return (
      phrase.determiner === 'definite' &&
      !phrase.plural &&
      !phrase.body &&
      tokens.paragraphs[last.at] === tokens.paragraphs[phrase.from] &&
      (!phrase.gender || !gender || phrase.gender === gender) &&
      isBehindQuotation(this.reading, phrase.from, phrase.to) &&
      this.latestPerson === last.entity
    );
  }

  /** "He has been the clinic's only doctor": the pronoun's bearer, whom this describes from now on. */
  private describedByPronoun(phrase: RolePhrase): Entity | null {
    const { tokens, descriptions } = this.reading;
    const mention = this.mentions.at(-1);
    if (mention?.type !== 'pronoun' || !mention.entity || phrase.plural) return null;
    if (phrase.heads.some((head) => /^(wo)?man$/.test(head))) return null;
    if (tokens.quoted[phrase.from] || !isCopulaBetween(this.reading, mention.to, phrase.from))
      return null;
    const { from, to, heads } = phrase;
    const description: Description = {
      entity: mention.entity,
      from,
      to,
      heads,
      nameAt: mention.from,
      ofPronoun: true,
    };
    descriptions.list.push(description);
    this.known.learn(description);
    return mention.entity;
  }

  /** "Ruiz, who said": whoever stands right before. */
  private readRelative(at: number) {
    const { tokens } = this.reading;
    const before = this.mentions.at(-1);
    const isBeside = before?.to === at && ((tokens.gaps[at] as number) & ~gap.comma) === 0;
    if (!before || !isBeside) return;
    this.push(
      at,
      at + 1,
      'pronoun',
      before.entity,
      before.confidence * 0.9,
      before.ambiguous,
      before.phrase,
    );
  }

  private readPronoun(at: number, pronoun: Pronoun) {
    const { tokens, language } = this.reading;
    const talks = isBesideCue(this.reading, at, at + 1);
    if (
      language.code === 'de' &&
      /^(sie|diese|dieser)$/.test(tokens.lowers[at] as string) &&
      !talks
    )
      return;
    if (isDemonstrative.test(tokens.lowers[at] as string)) {
      const isArticle = isJoined(tokens, at + 1) && !isBesideCue(this.reading, at + 1, at + 1);
      if (!talks || isArticle) return;
    }
    if (pronoun.number === 'several') {
      this.push(at, at + 1, 'pronoun', null, 0.3, true, null);
      return;
    }
    const fits =
      pronoun.number === 'person'
        ? (entity: Entity) =>
            entity.kind === 'person' ||
            (entity.kind === 'other' && entity.mentions > 1 && entity.gender !== null)
        : (entity: Entity) => entity.kind === 'organisation';
    const choice =
      apposedTo(this.reading, at) ?? this.salience.choose(at, fits, pronoun.gender, talks);
    const confidence = (choice?.confidence ?? 0) * (tokens.quoted[at] ? 0.6 : 1);
    this.push(at, at + 1, 'pronoun', choice?.entity ?? null, confidence, choice === null, null);
    if (!choice || tokens.quoted[at]) return;
    if (!choice.entity.gender && choice.confidence > 0.7) choice.entity.gender = pronoun.gender;
    this.remember(choice.entity, at, at + 1);
  }

  /** "the ministry", "their union", "the company": an organisation with a name elsewhere. */
  private readBody(at: number) {
    const { tokens, language, nameAt } = this.reading;
    const noun = tokens.lowers[at] as string;
    const article = tokens.lowers[at - 1] ?? '';
    if (!language.organisationNouns.has(noun) || !isJoined(tokens, at)) return;
    if (!language.definite.has(article) && !language.possessive.has(article)) return;
    const isBeforeName = isJoined(tokens, at + 1) && nameAt[at + 1] !== -1;
    const next = tokens.lowers[at + 1] ?? '';
    const isModifier =
      isJoined(tokens, at + 1) &&
      !language.functionWords.has(next) &&
      !language.verbs.has(next) &&
      !language.cues.has(next) &&
      next !== "'s";
    if (isBeforeName || (isModifier && !language.modifiersFollow)) return;
    if ((this.mentions.at(-1)?.to ?? 0) > at) return;
    const named = this.bodies.choose(noun, (entity) => this.latest.has(entity));
    const latest =
      named === null && isGenericBody(noun)
        ? this.salience.choose(
            at,
            (other) => other.kind === 'organisation' && mayBeCompany(other),
            null,
            false,
          )
        : null;
    const entity = named?.entity ?? latest?.entity ?? null;
    const confidence = named?.confidence ?? (latest ? latest.confidence * 0.85 : 0.6);
    this.push(at - 1, at + 1, 'role', entity, confidence, named?.ambiguous ?? false, null);
    if (entity) this.remember(entity, at, at + 1);
  }

  private push(
    from: number,
    to: number,
    type: Mention['type'],
    entity: Entity | null,
    confidence: number,
    ambiguous: boolean,
    phrase: RolePhrase | null,
  ) {
    this.mentions.push({ from, to, type, entity, confidence, ambiguous, phrase });
  }

  private remember(entity: Entity, from: number, to: number) {
    const standing = standingOf(this.reading, this.known, entity, from, to);
    this.latest.set(entity, from);
    if (entity.kind === 'person') this.latestPerson = entity;
    this.salience.add({ entity, at: from, ...standing });
    if (standing.speaks && !standing.quoted) this.speakers.push({ at: from, entity });
  }
}
