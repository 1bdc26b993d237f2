import { PackedTable } from '@/lib/attribution/linear/packed';
import { FORBIDDEN } from '@/lib/attribution/linear/viterbi';
import type { Weights } from '@/lib/attribution/model/weights';
import { branchesOf } from './branches';
import { CUE_DETAIL, CUE_FEATURES, CUE_GIST, cueDetail, cueGist } from './cue-features';
import type { TextDocument } from './document';
import {
  countBetween,
  cueContext,
  NEIGHBOUR_FEATURES,
  neighbourFeatures,
  neighbourFiller,
  ROLE_FEATURES,
  roleFeatures,
} from './role-features';
import { CUE, CUE_LABELS, ROLE_LABELS, type Tagger } from './tagger';
import type { Window } from './window';

/** Features of every element of a segment, `CUE_FEATURES` each, from `out[0]` on. */
export function segmentFeatures(document: TextDocument, segment: number, out: Int32Array): void {
  const { elements, clauses } = document;
  const from = elements.segments.start[segment] as number;
  const to = elements.segments.start[segment + 1] as number;
  for (let i = from; i < to; i++) {
    const at = (i - from) * CUE_FEATURES;
    cueGist(elements, clauses, from, to, i, out, at);
    cueDetail(elements, clauses, from, to, i, out, at + CUE_GIST);
  }
}

/** Features of every place of a window, `ROLE_FEATURES` each, from `out[0]` on. */
export function windowFeatures(document: TextDocument, window: Window, out: Int32Array): void {
  const { elements, clauses } = document;
  const context = cueContext(elements, clauses, window);
  const branches = branchesOf(elements, window);
  const counts = countBetween(elements, window);
  for (let place = 0; place < window.length; place++) {
    const ref = window.ref[place] as number;
    const at = place * ROLE_FEATURES;
    if (ref < 0) neighbourFeatures(elements, window, context, -1 - ref, out, at);
    else roleFeatures(elements, clauses, window, context, branches, counts, ref, out, at);
  }
}

/** How much better, in learned units, no cue fits at first sight where none is. */
const SURE = 50;

/** The tagger behind the shipped weights: sums of learned weights over hashed features. */
export class LinearTagger implements Tagger {
  readonly cueMoves: Float64Array;
  readonly roleMoves: Float64Array;
  readonly cueScale: number;
  readonly roleScale: number;
  private features = new Int32Array(0);
  private scores = new Float64Array(0);
  private readonly row = new Int32Array(ROLE_LABELS);
  private readonly cue: PackedTable;
  private readonly role: PackedTable;
  /** What the filling features of a neighbour, the same for all, add to each label. */
  private readonly filler = new Int32Array(ROLE_LABELS);

  constructor(
    weights: Pick<Weights, 'cueMoves' | 'roleMoves'> & {
      tables: Pick<Weights['tables'], 'cue' | 'role'>;
    },
  ) {
    this.cue = new PackedTable(weights.tables.cue);
    this.role = new PackedTable(weights.tables.role);
    this.role.score(neighbourFiller, 0, neighbourFiller.length, this.filler);
    this.cueMoves = weights.cueMoves;
    this.roleMoves = weights.roleMoves;
    this.cueScale = weights.tables.cue.scale;
    this.roleScale = weights.tables.role.scale;
  }

  scoreCues({ elements, clauses }: TextDocument, segment: number): Float64Array {
    const from = elements.segments.start[segment] as number;
    const to = elements.segments.start[segment + 1] as number;
    this.reserve(to - from);
    const { cue, features, scores, row, cueScale } = this;
    for (let i = from; i < to; i++) {
      const cell = (i - from) * CUE_LABELS;
      scores[cell] = 0;
      scores[cell + CUE.begin] = FORBIDDEN;
      scores[cell + CUE.inside] = FORBIDDEN;
      if ((elements.quote[i] as number) >= 0) continue;
      cueGist(elements, clauses, from, to, i, features, 0);
      cue.score(features, 0, CUE_GIST, row);
      const none = row[CUE.none] as number;
      const begin = row[CUE.begin] as number;
      const inside = row[CUE.inside] as number;
      if (none - Math.max(begin, inside) > SURE * cueScale) continue;
      cueDetail(elements, clauses, from, to, i, features, 0);
      cue.score(features, 0, CUE_DETAIL, row);
      scores[cell] = none + (row[CUE.none] as number);
      scores[cell + CUE.begin] = begin + (row[CUE.begin] as number);
      scores[cell + CUE.inside] = inside + (row[CUE.inside] as number);
    }
    return scores;
  }

  scoreRoles(document: TextDocument, window: Window): Float64Array {
    this.reserve(window.length);
    windowFeatures(document, window, this.features);
    const { role, features, scores, row, filler } = this;
    for (let place = 0; place < window.length; place++) {
      const isNeighbour = (window.ref[place] as number) < 0;
      const count = isNeighbour ? NEIGHBOUR_FEATURES : ROLE_FEATURES;
      role.score(features, place * ROLE_FEATURES, count, row);
      for (let label = 0; label < ROLE_LABELS; label++)
        scores[place * ROLE_LABELS + label] =
          (row[label] as number) + (isNeighbour ? (filler[label] as number) : 0);
    }
    return scores;
  }

  private reserve(places: number): void {
    if (this.features.length >= places * ROLE_FEATURES) return;
    this.features = new Int32Array(places * ROLE_FEATURES * 2);
    this.scores = new Float64Array(places * ROLE_LABELS * 2);
  }
}
