import { goldSpans, matchClaims, predictedSpans, scoreArticles } from '@/cli/eval/score';
import { confidenceFeatures } from '@/lib/attribution/assembly/confidence';
import { type Draft, draftClaims } from '@/lib/attribution/assembly/drafts';
import { pieceAt } from '@/lib/attribution/assembly/trim';
import { english } from '@/lib/attribution/languages/en/english';
import type { Proposal } from '@/lib/attribution/proposal';
import type { TrainedEngine } from '@/lib/attribution/propose';
import type { TrainingDocument } from './documents';

/** Biases tried, in learned units. */
const BIASES = [0, 5, 10, 15, 20, 25, 30, 35];

function draft(engine: TrainedEngine, { document }: TrainingDocument, bias: number): Draft[] {
  return draftClaims(document, engine.tagger, {
    cueMoves: engine.cueMoves,
    roleMoves: engine.roleMoves,
    cueBias: bias * engine.tagger.cueScale,
    language: english,
    keepThat: true,
  });
}

/** Drafts as far as scoring looks at them. */
function asProposal(text: string, { kind, content, cue, speaker }: Draft): Proposal {
  return {
    kind,
    act: 'statement',
    content: content.map((part) => pieceAt(text, part)),
    cue: cue && [pieceAt(text, cue)],
    speaker: speaker && { name: '', type: 'named', mention: pieceAt(text, speaker) },
    affiliation: null,
    via: null,
    confidence: 0,
    checkworthiness: 0,
  };
}

/** The bias, in learned units, at which held-out articles score best over spans, contents and links. */
export function chooseBias(engine: TrainedEngine, heldOut: TrainingDocument[]): number {
  let best = 0;
  let highest = -1;
  for (const bias of BIASES) {
    const pairs = heldOut.map((training) => {
      const { text } = training.article;
      const proposals = draft(engine, training, bias).map((one) => asProposal(text, one));
      return { gold: goldSpans(training.article), predicted: predictedSpans(text, proposals) };
    });
    const { spans, content, linked } = scoreArticles(pairs);
    const rates = [spans.speaker, spans.cue, spans.content, content['iou 0.5'], linked['iou 0.5']];
    const mean = rates.reduce((sum, rate) => sum + rate.f1, 0) / rates.length;
    console.log(
      `  bias ${bias}: ${rates.map((rate) => rate.f1).join(' ')}  mean ${mean.toFixed(2)}`,
    );
    if (mean > highest) {
      highest = mean;
      best = bias;
    }
  }
  return best;
}

/** A held-out claim: what its confidence is computed from, and whether it held. */
interface Outcome {
  features: number[];
  held: boolean;
}

/** Coefficients of the confidence: logistic regression on held-out articles (Platt 1999). */
export function fitConfidence(
  engine: TrainedEngine,
  heldOut: TrainingDocument[],
  bias: number,
): number[] {
  const outcomes = heldOut.flatMap((training) => outcomesOf(engine, training, bias));
  const width = outcomes[0]?.features.length ?? 0;
  const coefficients = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(1e-6);
  // Plain gradient steps scaled as in AdaGrad; the problem is convex and small.
  for (let step = 0; step < 3000; step++) {
    const gradient = new Array<number>(width).fill(0);
    for (const { features, held } of outcomes) {
      const sum = features.reduce(
        (total, value, i) => total + value * (coefficients[i] as number),
        0,
      );
      const error = 1 / (1 + Math.exp(-sum)) - (held ? 1 : 0);
      for (let i = 0; i < width; i++)
        gradient[i] = (gradient[i] as number) + (error * (features[i] as number)) / outcomes.length;
    }
    for (let i = 0; i < width; i++) {
      const slope = (gradient[i] as number) + 1e-4 * (coefficients[i] as number);
      squares[i] = (squares[i] as number) + slope * slope;
      coefficients[i] =
        (coefficients[i] as number) - (0.3 * slope) / Math.sqrt(squares[i] as number);
    }
  }
  return coefficients.map((value) => Math.round(value * 1e4) / 1e4);
}

/** A claim holds if half of its content is that of an annotated claim, whose cue and speaker it shares. */
function outcomesOf(engine: TrainedEngine, training: TrainingDocument, bias: number): Outcome[] {
  const { text } = training.article;
  // What stands alone has a confidence of its own.
  const drafts = draft(engine, training, bias).filter(({ cueSpan }) => cueSpan !== null);
  const predicted = drafts.flatMap((one) =>
    predictedSpans(text, [asProposal(text, one)]).slice(0, 1),
  );
  const held = new Set(
    matchClaims(goldSpans(training.article), predicted, 0.5)
      .filter(({ isLinked }) => isLinked)
      .map((match) => match.predicted),
  );
  return drafts.map(({ cueSpan, roles, kind, content }, i) => ({
    features: confidenceFeatures({
      cueMargin: cueSpan?.margin ?? 0,
      roles,
      kind,
      size: content.reduce((sum, { start, end }) => sum + end - start, 0),
    }),
    held: held.has(predicted[i] as (typeof predicted)[number]),
  }));
}
