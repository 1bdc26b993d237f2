/** What a group asks of the member. */
export type WaitingKind =
  | 'rate'
  | 'returned'
  | 'approve'
  | 'publish'
  | 'adjudicate'
  | 'overruled'
  | 'mention'
  | 'carried'
  | 'proposals';

/** One thing that waits, and where it is done. */
export interface WaitingItem {
  key: string;
  href: string;
  title: string;
  /** What else is known: who wrote it, why it came back. Empty when nothing is. */
  note: string;
  /** A day, `2026-04-30`. */
  dueOn: string | null;
  isOverdue: boolean;
}

export interface WaitingGroup {
  kind: WaitingKind;
  /** All that waits of this kind, as far as it was counted. */
  count: number;
  /** The first few, the most urgent first. */
  items: WaitingItem[];
  /** Where all of them are; null when they are all here, or nowhere else. */
  href: string | null;
}

/** So many of each kind are listed. */
export const itemsAGroup = 5;
