import { allowedRoles } from '@/lib/attribution/decode/find-roles';
import { windowFeatures } from '@/lib/attribution/tagger/linear-tagger';
import { ROLE_FEATURES } from '@/lib/attribution/tagger/role-features';
import { ROLE_LABELS } from '@/lib/attribution/tagger/tagger';
import { type CueSpan, windowOf } from '@/lib/attribution/tagger/window';
import type { Attribution } from './corpus';
import type { TrainingDocument } from './documents';
import { goldCue, goldRoles } from './gold';
import { type Sequence, type SequenceModel, trainSequences } from './train-sequence';

const ROLE_ROWS = 1 << 19;

/**
 * Learns speaker and content around each cue: around the gold ones, and around those that a tagger
 * found by mistake (`foundCues`, by document), which have neither.
 */
export function trainRoles(
  documents: TrainingDocument[],
  foundCues: CueSpan[][],
  epochs: number,
): SequenceModel {
  const sequences = documents.flatMap((document, i) => roleSequences(document, foundCues[i] ?? []));
  return trainSequences(sequences, {
    labels: ROLE_LABELS,
    width: ROLE_FEATURES,
    rows: ROLE_ROWS,
    epochs,
    seed: 7,
    margin: 15,
  });
}

function roleSequences(training: TrainingDocument, found: CueSpan[]): Sequence[] {
  const sequences: Sequence[] = [];
  const golden: CueSpan[] = [];
  for (const attribution of training.article.attributions) {
    const cue = goldCue(training.document, attribution);
    if (cue === null) continue;
    golden.push(cue);
    sequences.push(roleSequence(training, cue, attribution));
  }
  for (const cue of found)
    if (!golden.some((other) => other.first < cue.last && cue.first < other.last))
      sequences.push(roleSequence(training, cue, null));
  return sequences;
}

function roleSequence(
  { document }: TrainingDocument,
  cue: CueSpan,
  attribution: Attribution | null,
): Sequence {
  const window = windowOf(document.elements, cue);
  const features = new Int32Array(window.length * ROLE_FEATURES);
  windowFeatures(document, window, features);
  const gold = attribution
    ? goldRoles(document, window, attribution)
    : new Uint8Array(window.length);
  const allowed = new Uint8Array(window.length);
  for (let place = 0; place < window.length; place++) {
    allowed[place] = allowedRoles(window, place);
    if (!((allowed[place] as number) & (1 << (gold[place] as number)))) gold[place] = 0;
  }
  return { length: window.length, features, gold, allowed };
}
