import { CUE_FEATURES } from '@/lib/attribution/tagger/cue-features';
import { segmentFeatures } from '@/lib/attribution/tagger/linear-tagger';
import { CUE, CUE_LABELS } from '@/lib/attribution/tagger/tagger';
import type { TrainingDocument } from './documents';
import { goldCues } from './gold';
import { type Sequence, type SequenceModel, trainSequences } from './train-sequence';

const CUE_ROWS = 1 << 20;
const ANY_LABEL = (1 << CUE_LABELS) - 1;

/** Learns which words are cues; one sequence a segment. */
export function trainCues(documents: TrainingDocument[], epochs: number): SequenceModel {
  const sequences = documents.flatMap(cueSequences);
  return trainSequences(sequences, {
    labels: CUE_LABELS,
    width: CUE_FEATURES,
    rows: CUE_ROWS,
    epochs,
    seed: 5,
    margin: 30,
  });
}

function cueSequences({ article, document }: TrainingDocument): Sequence[] {
  const { quote, segments } = document.elements;
  const gold = goldCues(document, article.attributions);
  const sequences: Sequence[] = [];
  for (let segment = 0; segment < segments.length; segment++) {
    const from = segments.start[segment] as number;
    const to = segments.start[segment + 1] as number;
    const features = new Int32Array((to - from) * CUE_FEATURES);
    segmentFeatures(document, segment, features);
    const allowed = Uint8Array.from(quote.subarray(from, to), (index) =>
      index >= 0 ? 1 << CUE.none : ANY_LABEL,
    );
    sequences.push({ length: to - from, features, gold: gold.slice(from, to), allowed });
  }
  return sequences;
}
