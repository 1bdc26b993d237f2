import type { Entity } from './entities';
import { fold } from './fold';

export interface BodyChoice {
  entity: Entity | null;
  confidence: number;
  /** Several organisations of the text bear the noun. */
  ambiguous: boolean;
}

/** Finds the organisation that "the ministry" or "their union" means by the words of its name. */
export class Bodies {
  private readonly byWord = new Map<string, Entity[]>();

  constructor(entities: Entity[]) {
    for (const entity of entities) {
      if (entity.kind !== 'organisation') continue;
      for (const word of new Set(entity.key)) {
        const list = this.byWord.get(word) ?? [];
        if (list.length < 8) list.push(entity);
        this.byWord.set(word, list);
      }
    }
  }

  /** Null when no name holds the noun; a name yet to come counts only when it is the only one. */
  choose(noun: string, isKnown: (entity: Entity) => boolean): BodyChoice | null {
    const bearers = this.byWord.get(fold(noun)) ?? [];
    if (bearers.length === 0) return null;
    const known = bearers.filter(isKnown);
    const meant = known.length > 0 ? known : bearers;
    if (meant.length > 1) return { entity: null, confidence: 0.3, ambiguous: true };
    return {
      entity: meant[0] ?? null,
      confidence: known.length > 0 ? 0.8 : 0.55,
      ambiguous: false,
    };
  }
}

const generic =
  /^(company|firm|corporation|group|organi[sz]ation|agency|airline|newspaper|channel|association|charity|empresa|compañía|organización|asociación|diario|entreprise|groupe|société|association|unternehmen|konzern|firma|verband|companhia|organização)$/;

/** True for nouns that mean whatever organisation was spoken of last. */
export function isGenericBody(noun: string): boolean {
  return generic.test(noun);
}

/** True unless the organisation is a part of the state, which nobody calls a company. */
export function mayBeCompany(entity: Entity): boolean {
  return !entity.key.some((word) =>
    /^(minist|govern|gobiern|gouvern|parliament|polic|senat|congres)/.test(word),
  );
}
