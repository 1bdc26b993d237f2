import { actOf } from './assembly/act';
import { checkworthinessOf } from './assembly/checkworthiness';
import { confidenceOf } from './assembly/confidence';
import { type Draft, draftClaims } from './assembly/drafts';
import { linkNested } from './assembly/nesting';
import { pieceAt } from './assembly/trim';
import { cueTransitions } from './decode/find-cues';
import { roleTransitions } from './decode/find-roles';
import { english } from './languages/en/english';
import { PackedTable } from './linear/packed';
import type { Weights } from './model/weights';
import { analysePeople, type People } from './people/people';
import type { Piece, Proposal } from './proposal';
import { readDocument, type SyntaxModel, type TextDocument } from './tagger/document';
import { LinearTagger } from './tagger/linear-tagger';
import type { Tagger } from './tagger/tagger';

/** Confidence of a quotation that nothing in the text hands to a speaker. */
const UNATTRIBUTED = 0.1;

/** Confidence of a line of a transcript, behind its speaker's name. */
const LABELLED = 0.85;

/** What a trained language's engine needs at each text; made once of the weights. */
export interface TrainedEngine {
  syntax: SyntaxModel;
  tagger: Tagger;
  cueMoves: Float64Array;
  roleMoves: Float64Array;
  cueBias: number;
  confidence: number[];
}

/** Prepares the weights for use. */
export function prepareEngine(weights: Weights): TrainedEngine {
  const tagger = new LinearTagger(weights);
  return {
    syntax: syntaxOf(weights),
    tagger,
    cueMoves: cueTransitions(tagger),
    roleMoves: roleTransitions(tagger),
    cueBias: weights.cueBias,
    confidence: weights.confidence,
  };
}

/** Tagger and parser of the weights, packed for speed. */
export function syntaxOf({
  tables,
  tagChoices,
  relationChoices,
}: Pick<Weights, 'tagChoices' | 'relationChoices'> & {
  tables: Pick<Weights['tables'], 'pos' | 'arcs' | 'relations'>;
}): SyntaxModel {
  return {
    pos: { table: new PackedTable(tables.pos), tagChoices: new Map(tagChoices) },
    parser: {
      arcs: new PackedTable(tables.arcs),
      relations: new PackedTable(tables.relations),
      relationChoices,
    },
  };
}

/** Proposals of the trained English tagger, in text order. `keepThat` as in the training corpus. */
export function proposeByModel(text: string, engine: TrainedEngine, keepThat = false): Proposal[] {
  const document = readDocument(text, engine.syntax);
  const { cueMoves, roleMoves } = engine;
  const drafts = draftClaims(document, engine.tagger, {
    cueMoves,
    roleMoves,
    cueBias: engine.cueBias,
    language: english,
    keepThat,
  });
  drafts.sort((a, b) => startOf(a) - startOf(b) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
  const people = analysePeople(text, 'en', document.quotes);
  const proposals = drafts.map((draft) => toProposal(document, draft, people, engine));
  linkNested(proposals);
  return proposals;
}

function startOf(draft: Draft): number {
  return draft.content[0]?.start ?? 0;
}

function toProposal(
  document: TextDocument,
  draft: Draft,
  people: People,
  { confidence }: TrainedEngine,
): Proposal {
  const { text } = document;
  const content = draft.content.map((part) => pieceAt(text, part));
  const act = actOf(document, draft.cueSpan, draft.kind, english);
  const words = content.map((part) => part.text).join(' ');
  return {
    kind: draft.kind,
    act,
    content,
    cue: draft.cue && [pieceAt(text, draft.cue)],
    ...speakerOf(text, draft, content, people),
    via: null,
    confidence: draft.cueSpan
      ? confidenceOf(
          {
            cueMargin: draft.cueSpan.margin,
            roles: draft.roles,
            kind: draft.kind,
            size: words.length,
          },
          confidence,
        )
      : draft.speaker
        ? LABELLED
        : UNATTRIBUTED,
    checkworthiness: checkworthinessOf(words, act),
  };
}

function speakerOf(
  text: string,
  { speaker }: Draft,
  content: Piece[],
  people: People,
): Pick<Proposal, 'speaker' | 'affiliation'> {
  if (speaker === null) return { speaker: null, affiliation: null };
  const mention = pieceAt(text, speaker);
  const resolved = people.resolve(speaker, content[0] as Piece);
  const known = resolved ?? people.mentionAt(speaker);
  if (!known)
    return { speaker: { name: mention.text, type: 'unnamed', mention }, affiliation: null };
  return {
    speaker: { name: known.name, type: known.type, mention },
    affiliation: resolved?.affiliation ?? null,
  };
}
