import type { Language } from '@/lib/attribution/languages/language';
import type { ClaimAct, ClaimKind } from '@/lib/attribution/proposal';
import type { TextDocument } from '@/lib/attribution/tagger/document';
import type { CueSpan } from '@/lib/attribution/tagger/window';

/** Nouns and phrases of saying that are no reporting verbs of the lexicon. */
const SAYING = new Set(
  (
    'according statement statements remark remarks comment comments claim claims report reports ' +
    'reported announcement warning warnings accusation accusations allegation allegations assertion ' +
    'call calls called calling talk talks talked talking speech interview letter tweet tweets email ' +
    'memo testimony poll survey study data figures citing cited cites quoting quoted quotes per ' +
    'words acknowledging argument arguments criticism praise denial promise promises pledge vow ' +
    'proposal suggestion recommendation response answer question questions message attack attacks ' +
    'attacked attacking urged urging mocked touted referred refers referring : - – — ―'
  ).split(' '),
);

/**
 * Whether a cue tells of something said or written, or of something believed, hoped, planned or
 * done. Words between marks were said; an unknown cue without marks is no saying.
 */
export function actOf(
  document: TextDocument,
  cue: CueSpan | null,
  kind: ClaimKind,
  language: Language,
): ClaimAct {
  if (cue === null) return 'statement';
  let isAttitude = false;
  for (let i = cue.first; i < cue.last; i++) {
    const word = document.tokens.word(document.elements.first[i] as number).toLowerCase();
    const known = language.cues.get(word);
    // One word of saying makes the whole a statement: "said he believes".
    if (known?.act === 'statement' || SAYING.has(word)) return 'statement';
    if (known?.act === 'attitude') isAttitude = true;
  }
  return kind === 'indirect' || isAttitude ? 'attitude' : 'statement';
}
