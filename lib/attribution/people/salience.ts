import type { Gender } from '../languages/language';
import type { Entity } from './entities';
import type { Tokens } from './tokens';

/** One mention that a later pronoun may refer to. */
export interface Candidate {
  entity: Entity;
  /** First token of the mention. */
  at: number;
  /** Subject of its clause. */
  isSubject: boolean;
  /** Stands beside a reporting verb. */
  speaks: boolean;
  quoted: boolean;
  /** Owner of something, or part of another phrase: "the house of Ruiz". */
  isInner: boolean;
}

export interface Choice {
  entity: Entity;
  /** 0…1: how clearly it beats the next candidate. */
  confidence: number;
}

const MEMORY = 40;

// Weights by hand, from the centring rules of thumb: subjects and speakers of the sentence before
// first, then recency; what stands inside a quotation is talked about and seldom talks next.
const weight = {
  sentence: -1.1,
  paragraph: -0.6,
  subject: 1.3,
  speaks: 1.2,
  quoted: -3,
  inner: -1,
  knownGender: 0.8,
  perMention: 0.2,
  sameSentence: 0.8,
};

/** The latest mentions of people, ranked on demand; constant work for each question. */
export class Salience {
  private readonly recent: Candidate[] = [];

  constructor(private readonly tokens: Tokens) {}

  add(candidate: Candidate) {
    this.recent.push(candidate);
    if (this.recent.length > MEMORY * 2) this.recent.splice(0, MEMORY);
  }

  /**
   * The entity that a pronoun at `at` most likely means, or null when nothing fits, it lies too
   * far back, or two candidates are too close.
   */
  choose(
    at: number,
    fits: (entity: Entity) => boolean,
    gender: Gender | null,
    talks: boolean,
  ): Choice | null {
    const scores = new Map<Entity, number>();
    for (let i = this.recent.length - 1; i >= Math.max(0, this.recent.length - MEMORY); i--) {
      const candidate = this.recent[i] as Candidate;
      const { entity } = candidate;
      if (!fits(entity) || (gender && entity.gender && entity.gender !== gender)) continue;
      const score = this.score(candidate, at, gender, talks);
      if (score > (scores.get(entity) ?? Number.NEGATIVE_INFINITY)) scores.set(entity, score);
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const [best, second] = ranked;
    if (!best || best[1] < -2.5) return null;
    const margin = second ? best[1] - second[1] : 2.5;
    if (margin < 0.35) return null;
    const reach = best[1] < -0.5 ? 0.7 : 1;
    return { entity: best[0], confidence: Math.min(0.92, 0.58 + 0.11 * margin) * reach };
  }

  /** The latest speaker among the mentions, or null. */
  latestSpeaker(): Candidate | null {
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const candidate = this.recent[i] as Candidate;
      if (candidate.speaks && !candidate.quoted) return candidate;
    }
    return null;
  }

  private score(candidate: Candidate, at: number, gender: Gender | null, talks: boolean): number {
    const { sentences, paragraphs } = this.tokens;
    const distance = (sentences[at] as number) - (sentences[candidate.at] as number);
    const parted = (paragraphs[at] as number) - (paragraphs[candidate.at] as number);
    let score = weight.sentence * Math.min(distance, 8) + weight.paragraph * Math.min(parted, 6);
    if (candidate.isSubject) score += weight.subject;
    if (candidate.speaks && talks) score += weight.speaks;
    if (candidate.quoted) score += weight.quoted;
    if (candidate.isInner) score += weight.inner;
    if (distance === 0) score += weight.sameSentence;
    if (gender && candidate.entity.gender === gender) score += weight.knownGender;
    return score + weight.perMention * Math.min(candidate.entity.mentions, 6);
  }
}
