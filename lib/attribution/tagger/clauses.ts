import { RELATION, TAG } from '@/lib/attribution/syntax/tags';
import type { ElementList } from './elements';

/** What hangs on each element, gathered once: relations below as bits, and the words that matter. */
export interface ClauseList {
  /** Bit `r` stands for a child by relation `r`. */
  below: Int32Array;
  /** Element index of the subject, of the head of a reported clause, and of its "that"; -1 for none. */
  subject: Int32Array;
  clause: Int32Array;
  marker: Int32Array;
}

/** Reads the children of every element, in one pass. */
export function readClauses(elements: ElementList): ClauseList {
  const size = elements.length;
  const clauses: ClauseList = {
    below: new Int32Array(size),
    subject: new Int32Array(size).fill(-1),
    clause: new Int32Array(size).fill(-1),
    marker: new Int32Array(size).fill(-1),
  };
  for (let i = 0; i < size; i++) {
    const head = elements.head[i] as number;
    if (head < 0) continue;
    const relation = elements.relation[i] as number;
    clauses.below[head] = (clauses.below[head] as number) | (1 << relation);
    if (isSubject(relation)) clauses.subject[head] = i;
    else if (relation === RELATION.ccomp) clauses.clause[head] = i;
    else if (relation === RELATION.xcomp && clauses.clause[head] === -1) clauses.clause[head] = i;
    else if (relation === RELATION.mark) clauses.marker[head] = i;
  }
  return clauses;
}

/** True for the relations of a subject. */
export function isSubject(relation: number): boolean {
  return relation === RELATION.nsubj || relation === RELATION.nsubjpass;
}

/** True for the tags of verbs. */
export function isVerb(tag: number): boolean {
  return tag >= TAG.VB && tag <= TAG.MD;
}
