import { cueTransitions, findCues } from '@/lib/attribution/decode/find-cues';
import type { ByteTable, Weights } from '@/lib/attribution/model/weights';
import { prepareEngine } from '@/lib/attribution/propose';
import { LinearTagger } from '@/lib/attribution/tagger/linear-tagger';
import type { CueSpan } from '@/lib/attribution/tagger/window';
import { chooseBias, fitConfidence } from './calibrate';
import type { Article, Silver } from './corpus';
import {
  readTraining,
  syntaxDocuments,
  type TrainedSyntax,
  type TrainingDocument,
  trainSyntax,
} from './documents';
import { quantise } from './perceptron';
import { trainCues } from './train-cues';
import { trainRoles } from './train-roles';
import type { SequenceModel } from './train-sequence';

/** Parts into which the articles are dealt, so that each part meets a tagger that never saw it. */
const FOLDS = 4;
const CUE_EPOCHS = 4;
const ROLE_EPOCHS = 3;

/** Cues a little below the line count as found, so that the second pass learns to turn them down. */
const FOLD_BIAS = 15;

/** Trains everything that the weights file holds; the same articles give the same bytes. */
export function trainModel(
  articles: Article[],
  silver: Map<string, Silver>,
  log: (line: string) => void,
): {
  tables: Record<'pos' | 'arcs' | 'relations' | 'cue' | 'role', ByteTable>;
  rest: Omit<Weights, 'tables'>;
} {
  log('tags and arcs');
  const trained = trainSyntax(syntaxDocuments(articles, silver));
  log('reading the articles');
  const documents = readTraining(articles, trained);
  const isIn = (fold: number) => (_: unknown, i: number) => i % FOLDS === fold;
  const isOut = (fold: number) => (_: unknown, i: number) => i % FOLDS !== fold;
  const found: CueSpan[][] = documents.map(() => []);
  const foldCues: SequenceModel[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`cues without part ${fold + 1} of ${FOLDS}`);
    const model = trainCues(documents.filter(isOut(fold)), CUE_EPOCHS - 1);
    foldCues.push(model);
    const tagger = taggerOf(model);
    const moves = cueTransitions(tagger);
    documents.forEach(({ document }, i) => {
      if (i % FOLDS === fold)
        found[i] = findCues(document, tagger, moves, FOLD_BIAS * tagger.cueScale);
    });
  }
  log('roles without the first part, for the confidence');
  const heldOut = documents.filter(isIn(0));
  const foldRoles = trainRoles(documents.filter(isOut(0)), found.filter(isOut(0)), ROLE_EPOCHS);
  const { bias, confidence } = calibrate(trained, foldCues[0] as SequenceModel, foldRoles, heldOut);
  log(`bias ${bias}; confidence ${confidence.join(' ')}`);
  log('cues');
  const cue = byteModel(trainCues(documents, CUE_EPOCHS));
  log('roles');
  const role = byteModel(trainRoles(documents, found, ROLE_EPOCHS));
  return {
    tables: {
      ...trained.tables,
      cue: cue.table,
      role: role.table,
    },
    rest: {
      tagChoices: trained.tagChoices,
      relationChoices: trained.relationChoices,
      cueMoves: cue.transitions,
      roleMoves: role.transitions,
      confidence,
      cueBias: bias * cue.table.scale,
    },
  };
}

function calibrate(
  { tables, tagChoices, relationChoices }: TrainedSyntax,
  cues: SequenceModel,
  roles: SequenceModel,
  heldOut: TrainingDocument[],
): { bias: number; confidence: number[] } {
  const cue = byteModel(cues);
  const role = byteModel(roles);
  const engine = prepareEngine({
    tables: { ...tables, cue: cue.table, role: role.table },
    tagChoices,
    relationChoices,
    cueMoves: cue.transitions,
    roleMoves: role.transitions,
    confidence: [],
    cueBias: 0,
  });
  const bias = chooseBias(engine, heldOut);
  return { bias, confidence: fitConfidence(engine, heldOut, bias) };
}

/** A tagger for the search for cues alone. */
function taggerOf(cues: SequenceModel): LinearTagger {
  const { table, transitions } = byteModel(cues);
  return new LinearTagger({
    tables: { cue: table, role: table },
    cueMoves: transitions,
    roleMoves: transitions,
  });
}

/** Weights in bytes, and the moves in the same unit. */
function byteModel({ table, transitions }: SequenceModel): {
  table: ByteTable;
  transitions: Float64Array;
} {
  const bytes = quantise(table);
  return { table: bytes, transitions: transitions.map((score) => Math.round(score * bytes.scale)) };
}
