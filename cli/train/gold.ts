import type { TextDocument } from '@/lib/attribution/tagger/document';
import { CUE, ROLE } from '@/lib/attribution/tagger/tagger';
import {
  type CueSpan,
  placeOffsets,
  segmentOf,
  type Window,
} from '@/lib/attribution/tagger/window';
import type { Attribution, Offsets } from './corpus';

/** The elements that a gold cue covers, or null when it touches a quotation or leaves its segment. */
export function goldCue(document: TextDocument, attribution: Attribution): CueSpan | null {
  const span = attribution.cue[0];
  if (!span) return null;
  const { elements, tokens } = document;
  const first = tokens.at(span[0]);
  const last = tokens.at(span[1] - 1);
  if (first >= tokens.length || last >= tokens.length) return null;
  const from = elements.ofToken[first] as number;
  const to = (elements.ofToken[last] as number) + 1;
  for (let i = from; i < to; i++) if ((elements.quote[i] as number) >= 0) return null;
  if (to <= from || segmentOf(elements, from) !== segmentOf(elements, to - 1)) return null;
  return { first: from, last: to };
}

/** Gold roles of the places of a window. */
export function goldRoles(
  document: TextDocument,
  window: Window,
  attribution: Attribution,
): Uint8Array {
  const roles = new Uint8Array(window.length);
  mark(document, window, attribution.content, ROLE.beginContent, roles);
  mark(document, window, attribution.speaker, ROLE.beginSpeaker, roles);
  return roles;
}

function mark(
  document: TextDocument,
  window: Window,
  spans: Offsets[],
  begin: number,
  roles: Uint8Array,
): void {
  for (const [start, end] of spans) {
    let isFirst = true;
    for (let place = 0; place < window.length; place++) {
      const { start: from, end: to } = placeOffsets(
        document.tokens,
        document.elements,
        window,
        place,
      );
      const shared = Math.min(end, to) - Math.max(start, from);
      if (shared <= 0 || shared * 2 < to - from) continue;
      const ref = window.ref[place] as number;
      if (ref >= window.cue.first && ref < window.cue.last) continue;
      roles[place] = isFirst ? begin : begin + 1;
      isFirst = false;
    }
  }
}

/** Gold cue labels of all elements of a document. */
export function goldCues(document: TextDocument, attributions: Attribution[]): Uint8Array {
  const labels = new Uint8Array(document.elements.length);
  for (const attribution of attributions) {
    const cue = goldCue(document, attribution);
    if (cue === null) continue;
    labels.fill(CUE.inside, cue.first, cue.last);
    labels[cue.first] = CUE.begin;
  }
  return labels;
}
