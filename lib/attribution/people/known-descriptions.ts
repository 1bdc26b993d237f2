import type { Description } from './descriptions';
import type { Entity } from './entities';
import type { Reading } from './mentions';

/** The descriptions of a text by what they say and where they stand; more may be learned on the way. */
export class KnownDescriptions {
  readonly byHead = new Map<string, Description[]>();
  /** Whom a phrase that begins at a token describes. */
  private readonly describedFrom = new Map<number, Entity>();
  /** Names whose descriptions open a sentence, as tokens. */
  private readonly opening = new Set<number>();

  constructor(private readonly reading: Reading) {
    for (const description of reading.descriptions.list) this.learn(description);
  }

  learn(description: Description) {
    const { tokens } = this.reading;
    const { from, nameAt, entity } = description;
    // "Diallo's colleague, Jens Uhl, left": the name is the subject, and the owner is not.
    if (from < nameAt) {
      this.describedFrom.set(from, entity);
      if (tokens.opensSentence[from]) this.opening.add(nameAt);
    }
    for (const head of description.heads) {
      const list = this.byHead.get(head);
      if (list) list.push(description);
      else this.byHead.set(head, [description]);
    }
  }

  /** Whether somebody was described by a role: "minister". */
  holds(entity: Entity, head: string): boolean {
    return (this.byHead.get(head) ?? []).some((description) => description.entity === entity);
  }

  /** Whether a phrase that begins at a token describes somebody else: its owner is not the subject. */
  describesAnother(from: number, entity: Entity): boolean {
    const described = this.describedFrom.get(from);
    return described !== undefined && described !== entity;
  }

  /** Whether the name at a token is the subject by way of the description before it. */
  opensSentence(nameFrom: number): boolean {
    return this.opening.has(nameFrom);
  }
}
