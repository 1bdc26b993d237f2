import { type FoundCue, findCues } from '@/lib/attribution/decode/find-cues';
import { type FoundRoles, findRoles } from '@/lib/attribution/decode/find-roles';
import type { Language } from '@/lib/attribution/languages/language';
import type { ClaimKind } from '@/lib/attribution/proposal';
import type { Quote } from '@/lib/attribution/quotes/find-quotes';
import type { TextDocument } from '@/lib/attribution/tagger/document';
import type { Tagger } from '@/lib/attribution/tagger/tagger';
import { type CueSpan, segmentOf } from '@/lib/attribution/tagger/window';
import type { Range } from '@/lib/text/span';
import { firstEndingAfter, kindOf } from './kind';
import { findLooseQuotes, type LooseQuote } from './loose-quotes';
import { trimContent, trimMention } from './trim';
import { breaksOff, keepToQuotes } from './whole-quotes';

/** A margin, in learned units, that leaves no doubt. */
const SURE = 40;

/** Elements from a cue to the last quotation that goes on with its claim. */
const REACH = 90;

/** A claim as the tagger sees it: ranges, before anybody's name is known. */
export interface Draft {
  kind: ClaimKind;
  content: Range[];
  /** Null for a quotation that stands alone. */
  cue: Range | null;
  cueSpan: FoundCue | null;
  speaker: Range | null;
  roles: FoundRoles;
}

export interface DraftSettings {
  cueMoves: Float64Array;
  roleMoves: Float64Array;
  /** See `findCues`. */
  cueBias: number;
  /** Whose reporting verbs stand beside quotations that the tagger left. */
  language: Language;
  /** Leave "that" before a content, as the corpus does. */
  keepThat: boolean;
}

/** A draft for each cue of the document that has a content, and for each quotation left over. */
export function draftClaims(
  document: TextDocument,
  tagger: Tagger,
  settings: DraftSettings,
): Draft[] {
  const drafts: Draft[] = [];
  for (const cueSpan of findCues(document, tagger, settings.cueMoves, settings.cueBias)) {
    const draft = draftAt(document, tagger, settings, cueSpan);
    if (draft) drafts.push(draft);
  }
  addLooseQuotes(document, tagger, settings, drafts);
  return drafts;
}

function addLooseQuotes(
  document: TextDocument,
  tagger: Tagger,
  settings: DraftSettings,
  drafts: Draft[],
): void {
  const byCue = new Map(drafts.map((draft) => [draft.cueSpan?.first, draft]));
  const lastIn = lastOfSegments(document, drafts);
  const claimed = drafts.flatMap(({ content }) => content);
  for (const loose of findLooseQuotes(document, claimed, settings.language)) {
    const owner = ownerOf(document, loose, byCue, lastIn);
    if (owner) addPart(document, owner, loose.content);
    else if (loose.standsAlone) drafts.push(draftOfQuote(document, tagger, settings, loose));
  }
}

function addPart(document: TextDocument, draft: Draft, part: Range): void {
  draft.content = [...draft.content, part].sort((x, y) => x.start - y.start);
  draft.kind = kindOf(document.text, draft.content, document.quoted);
}

/** The last claim in marks of each segment. */
function lastOfSegments({ elements }: TextDocument, drafts: Draft[]): Map<number, Draft> {
  return new Map(
    drafts
      .filter(({ kind }) => kind === 'direct')
      .map((draft) => [segmentOf(elements, draft.cueSpan?.first ?? 0), draft] as const),
  );
}

/**
 * The claim that a quotation belongs to: its verb's, or the one it goes on: “…,” X said. “…”, and
 * “…,” X said on Monday in Rome, “…”.
 */
function ownerOf(
  document: TextDocument,
  { content, cue, signature }: LooseQuote,
  byCue: Map<number | undefined, Draft>,
  lastIn: Map<number, Draft>,
): Draft | null {
  if (signature) return null;
  const { elements, tokens, text } = document;
  const element = elements.ofToken[tokens.at(content.start)] as number;
  const segment = segmentOf(elements, element);
  const { start, paragraph } = elements.segments;
  const isFirst = start[segment] === element;
  const isNext = isFirst && paragraph[segment] === paragraph[segment - 1];
  const isLower = !isFirst && /\p{Ll}/u.test(text.charAt(content.start));
  const around = isNext ? lastIn.get(segment - 1) : isLower ? lastIn.get(segment) : undefined;
  const owner = cue ? byCue.get(cue.first) : around;
  if (!owner?.cueSpan || element - owner.cueSpan.last > REACH) return null;
  return breaksOff(document, owner.cueSpan, element) ? null : owner;
}

/** A quotation as it stands, with its signature or what the tagger makes of the verb beside it. */
function draftOfQuote(
  document: TextDocument,
  tagger: Tagger,
  settings: DraftSettings,
  { content, cue, mark, signature }: LooseQuote,
): Draft {
  const margin = signature ? SURE : 0;
  const found =
    cue && !signature ? findRoles(document, tagger, settings.roleMoves, { ...cue }) : null;
  const speaker = signature ?? found?.speaker[0] ?? null;
  return {
    kind: 'direct',
    content: [content],
    cue: mark ?? (cue && cueOffsets(document, cue)),
    cueSpan: cue && { ...cue, margin },
    speaker: speaker && trimMention(document.text, speaker),
    roles: {
      speaker: speaker ? [speaker] : [],
      content: [content],
      speakerMargin: found?.speakerMargin ?? margin,
      contentMargin: margin,
    },
  };
}

/** The claim of one cue, or null where the cue has no content. */
export function draftAt(
  document: TextDocument,
  tagger: Tagger,
  settings: DraftSettings,
  cueSpan: FoundCue,
): Draft | null {
  const roles = findRoles(document, tagger, settings.roleMoves, cueSpan);
  const parts = keepToQuotes(document, cueSpan, roles.content);
  const content = contentOf(document, parts, settings.keepThat);
  if (content.length === 0) return null;
  const offsets = cueOffsets(document, cueSpan);
  // A cue that is only a colon or a dash keeps it.
  const cue = trimMention(document.text, offsets) ?? offsets;
  const kind = kindOf(document.text, content, document.quoted);
  const speaker = roles.speaker[0] ? trimMention(document.text, roles.speaker[0]) : null;
  return { kind, content, cue, cueSpan, speaker, roles };
}

function contentOf(document: TextDocument, parts: Range[], keepThat: boolean): Range[] {
  const quoteAt = (start: number): Quote | undefined => {
    const found = document.quoted[firstEndingAfter(document.quoted, start)]?.quote;
    return found?.start === start ? found : undefined;
  };
  return parts
    .map((part) => trimContent(document.text, part, quoteAt, keepThat))
    .filter((part) => part !== null);
}

function cueOffsets({ elements, tokens }: TextDocument, cue: CueSpan): Range {
  return {
    start: tokens.start[elements.first[cue.first] as number] as number,
    end: tokens.end[(elements.last[cue.last - 1] as number) - 1] as number,
  };
}
